/** What a statement says otherwise than what was known before it. */
import { bodyMarkWords, sameKindOfMark } from '../model/body-marks.ts';
import { fillWords } from './fill.ts';
import type { Garment } from '../model/garments.ts';
import { boards, type BodyMark, type Event, type Seat } from '../model/screenplay.ts';
import type { Aspect } from './aspects.ts';
import { stateOf, type EntityState, type Fact, type State } from './state.ts';

/** Two facts about one aspect of one entity that can't both hold unless something happened between them. */
export interface Conflict {
  readonly name: string;
  readonly aspect: Aspect;
  readonly was: Fact<unknown>;
  readonly now: Fact<unknown>;
  /** Both values as a writer would put them. */
  readonly wasSaid: string;
  readonly nowSaid: string;
  /** The garments, where the aspect is what someone wears. */
  readonly garments?: readonly [Garment, Garment];
  readonly marks?: readonly [BodyMark, BodyMark];
}

/** Adds what one statement contradicts, from the entity's state before and after it. */
export function noteConflicts(name: string, before: EntityState, after: EntityState, found: Conflict[]): void {
  if (before === after) return;
  const note = <Value>(
    aspect: Aspect,
    was: Fact<Value> | null,
    now: Fact<Value> | null,
    say: (value: Value) => string,
    differ: (a: Value, b: Value) => boolean,
  ) => {
    if (was === null || now === null || was === now || was.loose === true || now.how === 'derived') return;
    if (differ(was.value, now.value))
      found.push({ name, aspect, was, now, wasSaid: say(was.value), nowSaid: say(now.value) });
  };
  const word = (value: string) => value;
  const unequal = (a: unknown, b: unknown) => a !== b;
  note('posture', before.posture, after.posture, word, unequal);
  note('side', before.side, after.side, word, (a, b) => a !== b);
  note('spot', before.spot, after.spot, word, unequal);
  note('travel', before.travel, after.travel, word, (a, b) => a !== b);
  note('level', before.level, after.level, fillWords, (a, b) => a.least > b.most || b.least > a.most);
  note('seat', before.seat, after.seat, seatWords, (a, b) => a?.name !== b?.name || differentSeats(a, b));
  note(
    'hand',
    before.holder,
    after.holder,
    (holder) => (holder === null || holder.hand === null ? 'held' : `${holder.hand} hand`),
    (a, b) => a !== null && b !== null && a.name === b.name && differentHands(a.hand, b.hand),
  );
  note(
    'holder',
    before.holder,
    after.holder,
    (holder) => holder?.name ?? 'nobody',
    (a, b) => b !== null && a?.name !== b.name,
  );
  if (before.condition !== after.condition) noteConditions(name, before, after, found);
  if (before.wears !== after.wears) noteClothes(name, before.wears, after.wears, found);
  if (before.bodyMarks !== after.bodyMarks) noteMarks(name, before, after, found);
}

