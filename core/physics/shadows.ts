/** Shadows: how long for the height of the sun, and which heights of the sun the words for them allow. Degrees. */
import light from '../data/light.json' with { type: 'json' };
import { toDegrees, toRadians } from '../staging/projection.ts';

export type ShadowWord = 'long' | 'short' | 'none';

/** Length of a shadow over the height of what throws it; without end at the horizon. Source: 1 / tan α. */
export function shadowRatio(altitude: number): number {
  return altitude <= 0 ? Infinity : 1 / Math.tan(toRadians(altitude));
}

/** The sun's altitude that makes a shadow of this length over height: `shadowRatio` the other way round. */
export function altitudeOfShadow(ratio: number): number {
  return toDegrees(Math.atan2(1, ratio));
}

/** Altitudes of the sun, lowest and highest, at which a word holds. */
export function altitudesOf(word: ShadowWord, figures = light.shadows): readonly [lowest: number, highest: number] {
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
export function shadowWordAt(altitude: number, figures = light.shadows): ShadowWord | null {
  if (altitude > figures.noneAbove) return 'none';
  if (altitude > figures.shortAbove) return 'short';
  return altitude < figures.longBelow ? 'long' : null;
}

/** The heading a shadow falls to, degrees clockwise from north: away from the sun. */
export function shadowHeading(sunHeading: number): number {
  return (sunHeading + 180) % 360;
}
