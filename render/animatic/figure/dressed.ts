/** A figure at one moment with all that its drawing needs: joints, looks, clothes, and the air about it. */
import type { Vector } from '../base/vector.ts';
import type { Looks } from './looks.ts';
import type { Side, Skeleton } from './skeleton.ts';
import type { Wardrobe } from './wardrobe.ts';

export interface Dressed {
  readonly body: Skeleton;
  readonly looks: Looks;
  readonly wardrobe: Wardrobe;
  /** Air that streams past the figure, in metres a second: the wind less its own travel. */
  readonly flow: Vector;
  readonly time: number;
  /** Whether each hand holds a thing. */
  readonly grips: Readonly<Record<Side, boolean>>;
}
