/** Times that go with the root of a length: pendulums and swings, and miniatures. */
import { EARTH } from './falls.ts';

/** Seconds there and back of a pendulum or swing so many metres long. Source: T = 2π√(L/g), small swings. */
export function pendulumSeconds(length: number, gravity = EARTH): number {
  return 2 * Math.PI * Math.sqrt(length / gravity);
}

/** Frames a second at which a miniature of 1:scale is filmed to move like the real thing. Source: VES Handbook, base √scale. */
export function miniatureRate(scale: number, base = 24): number {
  return base * Math.sqrt(scale);
}
