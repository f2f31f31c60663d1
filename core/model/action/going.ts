/** The shapes of going, coming, leaving, sitting, falling and jumping. */
import { isOfKind } from '../../../grammar/vocabulary/things.ts';
import type { Verb } from '../../../grammar/vocabulary/verb.ts';
import { isPerson, type Entity } from '../cast.ts';
import { isAdverb, isClauseEnd, isPreposition } from './clause-words.ts';
import { takeCount } from './counts.ts';
import type { Modifiers } from './found-modifiers.ts';
import { readModifiers } from './modifiers.ts';
import { nameAt, objectAt, type Found } from './objects.ts';
import { measured, toMeasured, type Shape, type Situation } from './read-event.ts';
import type { Word } from './words.ts';

/** Verbs that may name what carries the rider: `drives TRUCK`. */
export const MOUNTED = new Set(['drive', 'ride', 'fly']);

export function isMount(entity: Entity): boolean {
  return entity.kind === 'vehicle' || entity.kind === 'creature';
}

/** A jump with one of these goes over a distance, not up. */
const LEVEL = /\b(?:across|over|to|from|forward|forwards|along|past|toward|towards)\b/i;

const UPWARD = /\b(?:in(?:to)? the air|straight up)\b/i;

export function moving(at: Situation): Shape | undefined {
  const { text, words, verb } = at;
  if (at.after < 0) return undefined;
  // The way of `gets out of JEEP` is read with its preposition.
  if (verb.passage === true && at.length > 1) return moving({ ...at, after: at.after - at.length + 1, length: 1 });
  const steps = verb.counted === true ? stepsFrom(words, at.after) : at.after;
  if (steps === undefined) return undefined;
  const way = wayOf(at);
  if (way === undefined && verb.goal === true) return undefined;
  const after = way?.next ?? steps;
  const read = readModifiers(text, words, after);
  if (read.broken || (verb.counted === true && read.next === after)) return undefined;
  // `follows MARA into KITCHEN`: the way is what comes after whom one follows.
  const from = verb.goal === true ? after : at.after;
  const rest = text.slice(words[from]?.start ?? text.length, words[read.next - 1]?.end ?? text.length);
  const passage = verb.eventClass === 'travel' ? passageOf(rest, words, from, read.next) : null;
  if (verb.passage === true && passage === null) return undefined;
  const posture = verb.eventClass === 'posture';
  const goal =
    verb.goal === true ? (way?.name ?? text.slice(words[at.after]?.start ?? 0, words[after - 1]?.end ?? 0)) : null;
  const resting = posture && verb.becomes !== 'turned' && read.to === null;
  const turned = posture && verb.becomes === 'turned';
  // What falls 6 m falls a height, even where the text says no more than the number.
  const upright =
    verb.eventClass === 'fall' ||
    (verb.eventClass === 'jump' && (UPWARD.test(rest) || (verb.id === 'jump' && !LEVEL.test(rest))));
  // Who walks 9 m down goes that way on foot, however steep.
  const onFoot = verb.eventClass === 'travel' && typeof verb.gait === 'string';
  return {
    event: {
      ...measured(passage?.class ?? verb.eventClass, verb.id, read),
      distance: upright ? null : toMeasured(onFoot ? (read.distance ?? read.height) : read.distance),
      height: onFoot ? null : toMeasured(upright ? (read.height ?? read.distance) : read.height),
      object: verb.goal === true ? null : (way?.name ?? passage?.vehicle?.name ?? null),
      thing:
        verb.goal === true || /^(?:frame|screen)$/.test(way?.thing ?? '')
          ? null
          : (way?.thing ?? passage?.vehicle?.thing ?? null),
      gait: verb.gait ?? null,
      value: verb.becomes ?? null,
      // Where someone sits is a place in the frame, not a way through it.
      direction: posture && !turned ? null : read.direction,
      side: read.side ?? (passage === null ? null : (/\b(left|right)$/i.exec(rest)?.[1]?.toLowerCase() ?? null)),
      from: read.from ?? (passage?.class === 'exit' ? passage.place : null),
      to: read.to ?? (resting ? read.on : null) ?? goal ?? (passage?.class === 'enter' ? passage.place : null),
      target: read.toName ?? (resting ? read.onName : null) ?? (verb.goal === true ? (way?.name ?? null) : null),
    },
    next: read.next,
  };
}

/** What is ridden, climbed, crossed or gone up to, right after the verb. */
function wayOf({ text, words, after, verb }: Situation): Found | undefined {
  if (MOUNTED.has(verb.id)) {
    const ridden = nameAt(words, after, isMount);
    if (ridden !== undefined) return { name: ridden.entity.name, thing: null, next: ridden.next };
  }
  if (verb.things === undefined && verb.goal !== true) return undefined;
  // `follows her into the kitchen`
  if (verb.goal === true && /^(?:him|her|them)$/.test(words[after]?.lower ?? '')) {
    const next = words[after + 1];
    if (isClauseEnd(words, after + 1) || (next !== undefined && isPreposition(next)))
      return { name: null, thing: words[after]?.lower ?? null, next: after + 1 };
  }
  const fits = (entity: Entity) => (verb.goal === true ? true : !isPerson(entity));
  return objectAt(text, words, after, fits, verb.things ?? [], null);
}

