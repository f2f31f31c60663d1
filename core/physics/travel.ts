/** Travel between places on the map: the way and the least and likely time. Degrees, metres, seconds. */
import { USUAL_TABLES, type Tables } from '../data/tables.ts';
import { toRadians } from './degrees.ts';

/** Degrees north and east. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Metres. Source: mean radius, IUGG. */
const EARTH_RADIUS = 6_371_008.8;

/** Metres along the ground in a straight line. Source: haversine. */
export function greatCircle(a: Point, b: Point): number {
  const up = Math.sin(toRadians(b.latitude - a.latitude) / 2) ** 2;
  const across = Math.sin(toRadians(b.longitude - a.longitude) / 2) ** 2;
  const h = up + Math.cos(toRadians(a.latitude)) * Math.cos(toRadians(b.latitude)) * across;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}

export type TravelMode = keyof Tables['travel']['modes']['values'];

/** Seconds by a mode over a straight line of so many metres, with the detour that ways on the ground make and the time lost before and after. */
export function travelSeconds(metres: number, mode: TravelMode, { travel } = USUAL_TABLES): number {
  const [speed = 1, lost = 0] = travel.modes.values[mode];
  return (metres * (mode === 'jet' ? travel.detour.air : travel.detour.ground)) / speed + lost;
}

export interface Journey {
  readonly mode: TravelMode;
  readonly seconds: number;
}

const allModes = Object.keys(USUAL_TABLES.travel.modes.values) as readonly TravelMode[];

/** The quickest there is, whatever it takes. */
export function quickestJourney(metres: number, tables = USUAL_TABLES): Journey {
  const journeys = allModes.map((mode) => ({ mode, seconds: travelSeconds(metres, mode, tables) }));
  return journeys.reduce((best, each) => (each.seconds < best.seconds ? each : best));
}

/** How people go such a way when nothing else is said: on foot, by car, and by jet when it is far. */
export function likelyJourney(metres: number, tables = USUAL_TABLES): Journey {
  const mode = allModes.find((each) => metres <= (tables.travel.modes.values[each][2] ?? 0)) ?? 'jet';
  return { mode, seconds: travelSeconds(metres, mode, tables) };
}
