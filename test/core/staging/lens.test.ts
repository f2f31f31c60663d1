/** Focus, pans, supports and angles against the tables that camera crews use. */
import assert from 'node:assert/strict';
import { isAngleWord, pitchesOf } from '../../../core/staging/camera-angle.ts';
import { panLook, secondsToCross, smoothPan, speedsOfSupport } from '../../../core/staging/camera-speed.ts';
import { circleOfConfusion, depthOfField, hyperfocal } from '../../../core/staging/depth-of-field.ts';
import { fieldOfView } from '../../../core/staging/optics.ts';
import { angles, supports } from '../../../grammar/vocabulary/camera.ts';
import { near } from '../../support/near.ts';

const SUPER_35 = 24.9;

describe('focus', () => {
  it('at 85 mm, f/1.4, on full frame is 4 cm deep at 2 m', () => {
    const focus = { lensMm: 85, stop: 1.4, circleMm: circleOfConfusion(36) };
    const sharp = depthOfField(focus, 2);
    near(sharp.far - sharp.near, 0.045, 0.002);
    assert.ok(sharp.near < 2 && sharp.far > 2);
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
  });
});

describe('camera angles', () => {
  it('look down or up so far', () => {
    assert.deepEqual(pitchesOf('low'), [-75, -15]);
  });

  it('have a band for every word but the tipped one', () => {
    assert.deepEqual(
      angles.map((word) => word.id).filter((id) => !isAngleWord(id)),
      ['dutch'],
    );
  });
});
