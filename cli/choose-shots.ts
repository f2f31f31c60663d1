/** The shots a command is about, by id or scene. */
import type { Analysis } from '../core/project.ts';
import type { ShotTrace } from '../core/timeline/timeline.ts';
import { UsageError } from './usage-error.ts';

export interface ShotChoice {
  readonly shot?: string;
  readonly scene?: string;
}

export function chooseShots(analysis: Analysis, choice: ShotChoice): readonly ShotTrace[] {
  const all = analysis.shots;
  const chosen = all.filter(
    (traced) =>
      (choice.shot === undefined || traced.shot.id === choice.shot) &&
      (choice.scene === undefined || traced.scene.number === choice.scene),
  );
  if (chosen.length > 0) return chosen;
  const ids = all.map((traced) => traced.shot.id).join(', ');
  if (all.length === 0) throw new UsageError(`${analysis.path} has no shots.`);
  throw new UsageError(
    `${analysis.path} has no such ${choice.shot === undefined ? 'scene' : 'shot'}. Its shots are ${ids}.`,
  );
}
