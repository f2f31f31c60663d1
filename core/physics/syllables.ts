/** How many syllables a word has: English by a counter, other tongues by their vowels and signs; right to about a tenth over a line. */
import { syllable } from 'syllable';

export type CountSyllables = (word: string) => number;

/** Syllables of an English word; a figure is read aloud. */
export function englishSyllables(word: string): number {
  let count = counted.get(word);
  if (count === undefined) {
    if (counted.size > MANY) counted.clear();
    counted.set(word, (count = syllable(word) + digitSyllables(word)));
  }
  return count;
}

/** People talk in few different words, and counting takes long. */
const counted = new Map<string, number>();
const MANY = 5000;

/** Syllables of a word in any tongue: kana, Chinese and Korean by signs (two to a kanji), the rest by groups of vowels. */
export function syllablesBySign(word: string): number {
  const signs = (pattern: RegExp) => word.match(pattern)?.length ?? 0;
  const kana = signs(/[ぁ-ゖァ-ヺー]/g) - signs(/[ゃゅょャュョぁぃぅぇぉァィゥェォ]/g);
  const han = signs(/\p{Script=Han}/gu) * (kana > 0 ? 2 : 1);
  const plain = word.normalize('NFD').replace(/\p{Mn}/gu, '');
  const vowels = plain.match(/[aeiouyαεηιουωаеиоуыэюяіє]+/giu)?.length ?? 0;
  const all = kana + han + signs(/[가-힣]/g) + vowels + digitSyllables(word);
  return all === 0 && /\p{L}/u.test(word) ? 1 : all;
}

/** Figures read aloud have about one and a half syllables a digit. */
function digitSyllables(word: string): number {
  return Math.ceil((word.match(/\d/g)?.length ?? 0) * 1.4);
}
