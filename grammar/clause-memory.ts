/** Clauses repeat all through a film (`eye level`, `static`, `4s`): each wording is parsed once, and moved to where it stands. */
import type { CameraClause, LightClause, PlaceClause, WeatherClause } from './clauses.ts';
import type { ClauseRule } from './parser.ts';
import type { Piece, Quantity } from './piece.ts';
import type { ShotClause } from './shot-parser.ts';
import { shifted, withSpans, type Span } from './span.ts';

export type ReadClause = CameraClause | LightClause | PlaceClause | ShotClause | WeatherClause;

/** Enough for every wording of a long film, and a bound for a text that never repeats itself. */
const MOST = 2000;
const memories = new Map<ClauseRule, Map<string, ReadClause>>();

/** The clause at `base` of its block and in its place of a chain; undefined where the wording is new. */
export function recallClause(rule: ClauseRule, text: string, base: number, step: number): ReadClause | undefined {
  const kept = memories.get(rule)?.get(text);
  return kept === undefined ? undefined : moved(kept, base, step);
}

/** Keeps a clause whose places count from its own start, and gives it as it stands at `base`. */
export function keepClause(rule: ClauseRule, text: string, clause: ReadClause, base: number, step: number): ReadClause {
  let memory = memories.get(rule);
  if (memory === undefined || memory.size >= MOST) memories.set(rule, (memory = new Map<string, ReadClause>()));
  memory.set(text, clause);
  return moved(clause, base, step);
}

/** The commonest kinds are written out: to copy what may be any clause takes several times as long. */
function moved(clause: ReadClause, by: number, step: number): ReadClause {
  const span = shifted(clause.span, by);
  switch (clause.kind) {
    case 'framed': {
      const { kind, size, framing } = clause;
      const subjects = clause.subjects.map((piece) => movedPiece(piece, by));
      return { kind, size: pieceOrNone(size, by), framing: pieceOrNone(framing, by), subjects, span };
    }
    case 'length':
      return { kind: clause.kind, seconds: movedQuantity(clause.seconds, by), span };
    case 'lens': {
      const { kind, from, to } = clause;
      return { kind, from: movedQuantity(from, by), to: quantityOrNone(to, by), span };
    }
    case 'angle': {
      const { kind, word, degrees } = clause;
      return { kind, word, degrees: quantityOrNone(degrees, by), span };
    }
    case 'height word':
    case 'support':
      return { kind: clause.kind, word: clause.word, span };
    case 'move': {
      const { kind, words, verb, direction, along } = clause;
      return {
        kind,
        words,
        verb,
        direction,
        name: pieceOrNone(clause.name, by),
        along,
        amount: quantityOrNone(clause.amount, by),
        speed: quantityOrNone(clause.speed, by),
        over: quantityOrNone(clause.over, by),
        at: quantityOrNone(clause.at, by),
        toLens: quantityOrNone(clause.toLens, by),
        step,
        span,
      };
    }
    default:
      return withSpans(clause, (inner: Span) => shifted(inner, by));
  }
}

function movedPiece({ text, span }: Piece, by: number): Piece {
  return { text, span: shifted(span, by) };
}

function movedQuantity({ value, text, unit, dimension, span }: Quantity, by: number): Quantity {
  return { value, text, unit, dimension, span: shifted(span, by) };
}

function pieceOrNone(piece: Piece | null, by: number): Piece | null {
  return piece === null ? null : movedPiece(piece, by);
}

function quantityOrNone(quantity: Quantity | null, by: number): Quantity | null {
  return quantity === null ? null : movedQuantity(quantity, by);
}
