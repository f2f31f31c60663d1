/** What the time words of scene headings ask of the sun, and when on a day they hold at a place. Degrees, seconds of the local clock. */
import { USUAL_TABLES, type Tables } from '../data/tables.ts';
import { clockOf, instantOf } from './local-clock.ts';
import { solarNoon, sunAt, trueAltitude } from './sky-clock.ts';

/** Degrees north and east, and the name of its time zone; without one, clock times are right to about two hours. */
export interface SkyPlace {
  readonly latitude: number;
  readonly longitude: number;
  readonly zone: string | null;
}

/** Seconds of the local clock; from 0 to 86,400, the end not included. */
export interface ClockSpan {
  readonly from: number;
  readonly until: number;
}

export type SunToken = keyof Tables['light']['sunTokens']['values'];

export function isSunToken(word: string): word is SunToken {
  return Object.hasOwn(USUAL_TABLES.light.usualHours.values, word);
}

/** What a time word asks of the sun, in degrees without refraction, and of the clock. */
export interface AltitudeWindow {
  readonly lowest: number;
  readonly highest: number;
  readonly direction: 'rising' | 'setting' | null;
  /** Hours of the local clock. */
  readonly clock: readonly [from: number, until: number] | null;
  readonly minutesAroundNoon: number | null;
}

interface TokenRow {
  readonly alt?: readonly number[];
  readonly lenientAlt?: readonly number[];
  readonly dir?: string;
  readonly clock?: readonly number[];
  readonly aroundSolarNoonMin?: number;
}

/** The window of a word; `lenient` takes all that looks like night for night. */
export function altitudeWindow(token: SunToken, lenient = false, { light } = USUAL_TABLES): AltitudeWindow {
  const row: TokenRow = light.sunTokens.values[token];
  const [lowest = -90, highest = 90] = (lenient ? row.lenientAlt : undefined) ?? row.alt ?? [];
  const [from, until] = row.clock ?? [];
  return {
    lowest,
    highest,
    direction: row.dir === 'rising' || row.dir === 'setting' ? row.dir : null,
    clock: from === undefined || until === undefined ? null : [from, until],
    minutesAroundNoon: row.aroundSolarNoonMin ?? null,
  };
}

/** How far an altitude lies outside a window, in degrees; 0 within. */
export function degreesOutside({ lowest, highest }: AltitudeWindow, altitude: number): number {
  return Math.max(0, lowest - altitude, altitude - highest);
}

/** When a word holds on a date at a place, by the local clock; nothing where it never does, as in a polar night. */
export function whenIs(
  token: SunToken,
  date: string,
  place: SkyPlace,
  lenient = false,
  tables = USUAL_TABLES,
): readonly ClockSpan[] {
  const window = altitudeWindow(token, lenient, tables);
  const day = { date, place };
  return clockBounds(window, day).flatMap(({ from, until }) => heldWithin(window, day, from, until));
}

interface Day {
  readonly date: string;
  readonly place: SkyPlace;
}

const DAY_SECONDS = 86_400;
const STEP = 600;

/** The clock hours that a window is searched in. */
function clockBounds({ clock, minutesAroundNoon }: AltitudeWindow, day: Day): readonly ClockSpan[] {
  if (minutesAroundNoon !== null) {
    const { latitude, longitude, zone } = day.place;
    const noon = clockOf(solarNoon(day.date, latitude, longitude), zone, longitude);
    return [{ from: noon - minutesAroundNoon * 60, until: noon + minutesAroundNoon * 60 }];
  }
  const [from, until] = clock ?? [0, 24];
  return spansOf(from, until);
}

/** The stretches of a span in which the sun is in its window: looked at every ten minutes, their ends found to the second. */
function heldWithin(window: AltitudeWindow, day: Day, from: number, until: number): readonly ClockSpan[] {
  if (window.lowest <= -90 && window.highest >= 90) return [{ from, until }];
  const holds = (clock: number) => inWindow(window, day, clock);
  const spans: ClockSpan[] = [];
  let start = holds(from) ? from : null;
  for (let clock = from; clock < until; clock += STEP) {
    const next = Math.min(until, clock + STEP);
    if (holds(next) === (start !== null)) continue;
    const turn = turningPoint(holds, clock, next);
    if (start === null) start = turn;
    else {
      spans.push({ from: start, until: turn });
      start = null;
    }
  }
  return start === null || start >= until ? spans : [...spans, { from: start, until }];
}

function inWindow(window: AltitudeWindow, day: Day, clock: number): boolean {
  const altitude = altitudeOn(day, clock);
  if (degreesOutside(window, altitude) > 0) return false;
  return window.direction === null || altitudeOn(day, clock + 60) > altitude === (window.direction === 'rising');
}

function altitudeOn({ date, place }: Day, clock: number): number {
  const { latitude, longitude, zone } = place;
  return trueAltitude(sunAt(instantOf(date, clock, zone, longitude), latitude, longitude).altitude);
}

function turningPoint(holds: (clock: number) => boolean, from: number, until: number): number {
  const first = holds(from);
  let low = from;
  let high = until;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (holds(middle) === first) low = middle;
    else high = middle;
  }
  return Math.round(high);
}

/** When a word can hold where place or date is unknown: wide hours below 60° of latitude. */
export function usualHours(token: SunToken, { light } = USUAL_TABLES): readonly ClockSpan[] {
  return light.usualHours.values[token].flatMap(([from = 0, until = 24]) => spansOf(from, until));
}

/** Whether a clock time lies in one of the spans, give or take some seconds. */
export function isWithin(spans: readonly ClockSpan[], clock: number, slack = 0): boolean {
  return spans.some(({ from, until }) =>
    [-DAY_SECONDS, 0, DAY_SECONDS].some((turn) => clock + turn >= from - slack && clock + turn < until + slack),
  );
}

/** Of hours; two spans where the clock passes midnight. */
function spansOf(from: number, until: number): readonly ClockSpan[] {
  const [start, end] = [from * 3600, until * 3600];
  if (start < end) return [{ from: start, until: end }];
  return [
    { from: 0, until: end },
    { from: start, until: DAY_SECONDS },
  ];
}
