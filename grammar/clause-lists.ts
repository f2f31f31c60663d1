/** Reads the value of a line clause by clause; what cannot be taken is said in a writer's words and left out. */
import type { IToken } from 'chevrotain';
import { distance } from 'fastest-levenshtein';
import { keepClause, recallClause } from './clause-memory.ts';
import { parseClause, type ClauseRule } from './parser.ts';
import type { ShotClause } from './shot-parser.ts';
import { wrongMeasure } from './measures.ts';
import type { PlaceClause } from './clauses.ts';
import { inKnownWords, translate, type Glossaries, type Glossary } from './glossary.ts';
import type { Clause, SyntaxFault } from './syntax-tree.ts';
import type { Piece } from './piece.ts';
import { shifted, withSpans, type Span } from './span.ts';
import { inflected, tokenize, type LineMode } from './tokens.ts';
import { angles, focusWords, heights, lenses, moveDirections, moveVerbs, supports } from './vocabulary/camera.ts';
import { framings, shotWords, sizes } from './vocabulary/framing.ts';
import { lights, weathers } from './vocabulary/world.ts';
import { formsOf } from './vocabulary/word.ts';

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

const expectations: Readonly<Record<ClauseRule, { readonly what: string; readonly forms: readonly string[] }>> = {
  cameraClause: {
    what: 'a camera word',
    forms: [
      ...[...angles, ...heights, ...lenses, ...supports, ...focusWords, ...moveDirections].flatMap(formsOf),
      ...moveVerbs.flatMap(formsOf).flatMap(inflected),
      ...['away', 'high', 'with', 'from', 'over', 'shoulder', 'slow motion', 'shutter', 'rack focus', 'focus on'],
    ],
  },
  shotClause: { what: 'a shot size', forms: [...sizes, ...framings, ...shotWords].flatMap(formsOf) },
  weatherClause: { what: 'a weather word', forms: [...weathers.flatMap(formsOf), 'wind', 'visibility', 'from'] },
  lightClause: { what: 'a lighting word', forms: [...lights.flatMap(formsOf), 'practical', 'light', 'from'] },
  placeClause: { what: 'a name', forms: [] },
};

/** What a bare number most likely lacks. */
const unitExamples: Readonly<Record<ClauseRule, (figure: string) => string>> = {
  cameraClause: (figure) => `${figure}mm or ${figure} m`,
  shotClause: (figure) => `${figure}s`,
  weatherClause: (figure) => `${figure} m/s or ${figure} °C`,
  lightClause: (figure) => `${figure}K`,
  placeClause: (figure) => `${figure} m`,
};

export interface ClauseList<Read> {
  readonly clauses: readonly Read[];
  readonly faults: readonly SyntaxFault[];
}

export interface KnownDirective extends ClauseList<Clause> {
  /** The value in known words, at the place where it was written. */
  readonly known: Piece;
}

/** The clauses of a directive's value. */
export function readDirective(word: string, value: Piece, glossaries: Glossaries): KnownDirective {
  const reading = readings[word];
  if (reading !== undefined) {
    const { rule, mode } = reading;
    return readInKnownWords(
      value,
      glossaries[mode],
      (known, said) => readClauses(rule, mode, known, said) as ClauseList<Clause>,
    );
  }
  const known = inKnownWords(value, glossaries[word]);
  return { known, clauses: known.text === '' ? [] : [{ kind: 'text', ...known }], faults: [] };
}

/** The clauses of a shot heading after its colon. */
export function readShot(value: Piece, glossaries: Glossaries): ClauseList<ShotClause> {
  return readInKnownWords(
    value,
    glossaries['shot'],
    (known, said) => readClauses('shotClause', 'shot', known, said) as ClauseList<ShotClause>,
  );
}

/** What a writer has put where known words are read, for what is told of them. */
type Said = (span: Span) => string;

