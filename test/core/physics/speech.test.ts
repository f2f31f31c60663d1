/** How long lines take to say and titles to read. */
import assert from 'node:assert/strict';
import { screenTextSeconds, speakerChange, speechSeconds, syllablesOf, wordsOf } from '../../../core/physics/speech.ts';
import { englishSyllables, syllablesBySign } from '../../../core/physics/syllables.ts';
import { near } from '../../support/near.ts';

describe('syllables', () => {
  it('are those of a dictionary, to a tenth over lines of dialogue', () => {
    // Counted by the CMU pronouncing dictionary.
    const lines: readonly (readonly [string, number])[] = [
      ['We were never supposed to open that door, and now that it is open every single thing', 23],
      ['behind it is going to come walking through, one at a time, politely, like guests.', 21],
      ["I didn't kill him. He was already dead when I came through the window.", 18],
      ['Tell everybody to leave the building immediately and wait outside on the other side of the river.', 28],
      ["She wouldn't listen. She never does, and nobody could've changed her mind anyway.", 22],
      ['A beautiful little creature, isn’t it? Somebody ought to photograph the thing.', 21],
    ];
    for (const [line, count] of lines) near(syllablesOf(line), count, count * 0.1);
    const all = lines.reduce((sum, [line]) => sum + syllablesOf(line), 0);
    near(
      all,
      lines.reduce((sum, [, count]) => sum + count, 0),
      5,
    );
  });

  it('of single words hold where the spelling misleads', () => {
    const words = {
      wanted: 2,
      houses: 2,
      makes: 1,
      table: 2,
      rhythm: 2,
      quiet: 2,
      people: 2,
      movement: 2,
      "can't": 1,
      "didn't": 2,
      "o'clock": 2,
    };
    for (const [word, count] of Object.entries(words)) assert.equal(englishSyllables(word), count, word);
    assert.equal(englishSyllables('—'), 0);
    assert.equal(englishSyllables('7'), 2);
  });

  it('of other tongues are their vowels and signs', () => {
    assert.equal(syllablesBySign('siempre'), 2);
    assert.equal(syllablesBySign('über'), 2);
    assert.equal(syllablesBySign('きょうは'), 3);
    assert.equal(syllablesBySign('你好'), 2);
    assert.equal(syllablesBySign('안녕하세요'), 5);
    assert.equal(syllablesBySign('здравствуйте'), 3);
    assert.equal(syllablesBySign('hm'), 1);
  });
});

describe('speech', () => {
  const guide = [
    "You're lying. I can hear it in your silence.",
    "Or maybe I'm just tired of talking.",
    "Either way, you'll talk before the night's over.",
  ];

  it('of three lines of an interrogation takes 8.3 s at ease, 6.4 s in a rush', () => {
    const all = (pace: 'comfortable' | 'rushed') =>
      guide.reduce((sum, line) => sum + speechSeconds(line, pace), 2 * speakerChange(pace));
    near(all('comfortable'), 8.33, 0.02);
    near(all('rushed'), 6.42, 0.02);
  });

  it('of 32 words does not fit 4 s however fast', () => {
    const line =
      'We were never supposed to open that door, and now that it is open every single thing behind it is going to come walking through, one at a time, politely, like guests.';
    assert.equal(wordsOf(line).length, 32);
    near(speechSeconds(line, 'comfortable'), 10.8, 0.6);
    assert.ok(speechSeconds(line, 'impossible') > 4);
  });

  it('goes slower or faster as the parentheses say, and waits for a beat', () => {
    const line = 'Not today.';
    const plain = speechSeconds(line, 'comfortable');
    near(speechSeconds(line, 'comfortable', { delivery: ['slowly'] }), plain / 0.75, 1e-9);
    near(speechSeconds(line, 'comfortable', { delivery: ['beat'] }), plain + 1, 1e-9);
    near(speechSeconds(line, 'rushed', { delivery: ['a long pause'] }), speechSeconds(line, 'rushed') + 1.5, 1e-9);
    near(speechSeconds(line, 'comfortable', { delivery: ['whispering, quickly'] }), plain / 0.9 / 1.25, 1e-9);
    near(speechSeconds(line, 'comfortable', { delivery: ['breathless', 'using her hands'] }), plain, 1e-9);
  });

  it('waits at commas and between sentences, not after a title or inside a figure', () => {
    const pause = (text: string) => speechSeconds(text, 'comfortable') - syllablesOf(text) / 4.2;
    near(pause('Yes, no.'), 0.15, 1e-9);
    near(pause('Yes. No.'), 0.4, 1e-9);
    near(pause('Yes… no — or.'), 0.8, 1e-9);
    near(pause('Mr. Smith'), 0, 1e-9);
    near(pause('3,000 or 3.5'), 0, 1e-9);
    near(pause('...and wait...'), 0, 1e-9);
    near(pause('...'), 0, 1e-9);
  });

  it('takes no longer to work out for a page of marks', () => {
    const started = performance.now();
    speechSeconds(`a${'!'.repeat(100_000)}b${'.'.repeat(100_000)}c`, 'comfortable');
    assert.ok(performance.now() - started < 500);
  });

  it('goes by the reading rate of other tongues, and by a counter of your own', () => {
    near(speechSeconds('ola ola', 'impossible', { language: 'es' }), 4 / (8 * (7.82 / 6.19)), 1e-9);
    near(speechSeconds('one two', 'impossible', { countSyllables: () => 4 }), 1, 1e-9);
  });
});

describe('text on the screen', () => {
  it('stands for 20 characters a second, never under 0.83 s', () => {
    near(screenTextSeconds('x'.repeat(48)), 2.4, 1e-9);
    near(screenTextSeconds('Paris'), 0.833, 1e-9);
  });
});
