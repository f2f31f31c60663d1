/** Cuts a paragraph of action into sentences. Linear; offsets count from the start of the paragraph. */
import { endBeforeBlanks, isBlankAt, skipBlanks } from '../../../grammar/blanks.ts';

export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Titles in capitals too: `MRS. VALE walks`. */
const ABBREVIATIONS = new Set(
  'Mr Mrs Ms Dr St Sr Jr Prof Lt Sgt Capt Col Gen No vs etc MR MRS MS DR ST PROF LT SGT CAPT COL GEN'.split(' '),
);
const INITIAL = /^\p{Lu}$/u;

export function splitSentences(paragraph: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let dot = nextMark(paragraph, '.', 0);
  let bang = nextMark(paragraph, '!', 0);
  let question = nextMark(paragraph, '?', 0);
  for (let at = Math.min(dot, bang, question); at < paragraph.length; at = Math.min(dot, bang, question)) {
    let until = at + 1;
    while (isMark(paragraph.charCodeAt(until))) until++;
    while (CLOSERS.has(paragraph.charCodeAt(until))) until++;
    if (isEnd(paragraph, from, at, until)) {
      push(sentences, paragraph, from, until);
      from = until;
    }
    if (dot < until) dot = nextMark(paragraph, '.', until);
    if (bang < until) bang = nextMark(paragraph, '!', until);
    if (question < until) question = nextMark(paragraph, '?', until);
  }
  push(sentences, paragraph, from, paragraph.length);
  return sentences;
}

/** Whether the marks from `at` until `until` end the sentence that began at `from`. */
function isEnd(paragraph: string, from: number, at: number, until: number): boolean {
  if (until < paragraph.length && !isBlankAt(paragraph, until)) return false;
  if (until === at + 1 && paragraph.charCodeAt(at) === DOT) return !isAbbreviation(paragraph, from, until);
  return !paragraph.startsWith('..', at) || !goesOn(paragraph, until);
}

/** Where a mark next stands; the length of the text where it does not. */
function nextMark(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}

const DOT = 46;

/** `.`, `!` and `?`. */
function isMark(code: number): boolean {
  return code === DOT || code === 33 || code === 63;
}

/** What may close a sentence after its mark. */
const CLOSERS = new Set(['"', "'", '”', '’', ')'].map((sign) => sign.charCodeAt(0)));

/** After `...` a small letter goes on with the same sentence. */
function goesOn(paragraph: string, offset: number): boolean {
  const next = /\S/.exec(paragraph.slice(offset, offset + 40))?.[0];
  return next !== undefined && /\p{Ll}/u.test(next);
}

const LONGEST = 4;

function isAbbreviation(paragraph: string, from: number, until: number): boolean {
  // Most sentences end in a word too long to be one.
  for (let start = until - 2; start >= until - 2 - LONGEST; start--) {
    if (start >= from && !BEFORE_WORD.has(paragraph.charCodeAt(start))) continue;
    const word = paragraph.slice(start + 1, until - 1);
    return ABBREVIATIONS.has(word) || INITIAL.test(word);
  }
  return false;
}

/** Space, line end, quote and bracket. */
const BEFORE_WORD = new Set([32, 10, 34, 40]);

function push(sentences: Sentence[], paragraph: string, from: number, until: number): void {
  const start = skipBlanks(paragraph, from, until);
  const end = endBeforeBlanks(paragraph, start, until);
  if (end > start) sentences.push({ text: paragraph.slice(start, end), start });
}
