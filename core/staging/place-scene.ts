/** A scene's people and things, shot by shot on one floor: what rules and animatic share of where everyone is. */
import type { Cast } from '../model/cast.ts';
import { isLoose } from '../timeline/cuts.ts';
import { gravityIn } from '../timeline/world.ts';
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
  return placed(passage, cast).shots;
}

/** Whether everyone and everything is at the same places after one passage and after another. */
export function endAlike(one: Passage, other: Passage, cast: Cast): boolean {
  return samePlan(placed(one, cast).after, placed(other, cast).after);
}

function placed(passage: Passage, cast: Cast): PlacedScene {
  const known = knownOf(passage, cast);
  if (known !== undefined) return known;
  // One after the other: a film may run on in one place all through.
  const floors: Passage[] = [];
  for (let floor = passage.floor; floor !== null && knownOf(floor, cast) === undefined; floor = floor.floor)
    floors.push(floor);
  for (const floor of floors.reverse()) place(floor, cast);
  return place(passage, cast);
}

/** The scene whose floor it takes over is placed already. */
function place(passage: Passage, cast: Cast): PlacedScene {
  const before = passage.floor === null ? undefined : knownOf(passage.floor, cast);
  const made = placeShots(passage, cast, before?.after ?? EMPTY_FLOOR);
  scenes.set(passage, made);
  return made;
}

function knownOf(passage: Passage, cast: Cast): PlacedScene | undefined {
  const known = scenes.get(passage);
  return known?.cast === cast ? known : undefined;
}

const scenes = new WeakMap<Passage, PlacedScene>();

function placeShots(passage: Passage, cast: Cast, before: FloorPlan): PlacedScene {
  const { scene, shots: traces } = passage.scene;
  const set = dressSet(scene, scene.location === null ? undefined : cast.find(scene.location));
  const shots = new Map<ShotTrace, PlacedShot>();
  let plan = before;
  for (const traced of traces) {
    // What stands out of the scene's time tells nothing of where people are in it.
    const alone = scene.mode === 'MONTAGE' || isLoose(traced.shot);
    const shot = placeShot(traced, passage, cast, set, alone ? EMPTY_FLOOR : plan);
    shots.set(traced, shot);
    if (!alone) plan = shot.plan.after;
  }
  return { cast, shots, after: plan };
}

function placeShot(
  traced: ShotTrace,
  { tables, world }: Passage,
  cast: Cast,
  set: StagingSet,
  before: FloorPlan,
): PlacedShot {
  const known = placedShots.get(traced);
  if (known?.cast === cast && samePlan(known.shot.plan.before, before)) return known.shot;
  const people = placeFigures(traced, cast, set, before, tables);
  const things = placeThings(
    traced,
    cast,
    people.figures,
    before,
    people.outlook,
    gravityIn(traced.shot, world, tables),
  );
  const after = planAfter(before, traced, people.figures, things, people.outlook);
  const shot: PlacedShot = { ...people, set, things, plan: { before, after } };
  placedShots.set(traced, { cast, shot });
  return shot;
}

const placedShots = new WeakMap<ShotTrace, { readonly cast: Cast; readonly shot: PlacedShot }>();
