/** Lenses, focus, pans, supports and angles against the tables that camera crews use. */
import assert from 'node:assert/strict';
import { angleWordOf, DUTCH, isAngleWord, pitchesOf, pitchTo } from '../../../core/staging/camera-angle.ts';
import { panLook, PEDESTAL, secondsToCross, smoothPan, speedsOfSupport } from '../../../core/staging/camera-speed.ts';
import { circleOfConfusion, depthOfField, hyperfocal, isSharp } from '../../../core/staging/depth-of-field.ts';
import {
  dollyZoomLens,
  fullFrameLens,
  isLensWord,
  lensOfView,
  lensWordOf,
  viewsOf,
} from '../../../core/staging/lens.ts';
import { fieldOfView } from '../../../core/staging/optics.ts';
import { angles, lenses, supports } from '../../../grammar/vocabulary/camera.ts';
import { near } from '../../support/near.ts';

const SUPER_35 = 24.9;

describe('lenses', () => {
  it('have the words of their view on full frame', () => {
    const words = [24, 28, 50, 85, 200, 400].map((lens) => lensWordOf(lens, 36));
    assert.deepEqual(words, ['wide', 'wide', 'normal', 'short-tele', 'tele', 'super-tele']);
    assert.equal(lensWordOf(18, 36), 'ultra-wide');
    assert.equal(lensWordOf(24, SUPER_35), 'wide');
    near(fullFrameLens(24, SUPER_35), 34.7, 0.1);
  });

  it('see what they are worked out from', () => near(lensOfView(36, fieldOfView(36, 35)), 35, 1e-9));

  it('that are called telephoto are none at 24 mm', () => {
    const [, widest] = viewsOf('tele');
    assert.ok(fieldOfView(SUPER_35, 24) > widest);
  });

  it('keep a subject as large in a dolly zoom', () => assert.equal(dollyZoomLens(50, 2, 4), 100));

  it('say nothing of words that are no view', () => {
    assert.deepEqual(
      lenses.map((word) => word.id).filter((id) => !isLensWord(id)),
      ['macro', 'anamorphic', 'tilt-shift', 'probe', 'prime'],
    );
  });
});

describe('focus', () => {
  it('at 85 mm, f/1.4, on full frame is 4 cm deep at 2 m', () => {
    const focus = { lensMm: 85, stop: 1.4, circleMm: circleOfConfusion(36) };
    const sharp = depthOfField(focus, 2);
    near(sharp.far - sharp.near, 0.045, 0.002);
    assert.equal(isSharp(sharp, 2.1), false);
    assert.equal(isSharp(sharp, 2.01), true);
  });

  it('reaches from half the hyperfocal distance to the end of the world', () => {
    const focus = { lensMm: 24, stop: 8, circleMm: circleOfConfusion(SUPER_35) };
    const whole = hyperfocal(focus);
    near(whole, 2.9, 0.01);
    const { near: from, far } = depthOfField(focus, whole);
    near(from, whole / 2, 0.01);
    assert.equal(far, Infinity);
    assert.equal(circleOfConfusion(12.52), 0.015);
  });
});

describe('camera moves', () => {
  const view = fieldOfView(SUPER_35, 50);

  it('pan 90° with a 50 mm in no less than 22.5 s', () => {
    near(90 / smoothPan(view), 22.5, 0.1);
    near(smoothPan(view, 48), 2 * smoothPan(view), 1e-9);
  });

  it('judder when something crosses the picture in under 7 s, until they are whip pans', () => {
    near(secondsToCross(view, 14), 2, 0.01);
    assert.deepEqual(
      [8, 5, 2, 0.5].map((seconds) => panLook(seconds)),
      ['smooth', 'doubtful', 'juddering', 'whip'],
    );
    assert.equal(panLook(4, 48), 'smooth');
  });

  it('are as fast as what carries the camera, if that is not a car', () => {
    const known = supports.filter(({ id }) => speedsOfSupport(id) === undefined).map(({ id }) => id);
    assert.deepEqual(known, ['car-mount']);
    assert.deepEqual(speedsOfSupport('dolly'), { usual: 2, most: 3 });
    assert.equal(PEDESTAL, 0.5);
  });
});

describe('camera angles', () => {
  it('are how far the lens looks down', () => {
    near(pitchTo(30, 1.6, 5), 80, 0.1);
    assert.equal(angleWordOf(pitchTo(30, 1.6, 5)), 'overhead');
    assert.equal(angleWordOf(pitchTo(0.2, 1.6, 2)), 'low');
    assert.deepEqual(
      [-80, -15, 0, 15, 90].map((pitch) => angleWordOf(pitch)),
      ['worm', 'level', 'level', 'high', 'overhead'],
    );
    assert.deepEqual(pitchesOf('low'), [-75, -15]);
  });

  it('have a band for every word but the tipped one', () => {
    assert.deepEqual(
      angles.map((word) => word.id).filter((id) => !isAngleWord(id)),
      ['dutch'],
    );
    assert.equal(DUTCH, 15);
  });
});
