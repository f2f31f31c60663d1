/** What one event changes: the state before → the state after. */
import { readGarments } from '../model/garments.ts';
import { readLevel } from '../model/properties.ts';
import { readBodyMarks, sameKindOfMark } from '../model/body-marks.ts';
import { boards, type BodyMark, type Event, type Hand, type Scene, type Seat, type Side } from '../model/screenplay.ts';
import { getsOut, presenceAfter } from './presence.ts';
import { areOpposite, isStatement } from './conflicts.ts';
import { EMPTY, FILLED, FULL, lowered, toFill, type Fill } from './fill.ts';
import { sealed, stateOf, withFacts, type EntityState, type Fact, type State } from './state.ts';

/** `scene` is where it happens: what is put down stays there, and who leaves, leaves it. */
export function applyEvent(state: State, event: Event, shot: string, scene: Scene): State {
  return sealed(changed(sealed(state), event, shot, scene));
}

function hasSeat(state: State, name: string): boolean {
  return (stateOf(state, name).seat?.value ?? null) !== null;
}

function changed(state: State, event: Event, shot: string, scene: Scene): State {
  const derived = <Value>(value: Value): Fact<Value> => ({ value, how: 'derived', since: shot, where: event.where });
  const stated = <Value>(value: Value): Fact<Value> => ({ value, how: 'stated', since: shot, where: event.where });
  const subject = event.subject;
  const here = event.class === 'exit' || stateOf(state, subject).present?.value === true;
  let next = here ? state : withFacts(state, subject, { present: derived(true) });
  if (event.thing !== null && ACTS_ON.has(event.class)) return undeclared(next, event);
  if (boards(event) || (getsOut(event) && hasSeat(state, subject))) {
    const vehicle = event.class === 'enter' ? (event.to ?? event.object) : null;
    const seat = vehicle === null ? null : { name: vehicle, seat: null };
    return withFacts(next, subject, { posture: null, travel: null, side: null, seat: derived<Seat | null>(seat) });
  }
  switch (event.class) {
    case 'travel': {
      const direction =
        event.direction === null ? {} : { travel: stated(event.direction), facing: derived<string>(event.direction) };
      const still =
        event.gait === 'stand' ? { travel: null } : { posture: derived('standing'), side: null, spot: null };
      return withFacts(next, subject, { ...still, ...direction });
    }
    case 'enter':
    case 'exit': {
      const is = presenceAfter(event, scene);
      const present = is === null ? null : stated(is);
      return is === true
        ? withFacts(next, subject, { present, posture: derived('standing'), spot: null })
        : withFacts(next, subject, { present, travel: null, side: null, spot: null });
    }
    case 'hold':
      return event.object === null ? next : putInHand(next, subject, event.object, event.hand, stated);
    case 'take':
      // `raises CUP`, which is in a hand already.
      if (event.hand === null && stateOf(next, event.object ?? '').holder?.value?.name === subject) return next;
      if (event.object === null) return next;
      if (isStatement(event, next)) return putInHand(next, subject, event.object, event.hand, stated);
      return putInHand(freed(next, event.object, derived), subject, event.object, event.hand, derived);
    case 'drop':
    case 'throw': {
      if (event.object === null) return next;
      const left = freed(next, event.object, derived);
      return withFacts(left, event.object, landing(event, derived, scene));
    }
    case 'give':
      if (event.object === null || event.to === null) return next;
      // Who is no declared name is not followed any further.
      return event.target === null
        ? withFacts(freed(next, event.object, derived), event.object, { holder: null })
        : putInHand(freed(next, event.object, derived), event.target, event.object, null, derived);
    case 'wear':
    case 'remove':
      return dressed(next, event, isStatement(event, state) ? stated : derived);
    case 'posture':
      if (event.value === 'turned') return withFacts(next, subject, { facing: null, travel: null });
      return event.value === null
        ? next
        : withFacts(next, subject, {
            posture: isStatement(event, state) ? stated(event.value) : derived(event.value),
            travel: null,
            ...sideOf(event, stated),
          });
    case 'look':
      return next;
    case 'fall':
      // What falls is in nobody's hand any more.
      if ((stateOf(next, subject).holder?.value ?? null) !== null) next = freed(next, subject, derived);
      return withFacts(next, subject, { posture: null });
    case 'jump':
      return withFacts(next, subject, { posture: null });
    case 'change': {
      const changed = event.object ?? subject;
      if (event.value === null) return next;
      if (event.from !== null) next = notFull(next, event.from);
      const marks = event.verb === 'is' && event.object === null ? readBodyMarks(event.value) : [];
      if (marks.some(({ part }) => part !== null))
        return withFacts(next, subject, { bodyMarks: withMarks(stateOf(next, subject).bodyMarks, marks, stated) });
      const others = stateOf(next, changed).condition.filter((fact) => !excludes(event.value ?? '', fact.value));
      const said = isStatement(event, state) ? stated : derived;
      const condition = [...others, said(event.value)];
      return withFacts(next, changed, { condition, ...fillOf(next, changed, event, said) });
    }
    case 'speak':
      return next;
  }
}

/** A mark takes the place of one of its kind. */
export function withMarks(
  known: readonly Fact<BodyMark>[],
  said: readonly BodyMark[],
  fact: <Value>(value: Value) => Fact<Value>,
): readonly Fact<BodyMark>[] {
  const others = known.filter(({ value }) => said.every((mark) => !sameKindOfMark(mark, value)));
  return [...others, ...said.map(fact)];
}

