/** A glass that is fuller than before, though nobody has refilled it, or emptier, though nobody has drunk. */
import type { Fill } from '../../../timeline/fill.ts';
import { contradictionsIn } from '../../../timeline/contradictions.ts';
import { defineRule } from '../../rule.ts';
import { reword } from '../../reword.ts';
import { earlierWords } from '../../words.ts';

export const levelChange = defineRule({
  id: 'continuity/level-change',
  summary: 'A glass or a bottle is fuller than before and nobody has refilled it, or emptier and nobody has drunk.',
  severity: 'error',
  tables: ['persistence'],
  check(passage, _film, report) {
    // What has been drunk from when it was empty is told of once.
    const told = new Set<string>();
    for (const contradiction of contradictionsIn(passage, 'level')) {
      const { name, was, now, wasSaid, nowSaid, traced } = contradiction;
      if (now.how === 'derived') {
        // What was poured may have gone into it.
        if (told.has(name) || passage.scene.shots.some(({ steps }) => steps.some(({ event }) => POURS.has(event.verb))))
          continue;
        told.add(name);
        report({
          where: now.where,
          ...(traced === null ? {} : { shot: traced.shot.id }),
          message: `The ${name} was empty ${earlierWords(was, passage)}: there is nothing left to drink.`,
          because: [{ message: `${name} empty here`, where: was.where }],
        });
        continue;
      }
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

const POURS = new Set(['pour', 'fill']);
