/** Candles, cigarettes and other things that get less by themselves. Metres and seconds. */
import { USUAL_TABLES, type Tables } from '../data/tables.ts';

export type Burner = keyof Tables['rates']['burning']['values'];

/** Metres burnt away in a time: least and most, and never more than there is of a whole one. */
export function burnt(thing: Burner, seconds: number, tables = USUAL_TABLES): readonly [least: number, most: number] {
  const { length, shortest, longest } = rowOf(thing, tables);
  return [Math.min(length, (length * seconds) / longest), Math.min(length, (length * seconds) / shortest)];
}

/** Seconds that so many metres take to burn: shortest and longest. */
export function secondsToBurn(
  thing: Burner,
  metres: number,
  tables = USUAL_TABLES,
): readonly [shortest: number, longest: number] {
  const { length, shortest, longest } = rowOf(thing, tables);
  return [(metres / length) * shortest, (metres / length) * longest];
}

/** Of a whole one. */
function rowOf(thing: Burner, { rates }: Tables): { length: number; shortest: number; longest: number } {
  const [length = 1, shortest = 1, longest = 1] = rates.burning.values[thing];
  return { length, shortest, longest };
}
