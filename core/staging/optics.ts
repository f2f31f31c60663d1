/** Lenses and framing: what a focal length sees, and how far the camera stands for a size. */
import framing from '../data/framing.json' with { type: 'json' };
import { toDegrees } from './projection.ts';

/** Recorded or cropped area in millimetres. */
export interface Area {
  readonly width: number;
  readonly height: number;
}

/** The part of the recorded area that the delivered aspect keeps. */
export function cropTo(sensor: Area, aspect: number): Area {
  return {
    width: Math.min(sensor.width, sensor.height * aspect),
    height: Math.min(sensor.height, sensor.width / aspect),
  };
}

/** Degrees seen along one side of the area. Source: fov = 2 atan(w / 2f). */
export function fieldOfView(side: number, lensMm: number): number {
  return toDegrees(2 * Math.atan(side / (2 * lensMm)));
}

export type ShotSize = keyof typeof framing.sizes;

/** From the closest to the widest. */
export const sizeOrder: readonly ShotSize[] = framing.order as readonly ShotSize[];

export function isShotSize(text: string): text is ShotSize {
  return text in framing.sizes;
}

const NAMES: Readonly<Record<ShotSize, string>> = {
  ECU: 'extreme close-up',
  BCU: 'big close-up',
  CU: 'close-up',
  MCU: 'medium close-up',
  MS: 'medium shot',
  MWS: 'medium wide shot',
  MLS: 'medium long shot',
  FS: 'full shot',
  WS: 'wide shot',
  EWS: 'extreme wide shot',
};

/** A size in full words. */
export function sizeName(size: ShotSize): string {
  return NAMES[size];
}

/** Frame height over stature that a size stands for. Source: ANSUR II cut lines, 7 to 8 % headroom. */
export function spanOfSize(size: ShotSize): number {
  return framing.sizes[size].k;
}

/** The least frame height over stature that still is the size. */
export function leastSpanOf(size: ShotSize): number {
  return framing.sizes[size].range[0] ?? 0;
}

/** The size that a frame height over stature is. */
export function sizeOfSpan(span: number): ShotSize {
  return sizeOrder.find((size) => span < (framing.sizes[size].range[1] ?? Infinity)) ?? 'EWS';
}

/** Metres to a subject for a size. Source: thin lens, d = f k H / h, with the sensor height in millimetres. */
export function distanceFor(span: number, stature: number, lensMm: number, sensorHeight: number): number {
  return (lensMm * span * stature) / sensorHeight;
}

/** Frame height over stature at a distance: the inverse of `distanceFor`. */
export function spanAt(distance: number, stature: number, lensMm: number, sensorHeight: number): number {
  return (distance * sensorHeight) / (lensMm * stature);
}

/** The focal length in millimetres that gives a size at a distance. */
export function lensFor(span: number, stature: number, distance: number, sensorHeight: number): number {
  return (distance * sensorHeight) / (span * stature);
}

/** The lens a camera assistant would put on for a size when nobody said. */
export function usualLens(size: ShotSize): number {
  return { ECU: 100, BCU: 100, CU: 75, MCU: 65, MS: 50, MWS: 40, MLS: 35, FS: 35, WS: 28, EWS: 24 }[size];
}
