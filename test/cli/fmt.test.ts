/** `shotwright fmt`: lays files out whole, or only says which it would. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const UNTIDY = 'scene 1: INT. A\nshot 1A: wide   \nMAYA waits.';
const TIDY = 'scene 1: INT. A\n  shot 1A: wide\n    MAYA waits.\n';

describe('fmt', function () {
  this.timeout(20_000);
  const folder = temporaryFolder();
  const fmt = (...args: string[]) => run(['fmt', ...args], { cwd: folder.path });

  it('with --check names what it would change, changes nothing and is 1', async () => {
    writeFileSync(join(folder.path, 'a.screenplay'), UNTIDY);
    writeFileSync(join(folder.path, 'b.screenplay'), TIDY);
    assert.deepEqual(await fmt('--check'), { code: 1, out: 'a.screenplay\n', err: '' });
    assert.equal(readFileSync(join(folder.path, 'a.screenplay'), 'utf8'), UNTIDY);
  });

  it('lays out, leaves nothing else behind, and has nothing to do the second time', async () => {
    writeFileSync(join(folder.path, 'a.screenplay'), UNTIDY);
    writeFileSync(join(folder.path, 'b.screenplay'), TIDY);
    assert.deepEqual(await fmt(), { code: 0, out: 'a.screenplay\n', err: '' });
    assert.equal(readFileSync(join(folder.path, 'a.screenplay'), 'utf8'), TIDY);
    assert.deepEqual(readdirSync(folder.path).sort(), ['a.screenplay', 'b.screenplay']);
    assert.deepEqual(await fmt('--check'), { code: 0, out: '', err: '' });
  });

  it('is 2 where there is nothing of that name', async () => {
    assert.equal((await fmt('nowhere')).code, 2);
  });
});
