/** What the parsers of clauses share: names, quantities, and places that count from the start of the block. */
import { EmbeddedActionsParser, type IToken } from 'chevrotain';
import type { Piece, Quantity } from './piece.ts';
import { toQuantity } from './quantity.ts';
import type { Span } from './span.ts';
import * as t from './tokens.ts';
import { findWord, type Word } from './vocabulary/word.ts';
import { screenSides } from './vocabulary/world.ts';

/** A parser adds its rules as fields, and ends its constructor with `performSelfAnalysis()`. */
export class ClauseParser extends EmbeddedActionsParser {
  /** The text being parsed, for pieces that keep their words. */
  source = '';
  /** Added to every offset: where the value stands in its block. */
  base = 0;
  step = 0;

  constructor() {
    super(t.allTokens, { maxLookahead: 3, recoveryEnabled: false, skipValidations: false });
  }

  readonly name = this.RULE('name', (): Piece => {
    const token = this.CONSUME(t.NameToken);
    return this.ACTION(() => ({ text: token.image.replace(/^@/, ''), span: this.span(token, token) }));
  });

  readonly quantity = this.RULE('quantity', (): Quantity => {
    const token = this.OR([
      { ALT: () => this.CONSUME(t.QuantityToken) },
      { ALT: () => this.CONSUME(t.FeetInches) },
      { ALT: () => this.CONSUME(t.Minutes) },
    ]);
    return this.ACTION(() => toQuantity(token.image, this.span(token, token)));
  });

  /** `from left`, `from the north-east`: the side, with the place of the whole phrase. */
  readonly origin = this.RULE('origin', (): Piece => {
    const first = this.CONSUME(t.From);
    const token = this.CONSUME(t.ScreenSide);
    return this.ACTION(() => ({
      text: findWord(screenSides, token.image)?.id ?? token.image.toLowerCase(),
      span: this.span(first, token),
    }));
  });

  protected slice(span: Span): Piece {
    return { text: this.source.slice(span.start - this.base, span.end - this.base), span };
  }

  protected canonical(list: readonly Word[], token: IToken): Piece {
    return { text: this.id(list, token), span: this.span(token, token) };
  }

  protected id(list: readonly Word[], token: IToken): string {
    return findWord(list, token.image)?.id ?? token.image.toLowerCase();
  }

  protected span(first: IToken, last: IToken): Span {
    return { start: first.startOffset + this.base, end: this.offsetAfter(last) };
  }

  protected offsetAfter(token: IToken): number {
    return token.startOffset + token.image.length + this.base;
  }
}
