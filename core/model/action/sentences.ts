/** Cuts a paragraph of action into sentences. Linear; offsets count from the start of the paragraph. */

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
  const marks = marksIn(paragraph);
  for (let at = marks(0); at < paragraph.length;) {
    let until = at + 1;
    while (isMark(paragraph.charCodeAt(until))) until++;
    while (CLOSERS.has(paragraph.charCodeAt(until))) until++;
    if (isEnd(paragraph, from, at, until)) {
      push(sentences, paragraph, from, until);
      from = until;
    }
    at = marks(until);
  }
  push(sentences, paragraph, from, paragraph.length);
  return sentences;
}

/** Whether the marks from `at` until `until` end the sentence that began at `from`. */
function isEnd(paragraph: string, from: number, at: number, until: number): boolean {
  if (until < paragraph.length && !isBlank(paragraph.charCodeAt(until))) return false;
  if (until === at + 1 && paragraph.charCodeAt(at) === DOT) return !isAbbreviation(paragraph, from, until);
  return !paragraph.startsWith('..', at) || !goesOn(paragraph, until);
}

/** Finds the first mark from an offset on; the length of the text where there is none. Offsets only grow. */
function marksIn(text: string): (from: number) => number {
  let [dot, bang, question] = [-1, -1, -1];
  const next = (mark: string, known: number, from: number) => {
    if (known >= from) return known;
    const at = text.indexOf(mark, from);
    return at < 0 ? text.length : at;
  };
  return (from) => {
    dot = next('.', dot, from);
    bang = next('!', bang, from);
    question = next('?', question, from);
    return Math.min(dot, bang, question);
  };
}

const DOT = 46;

/** `.`, `!` and `?`. */
function isMark(code: number): boolean {
  return code === DOT || code === 33 || code === 63;
}

/** What may close a sentence after its mark. */
const CLOSERS = new Set(['"', "'", '”', '’', ')'].map((sign) => sign.charCodeAt(0)));

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)));
}

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
  let start = from;
  while (start < until && isBlank(paragraph.charCodeAt(start))) start++;
  let end = until;
  while (end > start && isBlank(paragraph.charCodeAt(end - 1))) end--;
  if (end > start) sentences.push({ text: paragraph.slice(start, end), start });
}
