/** What a shot says besides camera and action: physics, and how it hangs together with others. */
import assert from 'node:assert/strict';
import type { Shot, Statement } from '../../../core/model/screenplay.ts';
import type { Where } from '../../../core/model/where.ts';
import { createProject } from '../../../core/project.ts';
import { eventWords } from '../../support/event-words.ts';

const CAST = ['character MAYA', 'prop CANTEEN', 'prop BALL', 'prop CRATE', 'vehicle TRUCK'];

/** What one physics directive states, and the events in it. */
const physics: readonly (readonly [written: string, ...read: readonly string[]])[] = [
  ['gravity moon', 'gravity moon'],
  ['gravity on Mars', 'gravity mars'],
  ['gravity 3.7 m/s2', 'gravity 3.7'],
  ['gravity 0.5 g', 'gravity 4.9'],
  ['zero gravity', 'gravity 0'],
  ['water 1 m deep', 'depth of water 1'],
  ['the snow 40 cm deep', 'depth of snow 0.4'],
  ['thunder 3 s after lightning', 'delay of thunder 3 (3 s)'],
  ['blast 2 km away', 'away of blast 2000 (2 km)'],
  ['CRATE slides 4 m', 'slide CRATE, distance 4 (4 m)'],
  ['CRATE slides 4 m in 2 s', 'slide CRATE, seconds 2 (2 s), distance 4 (4 m)'],
  ['CRATE burns 2 cm in 1 h', 'use CRATE, amount 0.02 (2 cm), seconds 3600 (1 h)'],
  ['BALL thrown at 18 m/s at 40° lands 30 m away', 'throw BALL, speed 18 (18 m/s), angle 40 (40°), landing 30 (30 m)'],
  ['BALL is thrown 20 m in 2 s', 'throw BALL, seconds 2 (2 s), landing 20 (20 m)'],
  ['CANTEEN falls 1.2 m in 0.5 s, MAYA runs 48 m in 8 s', 'event fall CANTEEN', 'event run MAYA'],
  ['MAYA runs 48 m in 8 s, gravity moon', 'event run MAYA', 'gravity moon'],
  ['gravity of the situation'],
  ['gravity constructor'],
  ['BALL is red'],
  ['thunder after lightning'],
];

describe('the physics of a shot', () => {
  for (const [written, ...read] of physics) {
    it(written, () => {
      const { shot, wordsAt } = bound(`physics: ${written}`);
      const events = shot.physics.map(({ verb, subject }) => `event ${verb} ${subject}`);
      assert.deepEqual([...events, ...shot.statements.map((one) => statementWords(one, wordsAt))], read);
    });
  }

  it('says where each statement stands', () => {
    const { shot, wordsAt } = bound('physics: gravity moon,  water 1 m deep');
    assert.deepEqual(
      shot.statements.map(({ where }) => wordsAt(where)),
      ['gravity moon', 'water 1 m deep'],
    );
  });
});

describe('a throw', () => {
  it('may have an angle', () => {
    const { shot, wordsAt } = bound('MAYA throws BALL at 18 m/s at 40°.');
    const [beat] = shot.beats;
    assert.ok(beat?.kind === 'prose');
    const angle = beat.events[0]?.angle;
    assert.deepEqual([angle?.value, wordsAt(angle?.where)], [40, '40°']);
    assert.deepEqual(eventWords('MAYA throws BALL at 18 m/s at 40°.'), ['throw throw: MAYA, BALL, 18 m/s']);
  });
});

describe('a shot', () => {
  it('says what it continues, its picture and its seed', () => {
    const { shot, wordsAt } = bound('continues: shot 1A', 'reference: pictures/a.png', 'seed: 1204');
    assert.deepEqual([shot.continues?.value, wordsAt(shot.continues?.where)], ['1A', 'shot 1A']);
    assert.deepEqual([shot.reference?.value, wordsAt(shot.reference?.where)], ['pictures/a.png', 'pictures/a.png']);
    assert.deepEqual([shot.seed?.value, wordsAt(shot.seed?.where)], [1204, '1204']);
  });

  it('has no seed that is no number', () => {
    assert.equal(bound('seed: lucky').shot.seed, null);
  });

  for (const [line, id, words] of [
    ['transition: dissolve', 'dissolve', 'dissolve'],
    ['transition: Smash cut to', 'smash-cut', 'Smash cut to'],
    ['transition: fade out', 'fade-out', 'fade out'],
    ['transition: a slow melt', 'a slow melt', 'a slow melt'],
    ['\nDISSOLVE TO:\n', 'dissolve', 'DISSOLVE TO:'],
    ['\n> A slow melt.\n', 'A slow melt.', 'A slow melt.'],
  ] as const) {
    it(`is joined to the next by ${line.trim()}`, () => {
      const { shot, wordsAt } = bound(line);
      assert.deepEqual([shot.transition?.value, wordsAt(shot.transition?.where)], [id, words]);
    });
  }
});

interface Bound {
  readonly shot: Shot;
  readonly wordsAt: (where: Where | undefined) => string;
}

function bound(...lines: readonly string[]): Bound {
  const analysis = createProject().update(
    'film.screenplay',
    `${CAST.join('\n')}\n\nshot 1B: wide\n${lines.join('\n')}\n`,
  );
  const shot = analysis.shots[0]?.shot;
  assert.ok(shot);
  const wordsAt = (where: Where | undefined) => {
    if (where === undefined) return '';
    const { start, end } = analysis.locate(where);
    return analysis.text.slice(start, end);
  };
  return { shot, wordsAt };
}

/** The kind, whose it is, and every figure with the words that say it. */
function statementWords(statement: Statement, wordsAt: Bound['wordsAt']): string {
  switch (statement.kind) {
    case 'gravity':
      return `gravity ${typeof statement.of === 'string' ? statement.of : short(statement.of)}`;
    case 'depth':
      return `depth of ${statement.of} ${short(statement.metres)}`;
    case 'delay':
      return `delay of ${statement.of} ${short(statement.seconds.value)} (${wordsAt(statement.seconds.where)})`;
    case 'away':
      return `away of ${statement.of} ${short(statement.metres.value)} (${wordsAt(statement.metres.where)})`;
    case 'throw':
    case 'slide':
    case 'use': {
      const figures = Object.entries(statement).flatMap(([key, value]) => {
        const stated = value as { readonly value?: number; readonly where?: Where } | null;
        return stated?.value === undefined ? [] : [`${key} ${short(stated.value)} (${wordsAt(stated.where)})`];
      });
      return [`${statement.kind} ${statement.subject}`, ...figures].join(', ');
    }
  }
}

function short(value: number): string {
  return String(Number(value.toFixed(2)));
}
