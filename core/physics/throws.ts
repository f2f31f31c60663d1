/** Throwing and leaping, without the air's drag: how fast for how far, and how far for how fast. Metres, seconds, degrees. */
import { USUAL_TABLES, type Tables } from '../data/tables.ts';
import { toDegrees, toRadians } from './degrees.ts';
import { EARTH } from './falls.ts';

/** The least speed of release that reaches a distance and a rise (negative: lands lower). Source: v = √(g(Δh + √(Δh² + d²))), at the best angle. */
export function slowestThrow(distance: number, rise = 0, gravity = EARTH): number {
  return Math.sqrt(gravity * (rise + Math.hypot(rise, distance)));
}

/** Degrees above the level of the slowest throw that gets there. Source: tan θ = v² / (g d), at the least speed. */
export function bestAngle(distance: number, rise = 0): number {
  return distance === 0 ? 90 : toDegrees(Math.atan((rise + Math.hypot(rise, distance)) / distance));
}

/** The speed that gets there at an angle; undefined where no speed does. Source: v² = g d² / (2 cos²θ (d tan θ - Δh)). */
export function throwSpeed(distance: number, angle: number, rise = 0, gravity = EARTH): number | undefined {
  const theta = toRadians(angle);
  const over = distance * Math.tan(theta) - rise;
  if (over <= 0 || Math.abs(angle) >= 90) return undefined;
  return (distance / Math.cos(theta)) * Math.sqrt(gravity / (2 * over));
}

/** Seconds in the air; undefined where it never gets that high. Source: v sin θ t - g t²/2 = Δh, the later answer. */
export function flightSeconds(speed: number, angle: number, rise = 0, gravity = EARTH): number | undefined {
  const up = speed * Math.sin(toRadians(angle));
  if (gravity === 0) return up > 0 && rise >= 0 ? rise / up : undefined;
  const square = up ** 2 - 2 * gravity * rise;
  return square < 0 ? undefined : (up + Math.sqrt(square)) / gravity;
}

/** Metres along the ground; undefined where it never gets that high. Source: d = v cos θ t. */
export function throwReach(speed: number, angle: number, rise = 0, gravity = EARTH): number | undefined {
  const seconds = flightSeconds(speed, angle, rise, gravity);
  return seconds === undefined ? undefined : speed * Math.cos(toRadians(angle)) * seconds;
}

export type Thrower = keyof Tables['strength']['throws']['values'];

/** The fastest that someone throws a thing, in metres a second; kilograms. Source: v ≤ v(ball) √(0.3 / (0.3 + m)), general knowledge. */
export function fastestThrow(thrower: Thrower, mass = 0, { strength } = USUAL_TABLES): number {
  const ball = strength.ball.mass;
  return strength.throws.values[thrower] * Math.sqrt(ball / (ball + mass));
}
