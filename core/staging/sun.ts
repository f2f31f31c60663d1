/** Where the sun stands: from place, date and clock where they are known, else from the word in the scene heading. */
import type { Entity } from '../model/cast.ts';
import type { Light, Scene } from '../model/screenplay.ts';
import type { When } from '../timeline/when.ts';
import { compass } from './compass.ts';
import { instantOf } from './local-clock.ts';
import { solarNoon, sunAt } from './sky-clock.ts';
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
export function placeSun(
  scene: Scene,
  time: string | null,
  { date, clock }: Pick<When, 'date' | 'clock'>,
  location: Entity | undefined,
  light: Light,
): SunPlace {
  const sky = skySun(date?.value ?? null, clock?.value ?? null, time, location);
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
function skySun(date: string | null, clock: number | null, named: string | null, location: Entity | undefined): Sky {
  const at = location?.at;
  if (at !== undefined && at !== null && date !== null) {
    if (named === 'NOON' && clock === null) {
      return fromCalendar(solarNoon(date, at.latitude, at.longitude), at.latitude, at.longitude);
    }
    if (clock !== null) {
      const moment = instantOf(date, clock, location?.zone ?? null, at.longitude);
      return fromCalendar(moment, at.latitude, at.longitude);
    }
  }
  const time = named ?? (clock === null ? null : wordAt(clock));
  const altitude = time === null ? DEFAULT_ALTITUDE : (ALTITUDES[time] ?? DEFAULT_ALTITUDE);
  const assumed = time === null ? 'Nothing says what time it is, so it is drawn as day.' : null;
  return { altitude, heading: time === 'MORNING' || time === 'DAWN' || time === 'SUNRISE' ? -60 : 60, assumed };
}

/** What one would call a clock time where nobody said which place or date it is. */
function wordAt(clock: number): string {
  const hour = clock / 3600;
  const words = [
    [5, 'NIGHT'],
    [7, 'SUNRISE'],
    [11, 'MORNING'],
    [13.5, 'NOON'],
    [18, 'AFTERNOON'],
    [20, 'SUNSET'],
    [21, 'DUSK'],
  ] as const;
  return words.find(([until]) => hour < until)?.[1] ?? 'NIGHT';
}

function fromCalendar(moment: Date, latitude: number, longitude: number): Sky {
  return { ...sunAt(moment, latitude, longitude), assumed: null };
}
