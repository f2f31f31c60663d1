/** Falls, throws, jumps and pendulums against published figures, and each formula against its inverse. */
import assert from 'node:assert/strict';
import {
  EARTH,
  fallHeight,
  fallSeconds,
  fallSpeed,
  gravityOf,
  hangSeconds,
  jumpHeight,
  terminalSpeedOf,
} from '../../../core/physics/falls.ts';
import { miniatureRate, pendulumSeconds } from '../../../core/physics/scale.ts';
import {
  bestAngle,
  fastestThrow,
  flightSeconds,
  jumpLimits,
  slowestThrow,
  throwReach,
  throwSpeed,
} from '../../../core/physics/throws.ts';
import { near } from '../../support/near.ts';

describe('falls', () => {
  it('take a vase off a table in 0.39 s, and 1.57 s for 2 m on the moon', () => {
    near(fallSeconds(0.75), 0.39, 0.01);
    near(fallSeconds(2, { gravity: gravityOf('Moon') }), 1.57, 0.01);
  });

  it('take 22 s from 1,000 m against the air, at the speed of a skydiver', () => {
    const terminal = terminalSpeedOf('person');
    near(fallSeconds(1000, { terminal }), 22.1, 0.1);
    near(fallSpeed(1000, { terminal }), 55, 0.1);
  });

  it('of light things from great heights are still figures', () => {
    near(fallSeconds(3000, { terminal: 1 }), 3000.07, 0.01);
    near(fallHeight(3000.07, { terminal: 1 }), 3000, 0.1);
  });

  it('never end without weight, and take no time without height', () => {
    assert.equal(fallSeconds(1, { gravity: gravityOf('orbit') }), Infinity);
    assert.equal(fallSpeed(1, { gravity: 0 }), 0);
    assert.equal(fallHeight(5, { gravity: 0, terminal: 5 }), 0);
    assert.equal(fallSeconds(0), 0);
  });

  it('give back the height they came from', () => {
    for (const height of [0.5, 5, 80, 900]) {
      for (const falling of [{}, { terminal: 55 }, { gravity: 1.62 }]) {
        near(fallHeight(fallSeconds(height, falling), falling), height, 1e-6);
      }
    }
  });

  it('of unknown worlds and things are unknown', () => {
    assert.equal(gravityOf('Tatooine'), undefined);
    assert.equal(terminalSpeedOf('piano'), undefined);
  });
});

describe('jumps', () => {
  it('of 0.45 m hang 0.61 s, on the moon six times as long', () => {
    near(hangSeconds(0.45), 0.61, 0.01);
    near(hangSeconds(0.45, gravityOf('moon')) / hangSeconds(0.45), EARTH / 1.62, 3.6);
    near(jumpHeight(hangSeconds(1.27)), 1.27, 1e-9);
  });

  it('of 3 m would take longer than anyone stays up', () => {
    near(hangSeconds(3), 1.56, 0.01);
    assert.ok(hangSeconds(3) > jumpLimits.hangMost && hangSeconds(jumpLimits.up.most) < jumpLimits.hangMost);
  });
});

describe('throws', () => {
  it('over 80 m leave the hand at 28 m/s, which no child can', () => {
    near(slowestThrow(80), 28, 0.05);
    assert.equal(fastestThrow('child'), 8);
  });

  it('of the record, 135.9 m, need 36.5 m/s', () => near(slowestThrow(135.9), 36.5, 0.05));

  it('at the best angle reach just as far', () => {
    for (const [distance, rise] of [
      [30, 0],
      [12, 5],
      [12, -3],
    ] as const) {
      const speed = slowestThrow(distance, rise);
      near(throwReach(speed, bestAngle(distance, rise), rise), distance, 1e-4);
      near(throwSpeed(distance, bestAngle(distance, rise), rise), speed, 1e-6);
    }
    near(bestAngle(20), 45, 1e-9);
  });

  it('at 45° take √2 v / g', () => near(flightSeconds(20, 45), (Math.SQRT2 * 20) / EARTH, 1e-9));

  it('that cannot get there are undefined', () => {
    assert.equal(throwReach(5, 45, 10), undefined);
    assert.equal(throwSpeed(10, 10, 5), undefined);
    assert.equal(flightSeconds(5, -10, 1, 0), undefined);
  });

  it('of heavy things are slower', () => {
    near(fastestThrow('adult', 0.9), 9, 1e-9);
    assert.ok(fastestThrow('adult', 20) < 2.5);
  });
});

describe('times that go with the root of a length', () => {
  it('are those of swings and miniatures', () => {
    near(pendulumSeconds(2.5), 3.17, 0.01);
    assert.equal(miniatureRate(16), 96);
  });
});
