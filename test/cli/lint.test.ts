/** `shotwright lint`: what it prints, and the exit codes that CI hangs on. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
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
