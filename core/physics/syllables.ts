/** How many syllables a word has: English by its spelling, other tongues by their vowels and signs; right to about a tenth over a line. */

export type CountSyllables = (word: string) => number;

/** English words that the spelling misleads about, by their number of syllables. */
const MISLEADING: Readonly<Record<number, string>> = {
  1: "clothes prayer ma'am real tired fired hired wired where's there's",
  2: `maybe people people's household baseball being doing going seeing someone sometimes somewhere something nowhere therefore lion quiet riot diet poem poet
      client trial dial bias chaos liar cruel fuel fluid ruin ruined create naive science every evening different business
      chocolate mr mrs dr cafe really isn't wasn't didn't couldn't wouldn't shouldn't hadn't doesn't hasn't`,
  3: `anyone everyone anything anywhere everywhere everything violence violent created theatre theater museum usual period
      video radio serious curious obvious previous family memory history interest recipe karate alien area idea ideas`,
  4: 'actually usually obviously mysterious reality society variety anxiety experience material immediate',
};

const known: ReadonlyMap<string, number> = new Map(
  Object.entries(MISLEADING).flatMap(([count, words]) =>
    words.split(/\s+/).map((word): [string, number] => [word, Number(count)]),
  ),
);

/** Spellings that have a syllable less than they have groups of vowels: mute e before an ending. */
const FEWER = [
  /[^aeiouydt]ed$/,
  /[^aeiouycgsxzh]es$|[^cst]hes$/,
  /[^aeiouy]e(?:ly|ment|ments|ful|fully|less|ness|thing|body|where)$/,
];

/** Spellings that have a syllable more: vowels that meet without melting, and a consonant that sounds by itself. */
const MORE = [
  /[aeiouy]ing(?:s|ly)?$/,
  /[^cgstx]ia|[^aeiou]iu|[^cgstxln]io(?!u)|riet|quiet|cien|dien|giant/,
  /[^gq]ua[lt]|[aeiou]{3}/,
  /[^aeiouylr]l(?:e|es|ed)$|[bt]re$/,
  /(?:s|th?)ms?$/,
  /eo[^ur]|creat|react|[aeo]y(?:er|on)/,
];

/** Syllables of an English word; a figure is read aloud. */
export function englishSyllables(word: string): number {
  const plain = word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^a-z']/g, '');
  if (plain === '') return digitSyllables(word);
  const exact = known.get(plain);
  if (exact !== undefined) return exact;
  const bare = plain.replace(/'(?:s|t|d|m|ll|re|ve)$/, '');
  const groups = bare.replace(/(?<=.)e$/, '').match(/[aeiouy]+/g)?.length ?? 0;
  const fewer = FEWER.filter((spelling) => spelling.test(bare)).length;
  const more = MORE.filter((spelling) => spelling.test(bare)).length;
  return Math.max(1, groups - fewer + more) + digitSyllables(word);
}

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
