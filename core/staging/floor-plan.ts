/** Where everyone is on the scene's floor between two shots: what one shot leaves is what the next begins with. */
import { stateOf } from '../timeline/state.ts';
import type { ShotTrace } from '../timeline/timeline.ts';
import { headingOf, rightOf, type Outlook } from './frame-words.ts';
import type { Figure, FigureMark, Place, Thing } from './staging.ts';

/** A place on the floor, in metres. */
export type Floor = Pick<Place, 'x' | 'z'>;

export interface Spot extends Floor {
  /** Degrees, as in a figure's mark; 0 for a thing. */
  readonly heading: number;
}

/** By name. Whoever has not been there is not in it. */
export type FloorPlan = ReadonlyMap<string, Spot>;

export const EMPTY_FLOOR: FloorPlan = new Map();

/**
 * The plan after a shot: those who are there where it leaves them, the others where they were, or where their vehicle took
 * them; nobody who has left. The very plan of before where nothing moved.
 */
export function planAfter(
  before: FloorPlan,
  traced: ShotTrace,
  figures: readonly Figure[],
  things: readonly Thing[],
  outlook: Outlook,
): FloorPlan {
  const after = new Map(before);
  for (const { name, marks } of things) {
    const last = marks.at(-1);
    // What is in a hand is where the hand is.
    const holder = stateOf(traced.out, name).holder?.value ?? null;
    if (last?.heldBy === null && holder === null) after.set(name, { x: last.x, z: last.z, heading: 0 });
    else after.delete(name);
  }
  for (const figure of figures) {
    const { name } = figure;
    const spot = endOf(figure, traced, figures, outlook);
    if (spot === undefined) after.delete(name);
    else after.set(name, spot);
  }
  for (const [name, { present, seat }] of traced.out) {
    const spot = after.get(name);
    if (present?.value === false) after.delete(name);
    else if (seat?.value && spot !== undefined) {
      const vehicle = things.find((thing) => thing.name === seat.value?.name);
      const [first, last] = [vehicle?.marks[0], vehicle?.marks.at(-1)];
      if (first !== undefined && last !== undefined)
        after.set(name, { ...spot, x: spot.x + last.x - first.x, z: spot.z + last.z - first.z });
    }
  }
  return samePlan(before, after) ? before : after;
}

/** Undefined for one who ends on another side of the frame than where the shot left them: the next shot places them anew. */
function endOf(
  { name, marks }: Figure,
  traced: ShotTrace,
  figures: readonly Figure[],
  outlook: Outlook,
): Spot | undefined {
  const last = marks.at(-1);
  if (last === undefined) return undefined;
  const [opening, closing] = [stateOf(traced.in, name), stateOf(traced.out, name)];
  const told = closing.facing === opening.facing ? undefined : headingOf(closing.facing?.value, outlook);
  const spot = { x: last.x, z: last.z, heading: told ?? last.heading };
  const side = closing.side === opening.side ? undefined : closing.side?.value;
  const others = figures
    .filter((other) => other.name !== name)
    .flatMap((other): readonly FigureMark[] => other.marks.slice(-1));
  if ((side !== 'left' && side !== 'right') || others.length === 0) return spot;
  return (spot.x - middleOf(others).x) * rightOf(outlook) * (side === 'left' ? -1 : 1) > 0 ? spot : undefined;
}

export function samePlan(a: FloorPlan, b: FloorPlan): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [name, spot] of a) {
    const other = b.get(name);
    if (other?.x !== spot.x || other.z !== spot.z || other.heading !== spot.heading) return false;
  }
  return true;
}

/** The floor's middle for no places. */
export function middleOf(places: readonly Floor[]): Floor {
  const share = 1 / Math.max(1, places.length);
  return {
    x: places.reduce((sum, { x }) => sum + x * share, 0),
    z: places.reduce((sum, { z }) => sum + z * share, 0),
  };
}
