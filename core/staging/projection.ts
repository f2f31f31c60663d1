/** The staged camera as a pinhole: floor-plan metres to places in the frame, and back to what a size or a side means. */
import { toRadians } from '../physics/degrees.ts';
import type { Camera, CameraMark, Place } from './staging.ts';

/** A place in the picture: 0 to 1 from left to right and from top to bottom; `depth` in metres along the view, negative behind the camera. */
export interface FramePlace {
  readonly across: number;
  readonly down: number;
  readonly depth: number;
  /** Share of the picture's width that one metre takes at this depth. */
  readonly perMetre: number;
}

/** Unit vectors of the camera at one moment, in the floor plan. */
export interface CameraAxes {
  readonly right: Place;
  readonly up: Place;
  readonly ahead: Place;
}

const NEAR = 0.05;

export function cameraAxes(mark: Pick<CameraMark, 'pan' | 'tilt' | 'roll'>): CameraAxes {
  const pan = toRadians(mark.pan);
  const tilt = toRadians(mark.tilt);
  const roll = toRadians(mark.roll);
  const ahead = { x: Math.sin(pan) * Math.cos(tilt), y: Math.sin(tilt), z: Math.cos(pan) * Math.cos(tilt) };
  const level = { x: Math.cos(pan), y: 0, z: -Math.sin(pan) };
  const upright = {
    x: -Math.sin(pan) * Math.sin(tilt),
    y: Math.cos(tilt),
    z: -Math.cos(pan) * Math.sin(tilt),
  };
  return {
    ahead,
    right: sum(scaled(level, Math.cos(roll)), scaled(upright, -Math.sin(roll))),
    up: sum(scaled(upright, Math.cos(roll)), scaled(level, Math.sin(roll))),
  };
}

/** Where a place lands in the picture. Source: thin-lens pinhole, x' = f x / z, on the cropped sensor. */
export function project(camera: Pick<Camera, 'sensor'>, mark: CameraMark, place: Place): FramePlace {
  const axes = cameraAxes(mark);
  const to = { x: place.x - mark.x, y: place.y - mark.y, z: place.z - mark.z };
  const depth = dot(to, axes.ahead);
  const perMetre = mark.lensMm / camera.sensor.width / Math.max(NEAR, depth);
  const aspect = camera.sensor.width / camera.sensor.height;
  return {
    across: 0.5 + dot(to, axes.right) * perMetre,
    down: 0.5 - dot(to, axes.up) * perMetre * aspect,
    depth,
    perMetre,
  };
}

function dot(a: Place, b: Place): number {
  return a.x * b.x + a.y * b.y + a.z * b.z;
}

function sum(a: Place, b: Place): Place {
  return { x: a.x + b.x, y: a.y + b.y, z: a.z + b.z };
}

function scaled(a: Place, by: number): Place {
  return { x: a.x * by, y: a.y * by, z: a.z * by };
}
