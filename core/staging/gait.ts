/** How fast people move by the way they move. */
import locomotion from '../data/locomotion.json' with { type: 'json' };
import type { Gait } from './staging.ts';

/** Metres a second: slowest, typical, fastest plausible; and the time constant of getting up to speed, in seconds. */
export interface GaitSpeeds {
  readonly slowest: number;
  readonly typical: number;
  readonly fastest: number;
  readonly startUp: number;
}

export function speedsOf(gait: string): GaitSpeeds | undefined {
  const row = (locomotion.values as Readonly<Record<string, readonly number[]>>)[gait];
  if (row === undefined) return undefined;
  const [slowest = 0, typical = 0, fastest = 0, startUp = 0] = row;
  return { slowest, typical, fastest, startUp };
}

const drawn: readonly Gait[] = ['stroll', 'walk', 'jog', 'run', 'sprint', 'crawl', 'crouch-walk', 'limp', 'swim'];

/** The gait as the animatic draws it; driving and flying are drawn standing. */
export function toGait(gait: string | null): Gait {
  return drawn.find((known) => known === gait) ?? 'stand';
}
