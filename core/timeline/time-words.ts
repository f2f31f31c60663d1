/** Times of day: whether two can be one and the same moment, and how a clock is written. */

/** Hours after midnight that a word is used for in ordinary latitudes; the edges touch where one turns into the other. */
const HOURS: Readonly<Record<string, readonly (readonly [from: number, until: number])[]>> = {
  DAWN: [[4, 7.5]],
  SUNRISE: [[4.5, 8.5]],
  MORNING: [[4.5, 12.5]],
  NOON: [[11.5, 14]],
  DAY: [[6.5, 18]],
  AFTERNOON: [[12, 19]],
  'GOLDEN HOUR': [
    [4.5, 8.5],
    [15.5, 21.5],
  ],
  SUNSET: [[15.5, 22]],
  DUSK: [[16, 22.5]],
  'BLUE HOUR': [
    [4, 7.5],
    [16, 22.5],
  ],
  EVENING: [[16.5, 24]],
  NIGHT: [
    [0, 6],
    [18.5, 24],
  ],
  MIDNIGHT: [
    [23, 24],
    [0, 1],
  ],
};

/** True where either word is not known. */
export function timeWordsMeet(a: string, b: string): boolean {
  const [ones, others] = [HOURS[a], HOURS[b]];
  if (a === b || ones === undefined || others === undefined) return true;
  return ones.some(([from, until]) => others.some(([start, end]) => from <= end && start <= until));
}

/** Whether a time of day can still come on the day of another one; true where it is not known. */
export function comesAfter(word: string, hour: number): boolean {
  const spans = HOURS[word];
  return spans === undefined || spans.some(([, until]) => until > hour);
}

/** The first hour after midnight at which a word is used; undefined where it is not known. */
export function hourOf(word: string): number | undefined {
  return HOURS[word]?.at(-1)?.[0];
}

/** `17:40`, of seconds after midnight. */
export function clockWords(clock: number): string {
  const minutes = Math.round(clock / 60) % 1440;
  return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
}
