/** Lenses and framing: what a focal length sees, and how far the camera stands for a size. */
import { USUAL_TABLES, type Tables } from '../data/tables.ts';
import { toDegrees } from '../physics/degrees.ts';

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

export type ShotSize = keyof Tables['framing']['sizes']['values'];

/** From the closest to the widest. */
export const sizeOrder: readonly ShotSize[] = USUAL_TABLES.framing.order as readonly ShotSize[];

export function isShotSize(text: string): text is ShotSize {
  return Object.hasOwn(USUAL_TABLES.framing.sizes.values, text);
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

/** Frame height over stature: the least that still is a size, what it usually is, and where the next wider one begins. */
function spansOf(size: ShotSize, { framing }: Tables): readonly [least: number, usual: number, below: number] {
  const [least, usual, below] = framing.sizes.values[size];
  return [least ?? 0, usual ?? 1, below ?? Infinity];
}

/** Frame height over stature that a size stands for. Source: ANSUR II cut lines, 7 to 8 % headroom. */
export function spanOfSize(size: ShotSize, tables = USUAL_TABLES): number {
  return spansOf(size, tables)[1];
}

/** The least frame height over stature that still is the size. */
export function leastSpanOf(size: ShotSize, tables = USUAL_TABLES): number {
  return spansOf(size, tables)[0];
}

/** The size that a frame height over stature is. */
export function sizeOfSpan(span: number, tables = USUAL_TABLES): ShotSize {
  return sizeOrder.find((size) => span < spansOf(size, tables)[2]) ?? 'EWS';
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
