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

export function wordsWith(extra: ExtraWords): Words {
  return { extra, headings: headingWords(extra), glossaries: glossariesWith(extra) };
}

export const usualWords = wordsWith({});
