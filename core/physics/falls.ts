/** Falling: how long, how fast and how far, in a vacuum or against the air, on any world. Metres, seconds, metres a second. */
import { USUAL_TABLES } from '../data/tables.ts';

/** Metres a second squared. Source: standard gravity. */
export const EARTH = USUAL_TABLES.gravity.values.earth;

export interface Falling {
  /** Metres a second squared; the Earth's where not given. Nothing falls at 0. */
  readonly gravity?: number | undefined;
  /** Metres a second at which air holds the body; none is a fall without air. */
  readonly terminal?: number | undefined;
}

/** Seconds from rest through a height. Sources: t = √(2h/g); against air t = v/g acosh(e^(gh/v²)). */
export function fallSeconds(height: number, { gravity = EARTH, terminal }: Falling = {}): number {
  if (height <= 0) return 0;
  if (gravity === 0) return Infinity;
  if (terminal === undefined) return Math.sqrt((2 * height) / gravity);
  const x = (gravity * height) / terminal ** 2;
  // acosh(e^x), written so that a long fall of a light thing doesn't overflow.
  return (terminal / gravity) * (x + Math.log(1 + Math.sqrt(1 - Math.exp(-2 * x))));
}

/** Metres a second after falling through a height. Sources: v = √(2gh); against air v = vt tanh(gt/vt). */
export function fallSpeed(height: number, falling: Falling = {}): number {
  const { gravity = EARTH, terminal } = falling;
  if (height <= 0 || gravity === 0) return 0;
  if (terminal === undefined) return Math.sqrt(2 * gravity * height);
  return terminal * Math.tanh((gravity * fallSeconds(height, falling)) / terminal);
}

/** Metres fallen from rest in a time: `fallSeconds` the other way round. */
export function fallHeight(seconds: number, { gravity = EARTH, terminal }: Falling = {}): number {
  if (terminal === undefined || gravity === 0) return (gravity * seconds ** 2) / 2;
  const x = (gravity * seconds) / terminal;
  // ln cosh x, written so that it doesn't overflow either.
  return (terminal ** 2 / gravity) * (x + Math.log1p(Math.exp(-2 * x)) - Math.LN2);
}

/** Seconds in the air of a jump that rises by a height and lands where it began. Source: t = 2√(2h/g). */
export function hangSeconds(height: number, gravity = EARTH): number {
  return 2 * fallSeconds(height, { gravity });
}

/** Metres that a jump rises which stays in the air so long. */
export function jumpHeight(hang: number, gravity = EARTH): number {
  return fallHeight(hang / 2, { gravity });
}

/** Metres a second squared on a world named in words; undefined for a world we don't know. */
export function gravityOf(world: string, { gravity } = USUAL_TABLES): number | undefined {
  return (gravity.values as Readonly<Record<string, number>>)[world.toLowerCase()];
}

/** Metres a second at which a thing falls in air, by its name; undefined where we don't know. */
export function terminalSpeedOf(thing: string, { falls } = USUAL_TABLES): number | undefined {
  return (falls.terminal.values as Readonly<Record<string, number>>)[thing.toLowerCase()];
}
