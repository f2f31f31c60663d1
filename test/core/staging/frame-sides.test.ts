/** The sides that a shot states are the sides of its picture, and nobody moves for it. */
import assert from 'node:assert/strict';
import { across, film, KITCHEN, PLAIN, standing } from '../../support/floor.ts';

describe('the sides of the frame', () => {
  const wide =
    '  shot 1A: wide two-shot of MARA and JON, 4s\n    blocking: MARA at left facing right, JON at right facing left';

  it('are swapped by a camera on the other side of the line, and nobody moves', () => {
    const analysis = film(
      KITCHEN,
      wide,
      '  shot 1B: reverse wide two-shot of MARA and JON, 4s\n    blocking: JON at left facing right, MARA at right facing left',
      '  shot 1C: wide two-shot of MARA and JON, 4s',
    );
    assert.ok(across(analysis, '1B', 'JON') < 0.5 && across(analysis, '1B', 'MARA') > 0.5);
    for (const name of ['MARA', 'JON'])
      for (const id of ['1B', '1C']) assert.deepEqual(standing(analysis, id, name), standing(analysis, '1A', name));
    assert.ok(across(analysis, '1C', 'MARA') < 0.5);
  });

  for (const [over, of] of [
    ['MARA', 'JON'],
    ['JON', 'MARA'],
  ] as const) {
    for (const [left, right] of [
      ['MARA', 'JON'],
      ['JON', 'MARA'],
    ] as const) {
      it(`hold over ${over}'s shoulder with ${left} at left`, () => {
        const analysis = film(
          KITCHEN,
          wide,
          `  shot 1B: medium close-up of ${of}, 4s\n    camera: 50mm, over ${over}'s shoulder\n    blocking: ${left} at left, ${right} at right`,
        );
        assert.ok(across(analysis, '1B', left) < across(analysis, '1B', right));
        for (const name of ['MARA', 'JON'])
          assert.equal(standing(analysis, '1B', name).x, standing(analysis, '1A', name).x);
      });
    }
  }

  for (const side of ['', ', from behind', ', from three-quarter left', ', from the right']) {
    it(`hold for one alone${side}`, () => {
      for (const [word, least, most] of [
        ['left', 0.2, 0.45],
        ['right', 0.55, 0.8],
      ] as const) {
        const analysis = film(
          KITCHEN,
          wide,
          `  shot 1B: medium of MARA, 4s\n    camera: 50mm${side}\n    blocking: MARA at ${word}`,
        );
        const seen = across(analysis, '1B', 'MARA');
        assert.ok(seen > least && seen < most, `${word}: ${seen.toFixed(2)}`);
        assert.equal(standing(analysis, '1B', 'MARA').x, standing(analysis, '1A', 'MARA').x);
      }
    });
  }

  it('are mirrored with the words', () => {
    const lines = [
      PLAIN,
      wide,
      '  shot 1B: close-up of JON, 4s\n    JON looks left.',
      '  shot 1C: wide of MARA and JON, 4s\n    MARA walks left to right at 1 m/s.',
      '  shot 1D: wide of MARA and JON, 4s\n    blocking: MARA at right, JON at left',
      '  shot 1E: medium of MARA, 4s\n    blocking: MARA facing left',
    ];
    const analysis = film(...lines);
    const mirrored = film(
      ...lines.map((line) => line.replace(/left|right/g, (word) => (word === 'left' ? 'right' : 'left'))),
    );
    for (const id of ['1A', '1B', '1C', '1D', '1E']) {
      for (const name of ['MARA', 'JON']) {
        const [own, other] = [standing(analysis, id, name), standing(mirrored, id, name)];
        assert.equal(own.x, -other.x, `${name} in ${id}`);
        assert.equal((own.heading + other.heading) % 360, 0, `${name} in ${id}`);
      }
    }
  });
});
