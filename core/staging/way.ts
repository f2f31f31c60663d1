/** The way to someone, after someone and away from someone, over the floor: where a direction of the frame was not given. */
import type { Event } from '../model/screenplay.ts';
import type { Timed } from '../timeline/schedule.ts';
import type { Floor } from './floor-plan.ts';
import { headingOf, type Outlook } from './frame-words.ts';
import { toDegrees } from '../physics/degrees.ts';

export interface Way {
  /** Degrees on the floor. */
  readonly heading: number;
  /** Metres; infinite for a way that ends nowhere. */
  readonly length: number;
}

/** Metres from someone at which whoever walks up to them stops. Source: our own estimate, the distance of a talk. */
const TALKING_DISTANCE = 0.8;

/** Undefined where a direction of the frame is given, or nobody knows the place. `events` are the shot's. */
export function wayOf(
  event: Event,
  from: Floor,
  events: readonly Timed<Event>[],
  whereIs: (name: string) => Floor | undefined,
  outlook: Outlook,
): Way | undefined {
  if (event.direction !== null) return undefined;
  const to = whereIs(event.target ?? '');
  if (to === undefined) {
    const left = whereIs(event.from ?? '');
    return left === undefined ? undefined : { heading: headingTo(left, from), length: Infinity };
  }
  const ahead = events.find(
    ({ beat }) => beat.subject === event.target && beat.class === 'travel' && beat.gait !== 'stand',
  );
  if (ahead === undefined) {
    const length = Math.hypot(to.x - from.x, to.z - from.z) - TALKING_DISTANCE;
    return { heading: headingTo(from, to), length: Math.max(0, length) };
  }
  // Whoever goes after someone on the move goes the same way.
  const heading = headingOf(ahead.beat.direction, outlook);
  return heading === undefined ? undefined : { heading, length: Infinity };
}

/** Degrees on the floor. */
export function headingTo(from: Floor, to: Floor): number {
  return (toDegrees(Math.atan2(to.x - from.x, to.z - from.z)) + 360) % 360;
}
