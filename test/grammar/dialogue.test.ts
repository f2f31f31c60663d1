/** Dialogue, transitions and what else stands in a shot besides action and directives. */
import assert from 'node:assert/strict';
import { treeWords } from '../support/tree-words.ts';

function checkShot(body: string, ...expected: readonly string[]): void {
  assert.deepEqual(treeWords(`shot 1A: wide\n\n${body}`), ['shot 1A: WS', ...expected.map((line) => `  ${line}`)]);
}

describe('dialogue', () => {
  it('is a name in capitals and the lines under it, up to a blank one', () => {
    checkShot(
      'MAYA\n(breathless)\nNot today.\n(beat)\nOr ever.\n\nShe runs.',
      'MAYA says: (breathless) / Not today. / (beat) / Or ever.',
      'action: She runs.',
    );
  });

  it('knows the voices after a name', () => {
    checkShot("JON (V.O.) (CONT'D)\nHm.", "JON (V.O., CONT'D) says: Hm.");
    checkShot('DR. ADLER (on phone)\nYes.', 'DR. ADLER (FILTERED) says: Yes.');
    checkShot('MAYA (O.S.)\nHere.', 'MAYA (O.S.) says: Here.');
    checkShot('MAYA (off screen)\nHere.', 'MAYA (O.S.) says: Here.');
  });

  it('of two at once has a caret', () => {
    checkShot('JON\nHm.\n\nMAYA ^\nHm too.', 'JON says: Hm.', 'MAYA ^ says: Hm too.');
  });

  it('takes any name after an at sign', () => {
    checkShot('@McCLANE\nYippee.', 'McCLANE says: Yippee.');
    checkShot('@陈伟\n你好。', '陈伟 says: 你好。');
  });

  it('takes names with accents, digits and dots', () => {
    checkShot('MAMÁ\nHola.', 'MAMÁ says: Hola.');
    checkShot('COP 2\nFreeze.', 'COP 2 says: Freeze.');
    checkShot("MAYA'S MOTHER\nHello.", "MAYA'S MOTHER says: Hello.");
  });

  it('keeps a line that looks like a directive or a transition', () => {
    checkShot('JON\ncamera: rolling.\nCUT TO:', 'JON says: camera: rolling. / CUT TO:');
  });

  it('goes on over lines that hold only a note or a boneyard', () => {
    checkShot(
      'MAYA\n[[softer?]]\nHello.\n[[or\n  \nlouder]]\nHello?\n/* cut\n\ncut */\nHm.\n\nShe goes.',
      'MAYA says: Hello. / Hello? / Hm.',
      'action: She goes.',
      'note: softer?',
      'note: or\n  \nlouder',
    );
  });

  it('is not a name without a line, a number, or a forced action', () => {
    checkShot('MAYA (O.S.)\n\nJON', 'action: MAYA (O.S.)', 'action: JON');
    checkShot('1942\nThe war goes on.', 'action: 1942 / The war goes on.');
    checkShot('!MAYA\nNot a cue.', 'action: MAYA / Not a cue.');
  });
});

describe('a transition', () => {
  for (const [line, read] of [
    ['CUT TO:', 'transition cut: CUT TO:'],
    ['SMASH CUT TO:', 'transition smash-cut: SMASH CUT TO:'],
    ['> FADE OUT.', 'transition fade-out: FADE OUT.'],
    ['FADE OUT.', 'transition fade-out: FADE OUT.'],
    ['TIME SLOWS TO:', 'transition (its own): TIME SLOWS TO:'],
    ['> INTO THE SUN:', 'transition (its own): INTO THE SUN:'],
  ] as const) {
    it(line, () => {
      checkShot(`${line}\n`, read);
    });
  }

  it('is not a sentence that has its words', () => {
    checkShot('Cut to: a dog.', 'action: Cut to: a dog.');
    checkShot('He drives TO:', 'action: He drives TO:');
  });
});

describe('asides', () => {
  it('are kept apart: synopsis, lyric, centred text, page break', () => {
    checkShot('= She is late', 'synopsis: She is late');
    checkShot('~ Row, row', 'lyric: Row, row');
    checkShot('> THE END <', 'centred: THE END');
    checkShot('===', 'page break: ===');
  });
});

describe('prose', () => {
  it('may begin in lower case', () => {
    checkShot('iPhone on the table.', 'action: iPhone on the table.');
    checkShot('he waits: nothing.', 'action: he waits: nothing.');
    checkShot('http://example.com glows on the screen.', 'action: http://example.com glows on the screen.');
  });
});
