/** A folder of a test suite's own, made before its tests and gone after them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** To be called inside `describe`; the path is there once the tests run. */
export function temporaryFolder(): { readonly path: string } {
  const folder = { path: '' };
  before(() => {
    folder.path = mkdtempSync(join(tmpdir(), 'shotwright-'));
  });
  after(() => rmSync(folder.path, { recursive: true, force: true }));
  return folder;
}
