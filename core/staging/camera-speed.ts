/** How fast a camera may go: pans before they judder, and the speed of what it rides on. Seconds, degrees, metres a second. */
import { USUAL_TABLES } from '../data/tables.ts';

export type PanLook = 'smooth' | 'doubtful' | 'juddering' | 'whip';

type Crossing = Readonly<Record<'smooth' | 'juddering' | 'whip', number>>;

/** Seconds in which a pan takes something across the picture. Source: field of view over rate. */
export function secondsToCross(view: number, degreesPerSecond: number): number {
  return view / degreesPerSecond;
}

/** Degrees a second that still look smooth. Source: RED, a picture's width in 7 s at 24 frames a second; more frames allow more. */
export function smoothPan(view: number, rate = 24, crossing: Crossing = USUAL_TABLES.lenses.crossing): number {
  return (view / crossing.smooth) * (rate / 24);
}

/** How a pan looks that crosses the picture in so many seconds. */
export function panLook(seconds: number, rate = 24, crossing: Crossing = USUAL_TABLES.lenses.crossing): PanLook {
  const at24 = (seconds * rate) / 24;
  if (at24 >= crossing.smooth) return 'smooth';
  if (at24 >= crossing.juddering) return 'doubtful';
  return at24 >= crossing.whip ? 'juddering' : 'whip';
}

/** Metres a second that a support usually goes and at most; undefined for one that goes as fast as what it is fixed to. */
export function speedsOfSupport(
  support: string,
  { supports } = USUAL_TABLES,
): { readonly usual: number; readonly most: number } | undefined {
  const row = (supports.values as Readonly<Record<string, readonly number[]>>)[support];
  return row === undefined ? undefined : { usual: row[0] ?? 0, most: row[1] ?? 0 };
}
