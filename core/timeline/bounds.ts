/**
 * Bounds on how far points in time lie apart: what contradicts itself, and what follows.
 * Source: Dechter, Meiri and Pearl, Temporal constraint networks (1991); solved by Bellman and Ford.
 */
import type { Where } from '../model/where.ts';

/** `to` is at most `seconds` after `from`. */
export interface Bound {
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
  /** In a writer's words: `scene 5 follows at once`; empty for what goes without saying. */
  readonly says: string;
  readonly where: Where;
}

/** A cycle that adds up to less than nothing, with as few bounds as there can be; undefined where all can be true. */
export function negativeCycle(points: number, bounds: readonly Bound[]): readonly Bound[] | undefined {
  const distance = new Float64Array(points);
  const by: (Bound | undefined)[] = Array.from({ length: points }, () => undefined);
  let moved: number | undefined;
  for (let round = 0; round <= points; round++) {
    moved = undefined;
    for (const bound of bounds) {
      const through = (distance[bound.from] ?? 0) + bound.seconds;
      if (through >= (distance[bound.to] ?? 0) - 1e-6) continue;
      distance[bound.to] = through;
      by[bound.to] = bound;
      moved = bound.to;
    }
    if (moved === undefined) return undefined;
  }
  // Whoever still moves after so many rounds hangs on the cycle: going back far enough leads onto it.
  let point = moved ?? 0;
  for (let step = 0; step < points; step++) point = by[point]?.from ?? point;
  const onCycle = cycleThrough(point, by);
  return shortest(points, bounds, new Set(onCycle.map((bound) => bound.to))) ?? onCycle;
}

function cycleThrough(point: number, by: readonly (Bound | undefined)[]): readonly Bound[] {
  const cycle: Bound[] = [];
  let at = point;
  do {
    const bound = by[at];
    if (bound === undefined) break;
    cycle.unshift(bound);
    at = bound.from;
  } while (at !== point);
  return cycle;
}

/** The negative cycle with the fewest bounds through one of some points, looked for with walks that grow by one bound at a time. */
function shortest(points: number, bounds: readonly Bound[], starts: ReadonlySet<number>): readonly Bound[] | undefined {
  let best: readonly Bound[] | undefined;
  for (const start of starts) {
    const layers: { readonly distance: Float64Array; readonly by: (Bound | undefined)[] }[] = [];
    let distance = new Float64Array(points).fill(Infinity);
    distance[start] = 0;
    const most = (best?.length ?? starts.size + 1) - 1;
    for (let length = 1; length <= most; length++) {
      const next = new Float64Array(points).fill(Infinity);
      const by: (Bound | undefined)[] = Array.from({ length: points }, () => undefined);
      for (const bound of bounds) {
        const through = (distance[bound.from] ?? Infinity) + bound.seconds;
        if (through < (next[bound.to] ?? Infinity)) {
          next[bound.to] = through;
          by[bound.to] = bound;
        }
      }
      layers.push({ distance: next, by });
      distance = next;
      if ((next[start] ?? Infinity) < -1e-6) {
        best = walkBack(start, layers);
        break;
      }
    }
  }
  return best;
}

function walkBack(start: number, layers: readonly { readonly by: readonly (Bound | undefined)[] }[]): readonly Bound[] {
  const walk: Bound[] = [];
  let at = start;
  for (let index = layers.length - 1; index >= 0; index--) {
    const bound = layers[index]?.by[at];
    if (bound === undefined) break;
    walk.unshift(bound);
    at = bound.from;
  }
  return walk;
}

/** How much later than one point another can be at most. */
export function longest(points: number, bounds: readonly Bound[], from: number, to: number): number {
  const distance = new Float64Array(points).fill(Infinity);
  distance[from] = 0;
  for (let round = 0; round < points; round++) {
    let moved = false;
    for (const bound of bounds) {
      const through = (distance[bound.from] ?? Infinity) + bound.seconds;
      if (through < (distance[bound.to] ?? Infinity) - 1e-6) {
        distance[bound.to] = through;
        moved = true;
      }
    }
    if (!moved) break;
  }
  return distance[to] ?? Infinity;
}
