/** What the staged weather words and the wind do to the picture, as amounts from 0 to 1. */
import type { Air } from '../../../core/staging/staging.ts';
import { clamp, mix } from '../base/numbers.ts';

export interface Weather {
  readonly dust: number;
  /** A wall of dust stands on the windward side. */
  readonly storm: boolean;
  readonly rain: number;
  readonly snow: number;
  readonly fog: number;
  /** How much of the sky the cloud hides. */
  readonly overcast: number;
  /** The air's movement in metres a second. */
  readonly wind: { readonly x: number; readonly z: number };
  readonly windSpeed: number;
  readonly reach: number;
}

const CLEAR_REACH = 900;
const STORM_WIND = 7;

export function weatherOf(air: Air): Weather {
  const words = air.weather.join(' ').toLowerCase();
  const windSpeed = Math.hypot(air.wind.x, air.wind.z);
  const dusty = /dust|sand/.test(words);
  const dust = dusty ? clamp(0.35 + windSpeed / 24) : 0;
  const rain = /drizzle/.test(words) ? 0.4 : /rain|thunder|downpour|shower/.test(words) ? 0.8 : 0;
  const snow = /blizzard/.test(words) ? 1 : /snow|sleet|hail/.test(words) ? 0.6 : 0;
  const fog = /fog/.test(words) ? 0.9 : /mist|haze|smoke|steam/.test(words) ? 0.5 : 0;
  const cloud = /overcast|cloud|grey|gray/.test(words) ? 0.8 : 0;
  const reach = mix(CLEAR_REACH, 95, dust) * mix(1, 0.35, Math.max(rain, snow)) * 0.02 ** fog;
  return {
    dust,
    storm: dusty && windSpeed >= STORM_WIND,
    rain,
    snow,
    fog,
    overcast: Math.max(cloud, rain, snow * 0.9, fog * 0.8),
    wind: air.wind,
    windSpeed,
    reach,
  };
}