/** `two steps`, `a pace`. */
function stepsFrom(words: readonly Word[], index: number): number | undefined {
  const counted = takeCount(words, index);
  return counted !== undefined && /^(?:steps?|paces?|strides?)$/.test(words[counted.next - 1]?.lower ?? '')
    ? counted.next
    : undefined;
}

interface Passage {
  readonly class: 'enter' | 'exit';
  readonly place: string | null;
  /** What one gets into or out of, which is no leaving of the scene. */
  readonly vehicle: { readonly name: string | null; readonly thing: string | null } | null;
}

/** `walks out of the room` is an exit, `runs into the kitchen` an entrance; null for a way that does neither. */
function passageOf(rest: string, words: readonly Word[], from: number, until: number): Passage | null {
  const way = PASSAGE.exec(rest);
  if (way === null) return null;
  let at = from + way[0].split(/\s+/).length;
  if (/^(?:the|a|an|her|his|their)$/.test(words[at]?.lower ?? '')) at++;
  const leaving = /^o/i.test(way[0]) && !/^onto?\b/i.test(way[0]);
  const kind = leaving ? 'exit' : 'enter';
  if (SIDED.test(rest.trim())) return { class: kind, place: null, vehicle: null };
  for (; at < until; at++) {
    const word = words[at];
    if (word?.kind === 'name') {
      const { kind: entity, name } = word.entity;
      if (word.possessive) continue;
      if (entity === 'location') return { class: kind, place: name, vehicle: null };
      return entity === 'vehicle' ? { class: kind, place: name, vehicle: { name, thing: null } } : null;
    }
    if (word?.kind !== 'word') return null;
    if (isOfKind(word.lower, 'vehicle'))
      return { class: kind, place: null, vehicle: { name: null, thing: word.lower } };
    const next = words[at + 1];
    // `into the kitchen drawer` is not into the kitchen.
    const last =
      at + 1 >= until ||
      next === undefined ||
      next.kind === 'mark' ||
      isAdverb(next) ||
      (isPreposition(next) && next.lower !== 'of') ||
      /^(?:left|right|alone|together)$/.test(next.lower);
    if (isOfKind(word.lower, 'room') && last)
      return /^on|^off/i.test(way[0]) ? null : { class: kind, place: null, vehicle: null };
    if (/^(?:frame|shot|view|sight|picture)$/.test(word.lower)) return { class: kind, place: null, vehicle: null };
    // `into the back seat of JEEP`
    if (word.lower === 'of' && /^(?:seat|back|front|cab|rear)$/.test(words[at - 1]?.lower ?? '')) continue;
    if (/^(?:at|from|with|to|through|and|of|over|under)$/.test(word.lower)) return null;
  }
  return null;
}

const PASSAGE =
  /^(?:(?:straight |right |back |quickly |slowly )?(?:in|into|inside|out of|out|outside of|outside|off|on|onto|aboard))\b(?!\s+(?:circles|place|front|the (?:rain|dark|snow|sun|wind|shadows?|distance|background|foreground)))/i;
const SIDED =
  /^(?:(?:back |straight )?(?:in|out|inside|outside)|off(?= (?:frame|screen)))(?: (?:again|alone|together|\w+ly))?(?:(?: from| at| to)?(?: the)?(?: frame| screen| camera)? (?:left|right))?(?: (?:with|for|in|without) .*)?$/i;

export function comingAndGoing(at: Situation): Shape | undefined {
  const { text, words, verb } = at;
  let after = at.after;
  if (['into', 'in'].includes(words[after]?.lower ?? '') && verb.eventClass === 'enter') after++;
  const location = nameAt(words, after, (entity) => entity.kind === 'location' || entity.kind === 'vehicle');
  let place = location?.entity.name ?? null;
  let vehicle: Passage['vehicle'] = location?.entity.kind === 'vehicle' ? { name: place, thing: null } : null;
  if (location !== undefined) after = location.next;
  else {
    const found = objectAt(text, words, after, () => false, ['room', 'vehicle'], null);
    const bare = ['frame', 'shot'].includes(words[after]?.lower ?? '')
      ? 1
      : words[after]?.lower === 'the' && ['frame', 'shot'].includes(words[after + 1]?.lower ?? '')
        ? 2
        : 0;
    if (bare > 0) after += bare;
    else if (found !== undefined && found.thing !== null) {
      place = text.slice(words[after]?.start ?? 0, words[found.next - 1]?.end ?? 0);
      if (isOfKind(words[found.next - 1]?.lower ?? '', 'vehicle')) vehicle = { name: null, thing: found.thing };
      after = found.next;
    }
  }
  const read = readModifiers(text, words, after);
  if (read.broken) return undefined;
  return { event: passing(verb, read, place, vehicle), next: read.next };
}

function passing(verb: Verb, read: Modifiers, place: string | null, vehicle: Passage['vehicle']): Shape['event'] {
  const entering = verb.eventClass === 'enter';
  return {
    ...measured(verb.eventClass, verb.id, read),
    object: vehicle?.name ?? null,
    thing: vehicle?.thing ?? null,
    side: read.side ?? (read.direction === 'left' || read.direction === 'right' ? read.direction : null),
    from: read.from ?? (entering ? null : place),
    to: (entering ? place : null) ?? read.to,
  };
}
