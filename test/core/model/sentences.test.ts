/** Where one sentence of action ends and the next begins. */
import assert from 'node:assert/strict';
import { splitSentences } from '../../../core/model/action/sentences.ts';

const paragraphs: readonly (readonly [paragraph: string, ...sentences: readonly string[]])[] = [
  ['MAYA sits. JON stands!', 'MAYA sits.', 'JON stands!'],
  ['Mrs. Vale nods. MRS. VALE sits down.', 'Mrs. Vale nods.', 'MRS. VALE sits down.'],
  ['DR. ADLER looks at CAPT. HALE.', 'DR. ADLER looks at CAPT. HALE.'],
  ['J. HALE waits... and goes.', 'J. HALE waits... and goes.'],
];

describe('sentences', () => {
  for (const [paragraph, ...expected] of paragraphs) {
    it(paragraph, () => {
      assert.deepEqual(
        splitSentences(paragraph).map(({ text }) => text),
        expected,
      );
    });
  }
});
