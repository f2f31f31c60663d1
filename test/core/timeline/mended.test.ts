/** What is broken stays so for a day; after that it may have been mended, or another bought. */
import assert from 'node:assert/strict';
import { createProject } from '../../../core/project.ts';

const film = (heading: string, then: string) => `character JON: a man

prop PHONE: an old phone

prop APPLE: an apple

scene 1: INT. BARN - DAY, DAY 4

  shot 1A: wide of JON, 5s
    JON smashes PHONE. JON eats APPLE.

scene 2: INT. BARN - ${heading}

  shot 2A: wide of JON, 5s
    ${then}
`;

describe('what was broken', () => {
  for (const [heading, then, ...found] of [
    ['LATER', 'JON checks PHONE.', 'error continuity/prop-gone'],
    ['NIGHT, DAY 4', 'JON checks PHONE.', 'error continuity/prop-gone'],
    ['NIGHT', 'JON checks PHONE.', 'info continuity/prop-gone'],
    ['NEXT DAY', 'JON checks PHONE.', 'info continuity/prop-gone'],
    ['A YEAR LATER', 'JON checks PHONE.', 'info continuity/prop-gone'],
    ['A YEAR LATER', 'JON smashes PHONE.'],
    ['A YEAR LATER', 'JON picks up APPLE.', 'error continuity/prop-gone'],
  ] as const) {
    it(`${heading}: ${then}`, () => {
      const { findings } = createProject().update('a.screenplay', film(heading, then));
      assert.deepEqual(
        findings.map(({ severity, rule }) => `${severity} ${rule}`),
        found,
      );
    });
  }
});
