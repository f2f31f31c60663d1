/** Shadows: how long for the height of the sun, and which heights of the sun the words for them allow. Degrees. */
import { USUAL_TABLES } from '../data/tables.ts';
import { toRadians } from './degrees.ts';

export type ShadowWord = 'long' | 'short' | 'none';

/** Length of a shadow over the height of what throws it; without end at the horizon. Source: 1 / tan α. */
export function shadowRatio(altitude: number): number {
  return altitude <= 0 ? Infinity : 1 / Math.tan(toRadians(altitude));
}

/** Altitudes of the sun, lowest and highest, at which a word holds. */
export function altitudesOf(word: ShadowWord, { light } = USUAL_TABLES): readonly [lowest: number, highest: number] {
  const figures = light.shadows;
  switch (word) {
    case 'long':
      return [0, figures.longBelow];
    case 'short':
      return [figures.shortAbove, 90];
    case 'none':
      return [figures.noneAbove, 90];
  }
}

/** The word for shadows under a sun so high; null in between, where neither long nor short is wrong. */
export function shadowWordAt(altitude: number, { light } = USUAL_TABLES): ShadowWord | null {
  const figures = light.shadows;
  if (altitude > figures.noneAbove) return 'none';
  if (altitude > figures.shortAbove) return 'short';
  return altitude < figures.longBelow ? 'long' : null;
}
