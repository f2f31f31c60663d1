/** Vectors in the floor plan: x right, y up, z away, in metres; a direction is a vector of length one. */
import { toRadians } from '../../../core/physics/degrees.ts';
import type { Place } from '../../../core/staging/staging.ts';

export type Vector = Place;

export const UP: Vector = { x: 0, y: 1, z: 0 };

export function vector(x: number, y: number, z: number): Vector {
  return { x, y, z };
}

export function plus(a: Vector, b: Vector): Vector {
  return { x: a.x + b.x, y: a.y + b.y, z: a.z + b.z };
}

export function minus(a: Vector, b: Vector): Vector {
  return { x: a.x - b.x, y: a.y - b.y, z: a.z - b.z };
}

export function times(a: Vector, by: number): Vector {
  return { x: a.x * by, y: a.y * by, z: a.z * by };
}

/** The place `metres` from `from` in a direction. */
export function along(from: Vector, direction: Vector, metres: number): Vector {
  return { x: from.x + direction.x * metres, y: from.y + direction.y * metres, z: from.z + direction.z * metres };
}

export function blend(a: Vector, b: Vector, share: number): Vector {
  return along(a, minus(b, a), share);
}

export function dot(a: Vector, b: Vector): number {
  return a.x * b.x + a.y * b.y + a.z * b.z;
}

export function cross(a: Vector, b: Vector): Vector {
  return { x: a.y * b.z - a.z * b.y, y: a.z * b.x - a.x * b.z, z: a.x * b.y - a.y * b.x };
}

export function length(a: Vector): number {
  return Math.sqrt(dot(a, a));
}

/** The direction of a vector; straight up for one of no length. */
export function unit(a: Vector): Vector {
  const whole = length(a);
  return whole > 1e-9 ? times(a, 1 / whole) : UP;
}

/** The level direction of a heading in degrees. */
export function headingDirection(degrees: number): Vector {
  const angle = toRadians(degrees);
  return { x: Math.sin(angle), y: 0, z: Math.cos(angle) };
}

/** The level direction to the right of a heading in degrees. */
export function rightOfHeading(degrees: number): Vector {
  const angle = toRadians(degrees);
  return { x: Math.cos(angle), y: 0, z: -Math.sin(angle) };
}

/** Three directions at right angles that carry something: a head, a hand, a thing. */
export interface Frame {
  readonly right: Vector;
  readonly up: Vector;
  readonly ahead: Vector;
}

/** The frame that looks along `ahead` with its top as near to `top` as it can be. */
export function frameAlong(ahead: Vector, top: Vector = UP): Frame {
  const forward = unit(ahead);
  const side = cross(top, forward);
  const right = unit(length(side) > 1e-4 ? side : vector(1, 0, 0));
  return { right, up: cross(forward, right), ahead: forward };
}

/** A place given in a frame's own right, up and ahead, put into the world. */
export function inFrame(origin: Vector, frame: Frame, right: number, up: number, ahead: number): Vector {
  return {
    x: origin.x + frame.right.x * right + frame.up.x * up + frame.ahead.x * ahead,
    y: origin.y + frame.right.y * right + frame.up.y * up + frame.ahead.y * ahead,
    z: origin.z + frame.right.z * right + frame.up.z * up + frame.ahead.z * ahead,
  };
}
