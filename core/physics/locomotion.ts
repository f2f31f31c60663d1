/** Going on foot: speeds by gait, what slows people down, and the time that a distance or a number of steps takes. */
import locomotion from '../data/locomotion.json' with { type: 'json' };

/** Metres a second: slowest, typical, fastest plausible; and the time constant of getting up to speed, in seconds. */
export interface GaitSpeeds {
  readonly slowest: number;
  readonly typical: number;
  readonly fastest: number;
  readonly startUp: number;
}

type Rows = Readonly<Record<string, readonly number[]>>;

/** No one has run faster. Source: 100 m world record analyses, 12.42 m/s with its start-up constant. */
export const ANYONE = { fastest: 12.42, startUp: 1.25 } as const;

/** How fast people move by the way they move. */
export function speedsOf(gait: string, rows: Rows = locomotion.values): GaitSpeeds | undefined {
  const row = rows[gait];
  if (row === undefined) return undefined;
  const [slowest = 0, typical = 0, fastest = 0, startUp = 0] = row;
  return { slowest, typical, fastest, startUp };
}

/** What slows someone down: who they are, what they carry, what they walk on or in. */
export type Hindrance = keyof typeof locomotion.factors.values;

/** The same gait for someone who is hindered: the speeds times every factor, as quick to get up to. */
export function hindered(
  gait: string,
  speeds: GaitSpeeds,
  hindrances: readonly Hindrance[],
  factors: Readonly<Record<Hindrance, readonly number[]>> = locomotion.factors.values,
): GaitSpeeds {
  const sprinting = gait.endsWith('sprint');
  const factor = hindrances.reduce((product, each) => product * (factors[each][sprinting ? 1 : 0] ?? 1), 1);
  return {
    slowest: speeds.slowest * factor,
    typical: speeds.typical * factor,
    fastest: speeds.fastest * factor,
    startUp: speeds.startUp,
  };
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

/** Seconds that a number of steps takes: fewest, typical, most. Source: 100 to 120 steps a minute. */
export function secondsOfSteps(steps: number): readonly [fewest: number, typical: number, most: number] {
  const [fewest = 0, typical = 0, most = 0] = locomotion.cadence.seconds_per_step;
  return [steps * fewest, steps * typical, steps * most];
}

/** Metres that a number of steps covers at a speed. Source: 0.72 m at 1.35 m/s, longer with the root of the speed. */
export function metresOfSteps(steps: number, speed: number = locomotion.step.speed): number {
  return steps * locomotion.step.length * Math.sqrt(speed / locomotion.step.speed);
}

/** Top speed of an animal over a short way, in metres a second; undefined for one we don't know. */
export function topSpeedOfAnimal(animal: string): number | undefined {
  return (locomotion.animals.values as Readonly<Record<string, number>>)[animal.toLowerCase()];
}
