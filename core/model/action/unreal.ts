/** Whether a sentence speaks of what might be, is told by somebody, or happens as a habit, and so of nothing that is done here. */
import type { Word } from './words.ts';

/** What makes a sentence unreal: a word by itself, or with what comes after it. */
const UNREAL = new Map<string, RegExp | null>([
  ..."if unless would could might should may wouldn't couldn't mightn't pretends pretending pretend imagines imagining dreams dreaming dream wants wanting always metaphorically figuratively proverbial usually often sometimes whenever normally regularly nightly supposedly"
    .split(' ')
    .map((word) => [word, null] as const),
  ['as', /^(?:if|though|usual|ever|always)\b/],
  ['about', /^to\b/],
  ['so', /^to speak\b/],
  ['manner', /^of speaking\b/],
  ['or', /^(?:so|tries|at)\b/],
  [
    'every',
    /^(?:day|morning|evening|night|time|week|weekend|month|year|summer|winter|spring|autumn|sunday|monday|tuesday|wednesday|thursday|friday|saturday|hour|other)\b/,
  ],
  ['each', /^(?:day|morning|evening|night|time|week|month|year|summer|winter)\b/],
  ['used', /^to\b/],
  ['for', /^(?:weeks|months|years|decades|centuries)\b/],
  ['fails', /^to\b/],
  ['no', /^(?:longer|more)\b/],
  ['according', /^to\b/],
  [
    'in',
    /^\S+ (?:\S+ )?(?:mind|head|dreams?|sleep|imagination|memory|thoughts|heart|soul|blood|bones|photo|photograph|picture|painting|drawing|film|movie|video|story|tale|legend|footage) \W/,
  ],
]);
/** Words looked at after one that may make a sentence unreal. */
const FURTHEST_AFTER = 4;
/** `..., JON says.` */
const REPORTED =
  /[,—–-]\s*(?:he|she|they|it|we|people|\p{Lu}[\p{L}.' ]*?)\s+(?:says?|said|thinks?|claims?|recalls?|remembers?|explains?|insists?|swears?|tells?|lies|believes?|hears?|reads?|writes?|reports?|seems?|suggests?)\b[^,]*$/u;

/** Letters of the longest `JON says` that is looked for at the end. */
const LONGEST_REPORT = 80;

export function isUnreal(text: string, words: readonly Word[]): boolean {
  let commas = false;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) break;
    if (word.kind === 'mark') commas ||= word.lower !== '.';
    if (word.kind !== 'word') continue;
    const after = UNREAL.get(word.lower);
    if (after === undefined) continue;
    if (after === null) return true;
    let rest = '';
    for (let at = index + 1; at <= index + FURTHEST_AFTER; at++) rest += `${words[at]?.lower ?? '.'} `;
    if (after.test(rest)) return true;
  }
  return commas && REPORTED.test(text.slice(-LONGEST_REPORT));
}
