/** Clauses repeat all through a film (`eye level`, `static`, `4s`): each wording is parsed once, and moved to where it stands. */
import type { ClauseRule } from './parser.ts';
import type { Span } from './span.ts';

/** Enough for every wording of a long film, and a bound for a text that never repeats itself. */
const MOST = 4000;
const memory = new Map<string, object>();

/** The clause at `base` of its block and in its place of a chain; undefined where the wording is new. */
export function recallClause(rule: ClauseRule, text: string, base: number, step: number): object | undefined {
  const known = memory.get(`${rule} ${text}`);
  return known === undefined ? undefined : moveClause(known, base, step);
}

/** Keeps a clause whose spans count from its own start. */
export function keepClause(rule: ClauseRule, text: string, clause: object): void {
  if (memory.size >= MOST) memory.clear();
  memory.set(`${rule} ${text}`, clause);
}

/** A copy with every span moved on by `base`. */
export function moveClause(clause: object, base: number, step: number): object {
  const copy = moved(clause, base);
  if ('step' in copy) copy['step'] = step;
  return copy;
}

function moved(node: object, by: number): Record<string, unknown> {
  const copy: Record<string, unknown> = { ...node };
  for (const key of Object.keys(copy)) {
    const value = copy[key];
    if (typeof value !== 'object' || value === null) continue;
    if (key === 'span') copy[key] = { start: (value as Span).start + by, end: (value as Span).end + by };
    else if (Array.isArray(value))
      copy[key] = value.map((item) => (typeof item === 'object' ? moved(item as object, by) : (item as unknown)));
    else copy[key] = moved(value, by);
  }
  return copy;
}
