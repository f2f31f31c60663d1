/** Something declared that no scene speaks of. */
import type { Entity } from '../../../model/cast.ts';
import type { Scene } from '../../../model/screenplay.ts';
import { speaksOf } from '../../../timeline/people.ts';
import type { Film } from '../../film.ts';
import { defineFilmRule } from '../../rule.ts';

export const unusedDeclaration = defineFilmRule({
  id: 'structure/unused-declaration',
  summary: 'Something is declared that no scene speaks of.',
  severity: 'info',
  dependsOn: (film) => [
    film.screenplay.cast,
    film.screenplay.scenes.length === 0,
    ...declaredHere(film).map((entity) => speakerOf(entity, film) === undefined),
  ],
  check(film, report) {
    // A file of declarations is there to be included by others.
    if (film.screenplay.scenes.length === 0) return;
    for (const entity of declaredHere(film)) {
      if (speakerOf(entity, film) === undefined)
        report({ where: entity.where, message: `No scene speaks of ${entity.name}.` });
    }
  },
});

function declaredHere({ screenplay }: Film): readonly Entity[] {
  return screenplay.cast.entities.filter(
    ({ kind, where, partOf }) => kind !== 'style' && where.path === undefined && partOf === null,
  );
}

function speakerOf(entity: Entity, { screenplay: { scenes } }: Film): Scene | undefined {
  const known = speakers.get(entity);
  if (known !== undefined && scenes.includes(known)) return known;
  const found =
    scenes.find((scene) => speaksOf(scene, entity, 'the same')) ??
    scenes.find((scene) => speaksOf(scene, entity, 'any'));
  if (found !== undefined) speakers.set(entity, found);
  return found;
}

/** Who spoke of it last time: asked at every keystroke, and nearly always still there. */
const speakers = new WeakMap<Entity, Scene>();
