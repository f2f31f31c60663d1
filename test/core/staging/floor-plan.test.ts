/** One floor for a scene: people and things are where the shots before left them. */
import assert from 'node:assert/strict';
import { createProject } from '../../../core/project.ts';
import { across, CAST, film, KITCHEN, PLAIN, staged, standing } from '../../support/floor.ts';

describe('people on the floor of a scene', () => {
  for (const sides of ['', '\n    blocking: MARA at left facing right, JON at right facing left']) {
    it(`keep their places over wide, single, shoulder and wide, ${sides === '' ? 'whoever is named first' : 'with the sides once said'}`, () => {
      const analysis = film(
        KITCHEN,
        `  shot 1A: wide two-shot of MARA and JON, 4s${sides}`,
        '  shot 1B: close-up of JON, 4s',
        "  shot 1C: medium close-up of MARA, 4s\n    camera: 50mm, over JON's shoulder",
        '  shot 1D: wide two-shot of JON and MARA, 4s',
      );
      for (const name of ['MARA', 'JON']) {
        const first = standing(analysis, '1A', name);
        for (const id of ['1B', '1C', '1D']) {
          const { x, z } = standing(analysis, id, name);
          assert.deepEqual([x, z], [first.x, first.z], `${name} in ${id}`);
        }
      }
      for (const id of ['1A', '1C', '1D']) assert.ok(across(analysis, id, 'MARA') < across(analysis, id, 'JON'), id);
      assert.ok(Math.abs(across(analysis, '1B', 'JON') - 0.5) < 0.1);
    });
  }

  it('keep it through a film of many scenes that run on', () => {
    const scene = (_: unknown, index: number) =>
      `scene ${String(index + 1)}: INT. HALL - DAY - CONTINUOUS\n\n  shot ${String(index + 1)}: wide of MARA, 4s`;
    const text = ['character MARA: a cook', ...Array.from({ length: 12_000 }, scene)].join('\n\n');
    const analysis = createProject().update('film.screenplay', text);
    assert.equal(standing(analysis, '12000', 'MARA').x, standing(analysis, '1', 'MARA').x);
  }).timeout(10_000);

  it('stay where they walked to, facing as they went', () => {
    const analysis = film(
      PLAIN,
      '  shot 1A: wide of MARA, 4s\n    MARA walks left to right at 1.4 m/s.',
      '  shot 1B: close-up of MARA, 4s',
      '  shot 1C: wide of MARA, 4s\n    MARA walks left to right at 1.4 m/s.',
    );
    const end = standing(analysis, '1A', 'MARA', true);
    assert.ok(end.x > 2.5);
    assert.equal(end.heading, 90);
    assert.deepEqual(standing(analysis, '1B', 'MARA'), end);
    assert.ok(Math.abs(across(analysis, '1B', 'MARA') - 0.5) < 0.1);
    assert.deepEqual(standing(analysis, '1C', 'MARA'), end);
  });

  it('walk up to somebody, and stop there', () => {
    const analysis = film(
      PLAIN,
      '  shot 1A: wide of MARA and JON, 4s\n    blocking: MARA at left, JON at right\n    MARA walks right to left at 1 m/s.',
      '  shot 1B: medium of JON, 8s\n    JON walks up to MARA.',
      '  shot 1C: medium two-shot of MARA and JON, 4s\n    JON walks away from MARA at 1 m/s.',
    );
    const [mara, jon] = [standing(analysis, '1C', 'MARA'), standing(analysis, '1C', 'JON')];
    assert.deepEqual(mara, standing(analysis, '1A', 'MARA', true));
    assert.ok(Math.abs(jon.x - mara.x - 0.8) < 0.01);
    assert.equal(standing(analysis, '1B', 'JON', true).heading, 270);
    assert.ok(standing(analysis, '1C', 'JON', true).x > mara.x + 4);
  });

  it('go the way of those whom they follow', () => {
    const analysis = film(
      PLAIN,
      '  shot 1A: wide of MARA and JON, 4s\n    MARA walks left to right at 1 m/s.\n    JON follows MARA.',
    );
    assert.equal(standing(analysis, '1A', 'JON', true).heading, 90);
  });

  it('walk no further than the wall, and do not stand in each other there', () => {
    const analysis = film(
      KITCHEN,
      '  shot 1A: wide of MARA and JON, 8s\n    MARA runs left to right.\n    JON runs left to right.',
      '  shot 1B: medium two-shot of MARA and JON, 4s',
    );
    const [mara, jon] = [standing(analysis, '1B', 'MARA'), standing(analysis, '1B', 'JON')];
    for (const { x, z } of [mara, jon]) assert.ok(Math.abs(x) <= 2.5 && Math.abs(z) <= 2);
    assert.ok(Math.hypot(mara.x - jon.x, mara.z - jon.z) >= 0.6);
  });

  it('turn round and stay turned', () => {
    const analysis = film(
      KITCHEN,
      '  shot 1A: medium of MARA, 4s\n    blocking: MARA facing right\n    MARA turns around.',
      '  shot 1B: close-up of MARA, 4s',
    );
    assert.equal(standing(analysis, '1B', 'MARA').heading, 270);
  });

  it('find a free place beside those who are there, on the side that is said', () => {
    const analysis = film(
      KITCHEN,
      '  shot 1A: close-up of MARA, 4s',
      '  shot 1B: wide of MARA and JON, 4s\n    blocking: JON at left',
      '  shot 1C: wide of MARA, JON and LEO, 4s',
    );
    assert.ok(standing(analysis, '1B', 'JON').x < standing(analysis, '1B', 'MARA').x - 0.6);
    const places = ['MARA', 'JON', 'LEO'].map((name) => standing(analysis, '1C', name));
    assert.deepEqual(places[0], standing(analysis, '1A', 'MARA'));
    for (const [index, a] of places.entries())
      for (const b of places.slice(0, index)) assert.ok(Math.hypot(a.x - b.x, a.z - b.z) >= 0.6);
  });

  it('keep their places and do not stand in each other in a small room, shown or not', () => {
    const analysis = film(
      'location CELL: a cell\n  size: 3 x 3 x 2.5 m\n',
      'scene 1: INT. CELL - NIGHT\n  present: MARA at left, JON at right\n',
      '  shot 1A: medium of MARA, 4s',
      '  shot 1B: medium two-shot of MARA and JON, 4s\n    LEO enters from left.',
      '  shot 1C: close-up of JON, 4s',
      '  shot 1D: medium shot of LEO, 4s',
    );
    const names = ['MARA', 'JON', 'LEO'];
    const first = names.map((name) => standing(analysis, '1B', name));
    for (const [index, a] of first.entries()) {
      assert.ok(Math.abs(a.x) <= 1 && Math.abs(a.z) <= 1);
      for (const b of first.slice(0, index)) assert.ok(Math.hypot(a.x - b.x, a.z - b.z) >= 0.6);
    }
    for (const id of ['1C', '1D']) {
      assert.deepEqual(
        names.map((name) => standing(analysis, id, name)),
        first,
        id,
      );
    }
  });

  it('begin anew when they leave and come back', () => {
    const analysis = film(
      PLAIN,
      '  shot 1A: wide of MARA and JON, 4s\n    JON walks left to right at 2 m/s.\n    JON exits right.',
      '  shot 1B: wide of MARA, 4s\n    JON enters from left.',
    );
    assert.ok(Math.abs(standing(analysis, '1B', 'JON').x - standing(analysis, '1B', 'MARA').x) < 2);
  });

  it('have come up to each other where a shot shows them together that could not, and it is said', () => {
    const analysis = film(
      PLAIN,
      '  shot 1A: wide of MARA and JON, 6s\n    MARA runs left to right at 6 m/s.',
      '  shot 1B: medium two-shot of MARA and JON, 4s',
    );
    const mara = standing(analysis, '1B', 'MARA');
    assert.deepEqual(mara, standing(analysis, '1A', 'MARA', true));
    assert.ok(Math.abs(standing(analysis, '1B', 'JON').x - mara.x) < 2);
    assert.ok(staged(analysis, '1B').assumed.includes('JON is taken to have come up to MARA.'));
  });

  it('are for the next shot where the end of a shot puts them', () => {
    const analysis = film(
      KITCHEN,
      '  shot 1A: wide of MARA and JON, 4s\n    blocking: MARA at left, JON at centre\n    end: MARA at right facing left',
      '  shot 1B: wide of MARA and JON, 4s',
    );
    assert.ok(standing(analysis, '1B', 'MARA').x > standing(analysis, '1B', 'JON').x);
    assert.equal(standing(analysis, '1B', 'MARA').heading, 270);
  });

  it('move to the side that a shot states against what was known', () => {
    const analysis = film(
      KITCHEN,
      '  shot 1A: wide of MARA, JON and LEO, 4s\n    blocking: MARA at left, JON at centre, LEO at right',
      '  shot 1B: wide of MARA, JON and LEO, 4s\n    blocking: MARA at right, JON at centre',
    );
    assert.ok(across(analysis, '1B', 'MARA') > across(analysis, '1B', 'JON'));
    assert.ok(across(analysis, '1B', 'MARA') > 0.5);
    assert.deepEqual(standing(analysis, '1B', 'JON'), standing(analysis, '1A', 'JON'));
  });

  it('stand in each other for as long as a shot puts them at one side', () => {
    const analysis = film(
      KITCHEN,
      '  shot 1A: wide of MARA and JON, 4s\n    blocking: MARA at left, JON at right',
      '  shot 1B: wide of MARA and JON, 4s\n    blocking: MARA at left, JON at left',
      '  shot 1C: wide of MARA and JON, 4s',
    );
    assert.deepEqual(
      analysis.findings.filter(({ rule }) => rule === 'camera/hidden-behind').map(({ shot }) => shot),
      ['1B'],
    );
    assert.equal(standing(analysis, '1B', 'JON').x, standing(analysis, '1A', 'MARA').x);
  });

  it('are in no plan of a montage', () => {
    const analysis = film(
      PLAIN,
      '  shot 1A: wide of MARA, 4s\n    MARA runs left to right at 5 m/s.',
      '  shot 1B: montage, wide of MARA, 4s\n    MARA runs right to left at 5 m/s.',
      '  shot 1C: wide of MARA, 4s',
    );
    assert.ok(analysis.shot('1B')?.shot.words.includes('montage'));
    assert.deepEqual(standing(analysis, '1C', 'MARA'), standing(analysis, '1A', 'MARA', true));
    assert.equal(standing(analysis, '1B', 'MARA').x, 10);
  });
});

