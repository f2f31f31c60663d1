/** The shapes of the verb classes: what has to follow a verb for it to be an event, and what the event then says. */
import type { Quantity } from '../../../grammar/piece.ts';
import type { EventClass, Verb } from '../../../grammar/vocabulary/verbs.ts';
import { isPerson, isThing, type Entity } from '../cast.ts';
import { slotOf } from '../garments.ts';
import { isClauseEnd, readModifiers, type Modifiers } from './modifiers.ts';
import type { Measured, ShapeEvent } from './read-event.ts';
import type { Word } from './words.ts';

export interface Shape {
  readonly event: ShapeEvent;
  /** Further objects of the same verb: `carries CANTEEN and LETTER`. */
  readonly others?: readonly string[];
  /** Index of the word after the last one taken. */
  readonly next: number;
}

/** Undefined where the words do not fit the verb. `length`: words the verb itself takes. */
export function readShape(
  text: string,
  words: readonly Word[],
  index: number,
  verb: Verb,
  length: number,
): Shape | undefined {
  const after = index + length;
  const rest = text.slice(words[after]?.start ?? text.length);
  const mounted = MOUNTED.has(verb.id) && objectAt(words, after, isMount) !== undefined;
  if (!mounted && verb.not?.test(rest) === true) return undefined;
  switch (verb.eventClass) {
    case 'travel':
    case 'fall':
    case 'jump':
      return moving(text, words, after, verb);
    case 'posture':
      return moving(text, words, afterParticle(words, after, verb, length), verb);
    case 'enter':
    case 'exit':
      return comingAndGoing(text, words, after, verb);
    case 'look':
      return looking(text, words, after, verb);
    case 'hold':
    case 'take':
    case 'drop':
    case 'throw':
      return withThing(text, words, after, verb, length);
    case 'give':
      return giving(text, words, after, verb);
    case 'change':
      return changing(text, words, after, verb, length);
    case 'wear':
    case 'remove':
      return dressing(text, words, after, verb, length);
    case 'speak':
      return undefined;
  }
}

