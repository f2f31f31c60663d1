/** Golden files: what came out once, was read by a person and must come out again. `UPDATE=1` rewrites them, never in CI. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const folder = join(import.meta.dirname, '../golden');

/** `name` is a path in the folder of golden files. */
export function checkGolden(name: string, text: string): void {
  const path = join(folder, name);
  if (process.env['UPDATE'] === '1' && process.env['CI'] === undefined) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  assert.equal(text, readFileSync(path, 'utf8'), `${name} differs; UPDATE=1 rewrites it.`);
}