/** What goes into a pocket is still on the person; what is slipped in, flies or is caught ends anyone knows where. */
function landing(event: Event, derived: MakeFact, scene: Scene): Partial<EntityState> {
  if (event.verb === 'pocket') return { spot: null, holder: derived({ name: event.subject, hand: null }) };
  if (event.verb === 'slip' || (event.class === 'throw' && event.target !== null)) return { spot: null, holder: null };
  const place = scene.location ?? scene.place;
  return { spot: event.class === 'throw' || place === '' ? null : derived(place) };
}

/** What filling, emptying and drinking do to how full a thing is. */
function fillOf(state: State, name: string, event: Event, fact: MakeFact): Partial<EntityState> {
  switch (event.value) {
    case 'full':
      return { level: fact(FULL) };
    case 'filled':
      return { level: fact(FILLED) };
    case 'empty':
      return { level: fact(EMPTY) };
    case 'drunk from':
      return { level: fact(lowered(stateOf(state, name).level?.value)) };
    default: {
      const level = event.verb === 'is' ? readLevel(event.value ?? '') : undefined;
      const fill = level === undefined ? undefined : toFill(level, null);
      return fill === undefined ? {} : { level: fact(fill) };
    }
  }
}

const ACTS_ON = new Set<Event['class']>(['hold', 'take', 'drop', 'give', 'throw', 'change']);

/**
 * What nobody declared is not tracked. But it takes up a hand, and it may be a declared thing in small letters: what was
 * known of those is known no more.
 */
function undeclared(state: State, event: Event): State {
  const meant = event.thing?.split(' ').at(-1)?.toUpperCase() ?? '';
  const holder = stateOf(state, meant).holder?.value?.name;
  let next = state;
  if (event.class === 'hold' || event.class === 'take') {
    const { leftHand, rightHand } = stateOf(next, event.subject);
    const fills = (hand: Hand, held: Fact<string | null> | null) =>
      event.hand === null ? held?.value === null : event.hand === hand || event.hand === 'both';
    next = withFacts(next, event.subject, {
      leftHand: fills('left', leftHand) ? null : leftHand,
      rightHand: fills('right', rightHand) ? null : rightHand,
    });
  }
  if (!state.has(meant)) return next;
  if (holder !== undefined)
    next = withFacts(
      next,
      holder,
      emptied(stateOf(next, holder), meant, () => null),
    );
  const known = event.class === 'change' ? { condition: [], level: null } : {};
  return withFacts(next, meant, { holder: null, ...known });
}

/** What something was poured out of. */
function notFull(state: State, name: string): State {
  if (!state.has(name)) return state;
  const condition = stateOf(state, name).condition.filter(({ value }) => value !== 'full');
  const level: Fact<Fill> | null = stateOf(state, name).level;
  return withFacts(state, name, {
    condition,
    level: level === null ? null : { ...level, value: lowered(level.value) },
  });
}

/** `sits down at left`. */
function sideOf(event: Event, fact: MakeFact): Partial<EntityState> {
  return event.side === 'left' || event.side === 'right' ? { side: fact<Side>(event.side) } : {};
}

type MakeFact = <Value>(value: Value) => Fact<Value>;

/** Puts a thing in a hand; with no hand named, in the hand that already holds it or the one that is known to be free. */
function putInHand(state: State, holder: string, thing: string, hand: Hand | null, fact: MakeFact): State {
  const before = stateOf(state, holder);
  const known = heldIn(before, thing);
  const chosen = hand ?? known;
  const freedFrom = known !== null && known !== chosen ? emptied(before, thing, fact) : {};
  const hands: Partial<EntityState> =
    chosen === null
      ? {}
      : chosen === 'both'
        ? { leftHand: fact(thing), rightHand: fact(thing) }
        : chosen === 'left'
          ? { leftHand: fact(thing) }
          : { rightHand: fact(thing) };
  const withHands = withFacts(state, holder, { ...freedFrom, ...hands });
  return withFacts(withHands, thing, { holder: fact({ name: holder, hand: chosen }), present: fact(true) });
}

/** The hand that is known to hold a thing. */
function heldIn(state: EntityState, thing: string): Hand | null {
  const left = state.leftHand?.value === thing;
  const right = state.rightHand?.value === thing;
  return left && right ? 'both' : left ? 'left' : right ? 'right' : null;
}

/** Nobody holds the thing any more. */
function freed(state: State, thing: string, fact: MakeFact): State {
  const holder = stateOf(state, thing).holder?.value?.name;
  let next = state;
  if (holder !== undefined) next = withFacts(next, holder, emptied(stateOf(next, holder), thing, fact));
  return withFacts(next, thing, { holder: fact(null), present: fact(true) });
}

function emptied(state: EntityState, thing: string, fact: (value: null) => Fact<null> | null): Partial<EntityState> {
  return {
    ...(state.leftHand?.value === thing ? { leftHand: fact(null) } : {}),
    ...(state.rightHand?.value === thing ? { rightHand: fact(null) } : {}),
  };
}

function dressed(state: State, event: Event, fact: MakeFact): State {
  const wears = stateOf(state, event.subject).wears?.value ?? [];
  const items = readGarments(event.object ?? '');
  const slots = new Set(items.map((item) => item.slot));
  const kept = wears.filter((garment) => !slots.has(garment.slot));
  return withFacts(state, event.subject, { wears: fact(event.class === 'wear' ? [...kept, ...items] : kept) });
}

function excludes(value: string, other: string): boolean {
  return value === other || areOpposite(value, other);
}
