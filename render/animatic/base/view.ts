/** The staged camera as seen by the pen: places to pixels, pixels to rays, and shapes cut where they pass behind the lens. */
import { cameraAt } from '../../../core/staging/moment.ts';
import { cameraAxes } from '../../../core/staging/projection.ts';
import type { Camera } from '../../../core/staging/staging.ts';
import { noise1 } from './noise.ts';
import type { Context } from './surface.ts';
import { along, dot, minus, plus, times } from './vector.ts';
import type { Frame, Vector } from './vector.ts';

export interface View extends Frame {
  readonly width: number;
  readonly height: number;
  readonly eye: Vector;
  /** Pixels a metre takes at one metre's depth, across and down (equal but for rounding of the picture's size). */
  readonly focalX: number;
  readonly focalY: number;
  readonly lensMm: number;
  /** Metres to the plane in focus. */
  readonly focus: number;
}

/** A place in the picture in pixels; `scale` is pixels a metre at its depth. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly depth: number;
  readonly scale: number;
}

/** Nothing nearer than this is drawn, in metres. */
export const NEAR = 0.08;

/** The view at `t` seconds for a picture of `width` by `height` pixels; it is `project` of core/staging, plus the operator's hand. */
export function viewAt(camera: Camera, t: number, width: number, height: number): View {
  const mark = cameraAt(camera, t);
  const sway = (rate: number, seed: number) =>
    (noise1(t * rate, seed) + noise1(t * rate * 2.3, seed + 1) * 0.5 - 0.75) * 2;
  const hand = camera.shake;
  const axes = cameraAxes({
    pan: mark.pan + hand * 0.9 * sway(1.5, 301),
    tilt: mark.tilt + hand * 0.8 * sway(1.9, 311),
    roll: mark.roll + hand * 0.5 * sway(1.1, 321),
  });
  return {
    ...axes,
    width,
    height,
    eye: { x: mark.x, y: mark.y + hand * 0.02 * sway(2.6, 331), z: mark.z },
    focalX: (mark.lensMm / camera.sensor.width) * width,
    focalY: (mark.lensMm / camera.sensor.height) * height,
    lensMm: mark.lensMm,
    focus: mark.focus,
  };
}

/** The same view painted smaller: for a layer that is computed coarsely and enlarged. */
export function scaledView(view: View, width: number, height: number): View {
  return {
    ...view,
    width,
    height,
    focalX: (view.focalX * width) / view.width,
    focalY: (view.focalY * height) / view.height,
  };
}

export function toScreen(view: View, place: Vector): Spot {
  const x = place.x - view.eye.x;
  const y = place.y - view.eye.y;
  const z = place.z - view.eye.z;
  const depth = x * view.ahead.x + y * view.ahead.y + z * view.ahead.z;
  const share = 1 / Math.max(NEAR, depth);
  return {
    x: view.width / 2 + (x * view.right.x + y * view.right.y + z * view.right.z) * view.focalX * share,
    y: view.height / 2 - (x * view.up.x + y * view.up.y + z * view.up.z) * view.focalY * share,
    depth,
    scale: view.focalX * share,
  };
}

export function depthOf(view: View, place: Vector): number {
  return dot(minus(place, view.eye), view.ahead);
}

/** A direction in the world as the screen has it: x right, y down, z toward the camera. */
export function toScreenDirection(view: View, direction: Vector): Vector {
  return { x: dot(direction, view.right), y: -dot(direction, view.up), z: -dot(direction, view.ahead) };
}

/** The ray through a pixel, of length one along the view's axis. */
export function rayAt(view: View, x: number, y: number): Vector {
  const sideways = times(view.right, (x - view.width / 2) / view.focalX);
  return along(plus(view.ahead, sideways), view.up, (view.height / 2 - y) / view.focalY);
}

/** Adds a flat shape to the path, cut off at the lens; false when all of it lies behind. */
export function traceShape(context: Context, view: View, places: readonly Vector[]): boolean {
  const spots = clipped(view, places).map((place) => toScreen(view, place));
  if (spots.length < 3) return false;
  spots.forEach((spot, i) => (i === 0 ? context.moveTo(spot.x, spot.y) : context.lineTo(spot.x, spot.y)));
  context.closePath();
  return true;
}

/** The part of a flat shape that lies before the lens. Source: Sutherland and Hodgman, one plane. */
export function clipped(view: View, places: readonly Vector[]): readonly Vector[] {
  const depths = places.map((place) => depthOf(view, place));
  if (depths.every((depth) => depth >= NEAR)) return places;
  const kept: Vector[] = [];
  places.forEach((place, i) => {
    const next = places[(i + 1) % places.length] ?? place;
    const here = depths[i] ?? 0;
    const there = depths[(i + 1) % places.length] ?? 0;
    if (here >= NEAR) kept.push(place);
    if (here >= NEAR !== there >= NEAR) kept.push(along(place, minus(next, place), (NEAR - here) / (there - here)));
  });
  return kept;
}
