/** Loads, liquids and what burns, against published figures. */
import assert from 'node:assert/strict';
import { burnt, secondsToBurn } from '../../../core/physics/burning.ts';
import { secondsToPour } from '../../../core/physics/liquids.ts';
import { litresOf, loadLimits, massOf } from '../../../core/physics/loads.ts';
import { near } from '../../support/near.ts';

describe('loads', () => {
  it('of 12 L of gold are 232 kg', () => {
    near(massOf(12, 'gold'), 231.6, 0.1);
    near(litresOf(0.5, 0.4, 0.3), 60, 1e-9);
    assert.ok((massOf(12, 'gold') ?? 0) > loadLimits.easy);
    assert.equal(massOf(1, 'Steel'), 7.85);
    assert.equal(massOf(1, 'unobtainium'), undefined);
  });
});

describe('what burns', () => {
  it('is about 2 cm of a candle in an hour, and never 12 cm in 5 min', () => {
    const [least, most] = burnt('candle', 3600);
    near(least, 0.02, 0.001);
    near(most, 0.025, 0.001);
    assert.ok(burnt('candle', 300)[1] < 0.12);
    near(secondsToBurn('candle', 0.12)[0] / 3600, 4.8, 0.01);
  });

  it('is a cigarette in 5 to 7 min and no more of it than there is', () => {
    assert.deepEqual(secondsToBurn('cigarette', 0.057), [300, 420]);
    assert.equal(burnt('cigarette', 3600)[1], 0.057);
  });
});

describe('liquids', () => {
  it('pour a glass of wine in a second or so', () => {
    near(secondsToPour(0.2, 'bottle')[1], 1, 1e-9);
    near(secondsToPour(10, 'tap')[0], 50, 1e-9);
  });
});
