/** Where the sun and the moon stand at an instant and a place. Degrees: headings clockwise from north, latitude north, longitude east. */
import { getMoonIllumination, getMoonPosition, getPosition, getTimes } from 'suncalc';
import { toRadians } from '../physics/degrees.ts';

/** Degrees; heading clockwise from north, altitude as it is seen. */
export interface SkyBody {
  readonly heading: number;
  readonly altitude: number;
}

export function sunAt(instant: Date, latitude: number, longitude: number): SkyBody {
  const { azimuth, altitude } = getPosition(instant, latitude, longitude);
  return { heading: azimuth, altitude };
}

/** The moon, and how far it has gone round: 0 new, 0.5 full. */
export function moonAt(instant: Date, latitude: number, longitude: number): SkyBody & { readonly phase: number } {
  const { azimuth, altitude } = getMoonPosition(instant, latitude, longitude);
  return { heading: azimuth, altitude, phase: getMoonIllumination(instant).phase };
}

/** How far the moon has gone round on the evening of a date, anywhere: 0 new, 0.5 full. */
export function moonPhaseOn(date: string): number {
  return getMoonIllumination(new Date(`${date}T20:00:00Z`)).phase;
}

/** When the sun is highest on a date. */
export function solarNoon(date: string, latitude: number, longitude: number): Date {
  const about = new Date(`${date}T12:00:00Z`).getTime() - (longitude / 15) * 3_600_000;
  return getTimes(new Date(about), latitude, longitude).solarNoon;
}

/** Degrees above the horizon of the sun's centre without the air's bending: what almanacs mean by -0.833° and -6°. */
export function trueAltitude(seen: number): number {
  let altitude = seen;
  // Source: Meeus 16.4, as suncalc adds it; a few rounds undo it.
  for (let round = 0; round < 4; round++) altitude = seen - refraction(Math.max(0, altitude));
  return altitude;
}

function refraction(altitude: number): number {
  return 1.02 / 60 / Math.tan(toRadians(altitude + 10.3 / (altitude + 5.11)));
}