/** Reads a value as if all its words were those of the language, and puts what was read to where it was written. */
function readInKnownWords<Read extends object>(
  value: Piece,
  glossary: Glossary | undefined,
  read: (known: Piece, said?: Said) => ClauseList<Read>,
): ClauseList<Read> & { readonly known: Piece } {
  const translation = glossary === undefined ? undefined : translate(value.text, glossary);
  if (translation === undefined) return { ...read(value), known: value };
  // Counted from the start of the value, since its places are those of the translation.
  const said = (span: Span) => {
    const { start, end } = translation.written(span);
    return value.text.slice(start, end);
  };
  const { clauses, faults } = read({ text: translation.text, span: { start: 0, end: translation.text.length } }, said);
  const written = (span: Span) => shifted(translation.written(span), value.span.start);
  return {
    known: { text: translation.text, span: value.span },
    clauses: clauses.map((clause) => withSpans(clause, written)),
    faults: faults.map((fault) => withSpans(fault, written)),
  };
}

function readClauses(rule: ClauseRule, mode: LineMode, value: Piece, said?: Said): ClauseList<unknown> {
  const clauses: unknown[] = [];
  const faults: SyntaxFault[] = [];
  let last: 'none' | 'taken' | 'lost' = 'none';
  const read = (written: string, from: number, step: number) => {
    const angle = rule === 'shotClause' ? (ANGLE_FIRST.exec(written)?.[0] ?? '') : '';
    if (angle !== '') faults.push(angleInHeading(angle.trim(), value.span.start + from));
    const text = written.slice(angle.length);
    const start = from + angle.length;
    const base = value.span.start + start;
    let clause = recallClause(rule, text, base, step);
    if (clause === undefined) {
      const tokens = tokenize(text, mode);
      const parsed = parseClause(rule, tokens, { source: text, base: 0, step: 0 });
      if (!('clause' in parsed)) {
        faults.push(
          toFault(rule, tokens, parsed.stoppedAt, { text, span: { start: base, end: base + text.length } }, said),
        );
        last = 'lost';
        return;
      }
      const misfit = wrongMeasure(parsed.clause);
      if (misfit !== undefined) {
        faults.push({ ...misfit, span: shifted(misfit.span, base) });
        return;
      }
      clause = keepClause(rule, text, parsed.clause, base, step);
    }
    // What names nobody goes on about the one before, unless that one could not be read; so do more names of who is in a shot.
    if (goesOn(clause) && last !== 'taken') {
      const tokens = tokenize(text, mode);
      if (last === 'none')
        faults.push(toFault(rule, tokens, tokens[0], { text, span: { start: base, end: base + text.length } }, said));
      return;
    }
    last = 'taken';
    clauses.push(clause);
  };
  eachClause(value.text, mode === 'camera', read);
  return { clauses, faults };
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

function goesOn(clause: object): boolean {
  const { kind } = clause as { readonly kind?: string };
  if (kind === 'framed') return isMoreNames(clause as Framed);
  const place = clause as Partial<PlaceClause>;
  return kind === 'place' && place.name === null && place.crowd === null;
}

type Framed = Extract<ShotClause, { readonly kind: 'framed' }>;

function isMoreNames({ size, framing }: Framed): boolean {
  return size === null && framing === null;
}

/**
 * Takes the pieces between commas, each with its offset in the value and its place in a chain: 0 for the first, 1 for what comes
 * after the first `then`, and so on.
 */
type TakeClause = (text: string, start: number, step: number) => void;

const SEPARATOR = /"[^"\n]*"|“[^”\n]*”|,/g;
const SEPARATOR_OR_THEN = /"[^"\n]*"|“[^”\n]*”|,|(?<![^\s,])then(?![^\s,])/gi;