describe('a thing on the floor of a scene', () => {
  it('lies where it was dropped', () => {
    const analysis = film(
      PLAIN,
      '  shot 1A: wide of MARA, 4s\n    blocking: MARA, CUP in her right hand\n    MARA walks left to right at 2 m/s.',
      '  shot 1B: medium of MARA, 4s\n    MARA drops CUP.',
      '  shot 1C: insert of CUP, 4s',
    );
    const end = standing(analysis, '1A', 'MARA', true);
    const cup = staged(analysis, '1C').things.find(({ name }) => name === 'CUP')?.marks[0];
    assert.ok(cup && Math.hypot(cup.x - end.x, cup.z - end.z) < 0.5);
  });

  it('is near those with whom a shot shows it', () => {
    const analysis = film(
      PLAIN,
      '  shot 1A: wide of MARA and VAN, 6s\n    MARA runs left to right at 6 m/s.',
      '  shot 1B: wide of MARA and VAN, 4s',
    );
    const van = staged(analysis, '1B').things.find(({ name }) => name === 'VAN')?.marks[0];
    assert.ok(van && Math.abs(standing(analysis, '1B', 'MARA').x - van.x) < 8);
  });

  it('takes along whoever sits in it', () => {
    const analysis = film(
      PLAIN,
      '  shot 1A: wide of VAN, 4s\n    blocking: MARA in VAN\n    VAN drives left to right at 10 m/s.',
      '  shot 1B: medium of MARA, 4s',
    );
    const van = staged(analysis, '1A')
      .things.find(({ name }) => name === 'VAN')
      ?.marks.at(-1);
    assert.ok(van && van.x > 20);
    assert.ok(Math.abs(standing(analysis, '1B', 'MARA').x - van.x) < 1);
  });
});

