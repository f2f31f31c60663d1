/** A glass that is fuller than before, though nobody has refilled it, or emptier, though nobody has drunk. */
import type { Fill } from '../../../timeline/fill.ts';
import { contradictionsIn } from '../../../timeline/contradictions.ts';
import { defineRule } from '../../rule.ts';
import { reword } from '../../reword.ts';

export const levelChange = defineRule({
  id: 'continuity/level-change',
  summary: 'A glass or a bottle is fuller than before and nobody has refilled it, or emptier and nobody has drunk.',
  severity: 'error',
  tables: ['persistence'],
  check(passage, _film, report) {
    for (const contradiction of contradictionsIn(passage, 'level')) {
      const { name, was, now, wasSaid, nowSaid, traced } = contradiction;
      const rises = (now.value as Fill).least > (was.value as Fill).most;
      const edits = reword(contradiction, passage, nowSaid, wasSaid);
      report({
        where: now.where,
        ...(traced === null ? {} : { shot: traced.shot.id }),
        severity: rises ? 'error' : 'warning',
        message: rises
          ? `The ${name} is fuller than before (${wasSaid} → ${nowSaid}) and nobody has refilled it.`
          : `The ${name} is emptier than before (${wasSaid} → ${nowSaid}) and nobody has drunk or poured from it.`,
        because: [{ message: `${name} ${wasSaid} here`, where: was.where }],
        fixes:
          edits.length === 0 || /before|nearly|not quite/.test(wasSaid)
            ? []
            : [{ title: `Leave it ${wasSaid}`, safe: true, edits }],
      });
    }
  },
});
