/** How a scene or a shot finds the world: what was declared, what a gap lets through, what the text places outright. */
import type { Cast, Entity } from '../model/cast.ts';
import { remember } from '../model/memory.ts';
import { readBodyMarks } from '../model/body-marks.ts';
import { isSpeech, type Event, type Placed, type Scene, type Shot } from '../model/screenplay.ts';
import type { Garment } from '../model/garments.ts';
import { applyEvent, withMarks } from './apply-event.ts';
import { areOpposite, noteConflicts, type Conflict } from './conflicts.ts';
import { toFill, type Fill } from './fill.ts';
import { isOffScreen } from './schedule.ts';
import { NOTHING_KNOWN, sealed, stateOf, withFacts, type EntityState, type Fact, type State } from './state.ts';

/** What the declarations say: wardrobe, and the states a thing starts in. */
export function declaredState(cast: Cast): State {
  return remember(declaredStates, cast, () => {
    const state = new Map<string, EntityState>();
    for (const entity of cast.entities) {
      const inDeclaration = <Value>(value: Value): Fact<Value> => ({
        value,
        how: 'declared',
        since: null,
        where: entity.where,
      });
      state.set(entity.name, {
        ...NOTHING_KNOWN,
        wears: entity.wears.length === 0 ? null : inDeclaration(entity.wears),
        condition: entity.states.map(inDeclaration),
        level: levelOf(entity, inDeclaration),
        bodyMarks: readBodyMarks(`${entity.description}, ${entity.looks}`).map(inDeclaration),
      });
    }
    return state;
  });
}

/** What is given in litres is how much the thing holds, and not how full it is of it. */
function levelOf(entity: Entity, fact: MakeFact): Fact<Fill> | null {
  const fill = entity.level === null ? undefined : toFill(entity.level.value, null);
  return fill === undefined ? null : fact(fill);
}

const declaredStates = new WeakMap<Cast, State>();

/**
 * What opens a shot was already so as it began, where nothing was known before: what is held, and the way of whoever is on
 * the move from the first moment.
 */
export function withStatements(opening: State, shot: Shot, scene: Scene): State {
  const { events } = shot;
  let state = opening;
  const acted = new Set<string>();
  for (const event of events) {
    if (event.class === 'hold' && event.object !== null && !acted.has(event.object)) {
      const unknown =
        stateOf(state, event.object).holder === null && handsUnknown(stateOf(state, event.subject), event);
      if (unknown) state = applyEvent(state, event, shot.id, scene);
    } else if (event.object !== null) acted.add(event.object);
    const moving =
      event.class === 'travel' && event.direction !== null && event.at === null && !acted.has(event.subject);
    if (moving && stateOf(state, event.subject).travel === null && stateOf(state, event.subject).posture === null) {
      state = applyEvent(state, event, shot.id, scene);
    }
    acted.add(event.subject);
  }
  return state;
}

function handsUnknown(state: EntityState, event: Event): boolean {
  const left = event.hand !== 'right' ? state.leftHand : null;
  const right = event.hand !== 'left' ? state.rightHand : null;
  return left === null && right === null;
}

/** Whoever the shot is of, or who acts or speaks in the picture, is there. */
export function seen(state: State, shot: Shot): State {
  let next = state;
  const present: Fact<boolean> = { value: true, how: 'derived', since: shot.id, where: shot.where };
  for (const subject of shot.subjects) {
    if (stateOf(next, subject.value).present === null) next = withFacts(next, subject.value, { present });
  }
  for (const beat of shot.beats) {
    if (isSpeech(beat) && !isOffScreen(beat) && stateOf(next, beat.speaker).present === null) {
      next = withFacts(next, beat.speaker, { present: { ...present, where: beat.where } });
    }
  }
  return next;
}

/** `MARA seated at left facing right, CUP in her left hand`: facts stated outright. */
export function placed(
  state: State,
  people: readonly Placed[],
  shot: string | null,
  conflicts: Conflict[] = [],
): State {
  let next = state;
  for (const person of people) {
    const before = sealed(next);
    const fact = <Value>(value: Value): Fact<Value> => ({
      value,
      how: shot === null ? 'inherited' : 'stated',
      since: shot,
      where: person.where,
    });
    const fill = person.level === null ? undefined : toFill(person.level, null);
    next = withFacts(next, person.name, {
      present: fact(true),
      ...(person.side === null ? {} : { side: fact(person.side) }),
      ...(person.facing === null ? {} : { facing: fact(person.facing) }),
      ...(person.posture === null ? {} : { posture: fact(person.posture) }),
      ...(person.states.length === 0 ? {} : { condition: joined(next, person, fact) }),
      ...(person.wears.length === 0 ? {} : { wears: fact(dressedIn(next, person)) }),
      ...(person.mark === null ? {} : { spot: fact(person.mark) }),
      ...(person.vehicle === null ? {} : { seat: fact(person.vehicle) }),
      ...(fill === undefined ? {} : { level: fact(fill) }),
      ...(person.bodyMarks.length === 0
        ? {}
        : { bodyMarks: withMarks(stateOf(next, person.name).bodyMarks, person.bodyMarks, fact) }),
    });
    for (const { prop, hand } of person.hands) {
      const held = fact<string | null>(prop);
      next = withFacts(next, person.name, {
        ...(hand === 'left' || hand === 'both' ? { leftHand: held } : {}),
        ...(hand === 'right' || hand === 'both' ? { rightHand: held } : {}),
      });
      next = withFacts(next, prop, { holder: fact({ name: person.name, hand }), present: fact(true) });
      noteConflicts(prop, stateOf(before, prop), stateOf(next, prop), conflicts);
    }
    noteConflicts(person.name, stateOf(before, person.name), stateOf(next, person.name), conflicts);
  }
  return next;
}

type MakeFact = <Value>(value: Value) => Fact<Value>;

/** A state that is stated takes the place of its opposite, and leaves the others be. */
function joined(state: State, person: Placed, fact: MakeFact): readonly Fact<string>[] {
  const others = stateOf(state, person.name).condition.filter(({ value }) =>
    person.states.every((said) => said !== value && !areOpposite(said, value)),
  );
  return [...others, ...person.states.map(fact)];
}

/** A garment takes the place of the one worn there before. */
function dressedIn(state: State, person: Placed): readonly Garment[] {
  const slots = new Set(person.wears.map(({ value }) => value.slot));
  const kept = (stateOf(state, person.name).wears?.value ?? []).filter(
    ({ slot }) => slot === 'accessory' || !slots.has(slot),
  );
  return [...kept, ...person.wears.map(({ value }) => value)];
}
