/** A prop that changes hands between two shots with nothing said in between. */
import type { Event, Hand } from '../../../model/screenplay.ts';
import { heldIn } from '../../../timeline/apply-event.ts';
import { stateOf, type EntityState, type Fact } from '../../../timeline/state.ts';
import type { Edit } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { unreadBetween } from '../../unread.ts';

export const propHandSwitch = defineRule({
  id: 'continuity/prop-hand-switch',
  summary: 'A prop is in the other hand than before, and nobody has moved it.',
  severity: 'warning',
  check({ scene }, _film, report) {
    for (const { shot, steps } of scene.shots) {
      if (shot.words.includes('in mirror') || shot.words.includes('montage')) continue;
      for (const { event, before } of steps) {
        const prop = event.object;
        if (event.class !== 'hold' || prop === null || event.hand === null || event.hand === 'both') continue;
        const state = stateOf(before, event.subject);
        const hand = heldIn(state, prop);
        const fact = factOf(state, hand);
        if (hand === null || hand === 'both' || hand === event.hand || fact === null || fact.since === shot.id)
          continue;
        const unread = unreadBetween(scene.shots, fact.where, event.where);
        if (unread.some((text) => text.includes(prop) || /\bhands?\b/i.test(text))) continue;
        const earlier = fact.since === null ? 'as the scene opened' : `in shot ${fact.since}`;
        report({
          where: event.where,
          shot: shot.id,
          message: `The ${prop} was in ${event.subject}'s ${hand} hand ${earlier}; here it's in the ${event.hand}.`,
          because: [{ message: `${prop} in the ${hand} hand here`, where: fact.where }],
          fixes: [{ title: `Put the ${prop} back in the ${hand} hand`, safe: true, edits: swapHand(event, hand) }],
        });
      }
    }
  },
});

function factOf(state: EntityState, hand: Hand | null): Fact<string | null> | null {
  return hand === 'left' ? state.leftHand : hand === 'right' ? state.rightHand : null;
}

/** Replaces the one word for the hand in the event's own words. */
function swapHand(event: Event, hand: Hand): readonly Edit[] {
  const wrong = event.hand ?? '';
  const at = event.text.toLowerCase().lastIndexOf(wrong);
  if (at < 0) return [];
  const start = event.where.start + at;
  return [{ where: { block: event.where.block, start, end: start + wrong.length }, text: hand }];
}
