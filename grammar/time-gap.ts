/** Reads a stated gap of time between two scenes: `TWO WEEKS LATER`, `AN HOUR LATER`, `3 DAYS EARLIER`. */
import { numberWords, readNumber } from './vocabulary/numbers.ts';

/** Seconds of each; months and years are the mean ones of the Gregorian calendar (365.2425 days). */
const UNITS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  fortnight: 1_209_600,
  month: 2_629_746,
  year: 31_556_952,
  decade: 315_569_520,
};

const GAP = new RegExp(
  `^(?:(\\d+(?:\\.\\d+)?|${numberWords.join('|')}|half an?|a couple of|a few|several|some|many)\\s+)?` +
    `(${Object.keys(UNITS).join('|')})s?\\s+(later|after|on|earlier|before|ago)$`,
  'i',
);

/** Undefined where the text states no gap; null seconds where it states one without an amount. What lies earlier is negative. */
export function readGap(text: string): { readonly seconds: number | null } | undefined {
  const match = GAP.exec(text);
  if (match === null) return undefined;
  const [, amount = '', unit = '', way = ''] = match;
  const number = /^half an?$/i.test(amount) ? 0.5 : /^a couple of$/i.test(amount) ? 2 : readNumber(amount);
  if (number === null) return { seconds: null };
  return { seconds: number * (UNITS[unit.toLowerCase()] ?? 0) * (/^(?:earlier|before|ago)$/i.test(way) ? -1 : 1) };
}
