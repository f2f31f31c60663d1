/** An action that is done again after the cut, or to a thing it was done to already. */
import type { Event, Prose, Shot } from '../../../model/screenplay.ts';
import { DONE_ONCE } from '../../../timeline/conflicts.ts';
import { contradictionsIn } from '../../../timeline/contradictions.ts';
import { cutsIn, eventAt, type Cut } from '../../../timeline/cuts.ts';
import type { Where } from '../../../model/where.ts';
import type { Fix } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { earlierWords } from '../../words.ts';

export const actionMatch = defineRule({
  id: 'continuity/action-match',
  summary: 'An action is done again after the cut, or was done already.',
  severity: 'warning',
  tables: ['persistence'],
  check(passage, _film, report) {
    const told = new Set<Where>();
    for (const cut of cutsIn(passage)) {
      const again = repeatedIn(cut);
      if (again === undefined) continue;
      const { first, second, prose } = again;
      told.add(second.where);
      report({
        where: second.where,
        shot: cut.to.shot.id,
        severity: FOR_GOOD.has(second.value ?? '') ? 'error' : 'warning',
        message: `"${second.text}" was done in shot ${cut.from.shot.id} and is repeated after the cut.`,
        because: [{ message: 'Done here', where: first.where }],
        fixes: prose.events.length === 1 ? withoutIt(prose, cut.to.shot) : [],
      });
    }
    for (const { name, was, now, wasSaid, traced } of contradictionsIn(passage, 'done')) {
      const event = eventAt(passage, now.where);
      if (event === undefined || told.has(now.where)) continue;
      report({
        where: now.where,
        ...(traced === null ? {} : { shot: traced.shot.id }),
        severity: FOR_GOOD.has(wasSaid) ? 'error' : 'warning',
        message: `The ${name} is ${wasSaid} already: it was so ${earlierWords(was, passage)}.`,
        because: [{ message: `${name} ${wasSaid} here`, where: was.where }],
      });
    }
    for (const { name, was, now, wasSaid, traced } of contradictionsIn(passage, 'already')) {
      if (told.has(now.where) || traced === null || goesOn(now.where, traced.shot)) continue;
      report({
        where: now.where,
        shot: traced.shot.id,
        message: `${name} was ${wasSaid} already ${earlierWords(was, passage)}.`,
        because: [{ message: `${name} ${wasSaid} here`, where: was.where }],
      });
    }
  },
});

/** Whether the sentence takes up a movement, or says that it is done again. */
function goesOn({ start, end }: Where, { beats }: Shot): boolean {
  return beats.some(
    ({ kind, text, where }) => kind === 'prose' && where.start <= start && end <= where.end && LEADING.test(text),
  );
}

/** What can be done once. */
const FOR_GOOD = new Set(['broken', 'torn', 'burnt', 'eaten']);

interface Again {
  readonly first: Event;
  readonly second: Event;
  readonly prose: Prose;
}

/** The last thing somebody did before the cut and the first thing they do after it are one and the same, and whole both times. */
function repeatedIn({ from, to }: Cut): Again | undefined {
  const second = to.steps[0]?.event;
  if (second === undefined || !isWhole(second)) return undefined;
  const prose = to.shot.beats.find((beat) => beat.kind === 'prose' && beat.events[0] === second);
  if (prose?.kind !== 'prose' || LEADING.test(prose.text)) return undefined;
  const last = from.steps.findLast(({ event }) => event.subject === second.subject && event.class !== 'hold')?.event;
  if (last?.verb !== second.verb || last.object !== second.object || last.thing !== second.thing) return undefined;
  if (last.value !== second.value || last.hand !== second.hand || last.to !== second.to || last.side !== second.side)
    return undefined;
  const sentence = from.shot.beats.find((beat) => beat.kind === 'prose' && beat.events.includes(last));
  if (sentence?.kind !== 'prose' || OPEN.test(sentence.text)) return undefined;
  // Something else before it, or in between, may tell that it is done anew.
  const between = unreadAfter(sentence, from.shot) || unreadBefore(prose, to.shot);
  return between ? undefined : { first: last, second, prose };
}

const OPEN = /(?:\.\.\.|…|—|--|-)$/;
const LEADING = /^(?:\.\.\.|…|—|--)|\b(?:again|another|once more|too)\b/i;

/** A look, a sip or a way goes on, or is done once more; what has an end is done. `sits` may only say how things are. */
function isWhole(event: Event): boolean {
  switch (event.class) {
    case 'take':
    case 'drop':
    case 'give':
    case 'throw':
      return event.object !== null || event.thing !== null;
    case 'change':
      return event.verb !== 'is' && event.value !== null && ENDS.has(event.value);
    case 'wear':
    case 'remove':
      return event.verb !== 'wear';
    case 'posture':
      return event.value !== 'turned' && /\b(?:down|up|seat)\b/i.test(event.text);
    case 'enter':
    case 'exit':
      return true;
    default:
      return false;
  }
}

const ENDS = new Set([...DONE_ONCE, 'empty', 'full']);

function unreadAfter(prose: Prose, { beats }: Shot): boolean {
  return beats.some(
    (beat) => beat.kind === 'prose' && beat.events.length === 0 && beat.where.start > prose.where.start,
  );
}

function unreadBefore(prose: Prose, { beats }: Shot): boolean {
  return beats.some(
    (beat) => beat.kind === 'prose' && beat.events.length === 0 && beat.where.start < prose.where.start,
  );
}

/** A shot that is left with nothing else keeps its sentence. */
function withoutIt({ where }: Prose, { beats }: Shot): readonly Fix[] {
  const next = beats.find((beat) => beat.where.start > where.start);
  if (next === undefined || next.kind === 'speech') return [];
  const edits = [{ where: { ...where, end: next.where.start }, text: '' }];
  return [{ title: 'Leave out the repetition', safe: false, edits }];
}
