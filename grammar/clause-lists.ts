/** The value of a line → its clauses, in known words. */
import type { Said } from './clause-faults.ts';
import type { ReadClause } from './clause-memory.ts';
import { ClauseReader, type ClauseList } from './clause-reader.ts';
import { inKnownWords, translate, type Glossaries, type Glossary } from './glossary.ts';
import type { ClauseRule } from './parser.ts';
import type { Piece } from './piece.ts';
import type { ShotClause } from './shot-parser.ts';
import { shifted, withSpans, type Span } from './span.ts';
import type { Clause } from './syntax-tree.ts';
import type { LineMode } from './tokens.ts';

/** How the value of a directive is read; words not listed keep their value as text. */
const readings: Readonly<Record<string, { readonly mode: LineMode; readonly rule: ClauseRule }>> = {
  camera: { mode: 'camera', rule: 'cameraClause' },
  weather: { mode: 'weather', rule: 'weatherClause' },
  light: { mode: 'light', rule: 'lightClause' },
  present: { mode: 'place', rule: 'placeClause' },
  blocking: { mode: 'place', rule: 'placeClause' },
  end: { mode: 'place', rule: 'placeClause' },
  axis: { mode: 'place', rule: 'placeClause' },
};

interface KnownValue {
  /** The value in known words, at the place where it was written. */
  readonly known: Piece;
}

export type KnownDirective = ClauseList<Clause> & KnownValue;

/** The clauses of a directive's value. */
export function readDirective(word: string, value: Piece, glossaries: Glossaries): KnownDirective {
  const reading = readings[word];
  if (reading !== undefined) {
    const glossary = glossaries[reading.mode];
    return readInKnownWords(reading.rule, reading.mode, value, glossary) as KnownDirective;
  }
  const known = inKnownWords(value, glossaries[word]);
  return { known, clauses: known.text === '' ? [] : [{ kind: 'text', ...known }], faults: [] };
}

/** The clauses of a shot heading after its colon. */
export function readShot(value: Piece, glossaries: Glossaries): ClauseList<ShotClause> {
  return readInKnownWords('shotClause', 'shot', value, glossaries['shot']) as ClauseList<ShotClause>;
}

/** Reads a value as if all its words were those of the language, and puts what was read to where it was written. */
function readInKnownWords(
  rule: ClauseRule,
  mode: LineMode,
  value: Piece,
  glossary: Glossary | undefined,
): ClauseList<ReadClause> & KnownValue {
  const translation = glossary === undefined ? undefined : translate(value.text, glossary);
  if (translation === undefined) {
    const { clauses, faults } = new ClauseReader(rule, mode, value).read();
    return { known: value, clauses, faults };
  }
  // Counted from the start of the value, since its places are those of the translation.
  const said: Said = (span: Span) => {
    const { start, end } = translation.written(span);
    return value.text.slice(start, end);
  };
  const known = { text: translation.text, span: { start: 0, end: translation.text.length } };
  const { clauses, faults } = new ClauseReader(rule, mode, known, said).read();
  const written = (span: Span) => shifted(translation.written(span), value.span.start);
  return {
    known: { text: translation.text, span: value.span },
    clauses: clauses.map((clause) => withSpans(clause, written)),
    faults: faults.map((fault) => withSpans(fault, written)),
  };
}
