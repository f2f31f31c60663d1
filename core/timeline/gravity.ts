/** How strongly things are pulled down in a shot: as a physics line has it, or as in its world. */
import { USUAL_TABLES } from '../data/tables.ts';
import type { Shot, World } from '../model/screenplay.ts';
import { EARTH, gravityOf } from '../physics/falls.ts';

/** Metres a second squared; null under water, where nothing falls freely. */
export function gravityIn(shot: Shot, world: World, tables = USUAL_TABLES): number | null {
  const stated = shot.statements.find((statement) => statement.kind === 'gravity');
  if (typeof stated?.of === 'number') return stated.of;
  if (stated !== undefined) return gravityOf(stated.of, tables) ?? EARTH;
  return world === 'underwater' ? null : (gravityOf(world, tables) ?? EARTH);
}
