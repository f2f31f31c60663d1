/** `shotwright import` and `export`: files in and out, what is told where, and what is refused. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('import and export', function () {
  this.timeout(20_000);
  const folder = temporaryFolder();

  const shotwright = (...words: string[]) => run(words, { cwd: folder.path });

  function put(name: string, text: string): void {
    writeFileSync(join(folder.path, name), text);
  }

  it('make a screenplay beside the script, and the script again', async () => {
    const fountain = 'Title: A\n\n!WIDE SHOT\n\nINT. BAR\n\nMAYA\nHi.\n';
    put('a.fountain', fountain);
    assert.deepEqual(await shotwright('import', 'a.fountain'), {
      code: 0,
      out: 'a.screenplay\n',
      err: 'a.fountain: Line 3: a shot before the first scene stays a line of action.\n',
    });
    assert.deepEqual(await shotwright('export', 'a.screenplay', '--to', 'fountain'), {
      code: 0,
      out: fountain,
      err: '',
    });
    assert.equal(
      (await shotwright('export', 'a.screenplay', '--to', 'fountain', '-o', 'b.fountain')).out,
      'b.fountain\n',
    );
    assert.equal(readFileSync(join(folder.path, 'b.fountain'), 'utf8'), fountain);
    assert.equal((await shotwright('lint', 'a.screenplay')).code, 0);
  });

  it('replace a file only when told to', async () => {
    put('c.fdx', '<FinalDraft><Content><Paragraph Type="Action"><Text>Rain.</Text></Paragraph></Content></FinalDraft>');
    put('c.screenplay', 'mine');
    const refused = await shotwright('import', 'c.fdx');
    assert.equal(refused.code, 2);
    assert.equal(refused.err, 'shotwright: There is a file "c.screenplay" already. Use --force to replace it.\n');
    assert.equal(readFileSync(join(folder.path, 'c.screenplay'), 'utf8'), 'mine');
    assert.equal((await shotwright('import', 'c.fdx', '--force')).code, 0);
    assert.equal(readFileSync(join(folder.path, 'c.screenplay'), 'utf8'), 'Rain.\n');
  });

  it('refuse what they cannot read, and leave nothing behind', async () => {
    put('d.fdx', '<FinalDraft><Content>');
    put('e.pdf', '');
    for (const [file, message] of [
      ['d.fdx', /^shotwright: "d\.fdx" can't be read: it is not whole XML: [^\n]*\n$/],
      ['e.pdf', /^shotwright: "e\.pdf" is neither Fountain \(\.fountain\) nor Final Draft \(\.fdx\)\.\n$/],
      ['none.fountain', /^shotwright: "none\.fountain" can't be read: [^\n]*\n$/],
    ] as const) {
      const { code, err } = await shotwright('import', file);
      assert.equal(code, 2);
      assert.match(err, message);
    }
    assert.equal((await shotwright('export', 'a.screenplay', '--to', 'word')).code, 2);
    assert.deepEqual(
      readdirSync(folder.path).filter((name) => name.endsWith('.tmp') || name.startsWith('d.screenplay')),
      [],
    );
  });
});
