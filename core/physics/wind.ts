/** Wind: its force by speed and by what it does, the way it blows things in the picture, and how it slants the rain. */
import beaufort from '../data/beaufort.json' with { type: 'json' };
import { toDegrees, toRadians } from '../staging/projection.ts';

/** Beaufort numbers, both ends included. */
export type Forces = readonly [weakest: number, strongest: number];

const limits = beaufort.force.map(([, from]) => Number(from));

/** The force of a wind in metres a second. Source: WMO thresholds of the mean speed at 10 m. */
export function forceOf(speed: number): number {
  return Math.max(
    0,
    limits.findLastIndex((from) => speed >= from),
  );
}

/** Metres a second of a force: from the first up to, but not with, the second. */
export function speedsOfForce(force: number): readonly [from: number, below: number] {
  return [limits[force] ?? Infinity, limits[force + 1] ?? Infinity];
}

/** What a force is called. */
export function nameOfForce(force: number): string {
  return String(beaufort.force[force]?.[3] ?? 'hurricane');
}

export type WindEffect = keyof typeof beaufort.effects;

export const windEffects: readonly WindEffect[] = Object.keys(beaufort.effects) as WindEffect[];

/** The forces that do a thing. */
export function forcesOf(
  effect: WindEffect,
  effects: Readonly<Record<WindEffect, readonly number[]>> = beaufort.effects,
): Forces {
  const [weakest = 0, strongest = 12] = effects[effect];
  return [weakest, strongest];
}

/** The forces that do all of it; null where no wind does. */
export function commonForces(all: readonly Forces[]): Forces | null {
  const weakest = Math.max(0, ...all.map(([from]) => from));
  const strongest = Math.min(12, ...all.map(([, to]) => to));
  return weakest <= strongest ? [weakest, strongest] : null;
}

export type Drift = 'left' | 'right' | 'toward' | 'away';

/** Share of the wind's way that goes to the right of the picture, -1 to 1. Degrees clockwise from north: where the wind comes from, where the camera looks. Source: sin(W + 180 - ψ). */
export function acrossScreen(windFrom: number, cameraHeading: number): number {
  return Math.sin(toRadians(windFrom + 180 - cameraHeading));
}

/** The way that smoke or snow drifts in the picture. Source: more than 0.3 of the wind's way counts as sideways. */
export function driftOf(windFrom: number, cameraHeading: number): Drift {
  const across = acrossScreen(windFrom, cameraHeading);
  if (Math.abs(across) > 0.3) return across > 0 ? 'right' : 'left';
  return Math.cos(toRadians(windFrom + 180 - cameraHeading)) > 0 ? 'away' : 'toward';
}

/** Metres a second at which a drop so many millimetres wide falls. Source: Atlas 1973, v = 9.65 - 10.3 e^(-0.6 D). */
export function dropSpeed(millimetres: number): number {
  return Math.max(0, 9.65 - 10.3 * Math.exp(-0.6 * millimetres));
}

/** Degrees from the vertical at which rain falls. Source: atan(wind / drop). */
export function rainSlant(wind: number, millimetres = 2): number {
  return toDegrees(Math.atan2(wind, dropSpeed(millimetres)));
}