/** The pieces between commas, and between `then`s where `chained`; a comma in quotes separates nothing. */
function eachClause(value: string, chained: boolean, take: TakeClause): void {
  let from = 0;
  let step = 0;
  const takeUntil = (until: number) => {
    const raw = value.slice(from, until);
    const text = raw.trim();
    if (text !== '') take(text, from + raw.indexOf(text), step);
  };
  // Most values are plain lists, where looking for commas is all there is to do.
  if (!/["“]|then/i.test(value)) {
    for (let comma = value.indexOf(','); comma !== -1; comma = value.indexOf(',', from)) {
      takeUntil(comma);
      from = comma + 1;
    }
    takeUntil(value.length);
    return;
  }
  for (const match of value.matchAll(chained ? SEPARATOR_OR_THEN : SEPARATOR)) {
    if (match[0] !== ',' && !/^then$/i.test(match[0])) continue;
    takeUntil(match.index);
    from = match.index + match[0].length;
    if (match[0] !== ',') step++;
  }
  takeUntil(value.length);
}

function toFault(
  rule: ClauseRule,
  tokens: readonly IToken[],
  stoppedAt: IToken | undefined,
  value: Piece,
  said: Said = ({ start, end }) => value.text.slice(start - value.span.start, end - value.span.start),
): SyntaxFault {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) throw new Error('A clause has at least one token.');
  const clause = {
    start: value.span.start + first.startOffset,
    end: value.span.start + last.startOffset + last.image.length,
  };
  const text = said(clause);
  if (stoppedAt === undefined) {
    const message = `"${text}" stops too soon: something has to come after it. The rest of the line still counts.`;
    return { code: 'structure/unknown-word', message, span: clause };
  }
  const { what, forms } = expectations[rule];
  const bad = wordAt(value.text, stoppedAt.startOffset);
  const span = {
    start: value.span.start + stoppedAt.startOffset,
    end: value.span.start + stoppedAt.startOffset + bad.length,
  };
  const near = nearest(bad, forms);
  if (near !== undefined) {
    const kind = rule === 'cameraClause' && isMove(near) ? 'a camera move' : what;
    return {
      code: 'structure/unknown-word',
      message: `"${bad}" is not ${kind}. Did you mean "${near}"?`,
      span,
      instead: { text: near, span },
    };
  }
  if (/^\d+(?:\.\d+)?$/.test(bad)) {
    const message = `"${bad}" needs a unit, such as ${unitExamples[rule](bad)}. The rest of the line still counts.`;
    return { code: 'structure/wrong-unit', message, span };
  }
  const message =
    stoppedAt === first ? `"${text}" is not ${what} I know.` : `I understand "${text}" only up to "${said(span)}".`;
  return {
    code: 'structure/unknown-word',
    message: `${message} The rest of the line still counts.`,
    span: clause,
    // A name can't be foreign: whoever is placed must be called somehow.
    ...(rule === 'placeClause' ? {} : { foreign: true }),
  };
}

function wordAt(text: string, offset: number): string {
  return /^[^\s,]+/.exec(text.slice(offset, offset + 60))?.[0] ?? text.slice(offset, offset + 1);
}

function isMove(form: string): boolean {
  return moveVerbs.some((verb) => formsOf(verb).some((f) => inflected(f).includes(form)));
}

/** The nearest known form within two slips of the pen (one, in a short word); undefined where the word itself is known. */
export function nearest(word: string, forms: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  if (wanted.length < 3) return undefined;
  let best: string | undefined;
  let least = wanted.length < 5 ? 2 : 3;
  for (const form of forms) {
    const known = form.toLowerCase();
    const d = isSwap(wanted, known) ? 1 : distance(wanted, known);
    if (d === 0) return undefined;
    // Of two that are as near, the one that ends alike: "tracs" was to be "tracks", not "track".
    const apart = known.at(-1) === wanted.at(-1) ? d : d + 0.5;
    if (apart < least) [best, least] = [form, apart];
  }
  return best;
}

/** Two neighbouring letters in each other's place, the commonest slip of all. */
function isSwap(written: string, known: string): boolean {
  if (written.length !== known.length || written === known) return false;
  let at = 0;
  while (at < written.length && written[at] === known[at]) at++;
  return written.slice(0, at) + written.charAt(at + 1) + written.charAt(at) + written.slice(at + 2) === known;
}