/** `PROP in her right hand`, with or without `with` before it. */
export function readHolding(words: readonly Word[], index: number): Shape | undefined {
  let at = words[index]?.lower === 'with' ? index + 1 : index;
  if (['the', 'a', 'her', 'his', 'their', 'its'].includes(words[at]?.lower ?? '')) at++;
  const thing = words[at];
  if (thing?.kind !== 'name' || thing.possessive || !isThing(thing.entity)) return undefined;
  const read = readModifiers('', words, at + 1);
  if (read.hand === null || read.broken) return undefined;
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

/** `DOOR is open`, `MAYA is bleeding from the left arm`: a statement, not an event that takes time. */
export function readState(text: string, words: readonly Word[], index: number): Shape | undefined {
  if (!/^(?:is|are|stays|remains)$/.test(words[index]?.lower ?? '')) return undefined;
  const word = words[index + 1];
  const value = word?.kind === 'word' ? STATES[word.lower] : undefined;
  if (word === undefined || value === undefined) return undefined;
  const read = readModifiers(text, words, index + 2);
  if (read.broken) return undefined;
  const posture = ['sitting', 'standing', 'kneeling', 'lying'].includes(value);
  const detail = text.slice(words[index + 2]?.start ?? text.length, words[read.next - 1]?.end ?? text.length);
  const said = detail === '' || posture ? value : `${value} ${detail}`;
  return { event: { ...blank(posture ? 'posture' : 'change', 'is'), value: said }, next: read.next };
}

/** Verbs that may name what carries the rider: `drives TRUCK`. */
const MOUNTED = new Set(['drive', 'ride', 'fly']);

function isMount(entity: Entity): boolean {
  return entity.kind === 'vehicle' || entity.kind === 'creature';
}

/** A jump with one of these goes over a distance, not up. */
const LEVEL = /\b(?:across|over|to|from|forward|forwards|along|past|toward|towards)\b/i;

function moving(text: string, words: readonly Word[], after: number, verb: Verb): Shape | undefined {
  const ridden = MOUNTED.has(verb.id) ? objectAt(words, after, isMount) : undefined;
  const read = readModifiers(text, words, ridden?.next ?? after);
  if (read.broken) return undefined;
  const rest = text.slice(words[after]?.start ?? text.length, words[read.next - 1]?.end ?? text.length);
  const passage = verb.eventClass === 'travel' ? passageOf(rest, words, after, read.next) : null;
  return {
    event: {
      ...blank(passage ?? verb.eventClass, verb.id),
      ...measures(read),
      ...(verb.eventClass === 'fall' || (verb.id === 'jump' && !LEVEL.test(rest)) ? upright(read) : {}),
      object: ridden?.entity.name ?? null,
      gait: verb.gait ?? null,
      value: verb.becomes ?? null,
      // Where someone sits is a place in the frame, not a way through it.
      direction: verb.eventClass === 'posture' && verb.becomes !== 'turned' ? null : read.direction,
      side: read.side ?? (passage === null ? null : (/\b(left|right)$/i.exec(rest)?.[1]?.toLowerCase() ?? null)),
      from: read.from,
      to: read.to,
      target: read.toName,
    },
    next: read.next,
  };
}

/** `walks out of the room` is an exit, `runs into the kitchen` an entrance; null for a way that does neither. */
function passageOf(rest: string, words: readonly Word[], from: number, until: number): 'enter' | 'exit' | null {
  const way = PASSAGE.exec(rest);
  if (way === null) return null;
  const place = words.slice(from, until).find((word) => word.kind === 'name');
  const room = words.slice(from, until).some((word) => word.kind === 'word' && ROOMS.has(word.lower));
  const bare = /^(?:in|out|inside|outside)(?:\s+(?:frame|screen)?\s*(?:left|right))?$/i.test(rest.trim());
  if (!bare && !room && place?.entity.kind !== 'location') return null;
  return /^o/i.test(way[0]) ? 'exit' : 'enter';
}

const PASSAGE =
  /^(?:in|into|inside|out|outside|off)\b(?!\s+(?:circles|place|front|the (?:rain|dark|snow|sun|wind|shadows?|distance|background|foreground)))/i;

/** What one enters and leaves without its being declared. */
const ROOMS = new Set('frame shot room house building bar cafe café kitchen car shop hall tent hut'.split(' '));

function comingAndGoing(text: string, words: readonly Word[], after: number, verb: Verb): Shape | undefined {
  let at = after;
  if (['the', 'frame', 'shot'].includes(words[at]?.lower ?? '')) at++;
  const room = words[at];
  if (room?.kind === 'word' && ROOMS.has(room.lower)) at++;
  const place = words[at];
  let to: string | null = null;
  if (place?.kind === 'name') {
    if (place.entity.kind !== 'location' && place.entity.kind !== 'vehicle') return undefined;
    to = place.entity.name;
    at++;
  }
  const read = readModifiers(text, words, at);
  if (read.broken) return undefined;
  const side = read.side ?? (read.direction === 'left' || read.direction === 'right' ? read.direction : null);
  return {
    event: { ...blank(verb.eventClass, verb.id), ...measures(read), side, from: read.from, to: to ?? read.to },
    next: read.next,
  };
}

function looking(text: string, words: readonly Word[], after: number, verb: Verb): Shape | undefined {
  let at = after;
  const faced = words[at];
  if (verb.id === 'face' && faced?.kind === 'name' && !faced.possessive) {
    return { event: { ...blank('look', verb.id), target: faced.entity.name }, next: at + 1 };
  }
  const found: string[] = [];
  for (;;) {
    const word = words[at];
    if (
      word?.kind !== 'word' ||
      !['left', 'right', 'up', 'down', 'back', 'away', 'ahead', 'straight', 'around', 'off'].includes(word.lower)
    )
      break;
    found.push(word.lower);
    at++;
  }
  const over =
    words[at]?.lower === 'over' && words.slice(at, at + 4).find((word) => word.lower === 'shoulder') !== undefined;
  const shoulder = over
    ? words.slice(at, at + 4).find((word) => word.lower === 'left' || word.lower === 'right')?.lower
    : undefined;
  if (over) at = words.findIndex((word, position) => position >= at && word.lower === 'shoulder') + 1;
  const into = /^(?:into|at|to|toward|towards) (?:the )?(?:camera|lens)\b/.exec(
    words
      .slice(at, at + 3)
      .map((word) => word.lower)
      .join(' '),
  );
  if (into !== null)
    return { event: { ...blank('look', verb.id), target: 'camera' }, next: at + into[0].split(' ').length };
  const read = readModifiers(text, words, at);
  if (read.broken) return undefined;
  const direction =
    shoulder ??
    found.find((word) => word === 'left' || word === 'right') ??
    (read.direction === 'left' || read.direction === 'right' ? read.direction : undefined);
  const value =
    over || found.includes('back')
      ? 'back'
      : (found.find((word) => word === 'up' || word === 'down' || word === 'away') ?? null);
  return {
    event: {
      ...blank('look', verb.id),
      direction: direction === 'left' || direction === 'right' ? direction : null,
      target: read.toName,
      to: read.to,
      value,
    },
    next: read.next,
  };
}

function withThing(text: string, words: readonly Word[], after: number, verb: Verb, length: number): Shape | undefined {
  const object = objectAt(words, after, isThing);
  if (object === undefined) return undefined;
  const second = words[object.next]?.lower === 'and' ? objectAt(words, object.next + 1, isThing) : undefined;
  const next = afterParticle(words, second?.next ?? object.next, verb, length);
  if (next < 0) return undefined;
  const read = readModifiers(text, words, next);
  if (read.broken || (verb.namesHand === true && read.hand === null)) return undefined;
  return {
    event: {
      ...blank(verb.eventClass, verb.id),
      ...measures(read),
      object: object.entity.name,
      hand: read.hand,
      from: read.from,
      to: read.toName ?? read.to,
      target: read.toName,
      direction: verb.eventClass === 'throw' ? read.direction : null,
    },
    ...(second === undefined ? {} : { others: [second.entity.name] }),
    next: read.next,
  };
}

/** `hands CANTEEN to JON` or `hands JON CANTEEN`. */
function giving(text: string, words: readonly Word[], after: number, verb: Verb): Shape | undefined {
  const receiver = objectAt(words, after, isPerson);
  const object = objectAt(words, receiver?.next ?? after, isThing);
  if (object === undefined) return undefined;
  const read = readModifiers(text, words, object.next);
  const to = receiver?.entity.name ?? read.toName;
  if (read.broken || to === null) return undefined;
  return { event: { ...blank('give', verb.id), object: object.entity.name, to, hand: read.hand }, next: read.next };
}

function changing(text: string, words: readonly Word[], after: number, verb: Verb, length: number): Shape | undefined {
  // `drinks from CUP`.
  const from = verb.id === 'drink' && words[after]?.lower === 'from' ? after + 1 : after;
  const object = objectAt(words, from, (entity) => !isPerson(entity));
  if (object === undefined) return undefined;
  const next = afterParticle(words, object.next, verb, length);
  if (next < 0) return undefined;
  const read = readModifiers(text, words, next);
  if (read.broken) return undefined;
  return {
    event: { ...blank('change', verb.id), object: object.entity.name, value: verb.becomes ?? null, hand: read.hand },
    next: read.next,
  };
}

/** `puts on her orange windbreaker`: up to the end of the clause, and only what is clothing. */
function dressing(text: string, words: readonly Word[], after: number, verb: Verb, length: number): Shape | undefined {
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
  const item = text.slice(start, last.end);
  if (slotOf(item) === 'accessory' && words[at]?.kind !== 'name') return undefined;
  return { event: { ...blank(verb.eventClass, verb.id), object: item }, next: late ? end + 1 : end };
}

function objectAt(
  words: readonly Word[],
  index: number,
  fits: (entity: Entity) => boolean,
): { readonly entity: Entity; readonly next: number } | undefined {
  const at = ['the', 'a', 'an', 'her', 'his', 'their', 'its'].includes(words[index]?.lower ?? '') ? index + 1 : index;
  const word = words[at];
  if (word?.kind !== 'name' || word.possessive || !fits(word.entity)) return undefined;
  return { entity: word.entity, next: at + 1 };
}

/** The index after a verb's particle, which may stand after the object; -1 where it is needed and missing. */
function afterParticle(words: readonly Word[], index: number, verb: Verb, length: number): number {
  if (verb.particle === undefined || length > 1) return index;
  const allowed = verb.particle.split('|');
  const word = words[index]?.lower ?? '';
  if (word !== '' && allowed.includes(word)) return index + 1;
  return allowed.includes('') ? index : -1;
}

function measures(read: Modifiers): Pick<ShapeEvent, 'speed' | 'distance' | 'height' | 'duration' | 'angle'> {
  return {
    speed: toMeasured(read.speed),
    distance: toMeasured(read.distance),
    height: toMeasured(read.height),
    duration: toMeasured(read.duration),
    angle: toMeasured(read.angle),
  };
}

/** What falls 6 m falls a height, even where the text says no more than the number. */
function upright(read: Modifiers): Pick<ShapeEvent, 'distance' | 'height'> {
  return { distance: null, height: toMeasured(read.height ?? read.distance) };
}

function toMeasured(quantity: Quantity | null): Measured | null {
  return quantity === null ? null : { value: quantity.value, start: quantity.span.start, end: quantity.span.end };
}

function blank(eventClass: EventClass, verb: string): ShapeEvent {
  return {
    class: eventClass,
    verb,
    object: null,
    to: null,
    from: null,
    hand: null,
    direction: null,
    side: null,
    target: null,
    value: null,
    gait: null,
    speed: null,
    distance: null,
    duration: null,
    height: null,
    angle: null,
  };
}
