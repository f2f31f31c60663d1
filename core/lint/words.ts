/** How messages put figures and names: two significant digits, the writer's units, no formulas. */
import type { Fact } from '../timeline/state.ts';
import type { Passage } from '../timeline/timeline.ts';

/** `9.8`, `12`, `0.57`, `250`: two significant digits and no needless zeros. */
export function short(value: number): string {
  if (value === 0) return '0';
  const digits = Math.min(MOST_DIGITS, Math.max(0, 1 - Math.floor(Math.log10(Math.abs(value)))));
  const rounded = Math.abs(value) >= 100 ? Math.round(value / 10) * 10 : Number(value.toFixed(digits));
  return String(rounded);
}

/** Behind the point; more can't be written out. */
const MOST_DIGITS = 100;

/** A figure that somebody wrote, as they wrote it; what another unit made of it is rounded. */
export function asWritten(value: number): string {
  const written = Number(value.toFixed(2));
  return Math.abs(written - value) < 1e-6 ? String(written) : short(value);
}

export function seconds(value: number): string {
  return `${short(value)} s`;
}

/** A speed in metres a second as drivers say it: `50 km/h`. */
export function kmh(speed: number): string {
  return `${short(speed * 3.6)} km/h`;
}

/** A length of time in the unit one would say it in: `40 s`, `50 min`, `8 h`, `3 days`. */
export function spanWords(value: number): string {
  if (value < 90) return seconds(value);
  if (value < 5400) return `${short(value / 60)} min`;
  return value < 48 * 3600 ? `${short(value / 3600)} h` : `${short(value / 86_400)} days`;
}

export function metres(value: number): string {
  return `${short(value)} m`;
}

/** `The KEYS were`, `the GLASS was`. */
export function wasOf(name: string): 'was' | 'were' {
  return /(?:[^SUIA]|IE)S$/i.test(name) ? 'were' : 'was';
}

/** `it's`, of the GLASS; `they're`, of the KEYS. */
export function itIs(name: string): string {
  return wasOf(name) === 'was' ? "it's" : "they're";
}

export function aOr(phrase: string): string {
  return SPOKEN_VOWEL.test(phrase) ? `an ${phrase}` : `a ${phrase}`;
}

/** The same where a sentence begins. */
export function aFirst(phrase: string): string {
  return capitalised(aOr(phrase));
}

/** Words where a sentence begins. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** An owl, an 8, an 18 and an 85. */
const SPOKEN_VOWEL = /^(?:[aeiou]|8|1[18]\b)/i;

/** Where a fact was established: `in shot 1A`, `as the scene opened`, `a moment before`, `as declared`. */
export function earlierWords(fact: Fact<unknown>, passage?: Passage): string {
  if (fact.since !== null) return `in shot ${fact.since}`;
  if (fact.how === 'declared') return 'as declared';
  return passage?.before?.scene.block.id === fact.where.block ? 'a moment before' : 'as the scene opened';
}
