/** Liquids: how fast vessels fill and empty, and how many mouthfuls they hold. Litres and seconds. */
import rates from '../data/rates.json' with { type: 'json' };

export type Flow = keyof typeof rates.flows.values;

/** Seconds to pour so many litres: at the most that flows, and as usual. */
export function secondsToPour(
  litres: number,
  flow: Flow,
  flows: Readonly<Record<Flow, readonly number[]>> = rates.flows.values,
): readonly [least: number, usual: number] {
  const [usual = 1, most = 1] = flows[flow];
  return [litres / most, litres / usual];
}

export type Mouthful = keyof typeof rates.mouthfuls.values;

/** Seconds to drink so many litres by sips or gulps. */
export function secondsToDrink(litres: number, by: Mouthful): number {
  const [each = 1, seconds = 0] = rates.mouthfuls.values[by];
  return (litres / each) * seconds;
}

/** Litres that so many sips or gulps take. */
export function litresDrunk(mouthfuls: number, by: Mouthful): number {
  return mouthfuls * (rates.mouthfuls.values[by][0] ?? 0);
}
