/** Colours of clothes: which words may mean one garment, and which can't. */
import assert from 'node:assert/strict';
import { colourIn, coloursDiffer } from '../../../core/model/garments.ts';

describe('colours of clothes', () => {
  for (const [a, b, differ] of [
    ['red', 'scarlet', false],
    ['grey', 'gray', false],
    ['tan', 'beige', false],
    ['red', 'blue', true],
    ['navy', 'orange', true],
    ['black', 'white', true],
    ['green', 'purple', true],
    ['red', 'long', false],
  ] as const) {
    it(`${a} and ${b} ${differ ? 'differ' : 'may be one'}`, () => {
      assert.equal(coloursDiffer(colourIn(a), colourIn(b)), differ);
    });
  }
});
