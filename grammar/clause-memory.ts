/** Clauses repeat all through a film (`eye level`, `static`, `4s`): each wording is parsed once, and moved to where it stands. */
import type { ClauseRule } from './parser.ts';
import { shifted, withSpans, type Span } from './span.ts';

interface Spanned {
  readonly span: Span;
  readonly step?: number;
}

interface Kept {
  readonly clause: Spanned;
  /** It has no parts with places of their own. */
  readonly flat: boolean;
}

/** Enough for every wording of a long film, and a bound for a text that never repeats itself. */
const MOST = 2000;
const memories = new Map<ClauseRule, Map<string, Kept>>();

/** The clause at `base` of its block and in its place of a chain; undefined where the wording is new. */
export function recallClause(rule: ClauseRule, text: string, base: number, step: number): Spanned | undefined {
  const kept = memories.get(rule)?.get(text);
  return kept === undefined ? undefined : moveClause(kept, base, step);
}

/** Keeps a clause whose places count from its own start, and gives it as it stands at `base`. */
export function keepClause(rule: ClauseRule, text: string, clause: Spanned, base: number, step: number): Spanned {
  let memory = memories.get(rule);
  if (memory === undefined || memory.size >= MOST) memories.set(rule, (memory = new Map<string, Kept>()));
  const kept = { clause, flat: isFlat(clause) };
  memory.set(text, kept);
  return moveClause(kept, base, step);
}

function isFlat(clause: Spanned): boolean {
  return Object.entries(clause).every(([key, value]) => key === 'span' || typeof value !== 'object' || value === null);
}

function moveClause({ clause, flat }: Kept, base: number, step: number): Spanned {
  const copy = flat
    ? { ...clause, span: shifted(clause.span, base) }
    : withSpans(clause, (span) => shifted(span, base));
  return step === 0 || clause.step === undefined ? copy : { ...copy, step };
}
