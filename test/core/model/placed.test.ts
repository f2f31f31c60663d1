/** Who is where: every state, spot, seat and crowd that `present`, `blocking` and `end` can say. */
import assert from 'node:assert/strict';
import type { Placed } from '../../../core/model/screenplay.ts';
import { createProject } from '../../../core/project.ts';

const CAST = ['character MARA', 'character SAM', 'prop CUP', 'prop LAMP', 'prop DOOR', 'vehicle TAXI', 'vehicle BIKE'];

/** Written → what each of the placed is known to be, in a set order. */
const placings: readonly (readonly [written: string, ...read: readonly string[]])[] = [
  ['MARA seated at left facing right', 'MARA: left, faces right, sitting'],
  ['MARA seated at left, facing right, CUP in her right hand', 'MARA: left, faces right, sitting, holds CUP right'],
  ["MARA at left, SAM at right, CUP in MARA's left hand", 'MARA: left, holds CUP left', 'SAM: right'],
  ['MARA at left with CUP in her right hand', 'MARA: left, holds CUP right'],
  ['MARA standing, with CUP in both hands, SAM at right', 'MARA: standing, holds CUP both', 'SAM: right'],
  ['MARA crouching at the window', 'MARA: kneeling, mark window'],
  ['MARA at centre by the kitchen table', 'MARA: centre, mark kitchen table'],
  ['CUP on the table', 'CUP: mark table'],
  ['CUP full, DOOR shut, LAMP on', 'CUP: full, level 1', 'DOOR: closed', 'LAMP: lit'],
  ['CUP half full', 'CUP: level 0.5'],
  ['CUP nearly full', 'CUP: '],
  ['CUP on the table, two thirds full, LAMP at right, half a metre high', 'CUP: level 0.67, mark table', 'LAMP: right'],
  ['CUP level 1/4, CUP 80 ml', 'CUP: level 0.25', 'CUP: 0.08 l'],
  ['CUP 1/2 full by the window, MARA in full sun', 'CUP: level 0.5, mark window', 'MARA: '],
  ['LAMP on the floor, off', 'LAMP: unlit, mark floor'],
  ['MARA asleep at the left', 'MARA: left, asleep'],
  ['SAM driving, MARA in the back seat of TAXI', 'SAM: TAXI driver', 'MARA: TAXI back'],
  ['SAM driving', 'SAM: ? driver'],
  ['MARA in TAXI', 'MARA: TAXI ?'],
  ['MARA on BIKE facing left', 'MARA: faces left, BIKE ?'],
  ['MARA in the back left seat of TAXI', 'MARA: TAXI back left'],
  ["SAM in the driver's seat, MARA in the passenger seat of TAXI", 'SAM: TAXI driver', 'MARA: TAXI passenger'],
  ['MARA in the back of TAXI, SAM at the wheel', 'MARA: TAXI back', 'SAM: TAXI driver'],
  ['MARA at the back', 'MARA: '],
  ['20 extras at right', '20 extras: right'],
  ['a crowd of about 40 behind, three guards at left', '40 crowd: ', '3 guards: left'],
  ['the crowd standing', '? crowd: standing'],
  ['MARA among 20 extras', 'MARA: '],
  ['STRANGER kneeling', 'STRANGER: kneeling'],
];

describe('who is placed', () => {
  for (const [written, ...read] of placings) {
    it(written, () => {
      const { blocking, faults } = placedIn(written);
      assert.deepEqual(blocking.map(placedWords), read);
      assert.deepEqual(faults, []);
    });
  }

  it('must be named before more is said', () => {
    const { blocking, faults } = placedIn('facing right, MARA at left');
    assert.deepEqual(blocking.map(placedWords), ['MARA: left']);
    assert.deepEqual(faults, ['"facing right" is not a name I know. The rest of the line still counts.']);
  });

  it('is no crowd of metres', () => {
    const { blocking, faults } = placedIn('MARA at left, 3 metres from SAM');
    assert.deepEqual(blocking.map(placedWords), ['MARA: left']);
    assert.deepEqual(faults, ['"3" needs a unit, such as 3 m. The rest of the line still counts.']);
  });

  it('is not taken for the one before whom nobody knows', () => {
    const { blocking, faults } = placedIn('MARA at left, the dog asleep, facing right, SAM at right');
    assert.deepEqual(blocking.map(placedWords), ['MARA: left', 'SAM: right']);
    assert.deepEqual(faults, ['"the dog asleep" is not a name I know. The rest of the line still counts.']);
  });

  it('has the place of the word for the side', () => {
    const text = `${CAST.join('\n')}\n\nshot 1A: wide\n  blocking: MARA in the back left seat of TAXI at right\n`;
    const analysis = createProject().update('film.screenplay', text);
    const where = analysis.shots[0]?.shot.blocking[0]?.sideWhere;
    assert.ok(where);
    const { start, end } = analysis.locate(where);
    assert.equal(text.slice(start, end), 'right');
  });
});

function placedIn(written: string): { readonly blocking: readonly Placed[]; readonly faults: readonly string[] } {
  const text = `${CAST.join('\n')}\n\nshot 1A: wide\n  blocking: ${written}\n`;
  const analysis = createProject().update('film.screenplay', text);
  return {
    blocking: analysis.shots[0]?.shot.blocking ?? [],
    faults: analysis.findings
      .filter(({ rule, severity }) => rule.startsWith('structure/') && severity === 'error')
      .map(({ message }) => message),
  };
}

function placedWords(placed: Placed): string {
  const { name, count, level, vehicle } = placed;
  const group = /^[a-z]/.test(name) ? `${count === null ? '?' : String(count)} ` : '';
  const said = [
    placed.side,
    placed.facing === null ? null : `faces ${placed.facing}`,
    placed.posture,
    ...placed.hands.map(({ prop, hand }) => `holds ${prop} ${hand ?? '?'}`),
    ...placed.states,
    level === null
      ? null
      : level.kind === 'share'
        ? `level ${String(Number(level.value.toFixed(2)))}`
        : `${String(level.value)} l`,
    placed.mark === null ? null : `mark ${placed.mark}`,
    vehicle === null ? null : `${vehicle.name ?? '?'} ${vehicle.seat ?? '?'}`,
  ].filter((words) => words !== null);
  return `${group}${name}: ${said.join(', ')}`;
}
