/** Someone looks to one side at someone who is on the other. */
import { stateOf, type State } from '../../../timeline/state.ts';
import { defineRule } from '../../rule.ts';

const ORDER = { left: 0, centre: 1, right: 2 } as const;

export const lookMisses = defineRule({
  id: 'camera/look-misses',
  summary: 'Someone looks to the side that the one looked at is not on.',
  severity: 'warning',
  check({ scene }, _film, report) {
    for (const { shot, steps } of scene.shots) {
      for (const { event, before } of steps) {
        const { direction, target } = event;
        if (event.class !== 'look' || target === null || (direction !== 'left' && direction !== 'right')) continue;
        // Over the left shoulder is the character's own left.
        if (event.value === 'back' || shot.words.includes('in mirror') || event.text.includes('shoulder')) continue;
        const is = sideOfOther(before, event.subject, target);
        if (is === null || is.side === direction) continue;
        report({
          where: event.where,
          shot: shot.id,
          message: `${event.subject} looks ${direction} at ${target}, who is on the ${is.side}.`,
          because: [{ message: `${target} is at ${is.fact.value} here`, where: is.fact.where }],
        });
      }
    }
  },
});

function sideOfOther(state: State, from: string, to: string) {
  const [own, fact] = [stateOf(state, from).side, stateOf(state, to).side];
  if (own === null || fact === null || own.loose === true || fact.loose === true) return null;
  const apart = ORDER[fact.value] - ORDER[own.value];
  return apart === 0 ? null : { side: apart > 0 ? 'right' : 'left', fact };
}
