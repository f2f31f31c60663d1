/** The shapes of the verb classes: what has to follow a verb for it to be an event, and what the event then says. */
import type { Verb } from '../../../grammar/vocabulary/verb.ts';
import { isPerson, isThing } from '../cast.ts';
import { isClauseEnd } from './clause-words.ts';
import { dressing } from './clothes.ts';
import type { Modifiers } from './found-modifiers.ts';
import { comingAndGoing, isMount, moving, MOUNTED } from './going.ts';
import { looking } from './looking.ts';
import { readModifiers } from './modifiers.ts';
import { afterParticle, nameAt, objectAt, objectOf, type Named } from './objects.ts';
import type { Event } from '../screenplay.ts';
import { isPersonal } from './pronouns.ts';
import { blank, measured, type Shape, type Situation } from './read-event.ts';
import type { Word } from './words.ts';

/** Undefined where the words do not fit the verb. `length`: words the verb itself takes. `masked`: the text with `@` for every letter of a name. */
export function readShape(
  text: string,
  words: readonly Word[],
  index: number,
  verb: Verb,
  length: number,
  { it, whom }: Pick<Situation, 'it' | 'whom'>,
  masked: string,
): Shape | undefined {
  const after = index + length;
  const at: Situation = { text, words, after, verb, length, it, whom };
  const mounted = MOUNTED.has(verb.id) && nameAt(words, after, isMount) !== undefined;
  if (!mounted && verb.not?.test(turnAfter(masked, words, after)) === true) return undefined;
  switch (verb.eventClass) {
    case 'travel':
    case 'fall':
    case 'jump':
      return moving(at);
    case 'posture':
      return moving({ ...at, after: afterParticle(words, after, verb, length) });
    case 'enter':
    case 'exit':
      return comingAndGoing(at);
    case 'look':
      return looking(at);
    case 'hold':
    case 'take':
    case 'drop':
    case 'throw':
      return withThing(at);
    case 'give':
      return giving(at);
    case 'change':
      return changing(at);
    case 'wear':
    case 'remove':
      return dressing(at);
    case 'speak':
      return undefined;
  }
}

/** Letters of the longest turn of phrase that is looked at. */
const LONGEST_TURN = 100;
/** Letters looked at after the clause. */
const LONGEST_JOINT = 20;

/**
 * What follows a verb, for the turns of phrase that take it back. What may stand after any verb is left out, and a full stop stands
 * where the clause ends: `walks out slowly and sits down` goes on no other way than `walks out.`
 */
function turnAfter(masked: string, words: readonly Word[], after: number): string {
  const from = words[after]?.start ?? masked.length;
  let end = after;
  while (end < words.length && !isClauseEnd(words, end)) end++;
  const clauseEnd = words[end - 1]?.end ?? from;
  if (end === after || clauseEnd - from > LONGEST_TURN) return masked.slice(from, from + LONGEST_TURN);
  const last = words[end - 1]?.lower ?? '';
  const clause = masked.slice(from, clauseEnd);
  const turn = ENDS_ANYHOW.has(last) ? clause.replace(ANYHOW, '') : clause;
  const rest = masked.slice(clauseEnd, Math.min(from + LONGEST_TURN, clauseEnd + LONGEST_JOINT));
  return rest.startsWith('.') ? turn + rest : `${turn}.${rest}`;
}

/** The last words of how anything may be done. */
const ENDS_ANYHOW = new Set(
  'again slowly quickly quietly carefully silently suddenly silence moment beat second while hand hands'.split(' '),
);
/** How anything may be done. */
const ANYHOW =
  /(?:\s(?:again|slowly|quickly|quietly|carefully|silently|suddenly|in silence|for a (?:moment|beat|second|while)|with (?:her|his|their|its|one|both) (?:(?:left|right|free|other|bare) )?hands?))+$/;

function withThing(at: Situation): Shape | undefined {
  const { text, words, after, verb, length, it } = at;
  // `throws JON the CANTEEN`
  const catcher = verb.eventClass === 'throw' ? nameAt(words, after, isPerson) : undefined;
  const object = objectOf(text, words, catcher?.next ?? after, verb, length, isThing, it);
  if (object === undefined) return undefined;
  if (catcher !== undefined) {
    const shape = thingEvent({ ...at, after: object.next }, object);
    const { name } = catcher.entity;
    return shape?.event.to === null ? { ...shape, event: { ...shape.event, to: name, target: name } } : undefined;
  }
  const others: Named[] = [];
  let end = object.next;
  for (;;) {
    const joint =
      words[end]?.lower === ',' && words[end + 1]?.lower === 'and'
        ? 2
        : /^(?:,|and)$/.test(words[end]?.lower ?? '')
          ? 1
          : 0;
    const other = joint === 0 ? undefined : objectAt(text, words, end + joint, isThing, verb.things ?? [], null);
    if (other === undefined) break;
    others.push(other);
    end = other.next;
  }
  const listed = others.length === 0 ? undefined : thingEvent({ ...at, after: end }, object);
  // `picks up CANTEEN and LETTER falls`: what looked like a second thing does something of its own.
  if (listed !== undefined) return { ...listed, others };
  return thingEvent({ ...at, after: object.next }, object);
}

