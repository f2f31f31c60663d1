/** Wind, rain, shadows, sky and sound against published figures. */
import assert from 'node:assert/strict';
import {
  moonCanBecome,
  moonIsUp,
  moonTransit,
  moonWordIsUp,
  moonWords,
  phaseAfter,
  phasesOf,
  rainbowFault,
  starsSeen,
} from '../../../core/physics/sky.ts';
import { altitudesOf, shadowRatio, shadowWordAt } from '../../../core/physics/shadows.ts';
import { distanceOfDelay, soundDelay, speedOfSound } from '../../../core/physics/sound.ts';
import { commonForces, forceOf, forcesOf, nameOfForce, rainSlant } from '../../../core/physics/wind.ts';
import { near } from '../../support/near.ts';

describe('wind', () => {
  it('has the force of its speed, at every threshold', () => {
    const thresholds = [0, 0.3, 1.6, 3.4, 5.5, 8, 10.8, 13.9, 17.2, 20.8, 24.5, 28.5, 32.7];
    assert.deepEqual(
      thresholds.map((speed) => forceOf(speed)),
      thresholds.map((_, force) => force),
    );
    assert.equal(forceOf(90), 12);
    assert.equal(nameOfForce(8), 'gale');
  });

  it('cannot let smoke rise straight up and turn an umbrella inside out', () => {
    assert.equal(commonForces([forcesOf('smoke rises straight'), forcesOf('umbrella turns inside out')]), null);
    assert.deepEqual(commonForces([forcesOf('flag extended'), forcesOf('branches sway'), [0, 5]]), [4, 5]);
    assert.deepEqual(commonForces([]), [0, 12]);
  });

  it('slants the rain by half a right angle at force 5', () => near(rainSlant(8), 50.7, 0.1));
});

describe('shadows', () => {
  it('are half as long as what throws them at noon on midsummer in Paris', () => {
    near(shadowRatio(64.6), 0.47, 0.01);
    assert.equal(shadowWordAt(64.6), 'short');
    assert.equal(shadowRatio(0), Infinity);
  });

  it('have words for the height of the sun, but none in between', () => {
    assert.deepEqual(
      [10, 40, 60, 85].map((altitude) => shadowWordAt(altitude)),
      ['long', null, 'short', 'none'],
    );
    assert.deepEqual(altitudesOf('long'), [0, 30]);
    assert.deepEqual(altitudesOf('short'), [55, 90]);
    assert.deepEqual(altitudesOf('none'), [80, 90]);
  });
});

describe('the sky', () => {
  it('has a full moon highest at midnight, and none of it at noon', () => {
    assert.equal(moonTransit(0.5), 0);
    assert.equal(moonIsUp(0.5, 12), false);
    assert.equal(moonIsUp(0.5, 1), true);
    assert.equal(moonIsUp(0.5, 18), null);
    assert.equal(moonWordIsUp('full moon', 12), false);
  });

  it('has a waxing crescent in the evening and a waning one before dawn', () => {
    assert.equal(moonIsUp(0.1, 17), true);
    assert.equal(moonIsUp(0.1, 2), false);
    assert.equal(moonIsUp(0.9, 8), true);
    assert.equal(moonWordIsUp('crescent', 20), null);
  });

  it('cannot turn a full moon into a crescent in two days, but can in ten', () => {
    assert.equal(moonCanBecome('full moon', 'crescent', 2), false);
    assert.equal(moonCanBecome('full moon', 'crescent', 10), true);
    assert.equal(moonCanBecome('full moon', 'full moon', 2), true);
    assert.equal(moonCanBecome('waning crescent', 'waxing crescent', 3), true);
    assert.equal(moonCanBecome('new moon', 'new moon', 29), true);
    near(phaseAfter(0, 1), 0.0339, 0.0001);
    near(phaseAfter(0, -1), 1 - 0.0339, 0.0001);
  });

  it('has a word for the moon at every phase', () => {
    for (let phase = 0; phase < 1; phase += 0.01) {
      const words = moonWords.filter((word) => phasesOf(word).some(([from, to]) => from <= phase && phase <= to));
      assert.ok(words.length > 0 || phase > 0.94, String(phase));
    }
  });

  it('has a rainbow only with a low sun behind the camera', () => {
    assert.equal(rainbowFault(50, 180), 'sun too high');
    assert.equal(rainbowFault(-5, 180), 'sun down');
    assert.equal(rainbowFault(20, 60), 'sun not behind the camera');
    assert.equal(rainbowFault(20, -170), null);
    assert.equal(rainbowFault(null, null), null);
  });

  it('has stars after civil twilight, and the Milky Way in full night', () => {
    assert.deepEqual(
      [starsSeen(-3), starsSeen(-8), starsSeen(-8, 'milky way'), starsSeen(-20, 'milky way')],
      [false, true, false, true],
    );
  });
});

describe('sound', () => {
  it('goes 343 m/s at 20 °C: 2 km are 5.8 s', () => {
    near(speedOfSound(), 343.4, 0.1);
    near(soundDelay(2000), 5.8, 0.05);
    near(soundDelay(1609.344), 4.7, 0.05);
    near(distanceOfDelay(3), 1030, 1);
  });
});
