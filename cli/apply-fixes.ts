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
  const inVain = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const safe = current.findings.flatMap(({ fixes }) => fixes.find(isSafe) ?? []);
    const fix = safe.find((one) => !inVain.has(keyOf(one)));
    if (fix === undefined) break;
    const next = analyse(withEdits(current, fix.edits));
    // What brings another finding in the place of the one it takes away is left to the writer.
    if (next.findings.length < current.findings.length) {
      current = next;
      count++;
    } else inVain.add(keyOf(fix));
  }
  return { analysis: analyse(current.text), count };
}

function keyOf({ title, edits }: Fix): string {
  return JSON.stringify([title, edits]);
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
