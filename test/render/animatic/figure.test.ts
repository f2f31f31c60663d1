/** Bodies: feet on the ground, a stride that follows the distance, words turned into looks and clothes. */
import assert from 'node:assert/strict';
import type { FigureMark, Posture } from '../../../core/staging/staging.ts';
import { strideAt } from '../../../render/animatic/figure/gait.ts';
import { looksOf } from '../../../render/animatic/figure/looks.ts';
import { bodyOf } from '../../../render/animatic/figure/posture.ts';
import { SIDES } from '../../../render/animatic/figure/skeleton.ts';
import { stanceOf } from '../../../render/animatic/figure/stance.ts';
import { wardrobeOf } from '../../../render/animatic/figure/wardrobe.ts';
import { colourOf } from '../../../render/animatic/base/colour.ts';
import { figure, garment, staging } from './stagings.ts';

const walking = (speed: number, seconds = 4) =>
  figure('WALKER', [
    { heading: 90, speed, gait: 'walk' },
    { at: seconds, x: speed * seconds, travelled: speed * seconds, heading: 90, speed, gait: 'walk' },
  ]);

function bodyAt(marks: readonly Partial<FigureMark>[], t: number, posture: Posture = 'standing') {
  const one = figure('ONE', marks);
  return bodyOf(stanceOf(staging({ figures: [one] }), one, t, posture, null));
}

describe('a figure', () => {
  it('stands as tall as it is', () => {
    const body = bodyAt([{}], 0);
    assert.ok(Math.abs(body.head.y + 0.071 * 1.7 - 1.7) < 0.03, `crown at ${body.head.y + 0.071 * 1.7}`);
  });

  it('keeps a foot on the ground at a walk and never sinks in', () => {
    for (let t = 0; t < 2; t += 0.05) {
      const one = walking(1.4);
      const body = bodyOf(stanceOf(staging({ figures: [one] }), one, t, 'standing', null));
      const lowest = Math.min(...SIDES.flatMap((side) => [body.legs[side].heel.y, body.legs[side].toe.y]));
      assert.ok(lowest > -0.01 && lowest < 0.06, `sole at ${lowest.toFixed(3)} m, ${t.toFixed(2)} s`);
    }
  });

  it('leaves the ground in a run', () => {
    const one = walking(6);
    const lowest = Array.from({ length: 40 }, (_, i) => {
      const body = bodyOf(stanceOf(staging({ figures: [one] }), one, 1 + i / 60, 'standing', null));
      return Math.min(...SIDES.flatMap((side) => [body.legs[side].heel.y, body.legs[side].toe.y]));
    });
    assert.ok(Math.max(...lowest) > 0.04 && Math.min(...lowest) < 0.04);
  });

  it('has a pace from the way covered and a phase that only grows', () => {
    const one = walking(1.4);
    assert.ok(Math.abs(strideAt(one, 2).pace - 1.4) < 1e-6);
    assert.ok(Math.abs(strideAt(one, 0).pace - 1.4) < 1e-6);
    let before = -Infinity;
    for (let t = 0; t <= 4; t += 0.1) {
      const { phase } = strideAt(one, t);
      assert.ok(phase > before);
      before = phase;
    }
    assert.equal(strideAt(figure('STILL', [{}]), 1).pace, 0);
  });

  it('keeps the length of its bones in every posture', () => {
    for (const posture of ['standing', 'sitting', 'kneeling', 'lying'] as const) {
      const body = bodyAt([{ posture }], 1, posture);
      for (const side of SIDES) {
        const { hip, knee } = body.legs[side];
        const thigh = Math.hypot(knee.x - hip.x, knee.y - hip.y, knee.z - hip.z);
        assert.ok(Math.abs(thigh - 0.245 * 1.7) < 0.03, `${posture}: ${thigh.toFixed(3)}`);
      }
    }
  });

  it('reads hair, skin and build from the description', () => {
    const looks = looksOf('a burly woman with long red hair, pale');
    assert.equal(looks.hair, 'long');
    assert.ok(looks.build > 1 && looks.feminine);
    assert.equal(looksOf('cropped black hair').hair, 'cropped');
    assert.equal(looksOf('an old man, bald').hair, 'bald');
    assert.deepEqual(looksOf('').hair, 'short');
    assert.notDeepEqual(looksOf('dark-skinned').skin, looksOf('').skin);
  });

  it('wears what the garments say, and something plain where they say nothing', () => {
    const dressed = wardrobeOf(
      figure('A', [{}], {
        wears: [
          garment('outer', 'orange windbreaker', '#f0641e'),
          garment('lower', 'denim shorts', '#3b5273'),
          garment('head', 'knit beanie', null),
        ],
      }),
    );
    assert.deepEqual(dressed.top, colourOf('#f0641e'));
    assert.equal(dressed.outer, 'jacket');
    assert.equal(dressed.lower, 'shorts');
    assert.equal(dressed.headwear, 'beanie');
    const plain = wardrobeOf(figure('B', [{}]));
    assert.equal(plain.outer, 'none');
    assert.equal(plain.lower, 'trousers');
  });
});
