/** The command line as it is shipped, on the Node that the machine has: bundled, and from Node 20 on. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
/** `npm test` names the Node it was started on; the tests themselves run on the one from the packages. */
const node = process.env['SHOTWRIGHT_TEST_NODE'] ?? process.execPath;

describe('the built command line', function () {
  this.timeout(60_000);
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'shotwright-built-'));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('checks a folder', () => {
    const { status, stdout, stderr } = shotwright('lint', 'samples');
    assert.equal(stderr, '');
    assert.equal(status, 1);
    assert.match(stdout, /continuity\/prop-hand-switch/);
    assert.match(stdout, /2 files checked: 1 warning\./);
  });

  for (const [name, args] of [
    ['explains', ['explain', 'samples/sandstorm.screenplay']],
    ['prints prompts', ['prompt', 'samples/sandstorm.screenplay']],
    ['exports', ['export', 'samples/last-orders.screenplay', '--to', 'fountain']],
  ] as const) {
    it(name, () => {
      const { status, stdout, stderr } = shotwright(...args);
      assert.equal(stderr, '');
      assert.equal(status, 0);
      assert.notEqual(stdout, '');
    });
  }

  it('draws a shot', () => {
    const { status, stderr } = shotwright('render', 'samples/last-orders.screenplay', '--shot', '1C', '-o', folder);
    assert.equal(status, 0, stderr);
    assert.ok(statSync(join(folder, '1C.mp4')).size > 10_000);
  });
});

function shotwright(...args: readonly string[]) {
  return spawnSync(node, ['dist/cli.js', ...args], { cwd: root, encoding: 'utf8' });
}
