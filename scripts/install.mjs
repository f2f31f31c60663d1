/**
 * Installs this project's packages where they are missing or older than package-lock.json says, and tells where its Node is.
 *
 * Plain JavaScript without packages, because it runs before there are any, on whatever Node from 20 on the machine has.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { timed } from './progress.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The Node that everything after the install runs on. */
export const node = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Quick when there is nothing to do. Throws a sentence that says what to do. */
export function installPackages() {
  if (isInstalled()) return;
  timed('Installing packages (a minute or so the first time)', () => {
    const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (error !== undefined) throw new Error(`npm could not be started (${error.message}). Please install npm.`);
    if (status !== 0) throw new Error('"npm ci" did not work. What it said stands above; often it is the network.');
    if (!existsSync(node)) {
      throw new Error('The packages are there, but Node 24 is not: npm must be allowed to run install scripts.');
    }
  });
}

/** Whether each package of package-lock.json lies in node_modules in the same version; npm notes there what it has installed. */
function isInstalled() {
  const installed = packagesIn(join(root, 'node_modules/.package-lock.json'));
  if (installed === undefined || !existsSync(node)) return false;
  const wanted = packagesIn(join(root, 'package-lock.json')) ?? {};
  return Object.entries(wanted).every(([path, { version, optional, devOptional, peer }]) => {
    const mayLack = path === '' || optional === true || devOptional === true || peer === true;
    return mayLack ? true : installed[path]?.version === version;
  });
}

function packagesIn(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : undefined;
}
