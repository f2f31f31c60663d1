/** Small films, and where their people are on the floor and in the picture. */
import assert from 'node:assert/strict';
import { createProject, type Analysis } from '../../core/project.ts';
import { cameraAt, figureAt } from '../../core/staging/moment.ts';
import { project } from '../../core/staging/projection.ts';
import type { Staging } from '../../core/staging/staging.ts';

export const CAST = `character MARA: a woman
  height: 1.70 m

character JON: a man
  height: 1.80 m

character LEO: a man

prop CUP: a cup

vehicle VAN: a van

location KITCHEN: a kitchen
  size: 6 x 5 x 3 m

`;
export const KITCHEN = 'scene 1: INT. KITCHEN - NIGHT\n';
export const PLAIN = 'scene 1: EXT. PLAIN - DAY\n';

export function film(...lines: readonly string[]): Analysis {
  return createProject().update('film.screenplay', `${CAST}${lines.join('\n')}\n`);
}

export function staged(analysis: Analysis, id: string): Staging {
  const traced = analysis.shot(id);
  assert.ok(traced, `There is no shot ${id}.`);
  return analysis.staging(traced);
}

/** Metres and degrees, in hundredths and whole ones, as someone opens a shot, or at its end. */
export function standing(analysis: Analysis, id: string, name: string, end = false) {
  const { figures, seconds } = staged(analysis, id);
  const figure = figures.find((candidate) => candidate.name === name);
  assert.ok(figure, `${name} is not in shot ${id}.`);
  const { x, z, heading } = figureAt(figure, end ? seconds : 0);
  return { x: Math.round(x * 100) / 100, z: Math.round(z * 100) / 100, heading: Math.round(heading) };
}

export function across(analysis: Analysis, id: string, name: string): number {
  const { figures, camera } = staged(analysis, id);
  const figure = figures.find((candidate) => candidate.name === name);
  assert.ok(figure, `${name} is not in shot ${id}.`);
  const place = project(camera, cameraAt(camera, 0), { ...figureAt(figure, 0), y: 1.5 });
  assert.ok(place.depth > 0, `${name} is behind the camera of shot ${id}.`);
  return place.across;
}
