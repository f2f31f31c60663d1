/** Wind: its force by speed and by what it does, and how it slants the rain. */
import { USUAL_TABLES, type Tables } from '../data/tables.ts';
import { toDegrees } from './degrees.ts';

/** Beaufort numbers, both ends included. */
export type Forces = readonly [weakest: number, strongest: number];

/** The force of a wind in metres a second. Source: WMO thresholds of the mean speed at 10 m. */
export function forceOf(speed: number, { beaufort } = USUAL_TABLES): number {
  return Math.max(
    0,
    Object.values(beaufort.force.values).findLastIndex((from) => speed >= from),
  );
}

/** What a force is called. */
export function nameOfForce(force: number): string {
  return Object.keys(USUAL_TABLES.beaufort.force.values)[force] ?? 'hurricane';
}

export type WindEffect = keyof Tables['beaufort']['effects']['values'];

/** The forces that do a thing. */
export function forcesOf(effect: WindEffect, { beaufort } = USUAL_TABLES): Forces {
  const [weakest = 0, strongest = 12] = beaufort.effects.values[effect];
  return [weakest, strongest];
}

/** The forces that do all of it; null where no wind does. */
export function commonForces(all: readonly Forces[]): Forces | null {
  const weakest = Math.max(0, ...all.map(([from]) => from));
  const strongest = Math.min(12, ...all.map(([, to]) => to));
  return weakest <= strongest ? [weakest, strongest] : null;
}

/** Metres a second at which a drop so many millimetres wide falls. Source: Atlas 1973, v = 9.65 - 10.3 e^(-0.6 D). */
export function dropSpeed(millimetres: number): number {
  return Math.max(0, 9.65 - 10.3 * Math.exp(-0.6 * millimetres));
}

/** Degrees from the vertical at which rain falls. Source: atan(wind / drop). */
export function rainSlant(wind: number, millimetres = 2): number {
  return toDegrees(Math.atan2(wind, dropSpeed(millimetres)));
}
