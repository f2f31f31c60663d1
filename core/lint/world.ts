/** How strictly a scene is held: the world it plays in, its mode, and what the configuration sets. */
import { severitySet } from '../config/config.ts';
import type { Scene, Shot, World } from '../model/screenplay.ts';
import { gravityIn as gravityInWorld, worldIn } from '../timeline/world.ts';
import type { Film } from './film.ts';
import type { Severity } from './finding.ts';
import type { Rule } from './rule.ts';

export function worldOf(scene: Scene, film: Film): World {
  return worldIn(scene, film.screenplay.settings);
}

/** Metres a second squared; null under water, where nothing falls freely. */
export function gravityIn(shot: Shot, scene: Scene, film: Film): number | null {
  return gravityInWorld(shot, worldOf(scene, film), film.tables);
}

/** The families with nothing to say in a scene: dreams and montages have no continuity, cartoons and dreams no physics. */
export function sleepingFamilies(scene: Scene, film: Film): readonly string[] {
  const dream = scene.mode === 'DREAM';
  if (!dream && scene.mode !== 'MONTAGE' && worldOf(scene, film) !== 'cartoon') return NONE;
  return [
    ...(dream || scene.mode === 'MONTAGE' ? ['continuity'] : []),
    ...(dream || worldOf(scene, film) === 'cartoon' ? ['physics'] : []),
  ];
}

const NONE: readonly string[] = [];

/** In a heightened world what the laws of nature forbid is a warning, and what is merely unlikely is nothing. */
export function severityIn(rule: Rule, severity: Severity, scene: Scene | undefined, film: Film): Severity | 'off' {
  const set = severitySet(film.config, rule.id);
  if (set !== undefined) return set;
  if (scene === undefined || !rule.id.startsWith('physics/') || worldOf(scene, film) !== 'heightened') return severity;
  return severity === 'error' ? 'warning' : 'off';
}
