/** Vehicles: how they stop and get up to speed. Metres, seconds, metres a second. */
import { USUAL_TABLES, type Tables } from '../data/tables.ts';

export type Surface = Exclude<keyof Tables['vehicles']['braking']['longer'], 'unit' | 'source'>;

export interface Braking {
  readonly surface?: Surface;
  /** Seconds before the brakes are on. */
  readonly thinking?: number;
  /** Metres a second squared on a dry road. */
  readonly deceleration?: number;
  readonly tables?: Tables;
}

export interface Stopping {
  readonly thinkingMetres: number;
  readonly brakingMetres: number;
  readonly metres: number;
  readonly seconds: number;
}

/** Way and time to a standstill. Source: v t + v²/2a, which with 0.67 s and 6.55 m/s² is the UK Highway Code's table. */
export function stopping(speed: number, braking: Braking = {}): Stopping {
  const { thinking, slowing } = slowingOf(braking);
  const thinkingMetres = speed * thinking;
  const brakingMetres = speed ** 2 / (2 * slowing);
  const metres = thinkingMetres + brakingMetres;
  return { thinkingMetres, brakingMetres, metres, seconds: thinking + speed / slowing };
}

/** Seconds that a driver takes to brake. Source: fits the UK Highway Code's table. */
const THINKING = 0.67;

/** Seconds before the brakes are on, and metres a second squared once they are. */
function slowingOf({ surface = 'dry', thinking, deceleration, tables = USUAL_TABLES }: Braking): {
  thinking: number;
  slowing: number;
} {
  const { braking } = tables.vehicles;
  return {
    thinking: thinking ?? THINKING,
    slowing: (deceleration ?? braking.deceleration) / braking.longer[surface],
  };
}

/** Metres a second from which one can just stop within a way: `stopping` the other way round. */
export function speedToStopWithin(metres: number, braking: Braking = {}): number {
  const { thinking, slowing } = slowingOf(braking);
  return slowing * (Math.sqrt(thinking ** 2 + (2 * metres) / slowing) - thinking);
}

/** Metres a second squared, usual and hardest, and metres a second at most. */
export interface VehicleFigures {
  readonly usual: number;
  readonly hardest: number;
  readonly top: number;
}

/** What a kind of vehicle can do; undefined for a kind we don't know. */
export function figuresOf(kind: string, { vehicles } = USUAL_TABLES): VehicleFigures | undefined {
  const row = (vehicles.kinds.values as Readonly<Record<string, readonly number[]>>)[kind.toLowerCase()];
  if (row === undefined) return undefined;
  const [usual = 0, hardest = 0, top = 0] = row;
  return { usual, hardest, top };
}

/** Seconds and metres to get from one speed to another. Sources: t = Δv/a, x = (v² - u²)/2a. */
export function accelerating(acceleration: number, to: number, from = 0): { seconds: number; metres: number } {
  return { seconds: (to - from) / acceleration, metres: (to ** 2 - from ** 2) / (2 * acceleration) };
}

/** Seconds to cover a way from a standstill, getting up to `top` and keeping to it. */
export function secondsToDrive(metres: number, acceleration: number, top: number): number {
  const start = accelerating(acceleration, top);
  return metres <= start.metres
    ? Math.sqrt((2 * metres) / acceleration)
    : start.seconds + (metres - start.metres) / top;
}
