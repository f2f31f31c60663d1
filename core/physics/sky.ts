/** The sky without an almanac: when the moon is up by its phase, how the phase goes on, when rainbows, stars and breath are seen. */
import { USUAL_TABLES, type Tables } from '../data/tables.ts';

/** Hours of the sun's own clock at which the moon is highest, by its phase (0 new, 0.5 full). Source: 12 h + 24 h times the phase. */
export function moonTransit(phase: number): number {
  return (12 + 24 * phase) % 24;
}

/** Whether the moon stands above the horizon at an hour; null where season or clock could make it either. */
export function moonIsUp(phase: number, hour: number, slack = 2): boolean | null {
  const away = Math.abs(((hour - moonTransit(phase) + 36) % 24) - 12);
  if (away < 6 - slack) return true;
  return away > 6 + slack ? false : null;
}

/** The phase so many days later. Source: 29.53 days from new moon to new moon. */
export function phaseAfter(phase: number, days: number, { sky } = USUAL_TABLES): number {
  const later = (phase + days / sky.month.synodic) % 1;
  return later < 0 ? later + 1 : later;
}

export type MoonWord = keyof Tables['sky']['moon']['values'];

export const moonWords: readonly MoonWord[] = Object.keys(USUAL_TABLES.sky.moon.values) as MoonWord[];

/** Phases that a word means, each from the first to the second; a new moon reaches from below 0. */
export function phasesOf(word: MoonWord, { sky } = USUAL_TABLES): readonly (readonly [from: number, to: number])[] {
  return sky.moon.values[word].map(([from = 0, to = 0]) => [from, to]);
}

/** Whether a moon that was one thing can be another so many days later. */
export function moonCanBecome(first: MoonWord, second: MoonWord, days: number, tables = USUAL_TABLES): boolean {
  return phasesOf(first, tables).some(([from, to]) =>
    phasesOf(second, tables).some(([least, most]) => {
      // The later phases are an interval as wide as the first; both wrap at 1.
      const start = phaseAfter(from, days, tables);
      return [-1, 0, 1].some((turn) => start + turn <= most && start + turn + (to - from) >= least);
    }),
  );
}

/** Whether a word can stand for a phase, or for one so many days away. */
export function moonWordFits(word: MoonWord, phase: number, days: number, tables = USUAL_TABLES): boolean {
  const slack = days / tables.sky.month.synodic;
  return phasesOf(word, tables).some(([from, to]) =>
    [-1, 0, 1].some((turn) => phase + turn >= from - slack && phase + turn <= to + slack),
  );
}

/** Whether the moon of a word is up at an hour; null where it may be. */
export function moonWordIsUp(word: MoonWord, hour: number, slack = 2, tables = USUAL_TABLES): boolean | null {
  const answers = phasesOf(word, tables).flatMap(([from, to]) =>
    [from, (from + to) / 2, to].map((phase) => moonIsUp(phase, hour, slack)),
  );
  const [first = null] = answers;
  return answers.every((answer) => answer === first) ? first : null;
}

export type RainbowFault = 'sun too high' | 'sun down' | 'sun not behind the camera';

/** Why there is no rainbow; null where there may be one. Degrees: the sun's altitude, and how far to either side of the view it stands; null is unknown. */
export function rainbowFault(
  altitude: number | null,
  sunFromView: number | null,
  { light } = USUAL_TABLES,
): RainbowFault | null {
  const figures = light.rainbow;
  if (altitude !== null && altitude >= figures.maxSunAlt) return 'sun too high';
  if (altitude !== null && altitude < figures.sunDownBelow) return 'sun down';
  return sunFromView !== null && Math.abs(sunFromView) <= figures.sunBehindFrom ? 'sun not behind the camera' : null;
}

/** Whether stars, or the Milky Way, can be seen with the sun so low, in degrees. */
export function starsSeen(altitude: number, what: 'stars' | 'milky way' = 'stars', { light } = USUAL_TABLES): boolean {
  return altitude <= (what === 'stars' ? light.stars.firstVisibleAlt : light.stars.milkyWayAlt);
}
