/** Over a shoulder and through someone's eyes: who is in the picture, and on which side of it. */
import assert from 'node:assert/strict';
import { createProject } from '../../../core/project.ts';
import { cameraAt, figureAt } from '../../../core/staging/moment.ts';
import { project } from '../../../core/staging/projection.ts';
import type { Staging } from '../../../core/staging/staging.ts';

function staged(camera: string, subject: string): Staging {
  const text = `character MARA: a woman
character JON: a man

scene 1: INT. KITCHEN - NIGHT
  present: MARA seated at left facing right, JON seated at right facing left

  shot 1A: medium close-up of ${subject}, 4s
    camera: 50mm, ${camera}
`;
  const analysis = createProject().update('film.screenplay', text);
  const traced = analysis.shot('1A');
  assert.ok(traced);
  return analysis.staging(traced);
}

function acrossOf(staging: Staging, name: string): number {
  const figure = staging.figures.find((candidate) => candidate.name === name);
  assert.ok(figure, `${name} is not there.`);
  return project(staging.camera, cameraAt(staging.camera, 0), { ...figureAt(figure, 0), y: 1.2 }).across;
}

describe('a camera over a shoulder', () => {
  it('has its subject in the middle and the shoulder at the edge, each on the side where it was', () => {
    const overMara = staged("over MARA's shoulder", 'JON');
    assert.ok(Math.abs(acrossOf(overMara, 'JON') - 0.5) < 0.1);
    assert.ok(acrossOf(overMara, 'MARA') < 0.2);
    const overJon = staged("over JON's shoulder", 'MARA');
    assert.ok(Math.abs(acrossOf(overJon, 'MARA') - 0.5) < 0.1);
    assert.ok(acrossOf(overJon, 'JON') > 0.8);
  });
});

describe('two people over a shoulder', () => {
  it('face each other where nobody said how they stand', () => {
    const text = `character MARA: a woman
character JON: a man

scene 1: INT. KITCHEN - NIGHT

  shot 1A: wide of MARA and JON, 4s

  shot 1B: medium of MARA, 4s
    camera: 50mm, over JON's shoulder
`;
    const analysis = createProject().update('film.screenplay', text);
    const traced = analysis.shot('1B');
    assert.ok(traced);
    const headings = analysis
      .staging(traced)
      .figures.map(({ name, marks }) => [name, Math.round(marks[0]?.heading ?? 0)]);
    // He stands a little behind her.
    assert.deepEqual(Object.fromEntries(headings), { MARA: 75, JON: 255 });
  });
});

describe("a camera through someone's eyes", () => {
  it('shows whom they look at, and not themselves', () => {
    const staging = staged('POV MARA', 'JON');
    assert.deepEqual(
      staging.figures.map((figure) => figure.name),
      ['JON'],
    );
    assert.ok(Math.abs(acrossOf(staging, 'JON') - 0.5) < 0.01);
  });
});
