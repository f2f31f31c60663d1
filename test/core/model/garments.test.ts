/** Which words for clothes may mean one garment, and which can't. */
import assert from 'node:assert/strict';
import { differentGarments, readGarments } from '../../../core/model/garments.ts';

describe('clothes in other words', () => {
  for (const [a, b, differ] of [
    ['red coat', 'scarlet coat', false],
    ['grey coat', 'gray coat', false],
    ['tan coat', 'beige coat', false],
    ['navy coat', 'blue coat', false],
    ['dusty boots', 'black boots', false],
    ['red coat', 'red jacket', false],
    ['coat', 'blue coat', false],
    ['red coat', 'long coat', false],
    ['red coat', 'blue coat', true],
    ['navy coat', 'orange coat', true],
    ['red coat', 'orange coat', true],
    ['black coat', 'white coat', true],
    ['green coat', 'purple coat', true],
    ['brown trousers', 'brown skirt', true],
    ['black boots', 'black heels', true],
  ] as const) {
    it(`${a} and ${b} ${differ ? 'are two' : 'may be one'}`, () => {
      const [one, other] = [...readGarments(a), ...readGarments(b)];
      assert.ok(one !== undefined && other !== undefined);
      assert.equal(differentGarments(one, other), differ);
      assert.equal(differentGarments(other, one), differ);
    });
  }
});
