/** The grammar of what surrounds a shot: weather, light, and who stands where. */
import type { IToken } from 'chevrotain';
import { ClauseParser } from './clause-parser.ts';
import type { LightClause, PlaceClause, WeatherClause } from './clauses.ts';
import type { Piece, Quantity } from './piece.ts';
import * as t from './tokens.ts';
import { lights, weathers } from './vocabulary/world.ts';

export class WorldParser extends ClauseParser {
  constructor() {
    super();
    this.performSelfAnalysis();
  }

  readonly weatherClause = this.RULE('weatherClause', (): WeatherClause => {
    const first = this.LA(1);
    return this.OR([
      {
        ALT: () => {
          this.CONSUME(t.WindWord);
          const speed = this.OPTION(() => this.SUBRULE(this.quantity)) ?? null;
          const from = this.OPTION2(() => this.SUBRULE(this.origin)) ?? null;
          return this.ACTION((): WeatherClause => ({ kind: 'wind', speed, from, span: this.span(first, this.LA(0)) }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.Visibility);
          const distance = this.SUBRULE2(this.quantity);
          return this.ACTION((): WeatherClause => ({
            kind: 'visibility',
            distance,
            span: this.span(first, this.LA(0)),
          }));
        },
      },
      {
        ALT: () => {
          const temperature = this.SUBRULE3(this.quantity);
          return this.ACTION((): WeatherClause => ({ kind: 'temperature', temperature, span: temperature.span }));
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(t.Weather);
          return this.ACTION((): WeatherClause => ({
            kind: 'condition',
            word: this.id(weathers, token),
            span: this.span(token, token),
          }));
        },
      },
    ]);
  });

  /** `low sun from right`, `key 5600K from left`, `neon #ff2a9d`, `practical LAMP`. */
  readonly lightClause = this.RULE('lightClause', (): LightClause => {
    const first = this.LA(1);
    return this.OR([
      {
        ALT: () => {
          const from = this.SUBRULE3(this.origin);
          return this.ACTION(() => this.light([], null, null, from, first));
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.Practical);
          const name = this.OPTION(() => this.SUBRULE(this.name)) ?? null;
          const from = this.OPTION2(() => this.SUBRULE(this.origin)) ?? null;
          return this.ACTION((): LightClause =>
            name === null
              ? this.light(['practical'], null, null, from, first)
              : { kind: 'light source', name, from, span: this.span(first, this.LA(0)) },
          );
        },
      },
      {
        ALT: () => {
          const found: string[] = [];
          let kelvin: Quantity | null = null;
          let colour: Piece | null = null;
          this.AT_LEAST_ONE(() =>
            this.OR2([
              {
                ALT: () => {
                  const token = this.CONSUME(t.LightWord);
                  this.ACTION(() => found.push(this.id(lights, token)));
                },
              },
              { ALT: () => (kelvin = this.SUBRULE(this.quantity)) },
              {
                ALT: () => {
                  const token = this.CONSUME(t.Colour);
                  colour = this.ACTION(() => ({ text: token.image, span: this.span(token, token) }));
                },
              },
              { ALT: () => this.CONSUME(t.LightNoun) },
            ]),
          );
          const from = this.OPTION3(() => this.SUBRULE2(this.origin)) ?? null;
          return this.ACTION(() => this.light(found, kelvin, colour, from, first));
        },
      },
    ]);
  });

  private light(
    words: readonly string[],
    kelvin: Quantity | null,
    colour: Piece | null,
    from: Piece | null,
    first: IToken,
  ): LightClause {
    return { kind: 'light', words, kelvin, colour, from, span: this.span(first, this.LA(0)) };
  }

  /** A name or a crowd and whatever was said after it: `MARA seated at left`, `20 extras behind`; or more of the one before. */
  readonly placeClause = this.RULE('placeClause', (): PlaceClause => {
    const first = this.LA(1);
    let name: Piece | null = null;
    let crowd: Piece | null = null;
    let opening: IToken | undefined;
    this.OR([
      { ALT: () => (name = this.SUBRULE(this.name)) },
      {
        ALT: () => {
          const token = this.CONSUME(t.Crowd);
          crowd = this.ACTION(() => ({ text: token.image, span: this.span(token, token) }));
        },
      },
      { ALT: () => (opening = this.CONSUME(t.PlaceWord)) },
    ]);
    this.MANY(() => {
      const token = this.OR2([
        { ALT: () => this.CONSUME(t.Other) },
        { ALT: () => this.CONSUME2(t.PlaceWord) },
        { ALT: () => this.CONSUME2(t.Crowd) },
        { ALT: () => this.CONSUME(t.To) },
        { ALT: () => this.CONSUME(t.And) },
        { ALT: () => this.CONSUME(t.NameToken) },
        { ALT: () => this.CONSUME(t.Possessive) },
        { ALT: () => this.CONSUME(t.Quoted) },
      ]);
      opening ??= token;
    });
    return this.ACTION((): PlaceClause => {
      const span = this.span(first, this.LA(0));
      const words =
        opening === undefined ? null : this.slice({ start: opening.startOffset + this.base, end: span.end });
      return { kind: 'place', name, crowd, words, span };
    });
  });
}
