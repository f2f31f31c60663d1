/** Two declarations, scenes or shots of one name. */
import type { Where } from '../../../model/where.ts';
import { defineFilmRule } from '../../rule.ts';

export const duplicate = defineFilmRule({
  id: 'structure/duplicate',
  summary: 'Two declarations, scenes or shots have the same name.',
  severity: 'warning',
  dependsOn: (film) => [film.outline.values, film.screenplay.cast],
  check(film, report) {
    const twice = (kind: string, named: readonly { readonly name: string; readonly where: Where }[]) => {
      const first = new Map<string, Where>();
      for (const { name, where } of named) {
        const key = name.normalize('NFC').toUpperCase();
        const known = first.get(key);
        if (known === undefined) first.set(key, where);
        else if (where.path === undefined)
          report({
            where,
            message: `There is a ${kind} ${name} already${kind === 'declaration of' ? ', and it is the one that counts' : ''}.`,
            because: [{ message: 'The first one', where: known }],
          });
      }
    };
    twice(
      'declaration of',
      film.screenplay.cast.entities.filter(({ partOf }) => partOf === null),
    );
    const scenes = film.screenplay.scenes.filter(({ numbered }) => numbered);
    twice(
      'scene',
      scenes.map(({ number, where }) => ({ name: number, where })),
    );
    twice(
      'shot',
      film.outline.values.flatMap(({ shots }) => shots.map(({ id, where }) => ({ name: id, where }))),
    );
  },
});
