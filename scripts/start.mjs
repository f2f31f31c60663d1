/**
 * `npm start`: from a bare checkout to a checked screenplay and a drawn shot.
 *
 * Runs on any Node from 20 on and without packages; the build runs on the Node that comes with them,
 * the command line that comes out of it on yours.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installPackages, node, root } from './install.mjs';
import { runPlainly, secondsSince, timed } from './progress.mjs';

const SAMPLE = 'samples/sandstorm.screenplay';
const SHOT = '1A';
const FOLDER = 'out/start';
/** What `shotwright lint` answers when it has something to say, as it has about this sample. */
const FINDINGS = 1;

runPlainly(() => {
  const started = performance.now();
  installPackages();
  timed('Building', () => run(node, ['scripts/build.ts']));

  console.log(`\nChecking ${SAMPLE} (it has one slip in it on purpose):\n`);
  run(process.execPath, ['dist/cli.js', 'lint', SAMPLE], FINDINGS);

  timed(`\nDrawing shot ${SHOT}`, () =>
    run(process.execPath, ['dist/cli.js', 'render', SAMPLE, '--shot', SHOT, '-o', FOLDER]),
  );

  console.log(`
Ready after ${secondsSince(started)}. Play the shot: ${join(root, FOLDER, `${SHOT}.mp4`)}

What next:
  node dist/cli.js --help       everything the command line does
  npm run package               makes dist/shotwright.vsix, the extension for VS Code
  npm test                      runs every check, those in a real editor included
`);
});

function run(program, args, alsoFine = 0) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0 && status !== alsoFine) {
    throw new Error(
      `"node ${args.join(' ')}" did not work${error === undefined ? '; why stands above' : `: ${error.message}`}.`,
    );
  }
}
