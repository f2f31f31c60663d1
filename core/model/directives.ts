/** The directives of a block, by their word. */
import type { Block, Directive } from '../../grammar/syntax-tree.ts';

export interface Directives {
  readonly all: (word: string) => readonly Directive[];
  /** The last one wins where only one can hold; empty where there is none. */
  readonly text: (word: string) => string;
  readonly last: (word: string) => Directive | undefined;
}

export function directivesOf(block: Block): Directives {
  const directives: Directive[] = [];
  for (const element of block.body) if (element.kind === 'directive') directives.push(element);
  if (directives.length === 0) return NO_DIRECTIVES;
  // Few blocks have more than three: going through them is cheaper than keeping them by word.
  const last = (word: string) => {
    for (let index = directives.length - 1; index >= 0; index--) {
      if (directives[index]?.word.text === word) return directives[index];
    }
    return undefined;
  };
  const all = (word: string) => {
    const found = last(word);
    if (found === undefined) return NONE;
    return directives.length === 1 ? directives : directives.filter((directive) => directive.word.text === word);
  };
  return { all, last, text: (word) => last(word)?.value.text ?? '' };
}

const NONE: readonly Directive[] = [];
export const NO_DIRECTIVES: Directives = { all: () => NONE, last: () => undefined, text: () => '' };

/** The values of some directives as they were written, in one line. */
export function saidIn(directives: readonly Directive[]): string {
  if (directives.length === 0) return '';
  return directives.map(({ value }) => inOneLine(value.text)).join(', ');
}

function inOneLine(text: string): string {
  const line = text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text;
  return line.trimEnd().endsWith(',') ? line.replace(/,\s*$/, '') : line;
}
