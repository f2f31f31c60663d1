/** A shot longer or shorter than the clips its video model can make. */
import { lengthsText, makesLength, nextLength } from '../../../targets/targets.ts';
import { defineRule } from '../../rule.ts';
import { asWritten } from '../../words.ts';

export const duration = defineRule({
  id: 'target/duration',
  summary: 'The video model makes no clip of this length.',
  severity: 'error',
  check({ scene }, film, report) {
    for (const traced of scene.shots) {
      const { shot } = traced;
      const named = shot.target ?? film.screenplay.settings.target;
      const target = film.targetOf(traced);
      const length = shot.seconds;
      if (target === undefined || length === null || makesLength(target, length.value)) continue;
      const next = nextLength(target, length.value);
      report({
        where: length.where,
        shot: shot.id,
        message: `${target.name} makes ${lengthsText(target)} clips; this one is ${asWritten(length.value)} s.`,
        because: named === null ? [] : [{ message: `The video model is chosen here`, where: named.where }],
        fixes:
          next === undefined
            ? []
            : [
                {
                  title: `Make it ${asWritten(next)} s`,
                  safe: true,
                  edits: [{ where: length.where, text: `${String(next)}s` }],
                },
              ],
      });
    }
  },
});
