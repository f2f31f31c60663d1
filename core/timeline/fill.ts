/** How full something is over time, as the least and the most it can be: 0 is empty, 1 is full. */
import type { Level } from '../model/cast.ts';

export interface Fill {
  readonly least: number;
  readonly most: number;
}

export const FULL: Fill = { least: 1, most: 1 };
/** Something was poured in, and nobody said up to where. */
export const FILLED: Fill = { least: 0.1, most: 1 };
export const EMPTY: Fill = { least: 0, most: 0 };

/** An estimate by eye is good to an eighth. */
const BY_EYE = 0.125;

/** `capacity` in litres, where it is known; undefined where the level can't be told as a share. */
export function toFill(level: Level, capacity: number | null): Fill | undefined {
  const share = level.kind === 'share' ? level.value : capacity === null ? undefined : level.value / capacity;
  if (share === undefined) return undefined;
  if (share <= 0) return EMPTY;
  if (share >= 1) return FULL;
  return { least: Math.max(0, share - BY_EYE), most: Math.min(1, share + BY_EYE) };
}

/** After a sip, a swig or a spill: less than there was, and nobody knows how much. */
export function lowered(fill: Fill | undefined): Fill {
  return { least: 0, most: Math.max(0, (fill?.most ?? 1) - 0.02) };
}

export function fillWords({ least, most }: Fill): string {
  if (most === 0) return 'empty';
  if (least === 1) return 'full';
  if (least === 0) return most > 0.9 ? 'not quite full' : 'lower than before';
  const quarters = Math.round(((least + most) / 2) * 4);
  return ['nearly empty', 'a quarter full', 'half full', 'three quarters full', 'nearly full'][quarters] ?? 'half full';
}
