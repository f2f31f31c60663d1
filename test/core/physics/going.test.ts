/** Going on foot, by vehicle and across the map, against published figures. */
import assert from 'node:assert/strict';
import { secondsOf } from '../../../core/physics/actions.ts';
import { distanceCovered, speedsOf, timeToCover, topSpeedOfAnimal } from '../../../core/physics/locomotion.ts';
import { greatCircle, likelyJourney, quickestJourney, travelSeconds } from '../../../core/physics/travel.ts';
import {
  accelerating,
  figuresOf,
  secondsToDrive,
  speedToStopWithin,
  stopping,
} from '../../../core/physics/vehicles.ts';
import { near } from '../../support/near.ts';

const MPH = 0.44704;

describe('going on foot', () => {
  const time = (gait: string, metres: number) => {
    const speeds = speedsOf(gait);
    assert.ok(speeds);
    return timeToCover(metres, speeds.typical, speeds.startUp);
  };

  it('takes 15 s for 20 m at a walk, and 16.5 s for 100 m at an untrained sprint', () => {
    near(time('walk', 20), 15.1, 0.05);
    near(time('sprint', 100), 16.5, 0.05);
  });

  it('covers what the time was worked out from', () =>
    near(distanceCovered(timeToCover(20, 4.5, 0.9), 4.5, 0.9), 20, 1e-6));

  it('knows animals, but no unicorns', () => {
    assert.equal(topSpeedOfAnimal('Horse'), 21.2);
    assert.equal(topSpeedOfAnimal('unicorn'), undefined);
    assert.equal(speedsOf('moonwalk'), undefined);
  });
});

describe('vehicles', () => {
  it('stop as the Highway Code says, to a metre', () => {
    const table = { 20: 12, 30: 23, 40: 36, 50: 53, 60: 73, 70: 96 };
    for (const [mph, metres] of Object.entries(table)) near(stopping(Number(mph) * MPH).metres, metres, 0.6);
  });

  it('at 100 km/h take about 78 m, and twice the braking way in the wet', () => {
    const speed = 100 / 3.6;
    near(stopping(speed).metres, 77.5, 0.5);
    near(stopping(speed, { surface: 'wet' }).brakingMetres, 2 * stopping(speed).brakingMetres, 1e-6);
    near(speedToStopWithin(stopping(speed).metres), speed, 1e-6);
  });

  it('get a family car to 100 km/h in 8 to 11 s', () => {
    const car = figuresOf('car');
    assert.ok(car);
    near(accelerating(car.usual, 100 / 3.6).seconds, 9.3, 0.1);
    near(secondsToDrive(6, 3, 70), 2, 1e-9);
    near(secondsToDrive(150 + 600, 3, 30), 30, 1e-9);
    assert.equal(figuresOf('submarine'), undefined);
  });
});

describe('travel', () => {
  const paris = { latitude: 48.8566, longitude: 2.3522 };
  const newYork = { latitude: 40.7128, longitude: -74.006 };

  it('from Paris to New York is 5,837 km: nine hours by jet, which nothing beats', () => {
    const way = greatCircle(paris, newYork);
    near(way / 1000, 5837, 3);
    const best = quickestJourney(way);
    assert.equal(best.mode, 'jet');
    near(best.seconds / 3600, 9.05, 0.05);
    assert.ok(best.seconds / 2 > 50 * 60);
  });

  it('is likely on foot round the corner, by car across town, and by jet across the sea', () => {
    assert.deepEqual(
      [500, 8000, 200_000, 5_837_000].map((metres) => likelyJourney(metres).mode),
      ['foot', 'city car', 'highway car', 'jet'],
    );
    near(travelSeconds(1000, 'foot'), 963, 1);
    assert.equal(greatCircle(paris, paris), 0);
  });
});

describe('actions', () => {
  it('take what the card says, and more for coats', () => {
    assert.deepEqual(secondsOf('sit down'), { least: 1.25, typical: 1.6, long: 3 });
    assert.equal(secondsOf('put on coat').typical, 7);
  });
});
