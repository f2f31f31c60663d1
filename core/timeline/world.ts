/** The world that a scene plays in, and how strongly things are pulled down there. */
import { USUAL_TABLES } from '../data/tables.ts';
import type { Scene, Settings, Shot, World } from '../model/screenplay.ts';
import { EARTH, gravityOf } from '../physics/falls.ts';

/** Its own, or the film's. */
export function worldIn(scene: Scene, settings: Settings): World {
  return scene.world ?? settings.world;
}

/** Metres a second squared, as a physics line of the shot has it, or as in its world; null under water, where nothing falls freely. */
export function gravityIn(shot: Shot, world: World, tables = USUAL_TABLES): number | null {
  const stated = shot.statements.find((statement) => statement.kind === 'gravity');
  if (typeof stated?.of === 'number') return stated.of;
  if (stated !== undefined) return gravityOf(stated.of, tables) ?? EARTH;
  return world === 'underwater' ? null : (gravityOf(world, tables) ?? EARTH);
}
