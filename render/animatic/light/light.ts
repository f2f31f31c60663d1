/** The light of a shot: where it comes from and what colour it, the sky and the air have, from the sun, the weather and the set. */
import { toRadians } from '../../../core/physics/degrees.ts';
import type { Staging } from '../../../core/staging/staging.ts';
import { added, colourOf, dimmed, exposed, greyed, mixed, tinted } from '../base/colour.ts';
import type { Rgb } from '../base/colour.ts';
import { clamp, mix, smooth } from '../base/numbers.ts';
import { UP, dot, headingDirection, plus, times, unit } from '../base/vector.ts';
import type { Vector } from '../base/vector.ts';
import { weatherOf } from '../air/weather.ts';
import type { Weather } from '../air/weather.ts';
import { isLampLit } from '../set/place-words.ts';

export interface Light {
  /** Toward the main light: the sun, the moon by night, a window or a lamp indoors. */
  readonly toward: Vector;
  /** Where the sun itself stands, for the sky. */
  readonly sun: Vector;
  readonly altitude: number;
  readonly direct: Rgb;
  readonly ambient: Rgb;
  readonly zenith: Rgb;
  readonly middle: Rgb;
  readonly horizon: Rgb;
  readonly glow: Rgb;
  /** Metres over which the air takes 63 % of what is seen through it. */
  readonly reach: number;
  /** How dark a cast shadow is, 0 to 1. */
  readonly shadow: number;
  /** 0 by day, 1 by night. */
  readonly night: number;
  readonly indoors: boolean;
  readonly lampLit: boolean;
  readonly weather: Weather;
}

interface SkyKey {
  readonly altitude: number;
  readonly zenith: Rgb;
  readonly middle: Rgb;
  readonly horizon: Rgb;
  readonly glow: Rgb;
  readonly direct: Rgb;
  readonly ambient: Rgb;
}

const KEYS: readonly SkyKey[] = [
  key(-14, ['#060a17', '#0c142b', '#1c2945', '#33466b'], [0.3, 0.36, 0.52], [0.2, 0.24, 0.37]),
  key(-6, ['#0c1230', '#252a52', '#6a4d68', '#b5654e'], [0.2, 0.16, 0.2], [0.3, 0.31, 0.45]),
  key(1, ['#282549', '#6d4769', '#e28d4c', '#ffb459'], [1.5, 0.74, 0.34], [0.42, 0.37, 0.46]),
  key(9, ['#3a4269', '#97697b', '#f3aa65', '#ffd086'], [1.75, 1.08, 0.58], [0.47, 0.44, 0.52]),
  key(28, ['#3a70aa', '#7ea9d0', '#d9e0e0', '#fff1cc'], [1.55, 1.4, 1.14], [0.55, 0.6, 0.69]),
  key(70, ['#2b67b0', '#6da4d8', '#d0e1ea', '#ffffff'], [1.5, 1.45, 1.36], [0.6, 0.65, 0.74]),
];

const MOON_ALTITUDE = 36;
const GREY_SKY: Rgb = colourOf('#aeb6bd');
const LAMP: Rgb = [1.35, 0.92, 0.52];

export function lightOf(staging: Staging): Light {
  const { sun: staged, set } = staging;
  const weather = weatherOf(staging.air);
  const sky = skyAt(staged.altitude);
  const night = 1 - smooth(-9, -3, staged.altitude);
  const cover = Math.max(weather.overcast, staged.quality === 'soft' ? 0.45 : 0);
  const grey = (colour: Rgb) => mixed(colour, dimmed(GREY_SKY, mix(0.85, 0.13, night)), cover * 0.9);
  const sun = directionOf(staged.heading, staged.altitude);
  const outdoors = {
    sun,
    altitude: staged.altitude,
    zenith: grey(sky.zenith),
    middle: grey(sky.middle),
    horizon: grey(sky.horizon),
    glow: mixed(sky.glow, GREY_SKY, cover * 0.6 * (1 - night)),
    reach: weather.reach,
    night,
    weather,
  };
  const soft = 1 - cover * 0.8;
  if (!set.interior) {
    return {
      ...outdoors,
      toward:
        night > 0.5
          ? directionOf(staged.heading + 150, MOON_ALTITUDE)
          : directionOf(staged.heading, Math.max(staged.altitude, 1.5)),
      direct: greyed(dimmed(sky.direct, soft), cover * 0.6),
      ambient: added(greyed(sky.ambient, cover * 0.6), dimmed(GREY_SKY, 0.4 * cover * (1 - night))),
      shadow: clamp(staged.altitude > -4 || night > 0.5 ? 0.75 * soft : 0.15) * mix(1, 0.7, night),
      indoors: false,
      lampLit: false,
    };
  }
  const lampLit = isLampLit(set.name + ' ' + set.looks, staged.altitude);
  const day = 1 - night;
  const low = 1 - smooth(2, 30, staged.altitude);
  return {
    ...outdoors,
    reach: 900,
    toward:
      lampLit && night > 0.5
        ? unit(plus(times(headingDirection(staged.heading), -0.45), times(UP, 0.9)))
        : unit(plus(times(headingDirection(staged.heading), 1), times(UP, 0.55))),
    direct: lampLit
      ? mixed(mixed([1.1, 1.06, 1], sky.direct, 0.35 + 0.5 * low), LAMP, Math.max(0.35, night))
      : mixed([0.42, 0.5, 0.68], mixed([1.12, 1.06, 0.98], sky.direct, 0.3 + 0.5 * low), day),
    ambient: lampLit
      ? mixed([0.5, 0.47, 0.45], [0.36, 0.3, 0.27], night)
      : mixed([0.17, 0.2, 0.29], [0.57, 0.54, 0.51], day),
    shadow: 0.4,
    indoors: true,
    lampLit,
  };
}

