/** Whether a sentence speaks of what might be, is told by somebody, or happens as a habit, and so of nothing that is done here. */
import type { Word } from './words.ts';

const UNREAL = new Set(
  "if unless would could might should may wouldn't couldn't mightn't pretends pretending pretend imagines imagining dreams dreaming dream wants wanting always usually often sometimes whenever normally regularly nightly supposedly rehearses".split(
    ' ',
  ),
);
/** Words that make a sentence unreal only with the one after them. */
const WITH_NEXT: Readonly<Record<string, RegExp>> = {
  as: /^(?:if|though)$/,
  about: /^to$/,
  or: /^(?:so|tries|at)$/,
  every: /^(?:day|morning|evening|night|time|week|weekend|month|year|summer|winter|spring|autumn|sunday|monday|tuesday|wednesday|thursday|friday|saturday|hour|other)$/,
  each: /^(?:day|morning|evening|night|time|week|month|year|summer|winter)$/,
  used: /^to$/,
  fails: /^to$/,
  no: /^(?:longer|more)$/,
};
/** `..., JON says.` */
const REPORTED =
  /[,—–-]\s*(?:he|she|they|it|we|people|\p{Lu}[\p{L}.' ]*?)\s+(?:says?|said|thinks?|claims?|recalls?|remembers?|explains?|insists?|swears?|tells?|lies|believes?|hears?|reads?|writes?|reports?|seems?|suggests?)\b[^,]*$/u;

/** Letters of the longest `JON says` that is looked for at the end. */
const LONGEST_REPORT = 80;

export function isUnreal(text: string, words: readonly Word[]): boolean {
  let commas = false;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined || word.kind === 'name' || word.kind === 'quantity') continue;
    if (UNREAL.has(word.lower)) return true;
    if (word.kind === 'mark') commas ||= word.lower === ',' || word.lower === '—' || word.lower === '–' || word.lower === '-';
    else if (Object.hasOwn(WITH_NEXT, word.lower) && WITH_NEXT[word.lower]?.test(words[index + 1]?.lower ?? '') === true)
      return true;
    else if (word.lower === 'in' && /^(?:mind|head|dreams?|imagination|memory|thoughts)$/.test(words[index + 2]?.lower ?? ''))
      return words[index + 3]?.kind !== 'word';
  }
  return commas && REPORTED.test(text.slice(-LONGEST_REPORT));
}
