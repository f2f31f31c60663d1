/** Someone uses a thing that somebody else has, or that lies where it was put down. */
import type { Holder } from '../../../timeline/state.ts';
import { contradictionsIn, type Contradiction } from '../../../timeline/contradictions.ts';
import { eventAt } from '../../../timeline/cuts.ts';
import type { Passage } from '../../../timeline/timeline.ts';
import type { Fix } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { earlierWords } from '../../words.ts';

export const propNotHeld = defineRule({
  id: 'continuity/prop-not-held',
  summary: 'Someone has or uses a thing that somebody else holds, or that was put down.',
  severity: 'error',
  tables: ['persistence'],
  check(passage, _film, report) {
    for (const contradiction of contradictionsIn(passage, 'holder')) {
      const { name: prop, was, now, traced } = contradiction;
      const user = (now.value as Holder).name;
      const holder = (was.value as Holder | null)?.name;
      // `drinks from his own GLASS`: there is more than one.
      if (ONE_OF_SEVERAL.test(eventAt(passage, now.where)?.text ?? '')) continue;
      const verb = now.how === 'derived' ? 'uses' : 'has';
      const letGo = holder === undefined ? eventAt(passage, was.where) : undefined;
      if (holder === undefined && letGo === undefined) continue;
      const why =
        holder === undefined
          ? `it ${LEFT[letGo?.verb ?? ''] ?? 'was put down'} ${earlierWords(was, passage)}`
          : `${holder} has it`;
      report({
        where: now.where,
        ...(traced === null ? {} : { shot: traced.shot.id }),
        message: `${user} ${verb} the ${prop}, but ${why}.`,
        because: [
          { message: holder === undefined ? `${prop} let go of here` : `${holder} has it here`, where: was.where },
        ],
        fixes: takeFirst(contradiction, user, passage),
      });
    }
  },
});

const LEFT: Readonly<Record<string, string>> = {
  drop: 'was dropped',
  'let go': 'was let go of',
  release: 'was let go of',
  throw: 'was thrown away',
  'hang up': 'was hung up',
  fall: 'fell down',
};

/** Before the sentence, where it is a sentence of its own. */
function takeFirst({ name, now, traced }: Contradiction, user: string, passage: Passage): readonly Fix[] {
  const event = eventAt(passage, now.where);
  const beat = traced?.shot.beats.find((each) => each.kind === 'prose' && each.events[0] === event);
  if (event === undefined || beat === undefined || !beat.text.startsWith(user)) return [];
  const edits = [
    { where: { ...beat.where, end: beat.where.start }, text: `${user} takes ${name}${handOf(now.value as Holder)}. ` },
  ];
  return [{ title: `Let ${user} take the ${name} first`, safe: false, edits }];
}

function handOf({ hand }: Holder): string {
  return hand === 'left' || hand === 'right' ? ` in the ${hand} hand` : '';
}

const ONE_OF_SEVERAL = /\b(?:own|another|second|other|spare)\b (?=@?\p{Lu})/u;
