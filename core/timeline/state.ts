/** What is true of everyone and everything at one moment. A fact that is null is not known, and what is not known contradicts nothing. */
import type { Garment } from '../model/garments.ts';
import type { BodyMark, ScreenDirection, Seat, Side } from '../model/screenplay.ts';
import type { Where } from '../model/where.ts';
import type { Fill } from './fill.ts';

/** One known value: how it came to be known, in which shot, and by which words. */
export interface Fact<Value> {
  readonly value: Value;
  /** Written outright, taken over from a declaration, taken over from the scene, or computed from an event. */
  readonly how: 'stated' | 'declared' | 'inherited' | 'derived';
  /** The shot that established it; null for a declaration or a scene's opening. */
  readonly since: string | null;
  readonly where: Where;
  /** Long enough out of sight to have changed without a word: still the best guess, but no ground for a contradiction. */
  readonly loose?: true;
}

export interface Holder {
  readonly name: string;
  readonly hand: 'left' | 'right' | 'both' | null;
}

/** One shape for people and things: what does not apply stays unknown. */
export interface EntityState {
  readonly present: Fact<boolean> | null;
  /** The name of what the hand holds, or null in the fact for an empty hand. */
  readonly leftHand: Fact<string | null> | null;
  readonly rightHand: Fact<string | null> | null;
  readonly wears: Fact<readonly Garment[]> | null;
  readonly travel: Fact<ScreenDirection> | null;
  readonly facing: Fact<string> | null;
  readonly posture: Fact<string> | null;
  readonly side: Fact<Side> | null;
  /** The named spot someone stands at (`the window`), or the place where a thing was left. */
  readonly spot: Fact<string> | null;
  /** Wetness and the like of people; open, lit, broken and the like of things. */
  readonly condition: readonly Fact<string>[];
  /** Wounds, scars, blood and dirt. */
  readonly bodyMarks: readonly Fact<BodyMark>[];
  /** Who holds a thing; null in the fact when it lies free. */
  readonly holder: Fact<Holder | null> | null;
  /** How full a thing is. */
  readonly level: Fact<Fill> | null;
  /** The vehicle someone is in; null in the fact for being in none. */
  readonly seat: Fact<Seat | null> | null;
}

export type State = ReadonlyMap<string, EntityState>;

export const NOTHING_KNOWN: EntityState = {
  present: null,
  leftHand: null,
  rightHand: null,
  wears: null,
  travel: null,
  facing: null,
  posture: null,
  side: null,
  spot: null,
  condition: [],
  bodyMarks: [],
  holder: null,
  level: null,
  seat: null,
};

export function stateOf(state: State, name: string): EntityState {
  return state.get(name) ?? NOTHING_KNOWN;
}

/** A state that is still being made: only whoever makes it has seen it, so it may change in place. */
class Draft extends Map<string, EntityState> {
  sealed = false;

  constructor(state: State) {
    super();
    // Twice as fast as having the map copy it, and a film has a draft or more for every shot.
    state.forEach((entity, name) => this.set(name, entity));
  }
}

/** The state with some facts of one entity replaced. A state that is not sealed yet is changed itself. */
export function withFacts(state: State, name: string, facts: Partial<EntityState>): State {
  const draft = state instanceof Draft && !state.sealed ? state : new Draft(state);
  return draft.set(name, { ...stateOf(state, name), ...facts });
}

/** From here on the state stays as it is: the next fact makes another one. */
export function sealed(state: State): State {
  if (state instanceof Draft) state.sealed = true;
  return state;
}
