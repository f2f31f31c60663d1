/** A prop that changes hands between two shots with nothing said in between. */
import { contradictionsIn, type Contradiction } from '../../../timeline/contradictions.ts';
import type { Holder } from '../../../timeline/state.ts';
import type { Edit } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { earlierWords, itIs, wasOf } from '../../words.ts';

export const propHandSwitch = defineRule({
  id: 'continuity/prop-hand-switch',
  summary: 'A prop is in the other hand than before, and nobody has moved it.',
  severity: 'warning',
  tables: ['persistence'],
  check(passage, _film, report) {
    for (const contradiction of contradictionsIn(passage, 'hand')) {
      const { name: prop, was, now, traced } = contradiction;
      const holder = (now.value as Holder).name;
      const [hand, other] = [(was.value as Holder).hand ?? '', (now.value as Holder).hand ?? ''];
      report({
        where: now.where,
        ...(traced === null ? {} : { shot: traced.shot.id }),
        message: `The ${prop} ${wasOf(prop)} in ${holder}'s ${hand} hand ${earlierWords(was)}; here ${itIs(prop)} in the ${other}.`,
        because: [{ message: `${prop} in the ${hand} hand here`, where: was.where }],
        fixes: [
          { title: `Put the ${prop} back in the ${hand} hand`, safe: true, edits: swapHand(contradiction, hand) },
        ],
      });
    }
  },
});

/** Replaces the one word for the hand in the words that state it. */
function swapHand({ now, traced }: Contradiction, hand: string): readonly Edit[] {
  const event = traced?.steps.find((step) => step.event.where === now.where)?.event;
  const wrong = event?.hand ?? '';
  const at = event?.text.toLowerCase().lastIndexOf(wrong) ?? -1;
  if (event === undefined || at < 0) return [];
  const start = event.where.start + at;
  return [{ where: { block: event.where.block, start, end: start + wrong.length }, text: hand }];
}
