/** `shotwright lint`: what it prints, and the exit codes that CI hangs on. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const CLEAN = 'character MAYA\n\nscene 1: INT. A\n\n  shot 1A: wide of MAYA, 4s\n    MAYA waits.\n';
const SWITCHED = `character MAYA: a woman

prop CUP: a cup

scene 1: INT. A

  shot 1A: wide of MAYA, 4s
    MAYA holds CUP in her left hand.

  shot 1B: wide of MAYA, 4s
    MAYA holds CUP in her right hand.
`;
const BROKEN = 'shot 1A: wide, 4s\n  camera: tracs right\n';

describe('lint', function () {
  this.timeout(20_000);
  const folder = temporaryFolder();

  before(() => {
    mkdirSync(join(folder.path, 'act one'));
    mkdirSync(join(folder.path, 'node_modules'));
    writeFileSync(join(folder.path, 'clean.screenplay'), CLEAN);
    writeFileSync(join(folder.path, 'act one', 'switched.screenplay'), SWITCHED);
    writeFileSync(join(folder.path, 'broken.txt'), BROKEN);
    writeFileSync(join(folder.path, 'node_modules', 'other.screenplay'), BROKEN);
  });

  const lint = (...args: string[]) => run(['lint', ...args], { cwd: folder.path });

  it('is 0 and says so where there is nothing to report', async () => {
    assert.deepEqual(await lint('clean.screenplay'), { code: 0, out: '1 file checked: nothing to report.\n', err: '' });
  });

  it('goes by the configuration, and says where it is broken', async () => {
    const config = join(folder.path, 'act one', 'shotwright.config.json');
    writeFileSync(config, '{\n  // Left and right are of no matter here.\n  "rules": { "continuity": "off" },\n}\n');
    assert.equal((await lint('act one')).out, '1 file checked: nothing to report.\n');
    assert.equal((await lint('act one', '--no-config')).code, 1);
    assert.equal((await lint('act one', '--rule', 'continuity/prop-hand-switch=error')).code, 1);
    writeFileSync(config, '{ "rules": { "continuity": "quiet" } }\n');
    const { code, out } = await lint('act one', '-f', 'json');
    assert.equal(code, 2);
    const { files } = JSON.parse(out) as { files: { path: string; findings: { rule: string; start: object }[] }[] };
    assert.deepEqual(files[0]?.findings[0]?.rule, 'structure/config');
    assert.deepEqual(files[0]?.findings[0]?.start, { line: 1, column: 28 });
    rmSync(config);
  });

  it('applies the fixes that keep what is meant', async () => {
    writeFileSync(join(folder.path, 'fixable.screenplay'), SWITCHED);
    assert.equal((await lint('fixable.screenplay', '--fix')).out, '1 file checked: nothing to report.\n');
    const fixed = readFileSync(join(folder.path, 'fixable.screenplay'), 'utf8');
    assert.equal(fixed, SWITCHED.replace('in her right hand', 'in her left hand'));
    rmSync(join(folder.path, 'fixable.screenplay'));
  });

  it('tells how long each rule takes', async () => {
    const { err } = await lint('clean.screenplay', '--stats');
    assert.match(err, /^parse +\d+\.\d\d ms +\d+\.\d %$/m);
    assert.match(err, /^continuity\/prop-hand-switch +\d+\.\d\d ms/m);
  });

  it('has a page for every rule', async () => {
    const rules = await run(['rules'], { cwd: folder.path });
    assert.match(rules.out, /^continuity\/prop-hand-switch +warning +A prop is in the other hand/m);
    const page = await run(['rule', 'continuity/prop-hand-switch'], { cwd: folder.path });
    assert.match(page.out, /^# A prop changes hands/);
    const fault = await run(['rule', 'structure/unknown-word'], { cwd: folder.path });
    assert.match(fault.out, /^# A word that is not known here\n/);
    const unknown = await run(['rule', 'continuity/prop-hand-swich'], { cwd: folder.path });
    assert.equal(unknown.code, 2);
    assert.match(unknown.err, /Did you mean "continuity\/prop-hand-switch"\?/);
  });

  it('shows the line, what is wrong under it, why, and what can be done', async () => {
    const { code, out, err } = await lint('act one');
    assert.equal(code, 1);
    assert.equal(err, '');
    assert.equal(
      out,
      [
        "warning The CUP was in MAYA's left hand in shot 1A; here it's in the right. continuity/prop-hand-switch",
        '   --> act one/switched.screenplay:11:5',
        '11 |     MAYA holds CUP in her right hand.',
        '   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
        '   = CUP in the left hand here act one/switched.screenplay:8',
        '   > Put the CUP back in the left hand',
        '',
        '1 file checked: 1 warning.',
        '',
      ].join('\n'),
    );
  });

  it('prints JSON of the shape that scripts rely on', async () => {
    const { code, out } = await lint('-f', 'json', '.');
    assert.equal(code, 1);
    const place = (line: number, column: number) => ({ line, column });
    assert.deepEqual(JSON.parse(out), {
      version: 1,
      files: [
        {
          path: 'act one/switched.screenplay',
          findings: [
            {
              rule: 'continuity/prop-hand-switch',
              severity: 'warning',
              message: "The CUP was in MAYA's left hand in shot 1A; here it's in the right.",
              shot: '1B',
              start: place(11, 5),
              end: place(11, 37),
              because: [
                {
                  message: 'CUP in the left hand here',
                  path: 'act one/switched.screenplay',
                  start: place(8, 5),
                  end: place(8, 36),
                },
              ],
              fixes: [
                {
                  title: 'Put the CUP back in the left hand',
                  safe: true,
                  edits: [
                    { path: 'act one/switched.screenplay', start: place(11, 27), end: place(11, 32), text: 'left' },
                  ],
                },
              ],
            },
          ],
        },
        { path: 'clean.screenplay', findings: [] },
      ],
      summary: { files: 2, errors: 0, warnings: 1, infos: 0 },
    });
  });

  it('is 1 for an error even with every warning allowed', async () => {
    const { code, out } = await lint('broken.txt', '--max-warnings', '9');
    assert.equal(code, 1);
    assert.match(out, /^error "tracs" is not a camera move\. Did you mean "tracks"\? structure\/unknown-word\n/);
    assert.match(out, /> Write "tracks"\n/);
  });

  it('allows as many warnings as it is told', async () => {
    assert.equal((await lint('act one', '--max-warnings', '1')).code, 0);
    assert.equal((await lint('act one', '--max-warnings', '0')).code, 1);
  });

  it('shows and counts errors only when quiet', async () => {
    const { code, out } = await lint('act one', '--quiet');
    assert.deepEqual([code, out], [0, '1 file checked: nothing to report.\n']);
  });

  it('reads standard input under the name it is given', async () => {
    const { code, out } = await run(['lint', '-', '--stdin-filename', 'draft.screenplay'], { input: BROKEN });
    assert.equal(code, 1);
    assert.match(out, /--> draft\.screenplay:2:11\n/);
  });

  it('is 2 for what it was called with', async () => {
    const mistakes = ['nowhere', '--no-such-option', '--format=carrier-pigeon', '--max-warnings=some'];
    for (const { code, out, err } of await Promise.all(mistakes.map((mistake) => lint(mistake)))) {
      assert.deepEqual([code, out], [2, '']);
      assert.notEqual(err, '');
      assert.doesNotMatch(err, /\n\s+at /, 'A stack is nothing for a writer.');
    }
    assert.match((await lint('elsewhere')).err, /^shotwright: There is no file or folder "elsewhere"\.\n$/);
  });

  it('is coloured where colour is wanted, and never with NO_COLOR', async () => {
    const colours = async (env: NodeJS.ProcessEnv) =>
      (await run(['lint', 'act one'], { cwd: folder.path, env })).out.includes('\u001b[');
    assert.equal(await colours({ FORCE_COLOR: '1' }), true);
    assert.equal(await colours({ NO_COLOR: '1' }), false);
  });
});
