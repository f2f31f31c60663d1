/** The words of scene headings: those of the language, and those that a team has in its own. */
import { links, modes, prefixes, times } from './vocabulary/headings.ts';
import { formsOf, type ExtraWords, type Word } from './vocabulary/word.ts';

export interface HeadingWords {
  readonly prefixes: readonly Word[];
  readonly times: readonly Word[];
  readonly links: readonly Word[];
  readonly modes: readonly Word[];
  /** A heading's prefix at the start of what is read, and the blanks after it. */
  readonly prefix: RegExp;
  /** A line that is a heading by its prefix alone. */
  readonly bare: RegExp;
  /** No words besides those of the language: their first letters are known. */
  readonly usual: boolean;
}

export function headingWords(extra: ExtraWords): HeadingWords {
  const withExtra = (list: readonly Word[]) =>
    list.map((word) => ({ ...word, aliases: [...word.aliases, ...(extra[word.id] ?? [])] }));
  const all = withExtra(prefixes);
  const forms = all
    .flatMap(formsOf)
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');
  return {
    prefixes: all,
    times: withExtra(times),
    links: withExtra(links),
    modes: withExtra(modes),
    prefix: new RegExp(`^(${forms})(?:[ \\t.]+|$)`, 'i'),
    bare: new RegExp(`^(?:${forms})(?:[ \\t.]+\\S)`, 'i'),
    usual: ![prefixes, times, links, modes].flat().some(({ id }) => id in extra),
  };
}

export const usualHeadings = headingWords({});
