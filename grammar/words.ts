/** The words that a text is read with: those of the language, and other spellings that a team has for them. */
import { glossariesWith, type Glossaries } from './glossary.ts';
import { headingWords, type HeadingWords } from './heading-words.ts';
import type { ExtraWords } from './vocabulary/word.ts';

export interface Words {
  readonly extra: ExtraWords;
  readonly headings: HeadingWords;
  /** By the kind of line; none where no word of it has another spelling. */
  readonly glossaries: Glossaries;
}

/** The same object for the same spellings, by which a tree is known to be read with them. */
export function wordsWith(extra: ExtraWords): Words {
  if (Object.keys(extra).length === 0) return usualWords;
  let words = made.get(extra);
  if (words === undefined) made.set(extra, (words = make(extra)));
  return words;
}

function make(extra: ExtraWords): Words {
  return { extra, headings: headingWords(extra), glossaries: glossariesWith(extra) };
}

export const usualWords = make({});

const made = new WeakMap<ExtraWords, Words>();
