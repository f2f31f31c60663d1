/** The staging is measured by the figures that a team has set, and things fall as the world of the scene has it. */
import assert from 'node:assert/strict';
import { DEFAULT_CONFIG } from '../../../core/config/config.ts';
import { createProject } from '../../../core/project.ts';
import { thingAt } from '../../../core/staging/moment.ts';
import type { Staging } from '../../../core/staging/staging.ts';
import { near } from '../../support/near.ts';

function stage(shot: string, world = 'realistic', thresholds: Readonly<Record<string, number>> = {}): Staging {
  const text = `world: ${world}\n\ncharacter MAYA: a woman\n\nprop CUP: a cup\n\nEXT. PLAIN - DAY\n\n${shot}`;
  const analysis = createProject(undefined, () => ({ ...DEFAULT_CONFIG, thresholds })).update('a.screenplay', text);
  const [traced] = analysis.shots;
  assert.ok(traced, 'There is no shot.');
  return analysis.staging(traced);
}

describe('what a team sets', () => {
  it('moves the camera to where the size asks for', () => {
    const distance = (thresholds = {}) =>
      stage('shot 1A: CU of MAYA, 4s\n  camera: 50mm', 'realistic', thresholds).camera.marks[0]?.focus ?? 0;
    near(distance({ 'framing.sizes.CU.usual': 0.392 }), 2 * distance(), 0.01);
  });

  it('makes people walk faster', () => {
    const way = (thresholds = {}) =>
      stage('shot 1A: wide of MAYA, 4s\n  MAYA walks left to right.', 'realistic', thresholds).figures[0]?.marks[0]
        ?.speed;
    assert.deepEqual([way(), way({ 'locomotion.walk.typical': 1.6 })], [1.35, 1.6]);
  });

  it('changes how long a fall lasts', () => {
    const fall = (thresholds = {}) => seconds(stage(DROP, 'moon', thresholds));
    near(fall({ 'gravity.moon': 4 * 1.62 }), fall() / 2, 1e-9);
  });
});

describe('a thing that is let go', () => {
  it('falls in the time of its world', () => {
    near(seconds(stage(DROP)), Math.sqrt((2 * 1) / 9.80665), 1e-9);
    near(seconds(stage(DROP, 'moon')), Math.sqrt((2 * 1) / 1.62), 1e-9);
  });

  it('is never higher than where it was let go', () => {
    const [cup] = stage(DROP, 'moon').things;
    assert.ok(cup);
    const heights = Array.from({ length: 40 }, (_, index) => thingAt(cup, index / 10).y);
    assert.ok(Math.max(...heights) <= (heights[0] ?? 0) + 1e-9);
  });

  it('stays where it is without weight, and sinks in water', () => {
    assert.equal(new Set(stage(DROP, 'orbit').things[0]?.marks.map(({ y }) => y)).size, 1);
    near(seconds(stage(DROP, 'underwater')), 2, 1e-9);
  });
});

const DROP = 'shot 1A: insert of CUP, 8s\n  CUP falls 1 m.';

/** From the top of the fall to its end. */
function seconds({ things }: Staging): number {
  const marks = things[0]?.marks ?? [];
  return (marks.at(-1)?.at ?? 0) - (marks.at(-2)?.at ?? 0);
}
