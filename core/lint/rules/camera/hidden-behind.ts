/** One of those whom a shot is of stands behind another for most of it. */
import { coveredShare } from '../../../staging/in-frame.ts';
import { stateOf } from '../../../timeline/state.ts';
import type { ShotTrace } from '../../../timeline/timeline.ts';
import { defineRule } from '../../rule.ts';

export const hiddenBehind = defineRule({
  id: 'camera/hidden-behind',
  summary: 'Someone whom the shot is of is hidden behind another for most of it.',
  severity: 'info',
  tables: ['framing'],
  figures: { share: { value: 0.6, unit: 'of the shot', source: 'our own estimate' } },
  check({ scene }, film, report, { share }) {
    for (const traced of scene.shots) {
      const { shot } = traced;
      if (shot.subjects.length < 2 || !standTogether(traced)) continue;
      const staging = film.stagingOf(traced);
      for (const { value, where } of shot.subjects) {
        const behind = staging.figures.find(({ name }) => name === value);
        const front = staging.figures.find(
          (figure) =>
            behind !== undefined && figure !== behind && coveredShare(staging, figure, behind, film.tables) >= share,
        );
        if (behind === undefined || front === undefined) continue;
        report({
          where,
          shot: shot.id,
          message: `${value} is hidden behind ${front.name}. Give one of them another place in the frame.`,
        });
        break;
      }
    }
  },
});

/** Two of the subjects were put at the same side of the frame. */
function standTogether({ shot, in: opening }: ShotTrace): boolean {
  const sides = shot.subjects.flatMap(({ value }) => stateOf(opening, value).side?.value ?? []);
  return new Set(sides).size < sides.length;
}
