/** What a thing looks like when nobody holds it: its solids and how it stands, lies and rolls. */
import type { Rgb } from '../base/colour.ts';
import type { Solid, Triple } from './solid.ts';

export interface Shape {
  readonly solids: readonly Solid[];
  /** Metres from foot to top, and from front to back. */
  readonly height: number;
  readonly deep: number;
  /** How it comes to rest: on its foot, or flat on its back. */
  readonly rests: 'upright' | 'flat';
  /** Height above its foot of the middle that it turns about when it rolls. */
  readonly hub: number;
}

/** Makes a shape of a size in metres, in a paint or in its usual one. */
export type MakeShape = (size: number, paint: Rgb | null) => Shape;

/** Solids that stand on their foot. */
export function upright(solids: readonly Solid[], height: number, deep: number): Shape {
  return { solids, height, deep, rests: 'upright', hub: height / 2 };
}

export function ball(middle: Triple, radius: number, paint: Rgb): Solid {
  const [x, y, z] = middle;
  const profile = Array.from({ length: 13 }, (_, i) => {
    const angle = (i / 12) * Math.PI;
    return [radius * Math.sin(angle), radius * Math.cos(angle)] as const;
  });
  return { kind: 'turned', foot: [x, y, z], axis: 'up', profile, paint };
}
