/** Offsets of a file as lines and columns for people: both count from 1, columns in UTF-16 units. */
import { afterLineEnd, lineEnd } from './blocks.ts';

export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

export interface LineIndex {
  placeAt(offset: number): LinePlace;
  /** The text of a line (counted from 1) without its line break. */
  textOf(line: number): string;
}

export function indexLines(text: string): LineIndex {
  const starts: number[] = [0];
  for (let end = lineEnd(text, 0); end < text.length; end = lineEnd(text, starts.at(-1) ?? 0))
    starts.push(afterLineEnd(text, end));
  return {
    placeAt(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    },
    textOf: (line) => {
      const start = starts[line - 1] ?? text.length;
      return text.slice(start, lineEnd(text, start));
    },
  };
}
