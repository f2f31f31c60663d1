/** The grammar of a shot heading: size and framing with who is in it, its length, and words such as `in mirror`. */
import { EOF } from 'chevrotain';
import { ClauseParser } from './clause-parser.ts';
import type { Piece, Quantity } from './piece.ts';
import type { Span } from './span.ts';
import * as t from './tokens.ts';
import { framings, shotWords, sizes } from './vocabulary/framing.ts';

/** The parts of a shot heading after its colon, one clause at a time. */
export type ShotClause =
  | {
      readonly kind: 'framed';
      readonly size: Piece | null;
      readonly framing: Piece | null;
      readonly subjects: readonly Piece[];
      readonly span: Span;
    }
  | { readonly kind: 'length'; readonly seconds: Quantity; readonly span: Span }
  | { readonly kind: 'word'; readonly word: Piece; readonly span: Span };

export class ShotParser extends ClauseParser {
  constructor() {
    super();
    this.performSelfAnalysis();
  }

  readonly shotClause = this.RULE('shotClause', (): ShotClause =>
    this.OR([
      { ALT: () => this.SUBRULE(this.shotLength) },
      { ALT: () => this.SUBRULE(this.framed) },
      // What goes on otherwise is a size that nobody knows.
      {
        GATE: () => this.LA(1).tokenType === t.And || [t.And, EOF].includes(this.LA(2).tokenType),
        ALT: () => this.SUBRULE(this.moreNames),
      },
      {
        ALT: () => {
          const token = this.CONSUME(t.ShotWord);
          return this.ACTION((): ShotClause => ({
            kind: 'word',
            word: this.canonical(shotWords, token),
            span: this.span(token, token),
          }));
        },
      },
    ]),
  );

  readonly shotLength = this.RULE('shotLength', (): ShotClause => {
    const seconds = this.SUBRULE(this.quantity);
    return this.ACTION((): ShotClause => ({ kind: 'length', seconds, span: seconds.span }));
  });

  /** `DUKE and LOTTE`, after `medium of VALENTINA,`. */
  readonly moreNames = this.RULE('moreNames', (): ShotClause => {
    const subjects: Piece[] = [];
    const first = this.LA(1);
    this.OPTION(() => this.CONSUME(t.And));
    subjects.push(this.SUBRULE(this.name));
    this.MANY(() => {
      this.CONSUME2(t.And);
      subjects.push(this.SUBRULE2(this.name));
    });
    return this.ACTION((): ShotClause => ({
      kind: 'framed',
      size: null,
      framing: null,
      subjects,
      span: this.span(first, this.LA(0)),
    }));
  });

  readonly framed = this.RULE('framed', (): ShotClause => {
    let size: Piece | null = null;
    let framing: Piece | null = null;
    const subjects: Piece[] = [];
    const first = this.LA(1);
    this.AT_LEAST_ONE(() =>
      this.OR([
        {
          ALT: () => {
            const token = this.CONSUME(t.Size);
            size = this.ACTION(() => this.canonical(sizes, token));
          },
        },
        {
          ALT: () => {
            const token = this.CONSUME(t.Framing);
            framing = this.ACTION(() => this.canonical(framings, token));
          },
        },
      ]),
    );
    this.OPTION(() => {
      this.OPTION2(() => this.CONSUME(t.Of));
      this.OR2([
        {
          ALT: () => {
            subjects.push(this.SUBRULE(this.name));
            this.MANY(() => {
              this.CONSUME(t.And);
              subjects.push(this.SUBRULE2(this.name));
            });
          },
        },
        // `wide of the crowd`: what is no name is kept as words, and the size still counts.
        { ALT: () => this.AT_LEAST_ONE2(() => this.CONSUME(t.Other)) },
      ]);
    });
    return this.ACTION((): ShotClause => ({
      kind: 'framed',
      size,
      framing,
      subjects,
      span: this.span(first, this.LA(0)),
    }));
  });
}
