/** The lines of a block, and the pieces cut out of them with their places. */
import { endBeforeBlanks, skipBlanks } from './blanks.ts';
import { afterLineEnd, lineEnd } from './blocks.ts';
import type { Masked } from './mask.ts';
import type { Piece } from './piece.ts';

/** A line of the masked text without indentation and trailing blanks. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A line that holds nothing but notes and boneyards, or part of one, is as good as not there: it ends no speech and no paragraph. */
export function linesOf({ text, hidden }: Masked, written: string): readonly Line[] {
  const lines: Line[] = [];
  let passed = 0;
  for (let offset = 0; offset < text.length;) {
    const rawEnd = lineEnd(text, offset);
    const start = skipBlanks(text, offset, rawEnd);
    const end = endBeforeBlanks(text, start, rawEnd);
    while ((hidden[passed]?.end ?? Infinity) <= offset) passed++;
    const inside = (hidden[passed]?.start ?? Infinity) < offset;
    if (end > start || (!inside && skipBlanks(written, offset, rawEnd) === rawEnd))
      lines.push({ text: text.slice(start, end), start, end });
    offset = afterLineEnd(text, rawEnd);
  }
  return lines;
}

/** Whether nothing but a line feed and spaces lies between two lines. */
export function isPlainBreak(text: string, from: number, to: number): boolean {
  let at = from + 1;
  while (at < to && text.charCodeAt(at) === 32) at++;
  return at === to && text.charCodeAt(from) === 10;
}

/** With a line feed and spaces for all that lies between two lines, letter for letter, so that places stay. */
export function withPlainBreaks(text: string): string {
  return text.replace(/\s+/g, (gap) => (gap.includes('\n') ? `\n${' '.repeat(gap.length - 1)}` : gap));
}

/** Part of a line, without the blanks around it. */
export function cut(line: Line, from: number, to: number): Piece {
  const start = skipBlanks(line.text, from, to);
  return pieceOf(line.text.slice(start, endBeforeBlanks(line.text, start, to)), line.start + start);
}

export function pieceOf(text: string, start: number): Piece {
  return { text, span: { start, end: start + text.length } };
}

export function spanOf(line: Line): { start: number; end: number } {
  return { start: line.start, end: line.end };
}
