/** The picture as a whole: the same call gives the same pixels, and what it shows stands where the camera says. */
import assert from 'node:assert/strict';
import { project } from '../../../core/staging/projection.ts';
import type { Staging } from '../../../core/staging/staging.ts';
import { cameraAt } from '../../../core/staging/moment.ts';
import { HIGH, WIDE, differing, pictureOf, plainDraw } from './canvas.ts';
import { camera, figure, garment, shots, staging, thing } from './stagings.ts';

const RUNNER = shots['runnerWide'] as Staging;

describe('draw', () => {
  it('gives the same pixels for the same call, in any order and from any draw', () => {
    const draw = plainDraw();
    const first = pictureOf(draw, RUNNER, 1, {});
    assert.deepEqual(pictureOf(draw, RUNNER, 1, {}).pixels, first.pixels);
    pictureOf(draw, RUNNER, 3.2, {});
    assert.deepEqual(pictureOf(draw, RUNNER, 1, {}).pixels, first.pixels);
    assert.deepEqual(pictureOf(plainDraw(), structuredClone(RUNNER), 1, {}).pixels, first.pixels);
  });

  it('leaves nothing of the shot or the draft drawn before', () => {
    const draw = plainDraw();
    const clean = pictureOf(draw, RUNNER, 1);
    pictureOf(draw, shots['twoShot'] as Staging, 0);
    pictureOf(draw, RUNNER, 2, { draft: true });
    assert.deepEqual(pictureOf(draw, RUNNER, 1).pixels, clean.pixels);
  });

  it('shows the nearest moment for a time outside the shot', () => {
    const draw = plainDraw();
    assert.deepEqual(pictureOf(draw, RUNNER, -5).pixels, pictureOf(draw, RUNNER, 0).pixels);
    assert.deepEqual(pictureOf(draw, RUNNER, 99).pixels, pictureOf(draw, RUNNER, 4).pixels);
    assert.deepEqual(pictureOf(draw, RUNNER, NaN).pixels, pictureOf(draw, RUNNER, 0).pixels);
  });

  it('moves from frame to frame, with the grain and with the runner', () => {
    const draw = plainDraw();
    assert.notDeepEqual(pictureOf(draw, RUNNER, 1).pixels, pictureOf(draw, RUNNER, 1 + 1 / 24).pixels);
  });

  for (const [name, view] of Object.entries({
    level: { y: 1.5, z: -6 },
    'tilted down': { y: 4, z: -5, tilt: -30 },
    'low and rolled': { y: 0.3, z: -5, tilt: 14, roll: 12 },
    'panned long lens': { x: 3, y: 1.6, z: -9, pan: -18, lensMm: 60 },
  })) {
    it(`puts a figure where the projection does: ${name}`, () => {
      const bare = staging({
        aspect: 16 / 9,
        camera: camera([view], 16 / 9),
        sun: { heading: 0, altitude: 90, quality: 'soft' },
      });
      const peopled = {
        ...bare,
        figures: [figure('ONE', [{ heading: 180 }], { looks: 'bald', wears: [garment('upper', 'shirt', '#e02020')] })],
      };
      const draw = plainDraw();
      const changed = differing(pictureOf(draw, bare, 0), pictureOf(draw, peopled, 0));
      const mark = cameraAt(peopled.camera, 0);
      const at = (height: number) => project(peopled.camera, mark, { x: 0, y: height, z: 0 });
      const isChanged = (height: number) => {
        const { across, down } = at(height);
        const [x, y] = [Math.floor(across * WIDE), Math.floor(down * HIGH)];
        if (x < 0 || y < 0 || x >= WIDE || y >= HIGH) return null;
        return changed.some(([cx, cy]) => cx === x && cy === y);
      };
      assert.notEqual(isChanged(1.6), false, 'the head is there');
      assert.notEqual(isChanged(1.2), false, 'the chest is there');
      assert.notEqual(isChanged(1.85), true, 'nothing stands above the head');
    });
  }

  it('paints the chest in the colour of what is worn', () => {
    const shot = staging({
      aspect: 16 / 9,
      camera: camera([{ y: 1.3, z: -4, lensMm: 50 }], 16 / 9),
      figures: [figure('ONE', [{ heading: 180 }], { wears: [garment('upper', 'green shirt', '#20c030')] })],
    });
    const picture = pictureOf(plainDraw(), shot, 0);
    const { across, down } = project(shot.camera, cameraAt(shot.camera, 0), { x: 0.05, y: 1.2, z: 0 });
    const i = (Math.floor(down * HIGH) * WIDE + Math.floor(across * WIDE)) * 4;
    const [red = 0, green = 0, blue = 0] = picture.pixels.slice(i, i + 3);
    assert.ok(green > red * 1.5 && green > blue * 1.5, `green, not ${red} ${green} ${blue}`);
  });

  it('casts the shadow away from the sun', () => {
    for (const heading of [90, 270]) {
      const bare = staging({
        aspect: 16 / 9,
        sun: { heading, altitude: 22, quality: 'hard' },
        camera: camera([{ y: 9, z: -6, tilt: -52, lensMm: 28 }], 16 / 9),
      });
      const peopled = { ...bare, figures: [figure('ONE', [{}])] };
      const draw = plainDraw();
      const changed = differing(pictureOf(draw, bare, 0), pictureOf(draw, peopled, 0));
      const right = changed.filter(([x]) => x > WIDE / 2 + 6).length;
      const left = changed.filter(([x]) => x < WIDE / 2 - 6).length;
      assert.ok(heading === 90 ? left > 3 * right : right > 3 * left, `sun ${heading}: ${left} left, ${right} right`);
    }
  });

  it('draws the nearer of two figures over the farther', () => {
    const place = (z: number, colour: string) =>
      figure(colour, [{ z, heading: 180 }], { wears: [garment('upper', 'shirt', colour)] });
    const seen = (figures: Staging['figures']) => {
      const shot = staging({ aspect: 16 / 9, camera: camera([{ y: 1.2, z: -5, lensMm: 60 }], 16 / 9), figures });
      const { pixels } = pictureOf(plainDraw(), shot, 0);
      const i = ((HIGH / 2) * WIDE + WIDE / 2) * 4;
      return (pixels[i] ?? 0) > (pixels[i + 2] ?? 0) ? 'red' : 'blue';
    };
    const [near, far] = [place(0, '#d02020'), place(1.5, '#2020d0')];
    assert.equal(seen([near, far]), 'red');
    assert.equal(seen([far, near]), 'red');
  });

  it('draws a fall along its parabola and the rest where it lands', () => {
    const view = camera([{ y: 0.6, z: -2.5 }], 16 / 9);
    const shot = (y: number) =>
      staging({
        aspect: 16 / 9,
        camera: view,
        sun: { heading: 0, altitude: 90, quality: 'soft' },
        things: [thing('CRATE', 0.2, [{ y, motion: 'rest' }])],
      });
    const fall = staging({
      ...shot(1),
      things: [
        thing('CRATE', 0.2, [
          { y: 1, motion: 'flight' },
          { at: Math.sqrt(2 / 9.80665), y: 0, motion: 'rest' },
        ]),
      ],
    });
    const draw = plainDraw();
    const middle = (from: Staging, t: number) => {
      const changed = differing(pictureOf(draw, { ...from, things: [] }, t), pictureOf(draw, from, t)).filter(
        ([, y]) => y < HIGH * 0.93,
      );
      return changed.reduce((sum, [, y]) => sum + y, 0) / changed.length;
    };
    assert.ok(middle(fall, 0.3) > middle(shot(1), 0) + 8, 'lower than where it began');
    assert.ok(Math.abs(middle(fall, 2) - middle(shot(0), 2)) < 1.5, 'at rest on the floor');
  });
});
