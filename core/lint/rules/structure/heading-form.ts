/** A scene heading that says neither inside nor outside, or names no place. */
import { defineRule } from '../../rule.ts';

export const headingForm = defineRule({
  id: 'structure/heading-form',
  summary: 'A scene heading says neither inside nor outside, or names no place.',
  severity: 'info',
  check({ scene: { scene } }, _film, report) {
    if (scene.form === null || scene.form === 'forced') return;
    if (scene.place === '') report({ where: scene.where, message: 'This heading names no place.' });
    else if (scene.prefix === null && scene.location === null)
      report({
        where: scene.where,
        message: `Is ${scene.place} inside or outside? Begin the heading with INT. or EXT.`,
      });
  },
});
