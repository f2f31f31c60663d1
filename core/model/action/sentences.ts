/** Cuts a paragraph of action into sentences. Linear; offsets count from the start of the paragraph. */

export interface Sentence {
  readonly text: string;
  readonly start: number;
}

const ABBREVIATION = /(?:^|[\s("])(?:Mr|Mrs|Ms|Dr|St|Sr|Jr|Prof|Lt|Sgt|Capt|Col|Gen|No|vs|etc|\p{Lu})\.$/u;

export function splitSentences(paragraph: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const end = /[.!?]+["'”’)]*(?=\s|$)/g;
  let from = 0;
  for (let match = end.exec(paragraph); match !== null; match = end.exec(paragraph)) {
    const until = match.index + match[0].length;
    const next = /\S/.exec(paragraph.slice(until, until + 40))?.[0];
    const goesOn = match[0].startsWith('..') && next !== undefined && /\p{Ll}/u.test(next);
    if (goesOn || (match[0] === '.' && ABBREVIATION.test(paragraph.slice(Math.max(from, until - 12), until)))) continue;
    push(sentences, paragraph, from, until);
    from = until;
  }
  push(sentences, paragraph, from, paragraph.length);
  return sentences;
}

function push(sentences: Sentence[], paragraph: string, from: number, until: number): void {
  const raw = paragraph.slice(from, until);
  const text = raw.trim();
  if (text !== '') sentences.push({ text, start: from + (raw.length - raw.trimStart().length) });
}
