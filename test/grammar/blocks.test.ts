/** What opens a block, and what belongs to it: title page, includes, declarations, sections, shots. */
import assert from 'node:assert/strict';
import { treeWords } from '../support/tree-words.ts';

function checkTree(text: string, ...expected: readonly string[]): void {
  assert.deepEqual(treeWords(text), expected);
}

describe('a title page', () => {
  it('takes its keys in any case, and lines that go on', () => {
    checkTree(
      'Title: A Film\nAuthors:\n    A. Writer\n    B. Other\nDraft date: 1 May\naspect: 16:9\n\nHello.',
      'title page: Title = A Film; Authors = A. Writer\nB. Other; Draft date = 1 May; aspect = 16:9',
      '  action: Hello.',
    );
  });

  it('is none where the first line has no key it knows', () => {
    checkTree('Once: upon a time\n\nHello.', 'loose', '  action: Once: upon a time', '  action: Hello.');
    checkTree('MAYA: hello', 'loose', '  action: MAYA: hello');
  });

  it('keeps keys of others, and offers the nearest for its own', () => {
    checkTree(
      'title: A\nFormat: weird\naspcet: 16:9\n',
      'title page: title = A; Format = weird; aspcet = 16:9',
      '  fault: "aspcet:" is not a word of the language here. Did you mean "aspect"?',
    );
  });
});

describe('an include', () => {
  it('names a file in straight or curly quotes', () => {
    checkTree(
      'include "cast.screenplay"\ninclude “the props.screenplay”',
      ...['cast', 'the props'].map((name) => `include ${name}.screenplay`),
    );
  });

  it('without quotes is prose', () => {
    checkTree('include me out.', 'loose', '  action: include me out.');
  });
});

describe('a declaration', () => {
  it('has a name, a description and properties up to a blank line', () => {
    checkTree(
      'character MAYA: a woman in her thirties\n  height: 1.70 m\n  wears: orange windbreaker,\n    dusty shoes\n\nMAYA waits.',
      'character MAYA: a woman in her thirties',
      '  height = 1.70 m',
      '  wears = orange windbreaker,     dusty shoes',
      '  action: MAYA waits.',
    );
  });

  it('needs no description, and no blank line before the next', () => {
    checkTree(
      'prop CANTEEN\n  mass: 1.1 kg\ncreature @Фёдор: a dog\nstyle NOIR: black and white',
      'prop CANTEEN: (not described)',
      '  mass = 1.1 kg',
      'creature Фёдор: a dog',
      'style NOIR: black and white',
    );
  });

  it('takes names with spaces, digits, dots, hyphens and apostrophes', () => {
    checkTree("vehicle THE O'NEIL 5-TON TRUCK: slow", "vehicle THE O'NEIL 5-TON TRUCK: slow");
    checkTree("location DR. ADLER'S ROOM: bare", "location DR. ADLER'S ROOM: bare");
    checkTree('character 陈伟: a boy of nine', 'character 陈伟: a boy of nine');
    checkTree('character @陈伟: a boy of nine', 'character 陈伟: a boy of nine');
  });

  it('offers the nearest property', () => {
    checkTree(
      'character MAYA\n  heigth: 2 m',
      'character MAYA: (not described)',
      '  heigth = 2 m',
      '  fault: "heigth:" is not a word of the language here. Did you mean "height"?',
    );
  });

  it('is not what a sentence with its word is', () => {
    checkTree('character is destiny.', 'loose', '  action: character is destiny.');
    checkTree('style matters: a lot', 'loose', '  action: style matters: a lot');
  });
});

describe('sections and synopses', () => {
  it('make the outline', () => {
    checkTree(
      '# Act One\n## Sequence 2\n= What happens',
      'section 1: Act One',
      'section 2: Sequence 2',
      '  synopsis: What happens',
    );
  });

  it('are not a lone hash or a page break', () => {
    checkTree('#\n\n===\n', 'loose', '  action: #', '  page break: ===');
  });
});

describe('a shot', () => {
  for (const [line, read] of [
    ['shot 12A: wide of MAYA, 8s', 'shot 12A: WS of MAYA, 8 (time)'],
    ['shot 1A: wide of MAYA and JON, 8s, montage', 'shot 1A: WS of MAYA and JON, 8 (time), montage'],
    ['shot 1A: wide of MAYA, SAM, and JON, 8s', 'shot 1A: WS of MAYA and SAM and JON, 8 (time)'],
    ['shot 1C: 2-shot of MAYA and JON, 2s', 'shot 1C: two-shot of MAYA and JON, 2 (time)'],
    ['shot 1B: close-up two-shot of MAYA & JON, 2.5 s', 'shot 1B: CU two-shot of MAYA and JON, 2.5 (time)'],
    ['shot 1C: insert of CANTEEN, 48 frames, in mirror', 'shot 1C: insert of CANTEEN, 48 (frames), in mirror'],
    ['shot 1D: MS MAYA, 0:08', 'shot 1D: MS of MAYA, 8 (time)'],
    ['shot 1E: over the shoulder of MAYA, 3s', 'shot 1E: ots of MAYA, 3 (time)'],
    ['shot 1F:', 'shot 1F: -'],
    ['shot 1G', 'shot 1G: -'],
    ['shot: wide', 'shot -: WS'],
    ['shot 1I: medium of MAYA,\n  4s,\n  montage', 'shot 1I: MS of MAYA, 4 (time), montage'],
    ['shot 1K: wide of @陈伟, 3s', 'shot 1K: WS of 陈伟, 3 (time)'],
    ["shot 1R: wide of DR. ADLER and O'NEIL, 12.5s", "shot 1R: WS of DR. ADLER and O'NEIL, 12.5 (time)"],
    ['shot 1S: wide shot of MAYA, 4 s, pov', 'shot 1S: WS pov of MAYA, 4 (time)'],
    ['shot 1T: medium, 4 s, jump-cut', 'shot 1T: MS, 4 (time), jump cut'],
    ['shot 1U: EXTREME CLOSE-UP of MAYA', 'shot 1U: ECU of MAYA'],
    ['shot 1V: medium  close up of MAYA', 'shot 1V: MCU of MAYA'],
  ] as const) {
    it(line.replaceAll('\n', ' ⏎ '), () => {
      checkTree(line, read);
    });
  }

  it('follows prose without a blank line, and ends at the next shot', () => {
    checkTree(
      'shot 1A: wide\nMAYA waits.\nshot 1B: close-up\nStill.',
      'shot 1A: WS',
      '  action: MAYA waits.',
      'shot 1B: CU',
      '  action: Still.',
    );
  });

  it('is not a sentence about one', () => {
    checkTree('shot down in flames.', 'loose', '  action: shot down in flames.');
    checkTree('shot after shot: the same face', 'loose', '  action: shot after shot: the same face');
  });
});
