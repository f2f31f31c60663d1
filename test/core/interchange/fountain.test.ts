/** Fountain in and out: what is read, what is kept plain, and that a Fountain comes back to the letter. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Fountain } from 'fountain-js';
import { exportFountain } from '../../../core/interchange/export-fountain.ts';
import { importFountain } from '../../../core/interchange/import-fountain.ts';
import { createProject } from '../../../core/project.ts';
import { parse } from '../../../grammar/parse.ts';
import { print } from '../../../grammar/print.ts';
import { blocksOf } from '../../../grammar/syntax-tree.ts';
import { anyFountain, exportedFountain } from '../../support/any-fountain.ts';
import { longFountain } from '../../support/long-fountain.ts';
import { checkNoMistake } from '../../support/no-mistake.ts';
import { sampleNames, sampleText } from '../../support/samples.ts';
import { treeWords } from '../../support/tree-words.ts';

/** The lines of the screenplay that a Fountain becomes, and back again. */
function checkImport(fountain: readonly string[], screenplay: readonly string[]): void {
  const { text } = importFountain(fountain.join('\n'));
  assert.equal(text, screenplay.join('\n'));
  checkNoMistake(text);
  assert.equal(exportFountain(parse(text)).text, fountain.join('\n'));
}

describe('any Fountain', () => {
  it('comes back to the letter', () => {
    fc.assert(
      fc.property(anyFountain, (fountain) => {
        assert.equal(exportFountain(parse(importFountain(fountain).text)).text, fountain);
      }),
      { numRuns: 500 },
    );
  });

  it('parses without a mistake', () => {
    fc.assert(
      fc.property(exportedFountain, (fountain) => {
        checkNoMistake(importFountain(fountain).text);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a long Fountain', () => {
  const fountain = longFountain(120_000);
  const { text } = importFountain(fountain);

  it('comes back to the letter, with any line breaks', () => {
    assert.equal(exportFountain(parse(text)).text, fountain);
    const other = `\uFEFF${fountain.replaceAll('\n', '\r\n')}`;
    assert.equal(exportFountain(parse(importFountain(other).text)).text, other);
  });

  it('has nothing that any rule would tell', () => {
    assert.deepEqual(createProject().update('long.screenplay', text).findings, []);
  });

  it('has the scenes and speeches that another reader of Fountain finds', () => {
    const tokens = new Fountain().parse(fountain, true).tokens ?? [];
    const count = (type: string) => tokens.filter((token) => token.type === type).length;
    const blocks = blocksOf(parse(text)).map(({ block }) => block);
    assert.equal(blocks.filter(({ head }) => head?.kind === 'scene').length, count('scene_heading'));
    const speeches = blocks.flatMap(({ body }) => body.filter(({ kind }) => kind === 'dialogue'));
    assert.equal(speeches.length, count('dialogue_begin'));
  });
});

describe('an import of Fountain', () => {
  it('declares who speaks, once, after the title page', () => {
    checkImport(
      [
        'Title: A',
        '',
        'INT. BAR',
        '',
        'MAYA (V.O.)',
        'Hi.',
        '',
        "@McCLANE (CONT'D)",
        'Hm.',
        '',
        'MAYA ^',
        'Oh.',
        '',
        'SUPER',
        '1942',
      ],
      [
        'Title: A',
        '',
        'character MAYA',
        'character @McCLANE',
        '',
        'INT. BAR',
        '',
        'MAYA (V.O.)',
        'Hi.',
        '',
        "@McCLANE (CONT'D)",
      ].concat(['Hm.', '', 'MAYA ^', 'Oh.', '', 'SUPER', '1942']),
    );
  });

  it('keeps prose that our language would take for its own', () => {
    checkImport(
      [
        'camera: a Leica.',
        '',
        'shot 3: whisky',
        '',
        'scene 4: dawn',
        '',
        'character Bob',
        '',
        'she says: no',
        '',
        '!camera: x',
        '',
      ],
      [
        '!camera: a Leica.',
        '',
        '!shot 3: whisky',
        '',
        '!scene 4: dawn',
        '',
        '!character Bob',
        '',
        'she says: no',
        '',
        '! camera: x',
        '',
      ],
    );
  });

  it('keeps a speech together', () => {
    const { text } = importFountain('MAYA\nOne.\n  \nTwo.\nshot 3: whisky\n[[louder?]]\nThree.\n');
    assert.deepEqual(
      treeWords(text).filter((line) => line.includes('says')),
      ['  MAYA says: One. / Two. / shot 3: whisky / Three.'],
    );
  });

  it('numbers the shots of a scene, whichever way they are written', () => {
    checkImport(
      [
        'INT. BAR #12#',
        '',
        '!CLOSE ON MAYA',
        '',
        "CLOSE ON JON'S HAND",
        '',
        '!!THE KNIFE',
        '',
        '[[SHOT: wide on Maya]]',
        '',
        'MAYA',
        'Hi.',
        '',
        "MAYA'S POV",
      ],
      ['character MAYA', '', 'INT. BAR #12#', '', 'shot 12A: close-up of MAYA', '[[!CLOSE ON MAYA]]', ''].concat(
        ['shot 12B: close-up', "CLOSE ON JON'S HAND", '', 'shot 12C:', '[[!!THE KNIFE]]', '!THE KNIFE', ''],
        ['shot 12D: wide of MAYA', '[[SHOT: wide on Maya]]', '', 'MAYA', 'Hi.', ''],
        ['shot 12E: pov', 'camera: POV MAYA', "[[MAYA'S POV]]"],
      ),
    );
  });

  it('leaves out the letters I and O, and goes on with AA', () => {
    const { text } = importFountain(`INT. BAR\n\n${'!WIDE SHOT\n\n'.repeat(26)}`);
    const letters = [...text.matchAll(/^shot 1(\w+)/gm)].map((match) => match[1]);
    assert.equal(letters.join(' '), 'A B C D E F G H J K L M N P Q R S T U V W X Y Z AA AB');
  });

  it('tells of a shot that no scene stands before', () => {
    const { notCarried } = importFountain('!CLOSE ON MAYA\n\nINT. BAR\n');
    assert.deepEqual(notCarried, ['Line 1: a shot before the first scene stays a line of action.']);
  });

  it('takes a note for a directive only where it is one without a mistake', () => {
    checkImport(
      ['INT. BAR', '', '[[camera: 24mm, low angle]]', '[[camera: too close?]]', '[[ camera: 24mm]]', ''],
      ['INT. BAR', '', 'camera: 24mm, low angle', '[[camera: too close?]]', '[[camera: 24mm]]', ''],
    );
  });
});

describe('notes around a shot', () => {
  for (const fountain of [
    'COP 2\n[[SHOT: close on Maya]]\n[[ camera: 24mm]]\n',
    '  [[light: hard]]\n[[SHOT: close on Maya]]\nINT. HOUSE - DAY\n',
    '[[SHOT: close on Maya]]\n[[SHOT: a thing]]\nINT. HOUSE - DAY\n',
  ].map((lines) => `INT. HOUSE - DAY\n\n${lines}`)) {
    it(`come back to the letter: ${JSON.stringify(fountain)}`, () => {
      assert.equal(exportFountain(parse(importFountain(fountain).text)).text, fountain);
    });
  }
});

describe('an export to Fountain', () => {
  for (const name of sampleNames) {
    it(`comes back as it went: ${name}`, () => {
      const { text, notCarried } = exportFountain(parse(sampleText(name)));
      assert.deepEqual(notCarried, []);
      const again = importFountain(text);
      assert.deepEqual(again.notCarried, []);
      assert.deepEqual(meaning(print(parse(again.text))), meaning(sampleText(name)));
    });
  }

  it('tells what comes back as something else', () => {
    const { text, notCarried } = exportFountain(parse('scene 1: INT. A\n\nshot 1A: wyde\n  camera: tracs left\n'));
    assert.equal(text, 'INT. A #1#\n\n!!shot 1A: wyde\n[[camera: tracs left]]\n');
    assert.deepEqual(notCarried, [
      'Line 3: the heading "shot 1A: wyde" is not understood, so it comes back as a new shot.',
      'Line 4: "camera: tracs left" is not understood here, so it comes back as a note.',
    ]);
  });
});

/** A heading with and without its keyword means the same. */
function meaning(screenplay: string): readonly string[] {
  return treeWords(screenplay).map((line) => line.replace('(keyword)', '(bare)'));
}
