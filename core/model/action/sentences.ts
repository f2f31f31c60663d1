/** Cuts a paragraph of action into sentences. Linear; offsets count from the start of the paragraph. */

export interface Sentence {
  readonly text: string;
  readonly start: number;
}

const END = /[.!?]+["'”’)]*(?=\s|$)/g;
/** In capitals too, as names are written: `DR. ADLER`. */
const ABBREVIATION =
  /(?:^|[\s("])(?:Mr|Mrs|Ms|Dr|St|Sr|Jr|Prof|Lt|Sgt|Capt|Col|Gen|MR|MRS|MS|DR|ST|SR|JR|PROF|LT|SGT|CAPT|COL|GEN|No|vs|etc|\p{Lu})\.$/u;

export function splitSentences(paragraph: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  END.lastIndex = 0;
  for (let match = END.exec(paragraph); match !== null; match = END.exec(paragraph)) {
    const until = match.index + match[0].length;
    if (match[0].startsWith('..') && goesOn(paragraph, until)) continue;
    if (match[0] === '.' && isAbbreviation(paragraph, Math.max(from, match.index - LONGEST), until)) continue;
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

/** Letters of the longest abbreviation, and what may stand before it. */
const LONGEST = 6;

function isAbbreviation(paragraph: string, from: number, until: number): boolean {
  // Most sentences end in a word too long to be one.
  for (let at = until - 2; at > until - LONGEST; at--) {
    const code = paragraph.charCodeAt(at);
    if (code === 32 || code === 10 || at < from) return ABBREVIATION.test(paragraph.slice(Math.max(0, at), until));
  }
  return false;
}

function push(sentences: Sentence[], paragraph: string, from: number, until: number): void {
  const raw = paragraph.slice(from, until);
  const text = raw.trim();
  if (text !== '') sentences.push({ text, start: from + (raw.length - raw.trimStart().length) });
}
