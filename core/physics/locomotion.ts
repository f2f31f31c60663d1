/** Going on foot: speeds by gait, and the time that a distance takes. */
import { USUAL_TABLES } from '../data/tables.ts';

/** Metres a second: slowest, typical, fastest plausible; and the time constant of getting up to speed, in seconds. */
export interface GaitSpeeds {
  readonly slowest: number;
  readonly typical: number;
  readonly fastest: number;
  readonly startUp: number;
}

/** No one has run faster. Source: 100 m world record analyses, 12.42 m/s with its start-up constant. */
export const ANYONE = { fastest: 12.42, startUp: 1.25 } as const;

/** How fast people move by the way they move. */
export function speedsOf(gait: string, { locomotion } = USUAL_TABLES): GaitSpeeds | undefined {
  const row = (locomotion.values as Readonly<Record<string, readonly number[]>>)[gait];
  if (row === undefined) return undefined;
  const [slowest = 0, typical = 0, fastest = 0, startUp = 0] = row;
  return { slowest, typical, fastest, startUp };
}

/** Seconds to cover a distance from a standing start. Source: x(t) = v (t - τ (1 - e^(-t/τ))), solved by halving. */
export function timeToCover(distance: number, speed: number, startUp: number): number {
  let low = 0;
  let high = distance / speed + 2 * startUp + 1;
  for (let step = 0; step < 60; step++) {
    const t = (low + high) / 2;
    if (distanceCovered(t, speed, startUp) < distance) low = t;
    else high = t;
  }
  return (low + high) / 2;
}

/** Metres covered from a standing start: `timeToCover` the other way round. */
export function distanceCovered(seconds: number, speed: number, startUp: number): number {
  return speed * (seconds - startUp * (1 - Math.exp(-seconds / startUp)));
}

/** Top speed of an animal over a short way, in metres a second; undefined for one we don't know. */
export function topSpeedOfAnimal(animal: string, { locomotion } = USUAL_TABLES): number | undefined {
  return (locomotion.animals.values as Readonly<Record<string, number>>)[animal.toLowerCase()];
}
