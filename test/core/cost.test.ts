/** What understanding costs: a hostile file is read to its last finding in about the time its length asks for. */
import assert from 'node:assert/strict';
import { createProject } from '../../core/project.ts';

const HEAD = `character MAYA: a runner
prop CANTEEN: a canteen

scene 1: INT. HUT - DAY

shot 1A: wide of MAYA, 4s
`;

describe('understanding', () => {
  for (const [what, text] of [
    ['80,000 sentences in a shot', `${HEAD}${'MAYA runs. '.repeat(80_000)}`],
    ['70,000 verbs in a sentence', `${HEAD}${'MAYA runs and '.repeat(70_000)}`],
    ['30,000 hands in a sentence', `${HEAD}MAYA holds CANTEEN ${'with CANTEEN in her right hand '.repeat(30_000)}`],
    ['15,000 shots of one name', `${HEAD}${'shot 1B: wide of MAYA, 4s\n  MAYA takes CANTEEN.\n'.repeat(15_000)}`],
    ['1 MB of garments', `character MAYA: a runner\n  wears: ${'red coat, '.repeat(100_000)}`],
  ] as const) {
    it(`takes a few seconds at most for ${what}`, () => {
      const start = performance.now();
      createProject().update('film.screenplay', text).findings.at(0);
      const seconds = (performance.now() - start) / 1000;
      assert.ok(seconds < 3, `It took ${seconds.toFixed(1)} s.`);
    }).timeout(20_000);
  }

  it('takes a height that is next to nothing', () => {
    const text = `${HEAD}CANTEEN falls 0.${'0'.repeat(250)}1 m in 3s.`;
    assert.notEqual(createProject().update('film.screenplay', text).findings.length, 0);
  });
});