describe('the floor of the scene before', () => {
  const first = `${PLAIN}\n  shot 1A: wide of MARA, 4s\n    MARA runs left to right at 5 m/s.\n`;
  const next = (heading: string) => film(first, `scene 2: ${heading}\n`, '  shot 2A: wide of MARA, 4s');

  it('is the floor of the next where time runs straight on in the same place', () => {
    for (const link of ['CONTINUOUS', 'SAME', 'MOMENTS LATER']) {
      const analysis = next(`EXT. PLAIN - ${link}`);
      assert.equal(standing(analysis, '2A', 'MARA').x, 10, link);
    }
  });

  it('is left behind in another place, and over a gap', () => {
    for (const heading of ['INT. KITCHEN - CONTINUOUS', 'EXT. PLAIN - LATER', 'EXT. PLAIN - NIGHT']) {
      const analysis = next(heading);
      assert.equal(standing(analysis, '2A', 'MARA').x, 0, heading);
    }
  });
});

describe('an edit', () => {
  const three = (way: string) =>
    `${CAST}${PLAIN}
  shot 1A: wide of MARA and JON, 4s
    MARA runs ${way} at 5 m/s.

  shot 1B: medium of MARA, 4s

scene 2: EXT. PLAIN - CONTINUOUS

  shot 2A: medium of MARA, 4s

scene 3: EXT. PLAIN - CONTINUOUS

  shot 3A: medium of MARA, 4s
    blocking: MARA, CUP in her right hand
    MARA drops CUP.

  shot 3B: insert of CUP, 4s
`;
  const texts = [three('left to right'), three('right to left'), three('left to right').replace('5 m/s', '4 m/s')];

  it('reaches every shot whose places follow from it, and no other scene', () => {
    const editing = createProject();
    for (const text of [...texts, ...texts]) {
      const analysis = editing.update('film.screenplay', text);
      const fresh = createProject().update('film.screenplay', text);
      assert.deepEqual(
        analysis.shots.map((traced) => analysis.staging(traced)),
        fresh.shots.map((traced) => fresh.staging(traced)),
      );
    }
    const before = editing.update('film.screenplay', texts[0] ?? '');
    const known = before.shots.map((traced) => before.staging(traced));
    const after = editing.update('film.screenplay', (texts[0] ?? '').replace('5 m/s.', '5 m/s. The wind drops.'));
    const now = after.shots.map((traced) => after.staging(traced));
    assert.deepEqual(
      now.map((staging, index) => staging === known[index]),
      [false, false, true, true, true],
    );
    // The scene after the next only looks again when places have changed.
    assert.equal(after.timeline.passages[2], before.timeline.passages[2]);
    const moved = editing.update('film.screenplay', texts[1] ?? '');
    assert.notEqual(moved.timeline.passages[2], before.timeline.passages[2]);
  });
});
