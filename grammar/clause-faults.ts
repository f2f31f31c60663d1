/** Says in a writer's words why a clause could not be taken: what was expected, and the nearest known word. */
import type { IToken } from 'chevrotain';
import { nearest } from './nearest.ts';
import type { ClauseRule } from './parser.ts';
import type { Piece } from './piece.ts';
import type { Span } from './span.ts';
import type { SyntaxFault } from './syntax-tree.ts';
import { inflected } from './tokens.ts';
import { angles, focusWords, heights, lenses, moveDirections, moveVerbs, supports } from './vocabulary/camera.ts';
import { framings, shotWords, sizes } from './vocabulary/framing.ts';
import { formsOf } from './vocabulary/word.ts';
import { lights, weathers } from './vocabulary/world.ts';

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

/** What a writer has put where known words are read, for what is told of them. */
export type Said = (span: Span) => string;

/** The tokens of a clause are read up to the one where it stopped; undefined where something was to come after the last. */
export function toFault(
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
