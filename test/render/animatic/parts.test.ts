/** The small parts that the picture is made of: noise, outlines, views, weather, focus, the shapes of things. */
import assert from 'node:assert/strict';
import { project } from '../../../core/staging/projection.ts';
import { weatherOf } from '../../../render/animatic/air/weather.ts';
import { outlineOf } from '../../../render/animatic/base/hull.ts';
import { hash, noise2, tiledCloud2 } from '../../../render/animatic/base/noise.ts';
import { clipped, depthOf, rayAt, toScreen, viewAt } from '../../../render/animatic/base/view.ts';
import { blurOf } from '../../../render/animatic/light/focus.ts';
import { roomOf } from '../../../render/animatic/set/room.ts';
import { shapeOf } from '../../../render/animatic/thing/shapes.ts';
import { camera, figure, staging } from './stagings.ts';

const VIEW = camera([{ x: 1, y: 2, z: -4, pan: 20, tilt: -15, roll: 8, lensMm: 40, focus: 3 }], 2.39);

describe('the parts of the picture', () => {
  it('never change by chance', () => {
    assert.equal(hash(1, 2, 3), hash(1, 2, 3));
    assert.equal(hash(12, 34, 56).toFixed(6), hash(12, 34, 56).toFixed(6));
    for (let i = 0; i < 50; i++) {
      const value = noise2(i * 0.37, i * 0.71);
      assert.ok(value >= 0 && value <= 1);
      assert.ok(Math.abs(tiledCloud2(i * 0.13, 2, 7, 3) - tiledCloud2(i * 0.13 + 7, 9, 7, 3)) < 1e-9, 'seamless');
    }
  });

  it('see as the projection does, and rays lead back', () => {
    const view = viewAt(VIEW, 0, 1280, 1280 / 2.39);
    const mark = VIEW.marks[0];
    assert.ok(mark);
    for (const place of [
      { x: 0, y: 0, z: 0 },
      { x: 2, y: 1.7, z: 1 },
      { x: -1, y: 0.5, z: 6 },
    ]) {
      const expected = project(VIEW, mark, place);
      const spot = toScreen(view, place);
      assert.ok(Math.abs(spot.x / view.width - expected.across) < 1e-9);
      assert.ok(Math.abs(spot.y / view.height - expected.down) < 1e-9);
      const ray = rayAt(view, spot.x, spot.y);
      assert.ok(Math.abs(view.eye.x + ray.x * spot.depth - place.x) < 1e-9);
      assert.ok(Math.abs(view.eye.y + ray.y * spot.depth - place.y) < 1e-9);
    }
  });

  it('shake only where the support shakes', () => {
    const still = viewAt(VIEW, 1, 100, 50);
    assert.deepEqual(viewAt(VIEW, 2, 100, 50), still);
    const unsteady = { ...VIEW, shake: 1 };
    assert.notDeepEqual(viewAt(unsteady, 2, 100, 50), viewAt(unsteady, 1, 100, 50));
    assert.deepEqual(viewAt(unsteady, 2, 100, 50), viewAt(unsteady, 2, 100, 50));
  });

  it('cut a shape off at the lens', () => {
    const view = viewAt(camera([{ x: 0, y: 0, z: 0 }], 2), 0, 100, 50);
    const cut = clipped(view, [
      { x: -1, y: 0, z: -1 },
      { x: 0, y: 0, z: 5 },
      { x: 1, y: 0, z: -1 },
    ]);
    assert.equal(cut.length, 3);
    assert.ok(cut.every((place) => depthOf(view, place) > 0.07));
    assert.equal(
      clipped(view, [
        { x: 0, y: 0, z: -1 },
        { x: 1, y: 0, z: -2 },
        { x: 0, y: 1, z: -1 },
      ]).length,
      0,
    );
  });

  it('outline discs tightly', () => {
    const outline = outlineOf(
      [
        { x: 0, y: 0, radius: 1 },
        { x: 10, y: 0, radius: 2 },
      ],
      16,
    );
    assert.equal(Math.max(...outline.map((point) => point.x)), 12);
    assert.equal(Math.min(...outline.map((point) => point.x)), -1);
  });

  it('read the weather from its words', () => {
    assert.ok(weatherOf({ weather: ['dust'], wind: { x: 11, z: 0 } }).storm);
    assert.ok(!weatherOf({ weather: ['dust'], wind: { x: 2, z: 0 } }).storm);
    assert.ok(weatherOf({ weather: ['fog'], wind: { x: 0, z: 0 } }).reach < 60);
    assert.equal(weatherOf({ weather: [], wind: { x: 9, z: 0 } }).dust, 0);
  });

  it('blur behind a close focus and a long lens alone', () => {
    const view = (lensMm: number, focus: number) => viewAt(camera([{ y: 1.6, lensMm, focus }], 2.39), 0, 1280, 536);
    assert.ok(blurOf(view(85, 1.5), VIEW, Infinity).by > 2);
    assert.equal(blurOf(view(24, 6), VIEW, Infinity).by, 1);
    assert.ok(
      blurOf(view(85, 1.5), { ...VIEW, fStop: 16 }, Infinity).by <
        blurOf(view(85, 1.5), { ...VIEW, fStop: 2 }, Infinity).by,
    );
  });

  it('build a room that holds everyone', () => {
    const room = roomOf(
      staging({ figures: [figure('A', [{ x: 4, z: -3 }])], sun: { heading: 285, altitude: 20, quality: 'hard' } }),
    );
    assert.ok(room.right >= 4.5 && room.front <= -3.5 && room.left === -2.5);
    assert.equal(room.window?.wall, 'left');
  });

  it('know things by their words, and give the rest a box', () => {
    assert.equal(shapeOf('CANTEEN', '', 0.24, null).rests, 'flat');
    assert.ok(shapeOf('CAR', '', 4.4, null).deep > 4);
    assert.equal(shapeOf('THINGUMMY', '', 0.3, null).solids.length, 1);
    assert.ok(shapeOf('HEIRLOOM', 'a brass key', 0.1, null).solids.length > 1);
  });
});
