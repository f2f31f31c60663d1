/** Reads a value from its first clause to its last; what cannot be taken is told and left out. */
import type { IToken } from 'chevrotain';
import { endBeforeBlanks, skipBlanks } from './blanks.ts';
import { toFault, type Said } from './clause-faults.ts';
import { keepClause, recallClause, type ReadClause } from './clause-memory.ts';
import { wrongMeasure } from './measures.ts';
import { parseClause, type ClauseRule } from './parser.ts';
import type { Piece } from './piece.ts';
import { shifted } from './span.ts';
import type { SyntaxFault } from './syntax-tree.ts';
import { tokenize, type LineMode } from './tokens.ts';
import { angles } from './vocabulary/camera.ts';
import { formsOf } from './vocabulary/word.ts';

export interface ClauseList<Read> {
  readonly clauses: readonly Read[];
  readonly faults: readonly SyntaxFault[];
}

const SEPARATOR = /"[^"\n]*"|“[^”\n]*”|,/g;
const SEPARATOR_OR_THEN = /"[^"\n]*"|“[^”\n]*”|,|(?<![^\s,])then(?![^\s,])/gi;

export class ClauseReader {
  private readonly rule: ClauseRule;
  private readonly mode: LineMode;
  private readonly value: Piece;
  private readonly said: Said | undefined;
  private readonly clauses: ReadClause[] = [];
  private readonly faults: SyntaxFault[] = [];
  private last: 'none' | 'taken' | 'lost' = 'none';

  constructor(rule: ClauseRule, mode: LineMode, value: Piece, said?: Said) {
    this.rule = rule;
    this.mode = mode;
    this.value = value;
    this.said = said;
  }

  /** The pieces between commas, and between `then`s where moves are chained; a comma in quotes separates nothing. */
  read(): ClauseList<ReadClause> {
    const { text } = this.value;
    let from = 0;
    let step = 0;
    if (/["“]|then/i.test(text)) {
      for (const match of text.matchAll(this.mode === 'camera' ? SEPARATOR_OR_THEN : SEPARATOR)) {
        if (match[0] !== ',' && !/^then$/i.test(match[0])) continue;
        this.piece(from, match.index, step);
        from = match.index + match[0].length;
        if (match[0] !== ',') step++;
      }
    } else {
      // Most values are plain lists, where looking for commas is all there is to do.
      for (let comma = text.indexOf(','); comma !== -1; comma = text.indexOf(',', from)) {
        this.piece(from, comma, step);
        from = comma + 1;
      }
    }
    this.piece(from, text.length, step);
    return { clauses: this.clauses, faults: this.faults };
  }

  /** What lies between two offsets of the value. `step`: 0 in the first of a chain, 1 after the first `then`, and so on. */
  private piece(from: number, to: number, step: number): void {
    const { text, span } = this.value;
    let start = skipBlanks(text, from, to);
    const end = endBeforeBlanks(text, start, to);
    if (start === end) return;
    if (this.rule === 'shotClause') {
      const angle = ANGLE_FIRST.exec(text.slice(start, end))?.[0] ?? '';
      if (angle !== '') this.faults.push(angleInHeading(angle.trim(), span.start + start));
      start += angle.length;
    }
    const piece = text.slice(start, end);
    const base = span.start + start;
    const clause = recallClause(this.rule, piece, base, step) ?? this.parse(piece, base, step);
    if (clause !== undefined) this.take(clause, piece, base);
  }

  private parse(text: string, base: number, step: number): ReadClause | undefined {
    const tokens = tokenize(text, this.mode);
    const parsed = parseClause(this.rule, tokens, { source: text, base: 0, step: 0 });
    if (!('clause' in parsed)) {
      this.fault(tokens, parsed.stoppedAt, text, base);
      this.last = 'lost';
      return undefined;
    }
    const misfit = wrongMeasure(parsed.clause);
    if (misfit === undefined) return keepClause(this.rule, text, parsed.clause, base, step);
    this.faults.push({ ...misfit, span: shifted(misfit.span, base) });
    return undefined;
  }

  /** What names nobody goes on about the one before, unless that one could not be read; so do more names of who is in a shot. */
  private take(clause: ReadClause, text: string, base: number): void {
    if (!goesOn(clause) || this.last === 'taken') {
      this.last = 'taken';
      this.clauses.push(clause);
      return;
    }
    if (this.last === 'lost') return;
    const tokens = tokenize(text, this.mode);
    this.fault(tokens, tokens[0], text, base);
  }

  private fault(tokens: readonly IToken[], stoppedAt: IToken | undefined, text: string, base: number): void {
    const value = { text, span: { start: base, end: base + text.length } };
    this.faults.push(toFault(this.rule, tokens, stoppedAt, value, this.said));
  }
}

/** `low angle wide of MAYA`, as shots are often called: the rest is a heading like any other. */
const ANGLE_FIRST = new RegExp(
  `^(?:${angles
    .flatMap(formsOf)
    .filter((form) => form.includes(' ') || form.includes('-'))
    .join('|')})\\s+(?=\\p{L})(?!of\\b)`,
  'iu',
);

function angleInHeading(angle: string, start: number): SyntaxFault {
  return {
    code: 'structure/unknown-word',
    message: `An angle stands below the shot's heading: camera: ${angle.toLowerCase()}. The rest of the line still counts.`,
    span: { start, end: start + angle.length },
    foreign: true,
  };
}

function goesOn(clause: ReadClause): boolean {
  if (clause.kind === 'framed') return clause.size === null && clause.framing === null;
  return clause.kind === 'place' && clause.name === null && clause.crowd === null;
}