function thingEvent({ text, words, after, verb }: Situation, object: Named): Shape | undefined {
  const read = readModifiers(text, words, after);
  if (read.broken || (verb.namesHand === true && (read.hand === null || read.handBy !== 'into'))) return undefined;
  const lets = verb.eventClass === 'drop' || verb.eventClass === 'throw';
  // `puts CANTEEN in her left hand` takes it, `drops CANTEEN into JON's hand` gives it.
  if (lets && (read.handBy === 'into' || ON_BODY.test(`${read.to ?? ''}|${read.on ?? ''}`))) return undefined;
  const to = read.to ?? (verb.eventClass === 'drop' ? read.on : null);
  return {
    event: {
      ...measured(verb.eventClass, verb.id, read),
      object: object.name,
      thing: object.thing,
      hand: verb.eventClass === 'take' && read.handBy === 'from' ? null : read.hand,
      from: read.from,
      to,
      target: read.to === null ? null : read.toName,
      direction: verb.eventClass === 'throw' ? read.direction : null,
    },
    next: read.next,
  };
}

/** What is put there is still held, or worn. */
const ON_BODY =
  /\b(?:throat|temple|skin|hands?|fists?|palms?|lips|mouth|ears?|head|shoulders?|neck|nose|face|finger|wrist|chest|trust|faith)\b(?:\||$)/i;

/** `hands CANTEEN to JON`, `hands JON CANTEEN`, `hands him CANTEEN`; but `hands her CANTEEN to JON` says whose it is. */
function giving(at: Situation): Shape | undefined {
  const { words, after, whom } = at;
  const over = words[after]?.lower === 'over' && words[after + 1]?.lower !== 'to' ? after + 1 : after;
  const receiver = nameAt(words, over, isPerson);
  if (receiver !== undefined) {
    const { name } = receiver.entity;
    return handingOver(at, receiver.next, { to: name, target: name });
  }
  const shape = handingOver(at, over, null);
  const pronoun = words[over];
  if (shape !== undefined || pronoun === undefined || !isPersonal(pronoun)) return shape;
  return handingOver(at, over + 1, { to: whom?.name ?? pronoun.lower, target: whom?.name ?? null });
}

/** What is given, from `index` on, and to whom where that is not known yet. */
function handingOver(
  { text, words, verb, it }: Situation,
  index: number,
  receiver: Pick<Event, 'to' | 'target'> | null,
): Shape | undefined {
  const from = words[index]?.lower === 'back' ? index + 1 : index;
  const object = objectAt(text, words, from, isThing, verb.things ?? [], it);
  if (object === undefined) return undefined;
  const read = readModifiers(text, words, object.next);
  if (read.broken || read.handBy === 'into') return undefined;
  const said = read.toName === null && !TO_PERSON.test(read.to ?? '') ? null : read.to;
  const { to, target } = receiver ?? { to: said, target: read.toName };
  if (to === null) return undefined;
  const event = { ...blank('give', verb.id), object: object.name, thing: object.thing, to, target, hand: read.hand };
  return { event, next: read.next };
}

/** Someone undeclared, as far as a word can say. */
const TO_PERSON =
  /^(?:the|an?|her|his|their) (?:\S+ )?(?:waiter|waitress|bartender|barman|driver|guard|man|woman|boy|girl|child|kid|clerk|cashier|nurse|doctor|officer|cop|soldier|captain|stranger|mother|father|brother|sister|son|daughter|wife|husband|friend|boss|assistant|secretary|porter|butler|maid|teacher|student|neighbou?r|judge|lawyer|priest|customer|others?|receptionist|stewardess|attendant|pilot|chef|beggar|courier|messenger)$/i;

function changing(at: Situation): Shape | undefined {
  const { text, words, after, verb, length, it } = at;
  if (verb.pours === true) return pouring(at);
  if (verb.ofSelf === true) {
    const read = readModifiers(text, words, after);
    return read.broken
      ? undefined
      : { event: { ...blank('change', verb.id), value: verb.becomes ?? null }, next: read.next };
  }
  // `drinks from CUP`.
  const from = verb.becomes === 'drunk from' && /^(?:from|out)$/.test(words[after]?.lower ?? '') ? after + 1 : after;
  const things = from === after ? verb : { ...verb, things: ['vessel' as const] };
  const object = objectOf(text, words, from, { ...things, of: true }, length, (entity) => !isPerson(entity), it);
  if (object === undefined && verb.alone !== true) return undefined;
  const read = readModifiers(text, words, object?.next ?? after);
  if (read.broken) return undefined;
  const { name = null, thing = null } = object ?? {};
  const event = { ...blank('change', verb.id), object: name, thing, value: verb.becomes ?? null, hand: read.hand };
  return { event, next: read.next };
}

/** `pours water into CUP` changes the cup, `pours the coffee` only the coffee. */
function pouring({ text, words, after, verb, it }: Situation): Shape | undefined {
  const drink = objectAt(text, words, after, isThing, ['drink', 'vessel'], it);
  if (drink === undefined) return undefined;
  const read = readModifiers(text, words, drink.next);
  if (read.broken || (read.to !== null && read.toName === null && /\b(?:idea|plan|hopes?|wounds?)\b/i.test(read.to)))
    return undefined;
  const into = vesselIn(text, words, drink.next, read);
  const event = {
    ...blank('change', verb.id),
    object: into === undefined ? drink.name : into.name,
    thing: into === undefined ? drink.thing : into.thing,
    value: into === undefined ? null : (verb.becomes ?? null),
    from: read.from,
    hand: read.hand,
  };
  return { event, next: read.next };
}

function vesselIn(text: string, words: readonly Word[], from: number, read: Modifiers): Named | undefined {
  for (let at = from; at < read.next; at++) {
    if (/^(?:in|into)$/.test(words[at]?.lower ?? ''))
      return objectAt(text, words, at + 1, (entity) => !isPerson(entity), ['vessel'], null);
  }
  return undefined;
}
