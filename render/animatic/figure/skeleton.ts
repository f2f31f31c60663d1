/** The joints of a figure at one moment, in the world, and the two ways to place a limb: by angles, or by where its end must be. */
import { toRadians } from '../../../core/physics/degrees.ts';
import { along, blend, cross, dot, length, minus, plus, times, unit } from '../base/vector.ts';
import type { Frame, Vector } from '../base/vector.ts';

export type Side = 'left' | 'right';

export interface Leg {
  readonly hip: Vector;
  readonly knee: Vector;
  readonly ankle: Vector;
  readonly heel: Vector;
  readonly toe: Vector;
}

export interface Arm {
  readonly shoulder: Vector;
  readonly elbow: Vector;
  readonly wrist: Vector;
  /** The middle of the palm, where a held thing sits. */
  readonly palm: Vector;
}

export interface Skeleton {
  readonly height: number;
  /** Level of the floor under the figure. */
  readonly floor: number;
  readonly pelvis: Vector;
  readonly neck: Vector;
  /** The middle of the head, and the way it is turned. */
  readonly head: Vector;
  readonly headFrame: Frame;
  readonly hips: Frame;
  readonly chest: Frame;
  readonly legs: Readonly<Record<Side, Leg>>;
  readonly arms: Readonly<Record<Side, Arm>>;
}

/** Lengths as shares of the stature. Source: the segment table of Drillis and Contini, rounded; the head a little large, as drawn figures have it. */
export const SHARE = {
  thigh: 0.245,
  shin: 0.246,
  ankle: 0.035,
  foot: 0.125,
  sole: 0.012,
  spine: 0.292,
  neck: 0.0975,
  head: 0.142,
  upperArm: 0.172,
  forearm: 0.145,
  palm: 0.05,
  hip: 0.05,
  shoulder: 0.1,
} as const;

/** How much nearer than they are arms are drawn, as a share of the stature: over the trunk, which itself is drawn over the thighs. */
export const ARM_NEARER = 0.1;

export const SIDES: readonly Side[] = ['left', 'right'];

/** Minus one for a figure's left, one for its right. */
export function sign(side: Side): number {
  return side === 'left' ? -1 : 1;
}

/** The direction that hangs down and is swung forward by an angle, and outward by a share. */
export function swung(frame: Frame, degrees: number, outward = 0): Vector {
  const angle = toRadians(degrees);
  return unit(
    plus(plus(times(frame.up, -Math.cos(angle)), times(frame.ahead, Math.sin(angle))), times(frame.right, outward)),
  );
}

/** Where the middle joint and the end of a two-part limb come to lie when its end reaches for a place, the joint bending one way. */
export function reach(
  root: Vector,
  target: Vector,
  upper: number,
  lower: number,
  bend: Vector,
): { readonly joint: Vector; readonly end: Vector } {
  const way = minus(target, root);
  const direction = unit(way);
  const distance = Math.min(Math.max(length(way), Math.abs(upper - lower) * 1.05 + 1e-4), (upper + lower) * 0.998);
  const foot = (upper * upper - lower * lower + distance * distance) / (2 * distance);
  const rise = Math.sqrt(Math.max(0, upper * upper - foot * foot));
  const aside = unit(minus(bend, times(direction, dot(bend, direction))));
  const joint = along(along(root, direction, foot), aside, rise);
  return { joint, end: along(root, direction, distance) };
}

/** A frame's right and ahead turned about its top, clockwise seen from above, in degrees. */
export function turnedFrame(frame: Frame, degrees: number): Frame {
  const angle = toRadians(degrees);
  const ahead = plus(times(frame.ahead, Math.cos(angle)), times(frame.right, Math.sin(angle)));
  return { up: frame.up, ahead, right: cross(frame.up, ahead) };
}

/** A frame leaning forward by degrees. */
export function leaned(frame: Frame, degrees: number): Frame {
  const angle = toRadians(degrees);
  const up = plus(times(frame.up, Math.cos(angle)), times(frame.ahead, Math.sin(angle)));
  const ahead = minus(times(frame.ahead, Math.cos(angle)), times(frame.up, Math.sin(angle)));
  return { right: frame.right, up, ahead };
}

/** One skeleton on its way to another: every joint by the same share. */
export function between(a: Skeleton, b: Skeleton, share: number): Skeleton {
  if (share >= 1) return b;
  const frame = (from: Frame, until: Frame): Frame => {
    const ahead = unit(blend(from.ahead, until.ahead, share));
    const tilted = blend(from.up, until.up, share);
    const up = unit(minus(tilted, times(ahead, dot(tilted, ahead))));
    return { ahead, up, right: cross(up, ahead) };
  };
  const leg = (side: Side): Leg => joints(a.legs[side], b.legs[side], share);
  const arm = (side: Side): Arm => joints(a.arms[side], b.arms[side], share);
  return {
    height: b.height,
    floor: b.floor,
    pelvis: blend(a.pelvis, b.pelvis, share),
    neck: blend(a.neck, b.neck, share),
    head: blend(a.head, b.head, share),
    headFrame: frame(a.headFrame, b.headFrame),
    hips: frame(a.hips, b.hips),
    chest: frame(a.chest, b.chest),
    legs: { left: leg('left'), right: leg('right') },
    arms: { left: arm('left'), right: arm('right') },
  };
}

function joints<Limb extends Leg | Arm>(a: Limb, b: Limb, share: number): Limb {
  const entries = Object.entries(b).map(([name, place]) => [
    name,
    blend(a[name as keyof Limb] as Vector, place as Vector, share),
  ]);
  return Object.fromEntries(entries) as Limb;
}
