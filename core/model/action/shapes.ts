/** The shapes of the verb classes: what has to follow a verb for it to be an event, and what the event then says. */
import type { Verb } from '../../../grammar/vocabulary/verb.ts';
import { isPerson, isThing } from '../cast.ts';
import { slotOf } from '../garments.ts';
import { isAdverb, isClauseEnd, isPreposition } from './clause-words.ts';
import type { Modifiers } from './found-modifiers.ts';
import { comingAndGoing, isMount, moving, MOUNTED } from './going.ts';
import { looking } from './looking.ts';
import { readModifiers } from './modifiers.ts';
import { nameAt, objectAt, objectOf, type Named } from './objects.ts';
import { blank, measured, type Shape, type Situation } from './read-event.ts';
import { readBodyMarks } from '../body-marks.ts';
import type { Word } from './words.ts';

/** Undefined where the words do not fit the verb. `length`: words the verb itself takes. `masked`: the text with `@` for every letter of a name. */
export function readShape(
  text: string,
  words: readonly Word[],
  index: number,
  verb: Verb,
  length: number,
  it: Named | null,
  masked: string,
): Shape | undefined {
  const after = index + length;
  const at: Situation = { text, words, after, verb, length, it };
  const from = words[after]?.start ?? text.length;
  const rest = masked.slice(from, from + LONGEST_TURN);
  const mounted = MOUNTED.has(verb.id) && nameAt(words, after, isMount) !== undefined;
  if (!mounted && verb.not?.test(rest) === true) return undefined;
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

/** `PROP in her right hand`, `PROP in hand`, with or without `with` before it. */
export function readHolding(words: readonly Word[], index: number): Shape | undefined {
  const thing = nameAt(words, words[index]?.lower === 'with' ? index + 1 : index, isThing);
  if (thing === undefined) return undefined;
  const read = readModifiers('', words, thing.next);
  if (read.broken || read.handBy === null || read.handBy === 'from') return undefined;
  return { event: { ...blank('hold', 'hold'), object: thing.entity.name, hand: read.hand }, next: read.next };
}

const STATES: Readonly<Record<string, string>> = {
  open: 'open',
  closed: 'closed',
  shut: 'closed',
  locked: 'locked',
  unlocked: 'unlocked',
  lit: 'lit',
  unlit: 'unlit',
  broken: 'broken',
  torn: 'torn',
  burnt: 'burnt',
  full: 'full',
  empty: 'empty',
  whole: 'whole',
  on: 'lit',
  off: 'unlit',
  wet: 'wet',
  dry: 'dry',
  dead: 'dead',
  unconscious: 'unconscious',
  asleep: 'asleep',
  bleeding: 'bleeding',
  seated: 'sitting',
  sitting: 'sitting',
  standing: 'standing',
  kneeling: 'kneeling',
  lying: 'lying',
};

/** `is on her knees`. */
const ON_WHAT: Readonly<Record<string, string>> = {
  knees: 'kneeling',
  feet: 'standing',
  back: 'lying',
  stomach: 'lying',
};
const OWN = /^(?:her|his|their|its)$/;

/** `DOOR is open`, `MAYA is bleeding from the left arm`: a statement, not an event that takes time. */
export function readState(text: string, words: readonly Word[], index: number): Shape | undefined {
  if (words[index]?.lower === 'has') return readMark(text, words, index + 1);
  if (!/^(?:is|are|stays|remains)$/.test(words[index]?.lower ?? '')) return undefined;
  const word = words[index + 1];
  if (word === undefined) return undefined;
  const told = readClothes(text, words, index + 1) ?? readShare(text, words, index + 1);
  if (told !== undefined) return told;
  const on = ON_WHAT[words[index + 3]?.lower ?? ''];
  if (
    on !== undefined &&
    word.lower === 'on' &&
    OWN.test(words[index + 2]?.lower ?? '') &&
    isClauseEnd(words, index + 4)
  )
    return { event: { ...blank('posture', 'is'), value: on }, next: index + 4 };
  const value = word.kind === 'word' ? STATES[word.lower] : undefined;
  if (value === undefined) return undefined;
  const read = readModifiers(text, words, index + 2);
  if (read.broken) return undefined;
  const posture = ['sitting', 'standing', 'kneeling', 'lying'].includes(value);
  const detail = text.slice(words[index + 2]?.start ?? text.length, words[read.next - 1]?.end ?? text.length);
  // `MAYA is on the phone`, `LAMP is off the table`: no switch.
  if (/^(?:on|off|full|empty|dead|open)$/.test(word.lower) && detail !== '' && !/^(?:again|now|wide)$/i.test(detail))
    return undefined;
  const said = detail === '' || posture ? value : `${value} ${detail}`;
  return { event: { ...blank(posture ? 'posture' : 'change', 'is'), value: said }, next: read.next };
}

/** `a cut over her left brow`, `no scar on his chin`: only with the place on the body, as `a cut of the money` is none. */
function readMark(text: string, words: readonly Word[], index: number): Shape | undefined {
  if (!/^(?:an?|no|the)$/.test(words[index]?.lower ?? '')) return undefined;
  let next = index + 1;
  while (next < words.length && !isClauseEnd(words, next)) next++;
  const said = text.slice(words[index]?.start, words[next - 1]?.end);
  const [mark, ...others] = readBodyMarks(said);
  if (mark === undefined || mark.part === null || others.length > 0) return undefined;
  return { event: { ...blank('change', 'is'), value: said }, next };
}

/** `half full`, `two thirds empty`. */
function readShare(text: string, words: readonly Word[], index: number): Shape | undefined {
  const end = [index + 1, index + 2].find((at) => /^(?:full|empty)$/.test(words[at]?.lower ?? ''));
  const [first, last] = [words[index], words[end ?? -1]];
  if (end === undefined || first === undefined || last === undefined) return undefined;
  // `of water`
  const next = words[end + 1]?.lower === 'of' ? end + 3 : end + 1;
  const said = text.slice(first.start, last.end).toLowerCase();
  if (!isClauseEnd(words, next) || !SHARE.test(said)) return undefined;
  return { event: { ...blank('change', 'is'), value: said }, next };
}

const SHARE = /^(?:half|(?:an?|one|two|three)[ -](?:third|quarter)s?)[ -](?:full|empty)$/;

/** `in a blue coat`, `wearing her grey scarf and gloves`: clothes that are told in passing. */
export function readClothes(text: string, words: readonly Word[], index: number): Shape | undefined {
  const lead = words[index]?.lower === 'dressed' ? index + 1 : index;
  const how = words[lead]?.lower;
  if (how !== 'in' && (how !== 'wearing' || lead > index)) return undefined;
  let at = lead + 1;
  if (/^(?:an?|the|her|his|their|its)$/.test(words[at]?.lower ?? '')) at++;
  else if (how === 'in') return undefined;
  let end = at;
  for (let word = words[end]; word?.kind === 'word' && !isClauseEnd(words, end); word = words[++end])
    if (isPreposition(word)) break;
  const [first, last] = [words[at], words[end - 1]];
  // `in her coat pocket` is no clothing.
  if (first === undefined || last === undefined || end === at || slotOf(last.lower) === 'accessory') return undefined;
  const item = text.slice(first.start, last.end);
  const more = moreClothing(text, words, end);
  const object = more === undefined ? item : `${item}, ${more.item}`;
  return { event: { ...blank('wear', 'wear'), object }, next: more?.next ?? end };
}

function withThing({ text, words, after, verb, length, it }: Situation): Shape | undefined {
  const object = objectOf(text, words, after, verb, length, isThing, it);
  if (object === undefined) return undefined;
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
  const listed = others.length === 0 ? undefined : thingEvent({ text, words, after: end, verb, length, it }, object);
  // `picks up CANTEEN and LETTER falls`: what looked like a second thing does something of its own.
  if (listed !== undefined) return { ...listed, others };
  return thingEvent({ text, words, after: object.next, verb, length, it }, object);
}

function thingEvent({ text, words, after, verb }: Situation, object: Named): Shape | undefined {
  const read = readModifiers(text, words, after);
  if (read.broken || (verb.namesHand === true && read.hand === null)) return undefined;
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

/** `hands CANTEEN to JON` or `hands JON CANTEEN`. */
function giving({ text, words, after, verb, it }: Situation): Shape | undefined {
  const over = words[after]?.lower === 'over' && words[after + 1]?.lower !== 'to' ? after + 1 : after;
  const receiver = nameAt(words, over, isPerson);
  const given = receiver?.next ?? over;
  const object = objectAt(
    text,
    words,
    words[given]?.lower === 'back' ? given + 1 : given,
    isThing,
    verb.things ?? [],
    it,
  );
  if (object === undefined) return undefined;
  const read = readModifiers(text, words, object.next);
  if (read.broken || read.handBy === 'into') return undefined;
  const to = receiver?.entity.name ?? (read.toName === null && !TO_PERSON.test(read.to ?? '') ? null : read.to);
  if (to === null) return undefined;
  const target = receiver?.entity.name ?? read.toName;
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

/** `puts on her orange windbreaker`: up to the end of the clause, and only what is clothing. */
function dressing({ text, words, after, verb, length }: Situation): Shape | undefined {
  let at = afterParticle(words, after, verb, length);
  const late = at < 0;
  if (late) at = after;
  if (['the', 'a', 'an', 'her', 'his', 'their', 'its'].includes(words[at]?.lower ?? '')) at++;
  const start = words[at]?.start;
  let end = at;
  while (end < words.length && !isClauseEnd(words, end)) {
    if (late && words[end]?.lower === verb.particle) break;
    end++;
  }
  const last = words[end - 1];
  if (start === undefined || last === undefined || end === at) return undefined;
  if (late && words[end]?.lower !== verb.particle) return undefined;
  // `puts LAMP on the table` puts it down.
  if (late && !isClauseEnd(words, end + 1) && !isAdverb(words[end + 1])) return undefined;
  const item = text.slice(start, last.end).replace(late ? /\s+(?:back|again)$/ : /\s+again$/, '');
  const named = words[at];
  if (named?.kind === 'name' ? !isThing(named.entity) : slotOf(item) === 'accessory') return undefined;
  const more = late ? undefined : moreClothing(text, words, end);
  const object = more === undefined ? item : `${item}, ${more.item}`;
  return { event: { ...blank(verb.eventClass, verb.id), object }, next: late ? end + 1 : (more?.next ?? end) };
}

/** `... and coat`. */
function moreClothing(
  text: string,
  words: readonly Word[],
  index: number,
): { readonly item: string; readonly next: number } | undefined {
  if (words[index]?.lower !== 'and') return undefined;
  const start = /^(?:the|an?|her|his|their|its)$/.test(words[index + 1]?.lower ?? '') ? index + 2 : index + 1;
  let end = start;
  while (end < words.length && !isClauseEnd(words, end) && words[end]?.kind === 'word') end++;
  const first = words[start];
  const last = words[end - 1];
  if (first === undefined || last === undefined || end === start || end - start > 3 || !isClauseEnd(words, end))
    return undefined;
  const item = text.slice(first.start, last.end);
  return slotOf(last.lower) === 'accessory' ? undefined : { item, next: end };
}

/** The index after a verb's particle; -1 where it is needed and missing. */
function afterParticle(words: readonly Word[], index: number, verb: Verb, length: number): number {
  if (verb.particle === undefined || length > 1) return index;
  const allowed = verb.particle.split('|');
  const word = words[index]?.lower ?? '';
  if (word !== '' && allowed.includes(word)) return index + 1;
  return allowed.includes('') ? index : -1;
}
