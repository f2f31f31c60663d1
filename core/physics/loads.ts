/** Loads: what things weigh by what they are made of, what people lift, and what floats. Litres and kilograms. */
import materials from '../data/materials.json' with { type: 'json' };
import strength from '../data/strength.json' with { type: 'json' };

type Densities = Readonly<Record<string, number>>;

/** Kilograms a litre; undefined for a material we don't know. */
export function densityOf(material: string, densities: Densities = materials.values): number | undefined {
  return densities[material.toLowerCase()];
}

/** Kilograms of so many litres. Source: m = ρ V; undefined for a material we don't know. */
export function massOf(litres: number, material: string, densities: Densities = materials.values): number | undefined {
  const density = densityOf(material, densities);
  return density === undefined ? undefined : density * litres;
}

/** Litres of a solid thing so many metres wide, deep and high. */
export function litresOf(width: number, depth: number, height: number): number {
  return width * depth * height * 1000;
}

/** Kilograms of money in notes. Source: a banknote weighs about a gram. */
export function massOfMoney(amount: number, note: number): number {
  return (amount / note) * materials.banknote.mass;
}

/** Whether a solid piece of a material floats; undefined for a material we don't know. */
export function floats(material: string, fluid = 'water'): boolean | undefined {
  const density = densityOf(material);
  const around = densityOf(fluid);
  return density === undefined || around === undefined ? undefined : density < around;
}

/** Kilograms: ideal for work, in one hand, carried with ease, lifted by the untrained, lifted by anyone. */
export const loadLimits = strength.loads;
