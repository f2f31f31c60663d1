/** What a declaration says with its properties, in SI, and where it says it. */
import assert from 'node:assert/strict';
import type { Entity } from '../../../core/model/cast.ts';
import { createProject, type Analysis } from '../../../core/project.ts';
import { readCarried, readLevel, readOpenings } from '../../../core/model/properties.ts';

const FILM = `character MARA: a woman of fifty
  mass: 134 lb
  age: about 50
  carries: LETTER in her left hand, a KNIFE, COINS in her pocket, TRAY in both hands
  voice: low and dry
  top speed: 18 km/h
  based on: Ada Lovelace
  consent: papers/mara.pdf
  reference: pictures/mara.png

prop FLASK
  material: steel
  hands: two
  level: 80 ml
  state: shut, unlit, dented

vehicle TAXI
  seats: five
  top speed: 100 mph

location KITCHEN
  openings: door east, two windows south
  parts: FRONT DOOR, LAMP
  marks: A at left, WINDOW SEAT by the window, bar

location HALL
  parts: LAMP, STAIRS

character JON
  based on: nobody
`;

describe('a declaration', () => {
  const analysis = createProject().update(
    'film.screenplay',
    `${FILM}\nshot 1A: wide of MARA\nMARA opens FRONT DOOR.\n`,
  );
  const entity = (name: string): Entity => {
    const found = analysis.screenplay.cast.find(name);
    assert.ok(found, name);
    return found;
  };

  it('of a person says mass, age, speed and what is carried', () => {
    const mara = entity('MARA');
    assert.equal(mara.mass?.value.toFixed(2), '60.78');
    assert.equal(mara.age?.value, 50);
    assert.equal(mara.topSpeed?.value, 5);
    assert.equal(mara.voice, 'low and dry');
    assert.deepEqual(
      mara.carries.map(({ value }) => value),
      [
        { prop: 'LETTER', hand: 'left' },
        { prop: 'KNIFE', hand: null },
        { prop: 'COINS', hand: null },
        { prop: 'TRAY', hand: 'both' },
      ],
    );
  });

  it('points at the words', () => {
    const mara = entity('MARA');
    assert.deepEqual(
      [mara.mass, mara.age, mara.carries[2], mara.basedOn, mara.consent, mara.reference].map((stated) =>
        wordsAt(analysis, stated),
      ),
      ['134 lb', 'about 50', 'COINS in her pocket', 'Ada Lovelace', 'papers/mara.pdf', 'pictures/mara.png'],
    );
    assert.equal(wordsAt(analysis, entity('KITCHEN').openings[1]), 'two windows south');
    assert.equal(wordsAt(analysis, entity('FRONT DOOR')), 'FRONT DOOR');
  });

  it('of a likeness of nobody is based on none', () => {
    assert.equal(entity('JON').basedOn, null);
  });

  it('of a thing says material, hands, level and states in their usual words', () => {
    const flask = entity('FLASK');
    assert.equal(flask.material, 'steel');
    assert.equal(flask.handsNeeded, 2);
    assert.deepEqual(flask.level?.value, { kind: 'litres', value: 0.08 });
    assert.deepEqual(flask.states, ['closed', 'unlit', 'dented']);
    assert.equal(entity('TAXI').seats?.value, 5);
  });

  it('of a place says its openings and marks', () => {
    const kitchen = entity('KITCHEN');
    assert.deepEqual(
      kitchen.openings.map(({ value }) => `${value.kind} ${value.side ?? '?'}`),
      ['door east', 'window south', 'window south'],
    );
    assert.deepEqual(kitchen.marks, [
      { name: 'A', at: 'at left' },
      { name: 'WINDOW SEAT', at: 'by the window' },
      { name: 'bar', at: '' },
    ]);
  });

  it('makes things of the parts of a place, save those that two places have', () => {
    assert.equal(entity('FRONT DOOR').kind, 'prop');
    assert.equal(entity('FRONT DOOR').partOf, 'KITCHEN');
    assert.equal(entity('STAIRS').partOf, 'HALL');
    assert.equal(analysis.screenplay.cast.find('LAMP'), undefined);
    const [beat] = analysis.shots[0]?.shot.beats ?? [];
    assert.ok(beat?.kind === 'prose');
    assert.deepEqual(
      beat.events.map(({ verb, object, value }) => [verb, object, value]),
      [['open', 'FRONT DOOR', 'open']],
    );
  });

  it('of a part is the one that counts', () => {
    const { screenplay } = createProject().update('film.screenplay', `${FILM}\nprop STAIRS: a narrow flight\n`);
    assert.equal(screenplay.cast.find('STAIRS')?.partOf, null);
    assert.equal(screenplay.cast.find('STAIRS')?.description, 'a narrow flight');
  });

  it('in an included file names that file at every place', () => {
    const project = createProject();
    project.update('cast.screenplay', FILM);
    const { screenplay } = project.update('film.screenplay', 'include "cast.screenplay"\n\nshot 1A: wide\nSand.\n');
    for (const stated of [
      screenplay.cast.find('MARA')?.mass,
      screenplay.cast.find('MARA')?.carries[0],
      screenplay.cast.find('FRONT DOOR'),
    ])
      assert.equal(stated?.where.path, 'cast.screenplay');
  });
});

describe('a level', () => {
  for (const [text, level] of [
    ['full', 1],
    ['half full', 0.5],
    ['1/2', 0.5],
    ['two thirds', 2 / 3],
    ['three-quarters full', 0.75],
    ['a quarter empty', 0.75],
    ['30%', 0.3],
    ['empty', 0],
  ] as const) {
    it(`${text} is a share of ${level.toFixed(2)}`, () => {
      assert.deepEqual(readLevel(text), { kind: 'share', value: level });
    });
  }

  for (const text of ['nearly full', 'half a metre', '1/2 m', '3/2', 'brimming', '']) {
    it(`"${text}" is none`, () => {
      assert.equal(readLevel(text), undefined);
    });
  }
});

describe('what is carried or opens', () => {
  it('is read from words alone', () => {
    assert.deepEqual(readCarried('her grandmother’s ring'), { prop: 'grandmother’s ring', hand: null });
    assert.deepEqual(readCarried('LETTER in right'), { prop: 'LETTER', hand: 'right' });
    assert.deepEqual(readOpenings('a hatch in the roof'), []);
    assert.deepEqual(readOpenings('window north east'), [{ kind: 'window', side: 'north-east' }]);
  });
});

function wordsAt(analysis: Analysis, stated: Pick<Entity, 'where'> | null | undefined): string {
  assert.ok(stated, 'Nothing is stated.');
  const { start, end } = analysis.locate(stated.where);
  return analysis.text.slice(start, end);
}
