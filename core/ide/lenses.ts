/** The code lenses over a file: one over every shot. */
import type { Analysis } from '../project.ts';

export interface ShotLens {
  readonly shot: string;
  /** Offsets of the shot's heading. */
  readonly start: number;
  readonly end: number;
}

export function shotLenses(analysis: Analysis): readonly ShotLens[] {
  return analysis.shots.map(({ shot }) => ({ shot: shot.id, ...analysis.locate(shot.where) }));
}
