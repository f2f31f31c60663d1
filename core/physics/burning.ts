/** Candles, cigarettes and other things that get less by themselves: how much, and how long they last. Metres and seconds. */
import rates from '../data/rates.json' with { type: 'json' };

export type Burner = keyof typeof rates.burning.values;

/** Metres burnt away in a time: least and most, and never more than there is of a whole one. */
export function burnt(
  thing: Burner,
  seconds: number,
  rows: Readonly<Record<Burner, readonly number[]>> = rates.burning.values,
): readonly [least: number, most: number] {
  const [length = 0, shortest = 1, longest = 1] = rows[thing];
  return [Math.min(length, (length * seconds) / longest), Math.min(length, (length * seconds) / shortest)];
}

/** Seconds that so many metres take to burn: shortest and longest. */
export function secondsToBurn(
  thing: Burner,
  metres: number,
  rows: Readonly<Record<Burner, readonly number[]>> = rates.burning.values,
): readonly [shortest: number, longest: number] {
  const [length = 1, shortest = 0, longest = 0] = rows[thing];
  return [(metres / length) * shortest, (metres / length) * longest];
}

export type Lasting = keyof typeof rates.lasting.values;

/** Seconds that a passing thing lasts: shortest and longest. */
export function secondsOfLasting(thing: Lasting): readonly [shortest: number, longest: number] {
  const [shortest = 0, longest = 0] = rates.lasting.values[thing];
  return [shortest, longest];
}
