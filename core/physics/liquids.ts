/** Liquids: how fast vessels fill and empty. Litres and seconds. */
import { USUAL_TABLES, type Tables } from '../data/tables.ts';

export type Flow = keyof Tables['rates']['flows']['values'];

/** Seconds to pour so many litres: at the most that flows, and as usual. */
export function secondsToPour(
  litres: number,
  flow: Flow,
  { rates } = USUAL_TABLES,
): readonly [least: number, usual: number] {
  const [usual = 1, most = 1] = rates.flows.values[flow];
  return [litres / most, litres / usual];
}
