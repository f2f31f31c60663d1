/**
 * `npm test`: from a bare checkout to every check, those in a real editor included.
 *
 * Runs on any Node from 20 on and without packages; the checks run on the Node that comes with the packages.
 */
import { spawnSync } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { installPackages, node, root } from './install.mjs';
import { runPlainly, timed } from './progress.mjs';

runPlainly(() => {
  installPackages();
  timed('Setting up the browser and the editor for the tests', () => {
    // Where the editor lies, its one line on stdout, is of no interest here.
    const { status } = spawnSync(node, ['scripts/set-up.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error('The tests cannot run without what is named above.');
  });
  const PATH = `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`;
  const { status } = spawnSync(node, ['scripts/check.mjs'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    // What is shipped is tried on the Node that this machine has.
    env: { ...process.env, PATH, SHOTWRIGHT_TEST_NODE: process.execPath },
  });
  process.exitCode = status ?? 1;
});