/** Adds what an event takes for granted against what is known: that its subject has the thing, that the thing is not yet so. */
export function noteUse(event: Event, state: State, shot: string, found: Conflict[]): void {
  const now = <Value>(value: Value): Fact<Value> => ({ value, how: 'derived', since: shot, where: event.where });
  noteAlready(event, stateOf(state, event.subject), now, found);
  if (event.object === null) return;
  const { holder, condition, level } = stateOf(state, event.object);
  const needed =
    event.class === 'drop' || event.class === 'give' || event.class === 'throw' || TO_THE_LIPS.has(event.verb);
  if (needed && holder !== null && holder.loose !== true && holder.value?.name !== event.subject) {
    const lies = holder.value === null;
    // What lies there may be picked up first, but is not let go of.
    if (!lies || LET_GO.has(event.verb))
      found.push({
        ...{ name: event.object, aspect: 'holder', was: holder, now: now({ name: event.subject, hand: event.hand }) },
        ...{ wasSaid: holder.value?.name ?? 'nobody', nowSaid: event.subject },
      });
  }
  const held = holder === null || holder.loose === true || holder.value?.name !== event.subject ? null : holder.value;
  const otherHand = LETS_GO.has(event.class) && WITH_THE_HAND.test(event.text);
  if (holder !== null && held !== null && otherHand && differentHands(held.hand, event.hand))
    found.push({
      ...{ name: event.object, aspect: 'hand', was: holder, now: now({ name: event.subject, hand: event.hand }) },
      ...{ wasSaid: `${String(held.hand)} hand`, nowSaid: `${String(event.hand)} hand` },
    });
  if (event.value === 'drunk from' && level !== null && level.loose !== true && level.value.most === 0)
    found.push({
      ...{ name: event.object, aspect: 'level', was: level, now: now(level.value) },
      ...{ wasSaid: 'empty', nowSaid: 'drunk from' },
    });
  if (event.class !== 'change' || event.value === null || isStatement(event, state) || !DONE_ONCE.has(event.value))
    return;
  const done = condition.find((fact) => fact.loose !== true && fact.value === event.value);
  if (done !== undefined)
    found.push({
      ...{ name: event.object, aspect: 'done', was: done, now: now(event.value) },
      ...{ wasSaid: done.value, nowSaid: event.value },
    });
}

/** Who sits can't sit down, and who is in the car can't get into it. */
function noteAlready(
  event: Event,
  { posture, seat }: EntityState,
  now: <Value>(value: Value) => Fact<Value>,
  found: Conflict[],
): void {
  const is = (was: Fact<unknown>, said: string) => {
    if (was.loose === true) return;
    found.push({ name: event.subject, aspect: 'already', was, now: now(said), wasSaid: said, nowSaid: said });
  };
  const goesDown = event.class === 'posture' && event.value !== 'standing' && DOWN.test(event.text);
  if (goesDown && posture !== null && posture.value === event.value) is(posture, posture.value);
  const boarded = event.class === 'enter' && boards(event) ? (event.to ?? event.object) : null;
  if (boarded !== null && seat?.value?.name === boarded && !PART_OF_IT.test(event.text))
    is(seat, seatWords(seat.value));
}

/** Who is seated may still slump or sink down. */
const DOWN = /\b(?:(?:sits?|lies?|kneels?) (?:\w+ly )?down|takes? (?:a|her|his|their) seats?)\b/i;
/** In the car, one may still get into the back of it. */
const PART_OF_IT = /\b(?:seat|back|front|rear|bed)\b/i;
const WITH_THE_HAND = /\b(?:with|from) (?:his|her|their|its|the) (?:left|right) hand\b/i;
const LETS_GO: ReadonlySet<Event['class']> = new Set(['drop', 'give', 'throw']);
const TO_THE_LIPS = new Set(['drink', 'eat']);
const LET_GO = new Set(['drop', 'let go', 'release']);
/** What is so already can't be done again. */
export const DONE_ONCE: ReadonlySet<string> = new Set(
  'open closed locked unlocked lit unlit broken torn burnt eaten folded unfolded crumpled'.split(' '),
);

/** Whether the words say how things are, rather than what happens. Who lifts what they hold already says which hand it is in. */
export function isStatement(event: Event, before: State): boolean {
  if (event.class === 'hold' || event.verb === 'is' || event.verb === 'wear') return true;
  if (event.verb !== 'lift' || event.object === null) return false;
  return stateOf(before, event.object).holder?.value?.name === event.subject;
}

function differentHands(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b && a !== 'both' && b !== 'both';
}

function differentSeats(a: Seat | null, b: Seat | null): boolean {
  const [one, other] = [a?.seat ?? null, b?.seat ?? null];
  return one !== null && other !== null && one !== other;
}

/** `in the back seat of the TAXI`, `out of it`. */
export function seatWords(seat: Seat | null): string {
  if (seat === null) return 'out of it';
  const vehicle = seat.name ?? 'vehicle';
  return seat.seat === null
    ? `in the ${vehicle}`
    : `in the ${seat.seat === 'driver' ? "driver's" : seat.seat} seat of the ${vehicle}`;
}

