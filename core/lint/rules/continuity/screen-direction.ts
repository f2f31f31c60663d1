/** Someone on the move who goes the other way after a cut, and seems to turn back. */
import type { Event, ScreenDirection } from '../../../model/screenplay.ts';
import type { Where } from '../../../model/where.ts';
import { mayTell } from '../../../timeline/aspects.ts';
import { restOfSentence, unreadBetween } from '../../../timeline/contradictions.ts';
import { cutsIn, type Cut } from '../../../timeline/cuts.ts';
import { stateOf } from '../../../timeline/state.ts';
import type { Fix } from '../../finding.ts';
import { defineRule } from '../../rule.ts';

export const screenDirection = defineRule({
  id: 'continuity/screen-direction',
  summary: 'Someone on the move goes the other way after a cut, and seems to turn back.',
  severity: 'warning',
  check(passage, _film, report) {
    for (const cut of cutsIn(passage)) {
      const { from, to } = cut;
      for (const event of firstWays(to.steps.map((step) => step.event))) {
        const was = wayBefore(event.subject, cut);
        const way = wayOf(event);
        if (was === null || way === null || was.way === way || otherSide(cut)) continue;
        if (to.steps.some((step) => step.event.subject === event.subject && turns(step.event, event))) continue;
        if (unreadBetween(passage, was.where, event.where).some((text) => mayTell(text, 'travel'))) continue;
        if (TURNS.test(restOfSentence(passage, was.where))) continue;
        report({
          where: event.where,
          shot: to.shot.id,
          message: `${event.subject} was moving ${WORDS[was.way]} in shot ${from.shot.id}; now ${WORDS[way]}. They'll seem to turn back.`,
          because: [{ message: `${event.subject} moves ${WORDS[was.way]} here`, where: was.where }],
          fixes: flip(event),
        });
      }
    }
  },
});

const WORDS = { left: 'right to left', right: 'left to right' } as const;

/** `walks left to right, turns on his heel and walks back` */
const TURNS = /\b(?:turns?|swings?|wheels?|spins?|doubles?|back|round|around)\b/i;

/** The first way that each goes in the shot. */
function firstWays(events: readonly Event[]): readonly Event[] {
  const seen = new Set<string>();
  return events.filter((event) => {
    const first = (event.class === 'travel' || event.class === 'enter') && !seen.has(event.subject);
    if (first) seen.add(event.subject);
    return first;
  });
}

/** Who comes in from the left goes to the right. */
function wayOf(event: Event): 'left' | 'right' | null {
  if (event.class === 'travel') return lateral(event.direction);
  if (event.verb === 'return') return null;
  return event.side === 'left' ? 'right' : event.side === 'right' ? 'left' : null;
}

function lateral(direction: ScreenDirection | null): 'left' | 'right' | null {
  return direction === 'left' || direction === 'right' ? direction : null;
}

/** The way somebody went as the shot before ended, or the edge they left by. */
function wayBefore(name: string, { from }: Cut): { readonly way: 'left' | 'right'; readonly where: Where } | null {
  const last = from.steps.findLast(({ event }) => event.subject === name && MOVES.has(event.class))?.event;
  if (last?.class === 'exit') {
    const way = last.side === 'left' || last.side === 'right' ? last.side : null;
    return way === null ? null : { way, where: last.where };
  }
  const { travel } = stateOf(from.out, name);
  const way = lateral(travel?.value ?? null);
  return travel === null || way === null || last?.where !== travel.where ? null : { way, where: travel.where };
}

const MOVES = new Set<Event['class']>(['travel', 'enter', 'exit', 'posture', 'fall', 'jump']);

/** A camera that is told to stand elsewhere, or goes round, may show the same way as another. */
function otherSide({ from, to }: Cut): boolean {
  const [a, b] = [from.shot.camera, to.shot.camera];
  if (a.side?.value !== b.side?.value || b.pov !== null || a.pov !== null) return true;
  if (from.shot.words.includes('reverse') || to.shot.words.includes('reverse')) return true;
  return [...a.moves, ...b.moves].some(({ id }) => id.startsWith('arc'));
}

/** Turns before going the other way. */
function turns(event: Event, before: Event): boolean {
  return event.class === 'posture' && event.value === 'turned' && event.where.start <= before.where.start;
}

function flip({ text, where }: Event): readonly Fix[] {
  const phrase = PHRASE.exec(text);
  if (phrase === null) return [];
  const start = where.start + phrase.index;
  const flipped = phrase[0].replace(/left|right/gi, (side) => (side.toLowerCase() === 'left' ? 'right' : 'left'));
  const edits = [{ where: { ...where, start, end: start + phrase[0].length }, text: flipped }];
  return [{ title: `Write "${flipped}"`, safe: true, edits }];
}

const PHRASE =
  /\b(?:(?:left|right)[ -]to[ -](?:left|right)|(?:frame|screen|camera)[ -](?:left|right)|(?:from|to|at) (?:the )?(?:left|right)(?! (?:hand|arm|fist|pocket))|(?:left|right)$)\b/i;