/** Light on a matt surface that faces `normal`: the sky from above, the main light with a soft turn into shadow, a little bounce from below. */
export function shaded(light: Light, paint: Rgb, normal: Vector): Rgb {
  const facing = dot(normal, light.toward);
  const wrapped = clamp((facing + 0.25) / 1.25);
  const sky = 0.62 + 0.38 * normal.y;
  const bounce = 0.16 * clamp(0.5 - 0.5 * normal.y);
  const falling = added(dimmed(light.ambient, 1.5 * sky), dimmed(light.direct, 1.15 * wrapped + bounce));
  const own = mix(1, 0.32, light.night * (light.lampLit ? 0.35 : 1));
  return mixed(exposed(tinted(paint, falling)), dimmed(paint, own), 0.3);
}

/** As shaded, for a surface whose turn to the light is already known, 0 in full shade to 1. */
export function toned(light: Light, paint: Rgb, lit: number): Rgb {
  const falling = added(dimmed(light.ambient, 1.05), dimmed(light.direct, 1.15 * lit + 0.03));
  const own = mix(1, 0.32, light.night * (light.lampLit ? 0.35 : 1));
  return mixed(exposed(tinted(paint, falling)), dimmed(paint, own), 0.3);
}

/** A colour seen through `metres` of air; `toSun` is 1 looking into the sun and 0 away from it. */
export function throughAir(light: Light, colour: Rgb, metres: number, toSun = 0.5): Rgb {
  if (light.indoors) return colour;
  return mixed(colour, airColour(light, toSun), 1 - Math.exp(-Math.max(0, metres) / light.reach));
}

/** What the air looks like where nothing shows through it any more, near the horizon. */
export function airColour(light: Light, toSun: number): Rgb {
  const dusty = mixed(light.horizon, dustColour(light), light.weather.dust * 0.6);
  return mixed(
    mixed(dusty, light.middle, 0.4 * (1 - light.weather.fog)),
    mixed(light.horizon, light.glow, 0.35),
    smooth(0.25, 1, toSun),
  );
}

/** Airborne dust in this light. */
export function dustColour(light: Light): Rgb {
  const lit = tinted(colourOf('#d69a5e'), added(light.ambient, dimmed(light.direct, 0.45)));
  return mixed(lit, light.horizon, 0.25);
}

function key(altitude: number, sky: readonly [string, string, string, string], direct: Rgb, ambient: Rgb): SkyKey {
  const [zenith, middle, horizon, glow] = sky;
  return {
    altitude,
    zenith: colourOf(zenith),
    middle: colourOf(middle),
    horizon: colourOf(horizon),
    glow: colourOf(glow),
    direct,
    ambient,
  };
}

function skyAt(altitude: number): SkyKey {
  const upper = KEYS.findIndex((entry) => entry.altitude >= altitude);
  const last = upper < 0 ? KEYS.length - 1 : upper;
  const above = KEYS[last];
  const below = KEYS[Math.max(0, last - 1)];
  if (!above || !below) throw new Error('The table of skies is empty.');
  const share = above === below ? 0 : clamp((altitude - below.altitude) / (above.altitude - below.altitude));
  return {
    altitude,
    zenith: mixed(below.zenith, above.zenith, share),
    middle: mixed(below.middle, above.middle, share),
    horizon: mixed(below.horizon, above.horizon, share),
    glow: mixed(below.glow, above.glow, share),
    direct: mixed(below.direct, above.direct, share),
    ambient: mixed(below.ambient, above.ambient, share),
  };
}

function directionOf(heading: number, altitude: number): Vector {
  const rise = toRadians(altitude);
  return plus(times(headingDirection(heading), Math.cos(rise)), times(UP, Math.sin(rise)));
}
