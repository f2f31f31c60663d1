/** The formatter: what it lays out, and that it changes nothing but blanks. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../grammar/parse.ts';
import { wordsWith } from '../../grammar/words.ts';
import { print } from '../../grammar/print.ts';
import { withoutLayout } from '../support/bare-tree.ts';
import { anyText, brokenSample } from '../support/broken-text.ts';
import { sampleNames, sampleText } from '../support/samples.ts';

const text = fc.oneof(anyText, brokenSample);

describe('print', () => {
  it('indents by what a line belongs to', () => {
    const untidy = [
      'character MAYA: a woman   ',
      'height: 1.7 m',
      '',
      '   scene 1: EXT. DUNES - DUSK',
      'weather: rain,',
      'wind 3 m/s',
      '',
      'shot 1A: wide of MAYA,',
      '4s',
      'camera: 24mm,',
      'static',
      '\tMAYA waits.',
      '',
      'MAYA',
      'Hello.',
      '',
      'CUT TO:',
      '',
      '',
    ];
    const tidy = [
      'character MAYA: a woman',
      '  height: 1.7 m',
      '',
      'scene 1: EXT. DUNES - DUSK',
      '  weather: rain,',
      '    wind 3 m/s',
      '',
      '  shot 1A: wide of MAYA,',
      '      4s',
      '    camera: 24mm,',
      '      static',
      '    MAYA waits.',
      '',
      '    MAYA',
      '    Hello.',
      '',
      '  CUT TO:',
      '',
    ];
    assert.equal(print(parse(untidy.join('\n'))), tidy.join('\n'));
  });

  it('keeps the line ends of the file, and ends it with one', () => {
    assert.equal(print(parse('title: A\r\n\r\nHello.')), 'title: A\r\n\r\nHello.\r\n');
    assert.equal(print(parse('')), '');
  });

  it('keeps the inner lines of notes and boneyards', () => {
    const kept = 'scene 1: INT. A\n  [[a note\n      with its own shape]]\n  /* bone\n   yard */\n';
    assert.equal(print(parse(kept)), kept);
  });

  it('knows a scene by the words of the team', () => {
    const film = 'scene 1: INT. A\n\n  shot 1A: wide\n\nINTÉRIEUR CAFÉ - NUIT\n\nPluie.\n';
    const words = wordsWith({ 'INT.': ['INTÉRIEUR'] });
    assert.equal(print(parse(film, undefined, undefined, words)), film);
  });

  for (const name of sampleNames) {
    it(`leaves ${name} as it is`, () => {
      assert.equal(print(parse(sampleText(name))), sampleText(name));
    });
  }

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(text, (written) => {
        const once = print(parse(written));
        assert.equal(print(parse(once)), once);
      }),
      { numRuns: 250 },
    );
  });

  it('keeps the tree', () => {
    fc.assert(
      fc.property(text, (written) => {
        assert.deepEqual(withoutLayout(parse(print(parse(written)))), withoutLayout(parse(written)));
      }),
      { numRuns: 250 },
    );
  });
});
