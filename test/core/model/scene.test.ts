/** What a scene says of time, weather and light in its heading and below it, and which words say it. */
import assert from 'node:assert/strict';
import type { Scene } from '../../../core/model/screenplay.ts';
import type { Where } from '../../../core/model/where.ts';
import { createProject } from '../../../core/project.ts';

interface Bound {
  readonly scene: Scene;
  readonly wordsAt: (where: Where | null | undefined) => string;
}

function bound(...lines: readonly string[]): Bound {
  const analysis = createProject().update('film.screenplay', `prop LAMP\n\n${lines.join('\n  ')}\n`);
  const [scene] = analysis.screenplay.scenes;
  assert.ok(scene);
  const wordsAt = (where: Where | null | undefined) => {
    if (where === null || where === undefined) return '';
    const { start, end } = analysis.locate(where);
    return analysis.text.slice(start, end);
  };
  return { scene, wordsAt };
}

describe('the heading of a scene', () => {
  it('says where each of its facts stands', () => {
    const { scene, wordsAt } = bound(
      'scene 7: INT. KITCHEN - LATE AFTERNOON - DAY 2, 17:40 (1973) [FLASHBACK] - LATER',
    );
    assert.deepEqual(
      Object.entries(scene.said).map(([fact, where]) => `${fact}: ${wordsAt(where)}`),
      ['time: LATE AFTERNOON', 'clock: 17:40', 'day: DAY 2', 'year: 1973', 'link: LATER', 'mode: FLASHBACK'],
    );
    assert.deepEqual([scene.year, scene.day, scene.clock, scene.gap], [1973, 2, 63_600, null]);
  });

  it('says facts that share their words', () => {
    const { scene, wordsAt } = bound('INT. KITCHEN - DAY CONTINUOUS');
    assert.deepEqual([wordsAt(scene.said.time), wordsAt(scene.said.link)], ['DAY', 'CONTINUOUS']);
  });

  for (const [words, seconds] of [
    ['TWO WEEKS LATER', 1_209_600],
    ['3 DAYS LATER', 259_200],
    ['AN HOUR LATER', 3600],
    ['HALF AN HOUR LATER', 1800],
    ['TEN MINUTES LATER', 600],
    ['A COUPLE OF HOURS LATER', 7200],
    ['A YEAR EARLIER', -31_556_952],
    ['DAYS LATER', null],
    ['A FEW DAYS LATER', null],
  ] as const) {
    it(`${words} is a link with ${seconds === null ? 'no amount' : `${String(seconds)} s`}`, () => {
      const { scene, wordsAt } = bound(`EXT. YARD - DAY - ${words}`);
      assert.equal(scene.link, words);
      assert.equal(scene.gap?.value ?? null, seconds);
      assert.equal(wordsAt(scene.said.link), words);
    });
  }

  for (const [words, link, time] of [
    ['NEXT DAY', 'NEXT DAY', null],
    ['THE NEXT DAY', 'NEXT DAY', null],
    ['THE NEXT MORNING', 'NEXT DAY', 'MORNING'],
    ['THE FOLLOWING NIGHT', 'NEXT DAY', 'NIGHT'],
    ['LATER THAT NIGHT', 'LATER', 'NIGHT'],
    ['SAME DAY', 'LATER', null],
    ['MINUTES LATER', 'MOMENTS LATER', null],
    ['HOURS LATER', 'LATER', null],
    ['NEXT DOOR', null, null],
  ] as const) {
    it(`${words} is ${link ?? 'no link'}`, () => {
      const { scene } = bound(`EXT. YARD - ${words}`);
      assert.deepEqual([scene.link, scene.time, scene.gap], [link, time, null]);
    });
  }

  it('may have the hour alone, and the story day in words', () => {
    const { scene } = bound('INT. BAR - 5 PM - DAY TWO');
    assert.deepEqual([scene.clock, scene.day], [61_200, 2]);
  });
});

describe('a scene', () => {
  it('says its day, its date and the scene it follows', () => {
    const { scene, wordsAt } = bound('scene 5: INT. BAR', 'day: 3', 'date: 2026-03-20', 'after: scene 2A');
    assert.deepEqual([scene.day, scene.date, scene.after?.value], [3, '2026-03-20', '2A']);
    assert.deepEqual([wordsAt(scene.said.day), wordsAt(scene.said.date)], ['3', '2026-03-20']);
    assert.equal(wordsAt(scene.after?.where), 'scene 2A');
  });

  it('says its weather, part by part', () => {
    const { scene, wordsAt } = bound(
      'scene 1: EXT. PIER',
      'weather: heavy rain, fog, wind 20 mph from NE, 14 °F, visibility 40 m',
    );
    assert.deepEqual(
      scene.conditions.map(({ value, where }) => `${value}: ${wordsAt(where)}`),
      ['heavy-rain: heavy rain', 'fog: fog'],
    );
    assert.deepEqual(scene.weather, ['heavy-rain', 'fog']);
    assert.deepEqual([scene.wind?.from, scene.wind?.speed?.toFixed(2)], ['north-east', '8.94']);
    assert.equal(wordsAt(scene.wind?.where), 'wind 20 mph from NE');
    assert.equal(scene.temperature?.value, -10);
    assert.equal(wordsAt(scene.temperature.where), '14 °F');
    assert.deepEqual([scene.visibility?.value, wordsAt(scene.visibility?.where)], [40, '40 m']);
  });

  it('says its light, part by part', () => {
    const { scene, wordsAt } = bound(
      'scene 1: INT. BAR',
      'light: soft key light 3200K from camera left, neon #F2D, practical LAMP, practical SIGN from above',
    );
    const { light } = scene;
    assert.deepEqual(
      light.kinds.map(({ value, where }) => `${value}: ${wordsAt(where)}`),
      ['soft: soft key light 3200K from camera left', 'key: soft key light 3200K from camera left', 'neon: neon #F2D'],
    );
    assert.deepEqual(light.words, ['soft', 'key', 'neon']);
    assert.deepEqual([light.from, wordsAt(light.fromWhere)], ['left', 'from camera left']);
    assert.deepEqual([light.kelvin?.value, wordsAt(light.kelvin?.where)], [3200, '3200K']);
    assert.deepEqual([light.colour?.value, wordsAt(light.colour?.where)], ['#ff22dd', '#F2D']);
    assert.deepEqual(light.practicals, ['LAMP', 'SIGN']);
  });
});
