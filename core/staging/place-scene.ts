/** A scene's people and things, shot by shot on one floor: what rules and animatic share of where everyone is. */
import type { Cast } from '../model/cast.ts';
import { isLoose } from '../timeline/cuts.ts';
import type { Passage, ShotTrace } from '../timeline/timeline.ts';
import { EMPTY_FLOOR, planAfter, samePlan, type FloorPlan } from './floor-plan.ts';
import { placeFigures, type PlacedFigures } from './place-figures.ts';
import { placeThings } from './place-things.ts';
import { dressSet } from './set.ts';
import type { StagingSet, Thing } from './staging.ts';

/** Who and what is where in a shot: the same object for as long as the shot, the cast and the plan it begins with stay the same. */
export interface PlacedShot extends PlacedFigures {
  readonly set: StagingSet;
  readonly things: readonly Thing[];
  readonly plan: { readonly before: FloorPlan; readonly after: FloorPlan };
}

interface PlacedScene {
  readonly cast: Cast;
  readonly shots: ReadonlyMap<ShotTrace, PlacedShot>;
  readonly after: FloorPlan;
}

/** Works out the scene, and those whose floor it takes over, on first use. */
export function placeScene(passage: Passage, cast: Cast): ReadonlyMap<ShotTrace, PlacedShot> {
  const waiting: Passage[] = [];
  let known: PlacedScene | undefined;
  for (let current: Passage | null = passage; current !== null; current = current.floor) {
    known = scenes.get(current);
    if (known?.cast === cast) break;
    known = undefined;
    waiting.push(current);
  }
  for (const next of waiting.reverse()) {
    known = placeShots(next, cast, known?.after ?? EMPTY_FLOOR);
    scenes.set(next, known);
  }
  return known?.shots ?? new Map();
}

const scenes = new WeakMap<Passage, PlacedScene>();

function placeShots({ scene: { scene, shots: traces } }: Passage, cast: Cast, before: FloorPlan): PlacedScene {
  const set = dressSet(scene, scene.location === null ? undefined : cast.find(scene.location));
  const shots = new Map<ShotTrace, PlacedShot>();
  let plan = before;
  for (const traced of traces) {
    // What stands out of the scene's time tells nothing of where people are in it.
    const alone = scene.mode === 'MONTAGE' || isLoose(traced.shot);
    const placed = placeShot(traced, cast, set, alone ? EMPTY_FLOOR : plan);
    shots.set(traced, placed);
    if (!alone) plan = placed.plan.after;
  }
  return { cast, shots, after: plan };
}

function placeShot(traced: ShotTrace, cast: Cast, set: StagingSet, before: FloorPlan): PlacedShot {
  const known = placedShots.get(traced);
  if (known?.cast === cast && samePlan(known.placed.plan.before, before)) return known.placed;
  const people = placeFigures(traced, cast, set, before);
  const things = placeThings(traced, cast, people.figures, before, people.outlook);
  const after = planAfter(before, traced, people.figures, things, people.outlook);
  const placed: PlacedShot = { ...people, set, things, plan: { before, after } };
  placedShots.set(traced, { cast, placed });
  return placed;
}

const placedShots = new WeakMap<ShotTrace, { readonly cast: Cast; readonly placed: PlacedShot }>();
