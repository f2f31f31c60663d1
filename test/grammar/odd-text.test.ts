/** Line ends, tabs, marks and blanks of every kind; notes and boneyards, which may run over several blocks. */
import assert from 'node:assert/strict';
import { parse } from '../../grammar/parse.ts';
import { blocksOf } from '../../grammar/syntax-tree.ts';
import { withoutLayout } from '../support/bare-tree.ts';
import { sampleNames, sampleText } from '../support/samples.ts';
import { treeWords } from '../support/tree-words.ts';

describe('a file', () => {
  for (const name of sampleNames) {
    const plain = sampleText(name);
    it(`reads the same with every kind of blank: ${name}`, () => {
      const same = (text: string) => {
        assert.deepEqual(withoutLayout(parse(text)), withoutLayout(parse(plain)));
      };
      same(plain.replaceAll('\n', '\r\n'));
      same(`\uFEFF${plain}`);
      same(plain.trimEnd());
      same(plain.replaceAll('\n  ', '\n\t').replaceAll('\t  ', '\t\t'));
      same(plain.replaceAll('\n  ', '\n\u3000\u3000').replaceAll('\n\n', '\n\u00A0\n'));
      same(plain.replaceAll('\n', '   \n'));
    });
  }

  it('may be empty', () => {
    assert.deepEqual(treeWords(''), []);
    assert.deepEqual(blocksOf(parse('')), []);
  });
});

describe('a note', () => {
  it('is kept and is no part of the prose', () => {
    assert.deepEqual(treeWords('shot 1A: wide\n  MAYA waits. [[too long?]] She hums.'), [
      'shot 1A: WS',
      '  action: MAYA waits. She hums.',
      '  note: too long?',
    ]);
  });

  it('may allow a rule, with or without a reason', () => {
    assert.deepEqual(treeWords('shot 1A: wide\n[[allow continuity/line-crossed: he is lost]]\n[[allow physics]]'), [
      'shot 1A: WS',
      '  allow continuity/line-crossed: he is lost',
      '  allow physics: (no reason)',
    ]);
  });

  it('may run over lines, not over an empty one', () => {
    assert.deepEqual(treeWords('[[one\ntwo]]\n\nProse.'), ['loose', '  action: Prose.', '  note: one\ntwo']);
    assert.deepEqual(treeWords('[[one\n\ntwo]]'), ['loose', '  action: [[one', '  action: two]]']);
  });

  it('is none without its end', () => {
    assert.deepEqual(treeWords('MAYA waits. [[never closed'), ['loose', '  action: MAYA waits. [[never closed']);
  });
});

describe('a boneyard', () => {
  it('hides whole blocks', () => {
    assert.deepEqual(
      treeWords('shot 1A: wide\n/* cut\nshot 1B: wide\n\nscene 2: INT. A\n*/\nStill 1A.\nshot 1C: wide'),
      ['shot 1A: WS', '  action: Still 1A.', 'shot 1C: WS'],
    );
  });

  it('left open hides nothing', () => {
    assert.deepEqual(treeWords('shot 1A: wide\n/* cut\nshot 1B: wide'), [
      'shot 1A: WS',
      '  action: /* cut',
      'shot 1B: WS',
    ]);
  });

  it('opened and closed by typing reads as it would afresh', () => {
    const scenes =
      'Before.\n\nscene 1: INT. A\n\nshot 1A: wide\n\nscene 2: INT. B\n\nshot 2A: wide\n\nscene 3: INT. C\n';
    const opened = parse(scenes.replace('Before.', '/* Before.'), parse(scenes));
    const closed = parse(opened.text.replace('shot 2A', '*/ shot 2A'), opened);
    assert.deepEqual(withoutLayout(closed), withoutLayout(parse(closed.text)));
    assert.equal(blocksOf(closed).length, 2);
    const again = parse(closed.text.replace('/*', ''), closed);
    assert.equal(blocksOf(again).length, 5);
  });
});
