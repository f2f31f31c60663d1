/** Applies safe fixes to a screenplay, one after the other, until none is left. */
import type { Edit, Fix } from '../core/lint/finding.ts';
import type { Analysis } from '../core/project.ts';

/** More rounds than any screenplay needs; a fix that brings back what another took away must not go on for ever. */
const MOST_ROUNDS = 1000;

export interface Applied {
  readonly analysis: Analysis;
  readonly count: number;
}

/** `analyse` gives the analysis of a new text of the same file. Fixes that reach into other files are left to the writer. */
export function applySafeFixes(analysis: Analysis, analyse: (text: string) => Analysis): Applied {
  let current = analysis;
  let count = 0;
  while (count < MOST_ROUNDS) {
    const fix = current.findings.flatMap(({ fixes }) => fixes.find(isSafe) ?? [])[0];
    if (fix === undefined) break;
    current = analyse(withEdits(current, fix.edits));
    count++;
  }
  return { analysis: current, count };
}

function isSafe({ safe, edits }: Fix): boolean {
  return safe && edits.length > 0 && edits.every(({ where }) => where.path === undefined);
}

function withEdits(analysis: Analysis, edits: readonly Edit[]): string {
  const placed = edits.map((edit) => ({ ...analysis.locate(edit.where), text: edit.text }));
  placed.sort((a, b) => b.start - a.start);
  return placed.reduce(
    (text, { start, end, text: own }) => text.slice(0, start) + own + text.slice(end),
    analysis.text,
  );
}
