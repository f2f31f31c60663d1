/** Something declared that no scene speaks of. */
import { defineFilmRule } from '../../rule.ts';

export const unusedDeclaration = defineFilmRule({
  id: 'structure/unused-declaration',
  summary: 'Something is declared that no scene speaks of.',
  severity: 'info',
  dependsOn: (film) => [film.outline.values, film.screenplay.cast],
  check(film, report) {
    const scenes = film.outline.values;
    // A file of declarations is there to be included by others.
    if (scenes.length === 0) return;
    for (const { name, kind, where, partOf } of film.screenplay.cast.entities) {
      if (kind === 'style' || where.path !== undefined || partOf !== null) continue;
      if (scenes.some(({ mentions }) => mentions.has(name))) continue;
      report({ where, message: `No scene speaks of ${name}.` });
    }
  },
});
