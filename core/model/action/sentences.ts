/** Cuts a paragraph of action into sentences. Linear; offsets count from the start of the paragraph. */

export interface Sentence {
  readonly text: string;
  readonly start: number;
}

const END = /[.!?]+["'”’)]*(?=\s|$)/g;
/** Titles in capitals too: `MRS. VALE walks`. */
const ABBREVIATIONS = new Set(
  'Mr Mrs Ms Dr St Sr Jr Prof Lt Sgt Capt Col Gen No vs etc MR MRS MS DR ST PROF LT SGT CAPT COL GEN'.split(' '),
);
const INITIAL = /^\p{Lu}$/u;

export function splitSentences(paragraph: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  END.lastIndex = 0;
  for (let match = END.exec(paragraph); match !== null; match = END.exec(paragraph)) {
    const until = match.index + match[0].length;
    if (match[0].startsWith('..') && goesOn(paragraph, until)) continue;
    if (match[0] === '.' && isAbbreviation(paragraph, from, until)) continue;
    push(sentences, paragraph, from, until);
    from = until;
  }
  push(sentences, paragraph, from, paragraph.length);
  return sentences;
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
  const raw = paragraph.slice(from, until);
  const text = raw.trim();
  if (text !== '') sentences.push({ text, start: from + (raw.length - raw.trimStart().length) });
}
