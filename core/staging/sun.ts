/** Where the sun stands: from place, date and clock where they are known, else from the word in the scene heading. */
import { getPosition, getTimes } from 'suncalc';
import type { Entity } from '../model/cast.ts';
import type { Light, Scene } from '../model/screenplay.ts';
import { compass } from './compass.ts';
import type { Sun } from './staging.ts';

/** Degrees above the horizon that a time word stands for when nothing else is known. */
const ALTITUDES: Readonly<Record<string, number>> = {
  DAWN: -3,
  SUNRISE: 1,
  MORNING: 22,
  NOON: 62,
  DAY: 42,
  AFTERNOON: 32,
  'GOLDEN HOUR': 5,
  SUNSET: 1,
  DUSK: -3,
  'BLUE HOUR': -6,
  EVENING: -5,
  NIGHT: -25,
  MIDNIGHT: -40,
};
const DEFAULT_ALTITUDE = 42;
/** A sun that is said to be low, or that shines at dusk, still has to clear the horizon. */
const LOW_SUN = 6;

/** Headings of the floor plan for a side of the frame, seen from the scene's first camera (which looks along +z). */
const SIDES: Readonly<Record<string, number>> = { ...compass, left: -75, right: 75, front: 180, behind: 0, above: 0 };

export interface SunPlace {
  readonly sun: Sun;
  readonly assumed: string | null;
}

/** `time` is the scene's own time word or the one it takes over from the scene it follows. */
export function placeSun(scene: Scene, time: string | null, location: Entity | undefined, light: Light): SunPlace {
  const sky = skySun(scene, time, location);
  const from = light.from ?? scene.light.from;
  const said = [...scene.light.words, ...light.words];
  const shining = said.includes('sun') || said.includes('hard');
  const altitude = shining && sky.altitude < 1 && time !== 'NIGHT' && time !== 'MIDNIGHT' ? LOW_SUN : sky.altitude;
  const heading = from === null ? sky.heading : (SIDES[from] ?? sky.heading);
  const soft =
    said.includes('soft') || scene.weather.some((word) => ['overcast', 'fog', 'rain', 'snow', 'mist'].includes(word));
  return { sun: { heading, altitude, quality: soft ? 'soft' : 'hard' }, assumed: sky.assumed };
}

interface Sky {
  readonly altitude: number;
  readonly heading: number;
  readonly assumed: string | null;
}

/** North is +z where the text gives a compass; the sun of a word alone stands to the right behind the camera's view. */
function skySun(scene: Scene, time: string | null, location: Entity | undefined): Sky {
  const at = location?.at;
  if (at !== undefined && at !== null && scene.date !== null) {
    const noon = getTimes(new Date(`${scene.date}T12:00:00Z`), at.latitude, at.longitude).solarNoon;
    if (time === 'NOON' && scene.clock === null) return fromCalendar(noon, at.latitude, at.longitude);
    if (scene.clock !== null) {
      const moment = momentOf(scene.date, scene.clock, location?.zone ?? null, at.longitude);
      return fromCalendar(moment, at.latitude, at.longitude);
    }
  }
  const altitude = time === null ? DEFAULT_ALTITUDE : (ALTITUDES[time] ?? DEFAULT_ALTITUDE);
  const assumed = time === null ? 'Nothing says what time it is, so it is drawn as day.' : null;
  return { altitude, heading: time === 'MORNING' || time === 'DAWN' || time === 'SUNRISE' ? -60 : 60, assumed };
}

function fromCalendar(moment: Date, latitude: number, longitude: number): Sky {
  const position = getPosition(moment, latitude, longitude);
  return { altitude: position.altitude, heading: position.azimuth, assumed: null };
}

/** The instant of a local clock time. Without a zone the sun's own time at the longitude is close enough to draw by. */
function momentOf(date: string, clock: number, zone: string | null, longitude: number): Date {
  const asUtc = new Date(`${date}T00:00:00Z`).getTime() + clock * 1000;
  if (zone === null) return new Date(asUtc - (longitude / 15) * 3_600_000);
  return new Date(asUtc - zoneOffset(asUtc, zone));
}

/** Milliseconds that a zone is ahead of UTC; an unknown zone counts as UTC. */
function zoneOffset(instant: number, zone: string): number {
  try {
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }).formatToParts(new Date(instant));
    const part = (type: string) => Number(parts.find((p) => p.type === type)?.value ?? 0);
    return (
      Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - instant
    );
  } catch (error) {
    if (error instanceof RangeError) return 0;
    throw error;
  }
}
