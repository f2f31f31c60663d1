/** Somebody in the film has the likeness of a real person, and nothing says that they allow it. */
import { defineFilmRule } from '../../rule.ts';

export const likenessWithoutConsent = defineFilmRule({
  id: 'policy/likeness-without-consent',
  summary: 'Somebody has the likeness of a real person, and nothing says that they allow it.',
  severity: 'error',
  dependsOn: (film) => [film.screenplay.cast],
  check(film, report) {
    for (const { name, basedOn, consent } of film.screenplay.cast.entities) {
      // What another file declares is told there.
      if (basedOn === null || consent !== null || basedOn.where.path !== undefined) continue;
      report({
        where: basedOn.where,
        message: `${name} has the likeness of ${basedOn.value}, and nothing says that they allow it. Add "consent:" and the document that does.`,
        fixes: [{ title: `Base ${name} on nobody`, safe: false, edits: [{ where: basedOn.where, text: 'nobody' }] }],
      });
    }
  },
});
