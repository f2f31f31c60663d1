/** The directives of a block, by their word. */
import type { Block, Directive } from '../../grammar/syntax-tree.ts';

export interface Directives {
  readonly all: (word: string) => readonly Directive[];
  /** The last one wins where only one can hold; empty where there is none. */
  readonly text: (word: string) => string;
  readonly last: (word: string) => Directive | undefined;
}

export function directivesOf(block: Block): Directives {
  const byWord = new Map<string, Directive[]>();
  for (const element of block.body) {
    if (element.kind !== 'directive') continue;
    const others = byWord.get(element.word.text);
    if (others === undefined) byWord.set(element.word.text, [element]);
    else others.push(element);
  }
  const last = (word: string) => byWord.get(word)?.at(-1);
  return { all: (word) => byWord.get(word) ?? NONE, last, text: (word) => last(word)?.value.text ?? '' };
}

const NONE: readonly Directive[] = [];

/** The values of some directives as they were written, in one line. */
export function saidIn(directives: readonly Directive[]): string {
  if (directives.length === 0) return '';
  return directives.map(({ value }) => value.text.replace(/\s*\n\s*/g, ' ').replace(/,\s*$/, '')).join(', ');
}
