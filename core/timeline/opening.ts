/** How a scene or a shot finds the world: what was declared, what a gap lets through, what the text places outright. */
import type { Cast } from '../model/cast.ts';
import { remember } from '../model/memory.ts';
import type { Event, Placed, Shot } from '../model/screenplay.ts';
import { isSpeech } from '../model/screenplay.ts';
import { applyEvent } from './apply-event.ts';
import { NOTHING_KNOWN, stateOf, withFacts, type EntityState, type Fact, type State } from './state.ts';

/** What the declarations say: wardrobe, and the states a thing starts in. */
export function declaredState(cast: Cast): State {
  return remember(declaredStates, cast, () => {
    const state = new Map<string, EntityState>();
    for (const entity of cast.entities) {
      const inherited = <Value>(value: Value): Fact<Value> => ({
        value,
        how: 'inherited',
        since: null,
        where: entity.where,
      });
      state.set(entity.name, {
        ...NOTHING_KNOWN,
        wears: entity.wears.length === 0 ? null : inherited(entity.wears),
        condition: entity.states.map(inherited),
      });
    }
    return state;
  });
}

const declaredStates = new WeakMap<Cast, State>();

/** Over a gap wardrobe and condition carry on; hands, places and postures are anyone's guess. */
export function carriedOver(story: State): State {
  return remember(overGap, story, () => {
    const next = new Map<string, EntityState>();
    for (const [name, state] of story)
      next.set(name, { ...NOTHING_KNOWN, wears: state.wears, condition: state.condition });
    return next;
  });
}

const overGap = new WeakMap<State, State>();

/**
 * What opens a shot was already so as it began, where nothing was known before: what is held, and the way of whoever is on
 * the move from the first moment.
 */
export function withStatements(opening: State, events: readonly Event[], shot: string): State {
  let state = opening;
  const acted = new Set<string>();
  for (const event of events) {
    if (event.class === 'hold' && event.object !== null && !acted.has(event.object)) {
      const unknown =
        stateOf(state, event.object).holder === null && handsUnknown(stateOf(state, event.subject), event);
      if (unknown) state = applyEvent(state, event, shot);
    } else if (event.object !== null) acted.add(event.object);
    const moving =
      event.class === 'travel' && event.direction !== null && event.at === null && !acted.has(event.subject);
    if (moving && stateOf(state, event.subject).travel === null && stateOf(state, event.subject).posture === null) {
      state = applyEvent(state, event, shot);
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
    if (isSpeech(beat) && beat.voices.length === 0 && stateOf(next, beat.speaker).present === null) {
      next = withFacts(next, beat.speaker, { present: { ...present, where: beat.where } });
    }
  }
  return next;
}

/** `MARA seated at left facing right, CUP in her left hand`: facts stated outright. */
export function placed(state: State, people: readonly Placed[], shot: string | null): State {
  let next = state;
  for (const person of people) {
    const fact = <Value>(value: Value): Fact<Value> => ({
      value,
      how: shot === null ? 'inherited' : 'stated',
      since: shot,
      where: person.where,
    });
    next = withFacts(next, person.name, {
      present: fact(true),
      ...(person.side === null ? {} : { side: fact(person.side) }),
      ...(person.facing === null ? {} : { facing: fact(person.facing) }),
      ...(person.posture === null ? {} : { posture: fact(person.posture) }),
      ...(person.states.length === 0 ? {} : { condition: person.states.map(fact) }),
    });
    for (const { prop, hand } of person.hands) {
      const held = fact<string | null>(prop);
      next = withFacts(next, person.name, {
        ...(hand === 'left' || hand === 'both' ? { leftHand: held } : {}),
        ...(hand === 'right' || hand === 'both' ? { rightHand: held } : {}),
      });
      next = withFacts(next, prop, { holder: fact({ name: person.name, hand }), present: fact(true) });
    }
  }
  return next;
}
