/** A shot whose action cuts more often than its video model can inside one clip. */
import { isSpeech, type Prose } from '../../../model/screenplay.ts';
import { defineRule } from '../../rule.ts';

export const shotsPerClip = defineRule({
  id: 'target/shots-per-clip',
  summary: 'The action cuts more often than the video model can inside one clip.',
  severity: 'error',
  check({ scene }, film, report) {
    for (const traced of scene.shots) {
      const { shot } = traced;
      if (shot.beats.length < 2) continue;
      const target = film.targetOf(traced);
      const most = target?.shotsPerClip ?? null;
      if (target === undefined || most === null || shot.beats.length < most) continue;
      const cuts = shot.beats.filter((beat): beat is Prose => !isSpeech(beat) && CUT.test(beat.text));
      const surplus = cuts[most - 1];
      if (surplus === undefined) continue;
      report({
        where: surplus.where,
        shot: shot.id,
        message: `${String(cuts.length + 1)} shots in one clip; ${target.name} takes ${String(most)}. Make the rest a shot of its own.`,
        because: [{ message: 'The first cut inside the clip', where: cuts[0]?.where ?? surplus.where }],
      });
    }
  },
});

/** A sentence that begins another picture. */
const CUT = /^(?:(?:smash |jump |hard |match )?cuts? (?:back )?to\b|back to\b|shot \d+\s*[:(]|angle on\b)/i;
