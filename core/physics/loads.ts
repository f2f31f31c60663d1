/** Loads: what things weigh by what they are made of. Litres and kilograms. */
import { USUAL_TABLES } from '../data/tables.ts';

/** Kilograms of so many litres. Source: m = ρ V; undefined for a material we don't know. */
export function massOf(litres: number, material: string, { materials } = USUAL_TABLES): number | undefined {
  const density = (materials.values as Readonly<Record<string, number>>)[material.toLowerCase()];
  return density === undefined ? undefined : density * litres;
}

/** Litres of a solid thing so many metres wide, deep and high. */
export function litresOf(width: number, depth: number, height: number): number {
  return width * depth * height * 1000;
}

/** Kilograms: ideal for work, in one hand, carried with ease, lifted by the untrained, lifted by anyone. */
export const loadLimits = USUAL_TABLES.strength.loads;
