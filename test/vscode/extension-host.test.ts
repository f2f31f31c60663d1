/** The suite that runs inside the editor's extension host, with each of its tests as a test here. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { runInExtensionHost } from './extension-host.ts';

const sample = join(import.meta.dirname, '../../samples/sandstorm.screenplay');
const { editor, results } = await runInExtensionHost([sample]);

describe(`in the extension host of ${editor}`, () => {
  it('has tests', () => assert.ok(results.length > 0));
  for (const { title, milliseconds, failure } of results) {
    it(`${title} (${milliseconds} ms inside)`, () => {
      if (failure !== null) throw Object.assign(new Error(failure), { stack: failure });
    });
  }
});
