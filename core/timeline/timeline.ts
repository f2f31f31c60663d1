/** What comes out of playing a screenplay out: passages, scenes and shots with the state of everyone and everything. */
import type { Tables } from '../data/tables.ts';
import type { Cast } from '../model/cast.ts';
import type { Event, Scene, Settings, Shot, Speech, World } from '../model/screenplay.ts';
import type { Conflict } from './conflicts.ts';
import type { Gap } from './gap.ts';
import type { State } from './state.ts';
import type { When } from './when.ts';

export interface Timeline {
  readonly cast: Cast;
  readonly settings: Settings;
  readonly tables: Tables;
  readonly scenes: readonly Scene[];
  /** In the order of the page, one for every scene of the screenplay. */
  readonly passages: readonly Passage[];
}

/** A scene with what came before it in its own line of time. */
export interface Passage {
  readonly scene: SceneTrace;
  /** The scene that time runs straight on from; null where there is a gap, or nothing before. */
  readonly before: SceneTrace | null;
  /** The passage of that scene where it plays in the same place: this one begins with everyone where that one left them. */
  readonly floor: Passage | null;
  /** How much story time lies between this scene and the one before it in its line of time. */
  readonly gap: Gap;
  readonly when: When;
  /** When the scene plays that comes before it in its line of time. */
  readonly whenBefore: When;
  /** What it is measured by. */
  readonly tables: Tables;
  /** The world it plays in: its own, or the film's. */
  readonly world: World;
  /** How each line of time stands after it. */
  readonly lines: Lines;
}

/** The story as it runs, and one line for each kind of aside (`FLASHBACK 1973`). */
export type Lines = ReadonlyMap<string, Line>;

export interface Line {
  readonly state: State;
  readonly when: When;
  readonly scene: SceneTrace;
}

/** A scene played out from one opening: the same object for as long as the scene and what it opens on stay the same. */
export interface SceneTrace {
  readonly scene: Scene;
  readonly in: State;
  readonly out: State;
  readonly shots: readonly ShotTrace[];
  /** What the people present as the scene opens contradict. */
  readonly conflicts: readonly Conflict[];
}

export interface ShotTrace {
  readonly scene: Scene;
  readonly shot: Shot;
  /** How long it lasts: as written, or as long as its schedule. */
  readonly seconds: number;
  /** Seconds after the scene began. */
  readonly start: number;
  /** As the shot before left it. */
  readonly opening: State;
  /** With what the shot itself places and states outright. */
  readonly in: State;
  readonly out: State;
  /** Every event with the state just before it. */
  readonly steps: readonly { readonly event: Event; readonly before: State }[];
  /** Every speech with the state as it begins. */
  readonly speeches: readonly { readonly speech: Speech; readonly before: State }[];
  /** What the shot states otherwise than it was known to be. */
  readonly conflicts: readonly Conflict[];
}

/** All shots in the order of the page. */
export function shotTraces(timeline: Timeline): readonly ShotTrace[] {
  return timeline.passages.flatMap((passage) => passage.scene.shots);
}
