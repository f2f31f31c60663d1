/** Someone who sits, stands or is placed otherwise after a cut, with no move in between. */
import { isPerson } from '../../../model/cast.ts';
import { contradictionsIn, type Contradiction } from '../../../timeline/contradictions.ts';
import { eventAt } from '../../../timeline/cuts.ts';
import type { Passage } from '../../../timeline/timeline.ts';
import type { Film } from '../../film.ts';
import { defineRule } from '../../rule.ts';
import { reword } from '../../reword.ts';
import { earlierWords } from '../../words.ts';

export const blockingJump = defineRule({
  id: 'continuity/blocking-jump',
  summary: 'Someone is in another posture or place after a cut, with no move in between.',
  severity: 'warning',
  tables: ['persistence'],
  check(passage, film, report) {
    const told = new Map<unknown, Contradiction[]>();
    for (const contradiction of contradictionsIn(passage, 'posture', 'spot', 'side')) {
      if (!isJump(contradiction, passage, film)) continue;
      const { name, now } = contradiction;
      const key = `${name} ${String(now.where.block)} ${String(now.where.start)}`;
      told.set(key, [...(told.get(key) ?? []), contradiction]);
    }
    for (const jumps of told.values()) {
      const [first] = jumps;
      if (first === undefined) continue;
      const { name, was, now, traced } = first;
      const edits = jumps.flatMap((jump) => reword(jump, passage, writtenIn(jump, passage), jump.wasSaid));
      report({
        where: now.where,
        ...(traced === null ? {} : { shot: traced.shot.id }),
        message: `${name} was ${inWords(jumps, 'wasSaid')} ${earlierWords(was, passage)}; now ${inWords(jumps, 'nowSaid')}, with no move between.`,
        because: jumps.map((jump) => ({
          message: `${name} ${inWords([jump], 'wasSaid')} here`,
          where: jump.was.where,
        })),
        fixes:
          edits.length < jumps.length
            ? []
            : [{ title: `Keep ${name} ${inWords(jumps, 'wasSaid')}`, safe: true, edits }],
      });
    }
  },
});

/** Who walked or came in has a posture by guess only. A side is another one only for a camera that stays where it is. */
function isJump(
  { name, aspect, was, now, wasSaid, nowSaid, traced }: Contradiction,
  passage: Passage,
  film: Film,
): boolean {
  const entity = film.screenplay.cast.find(name);
  if (entity === undefined || !isPerson(entity)) return false;
  if (was.how === 'derived') {
    const event = eventAt(passage, was.where);
    if (event?.class !== 'posture') return false;
  }
  if (aspect === 'spot') return !wasSaid.includes(nowSaid) && !nowSaid.includes(wasSaid);
  if (aspect !== 'side') return true;
  const before = [...(passage.before?.shots ?? []), ...passage.scene.shots].find(({ shot }) => shot.id === was.since);
  const [a, b] = [before?.shot.camera.side, traced?.shot.camera.side];
  const apart = was.value !== 'centre' && now.value !== 'centre';
  return apart && a?.value !== undefined && a.value === b?.value;
}

/** `sitting at the table`. */
function inWords(jumps: readonly Contradiction[], which: 'wasSaid' | 'nowSaid'): string {
  return jumps
    .map(({ aspect, ...said }) =>
      aspect === 'spot' ? `at the ${said[which]}` : aspect === 'side' ? `on the ${said[which]}` : said[which],
    )
    .join(' ');
}

/** Whichever word for it stands there: `seated` for sitting. */
function writtenIn(jump: Contradiction, passage: Passage): string {
  const words = [jump.nowSaid, ...(ALIASES[jump.nowSaid] ?? [])];
  return words.find((word) => reword(jump, passage, word, '').length > 0) ?? jump.nowSaid;
}

const ALIASES: Readonly<Record<string, readonly string[]>> = {
  sitting: ['seated'],
  kneeling: ['crouching', 'squatting'],
};
