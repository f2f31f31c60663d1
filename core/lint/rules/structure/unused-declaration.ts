/** Something declared that no scene speaks of. */
import type { Entity } from '../../../model/cast.ts';
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
    ...declaredHere(film).map((entity) => isSpokenOf(entity, film)),
  ],
  check(film, report) {
    // A file of declarations is there to be included by others.
    if (film.screenplay.scenes.length === 0) return;
    for (const entity of declaredHere(film)) {
      if (!isSpokenOf(entity, film)) report({ where: entity.where, message: `No scene speaks of ${entity.name}.` });
    }
  },
});

function declaredHere({ screenplay }: Film): readonly Entity[] {
  return screenplay.cast.entities.filter(
    ({ kind, where, partOf }) => kind !== 'style' && where.path === undefined && partOf === null,
  );
}

function isSpokenOf(entity: Entity, { screenplay: { scenes } }: Film): boolean {
  return scenes.some(speaksOf(entity));
}
