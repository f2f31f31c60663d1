/** The directives of a block, by their word. */
import type { Block, Directive } from '../../grammar/syntax-tree.ts';

/** Few blocks have more than three: going through them is cheaper than keeping them by word. */
export class Directives {
  private readonly directives: readonly Directive[];

  constructor(directives: readonly Directive[]) {
    this.directives = directives;
  }

  all(word: string): readonly Directive[] {
    if (this.last(word) === undefined) return NONE;
    if (this.directives.length === 1) return this.directives;
    return this.directives.filter((directive) => directive.word.text === word);
  }

  /** The last one wins where only one can hold. */
  last(word: string): Directive | undefined {
    for (let index = this.directives.length - 1; index >= 0; index--) {
      const directive = this.directives[index];
      if (directive?.word.text === word) return directive;
    }
    return undefined;
  }

  /** What the last one says; empty where there is none. */
  text(word: string): string {
    return this.last(word)?.value.text ?? '';
  }
}

const NONE: readonly Directive[] = [];
export const NO_DIRECTIVES = new Directives(NONE);

export function directivesOf(block: Block): Directives {
  const directives: Directive[] = [];
  for (const element of block.body) if (element.kind === 'directive') directives.push(element);
  return directives.length === 0 ? NO_DIRECTIVES : new Directives(directives);
}

/** The values of some directives as they were written, in one line. */
export function saidIn(directives: readonly Directive[]): string {
  const only = directives[0];
  if (only !== undefined && directives.length === 1) return inOneLine(only.value.text);
  return directives.map(({ value }) => inOneLine(value.text)).join(', ');
}

function inOneLine(text: string): string {
  const line = text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text;
  return line.trimEnd().endsWith(',') ? line.replace(/,\s*$/, '') : line;
}
