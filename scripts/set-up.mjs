/**
 * Installs what the tests in the editor need and is missing: a browser, ffmpeg, a font and code-server.
 *
 * Plain JavaScript without packages, so that it runs before `npm install` and on any Node from 20 on. A second run
 * takes a fraction of a second. Progress goes to stderr; the folder code-server lies in is the one line on stdout.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** code-server carries the same workbench and extension host as VS Code; this version is VS Code 1.139.1 and wants Node 24. */
const CODE_SERVER = '4.139.1';
const NODE = '24.21.0';
/** Raise it when the steps below change what they leave behind. */
const RECIPE = 1;
const STAMP = `code-server ${CODE_SERVER}, node ${NODE}, recipe ${RECIPE}`;

main();

function main() {
  try {
    if (process.platform === 'linux') {
      installSystemPackages();
      console.log(installCodeServer());
    } else {
      say('Nothing to install here: on this system the tests run in VS Code itself.');
    }
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

/** Debian packages, each with a file that shows it is there. */
function installSystemPackages() {
  const wanted = [
    { name: 'chromium', there: onPath('chromium') || onPath('google-chrome') || process.env.CHROMIUM !== undefined },
    { name: 'ffmpeg', there: onPath('ffmpeg') && onPath('ffprobe') },
    { name: 'fonts-dejavu-core', there: existsSync('/usr/share/fonts/truetype') },
  ];
  const missing = wanted.filter((each) => !each.there).map((each) => each.name);
  if (missing.length === 0) return;
  const list = missing.join(', ');
  if (!onPath('apt-get')) throw new Error(`Please install ${list} with this system's package manager, then try again.`);
  if (process.getuid?.() !== 0) {
    throw new Error(`Please run: sudo apt-get install --no-install-recommends ${missing.join(' ')}`);
  }
  say(`Installing ${list} ...`);
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-qq'];
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', [...wait, 'update'], { env: quiet });
  run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...missing], { env: quiet });
}

/** The folder of a whole code-server. It is built under another name and renamed, so what has the name is complete. */
function installCodeServer() {
  const cache = join(process.env.XDG_CACHE_HOME || join(homeFolder(), '.cache'), 'shotwright');
  const home = join(cache, `code-server-${CODE_SERVER}`);
  if (stampOf(home) === STAMP) return home;

  say(`Installing code-server ${CODE_SERVER} into ${home} (about 400 MB, a minute or two) ...`);
  mkdirSync(cache, { recursive: true });
  const started = Date.now();
  const draft = mkdtempSync(`${home}.`);
  try {
    fill(draft);
    writeFileSync(join(draft, 'stamp'), STAMP);
    rmSync(home, { recursive: true, force: true });
    renameSync(draft, home);
  } finally {
    // A second run at the same time may have finished first; either result is as good as the other.
    rmSync(draft, { recursive: true, force: true });
  }
  say(`code-server is ready after ${Math.round((Date.now() - started) / 1000)} s.`);
  return home;
}

function fill(folder) {
  writeFileSync(join(folder, 'package.json'), '{ "name": "shotwright-test-editor", "private": true }\n');
  const nodePackage = `node-linux-${process.arch}`;
  // Its own install script insists on running under Node 24 and builds every native module; the prebuilt ones do.
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  npm(['install', ...quiet, `${nodePackage}@${NODE}`, `code-server@${CODE_SERVER}`], folder);

  const workbench = join(folder, 'node_modules/code-server/lib/vscode');
  npm(['install', ...quiet, '--omit=dev'], workbench);
  buildLogModule(workbench, join(folder, 'node_modules', nodePackage));
  removeUnused(folder, workbench);
}

/** The one native module without a prebuilt binary. Only output channels need it, so a machine without a compiler goes on. */
function buildLogModule(workbench, nodeFolder) {
  const env = { CXXFLAGS: '-O0', npm_config_jobs: '2', npm_config_nodedir: nodeFolder };
  try {
    npm(['rebuild', '--loglevel=error', '@vscode/spdlog'], workbench, env);
  } catch {
    say('The log module could not be built (it wants python3, make and g++); output channels will stay empty.');
  }
}

/** About 430 MB that no test touches. */
function removeUnused(folder, workbench) {
  const gone = [
    'node_modules/@github',
    'node_modules/@microsoft/mxc-sdk',
    'node_modules/@devcontainers',
    'extensions/copilot',
  ];
  for (const path of gone) rmSync(join(workbench, path), { recursive: true, force: true });
  for (const file of readdirSync(workbench, { recursive: true })) {
    if (file.endsWith('.map')) rmSync(join(workbench, file), { force: true });
  }
  const searchers = join(workbench, 'node_modules/@vscode/ripgrep-universal/bin');
  for (const name of existsSync(searchers) ? readdirSync(searchers) : []) {
    if (name !== `linux-${process.arch}`) rmSync(join(searchers, name), { recursive: true, force: true });
  }
  rmSync(join(folder, 'node_modules', `node-linux-${process.arch}`, 'share'), { recursive: true, force: true });
}

function npm(args, cwd, env = {}) {
  // Settings of an npm that runs us (such as a prefix or `omit`) must not leak into this install.
  run('npm', args, { cwd, env: { npm_config_global: '', npm_config_omit: '', npm_config_workspace: '', ...env } });
}

function run(command, args, { cwd, env = {} } = {}) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) return;
  const said = error?.message ?? `${stdout}${stderr}`.trim().slice(-2000);
  throw new Error(`"${command} ${args.join(' ')}" did not work:\n${said}`);
}

function onPath(command) {
  return (process.env.PATH ?? '').split(':').some((folder) => folder !== '' && existsSync(join(folder, command)));
}

function homeFolder() {
  return process.env.HOME || homedir() || tmpdir();
}

function stampOf(folder) {
  const file = join(folder, 'stamp');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function say(line) {
  process.stderr.write(`${line}\n`);
}
