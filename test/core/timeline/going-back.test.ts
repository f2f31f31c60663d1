/** A scene that plays earlier than the one before it: nothing that was seen there has happened yet. */
import assert from 'node:assert/strict';
import { createProject } from '../../../core/project.ts';

const film = (heading: string, first: string, then: string) => `story begins: 2026-06-21

character MAYA: a tired runner

scene 1: INT. BARN - DAY, DAY 4

  shot 1A: wide of MAYA, 5s
    ${first}

scene 2: INT. BARN - ${heading}

  shot 2A: wide of MAYA, 5s
    ${then}
`;

const analyse = (text: string) => createProject().update('a.screenplay', text);

describe('going back', () => {
  for (const [heading, day, date] of [
    ['THREE HOURS EARLIER', 4, '2026-06-24'],
    ['TEN HOURS EARLIER', null, null],
    ['TWO DAYS EARLIER', 2, '2026-06-22'],
    ['A YEAR EARLIER', null, null],
    ['TWO DAYS LATER', 6, '2026-06-26'],
  ] as const) {
    it(`${heading} is day ${String(day)}`, () => {
      const { when } = analyse(film(heading, 'MAYA waits.', 'MAYA waits.')).timeline.passages[1] ?? assert.fail();
      assert.deepEqual([when.day?.value ?? null, when.date?.value ?? null], [day, date]);
    });
  }

  for (const heading of ['THREE HOURS EARLIER', 'THREE DAYS EARLIER', 'A YEAR EARLIER']) {
    it(`finds nothing in what was otherwise ${heading}`, () => {
      for (const [first, then] of [
        ['MAYA in a red coat waits.', 'MAYA in a blue coat waits.'],
        ['MAYA dies.', 'MAYA walks to the door.'],
        ['MAYA has a cut over her left brow.', 'MAYA has a cut over her right brow.'],
      ] as const)
        assert.deepEqual(
          analyse(film(heading, first, then)).findings.map(({ rule, message }) => `${rule}: ${message}`),
          [],
        );
    });
  }
});