const OPPOSITES: readonly (readonly [string, string])[] = [
  ['open', 'closed'],
  ['open', 'locked'],
  ['locked', 'unlocked'],
  ['lit', 'unlit'],
  ['broken', 'whole'],
  ['torn', 'whole'],
  ['burnt', 'whole'],
  ['eaten', 'whole'],
  ['full', 'empty'],
  ['filled', 'empty'],
  ['folded', 'unfolded'],
  ['wet', 'dry'],
  ['dirty', 'clean'],
  ['bloody', 'clean'],
  ['dead', 'alive'],
  ['asleep', 'awake'],
  ['up', 'down'],
];

export function areOpposite(a: string, b: string): boolean {
  return OPPOSITES.some(([one, other]) => (one === a && other === b) || (one === b && other === a));
}

function noteConditions(name: string, before: EntityState, after: EntityState, found: Conflict[]): void {
  for (const now of after.condition) {
    if (before.condition.includes(now) || now.how === 'derived') continue;
    const was = before.condition.find((fact) => fact.loose !== true && areOpposite(fact.value, now.value));
    if (was !== undefined) found.push({ name, aspect: 'condition', was, now, wasSaid: was.value, nowSaid: now.value });
    const other = otherSide(now.value);
    const moved = before.condition.find((fact) => fact.loose !== true && other !== null && fact.value === other);
    if (moved !== undefined)
      found.push({ name, aspect: 'mark', was: moved, now, wasSaid: moved.value, nowSaid: now.value });
  }
}

/** `bleeding from the right arm`, of the left one; null for what has no side, or is one more. */
function otherSide(value: string): string | null {
  const [, side] = /^bleeding from (?:the|her|his|their) (left|right) \w+$/.exec(value) ?? [];
  return side === undefined ? null : value.replace(side, side === 'left' ? 'right' : 'left');
}

/** A statement about a garment speaks of its place on the body; what else was worn is not denied by it. */
function noteClothes(name: string, was: EntityState['wears'], now: EntityState['wears'], found: Conflict[]): void {
  if (was === null || now === null || was.loose === true || now.how === 'derived') return;
  for (const garment of now.value) {
    if (garment.slot === 'accessory' || was.value.includes(garment)) continue;
    const earlier = was.value.find((other) => other.slot === garment.slot);
    // What was on and is there no more may have been taken off: whoever asks finds out.
    if (earlier === undefined && was.how === 'derived')
      found.push({ name, aspect: 'bare', was, now, wasSaid: garment.words, nowSaid: garment.words });
    if (earlier === undefined || earlier.words === garment.words) continue;
    const garments = [earlier, garment] as const;
    found.push({ name, aspect: 'wears', was, now, wasSaid: earlier.words, nowSaid: garment.words, garments });
  }
}

/** A mark that moved to the other side, or is stated to be gone. */
function noteMarks(name: string, before: EntityState, after: EntityState, found: Conflict[]): void {
  for (const now of after.bodyMarks) {
    if (before.bodyMarks.includes(now) || now.how === 'derived') continue;
    const was = before.bodyMarks.find(
      (fact) => fact.loose !== true && sameKindOfMark(fact.value, now.value) && markDiffers(fact.value, now.value),
    );
    if (was === undefined) continue;
    const marks = [was.value, now.value] as const;
    const [wasSaid, nowSaid] = [bodyMarkWords(was.value), bodyMarkWords(now.value)];
    found.push({ name, aspect: 'mark', was, now, wasSaid, nowSaid, marks });
  }
}

function markDiffers(a: BodyMark, b: BodyMark): boolean {
  if (a.there !== b.there) return a.there;
  return a.there && a.side !== null && b.side !== null && a.side !== b.side && a.part !== null && a.part === b.part;
}
