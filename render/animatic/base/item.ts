/** What a frame is painted from: things with a depth, far ones first, so that people, limbs and furniture overlap as they should. */
import type { Light } from '../light/light.ts';
import type { SoftSpot } from './sprites.ts';
import type { Context } from './surface.ts';
import type { Vector } from './vector.ts';
import type { View } from './view.ts';

export interface Brush {
  readonly context: Context;
  readonly view: View;
  readonly light: Light;
  readonly softSpot: SoftSpot;
}

export interface Item {
  /** Metres from the camera along its view. */
  readonly depth: number;
  readonly paint: (brush: Brush) => void;
}

/** A sphere of a solid's rough shape: shadows are cast from these. */
export interface Ball {
  readonly at: Vector;
  readonly radius: number;
}

export function paintItems(items: readonly Item[], brush: Brush): void {
  for (const item of items.toSorted((a, b) => b.depth - a.depth)) item.paint(brush);
}
