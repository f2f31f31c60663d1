/** The grammar of what surrounds a shot: weather, light, and who stands where. */
import type { IToken } from 'chevrotain';
import { ClauseParser } from './clause-parser.ts';
import type { LightClause, PlaceClause, WeatherClause } from './clauses.ts';
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

  readonly lightClause = this.RULE('lightClause', (): LightClause => {
    const first = this.LA(1);
    return this.OR([
      {
        ALT: () => {
          const from = this.SUBRULE3(this.origin);
          return this.ACTION((): LightClause => ({
            kind: 'light',
            words: [],
            from,
            span: this.span(first, this.LA(0)),
          }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.Practical);
          const name = this.OPTION4(() => this.SUBRULE(this.name)) ?? null;
          return this.ACTION((): LightClause => {
            const span = this.span(first, this.LA(0));
            return name === null
              ? { kind: 'light', words: ['practical'], from: null, span }
              : { kind: 'light source', name, span };
          });
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.Key);
          const kelvin = this.OPTION(() => this.SUBRULE(this.quantity));
          const from = this.OPTION2(() => this.SUBRULE(this.origin)) ?? null;
          return this.ACTION((): LightClause => {
            const span = this.span(first, this.LA(0));
            return kelvin === undefined
              ? { kind: 'light', words: ['key'], from, span }
              : { kind: 'light colour', kelvin, from, span };
          });
        },
      },
      {
        ALT: () => {
          const found: string[] = [];
          this.AT_LEAST_ONE(() => {
            const token = this.CONSUME(t.LightWord);
            this.ACTION(() => found.push(this.id(lights, token)));
          });
          // The writer's own words carry it to the prompt.
          this.OPTION5(() => this.CONSUME(t.Colour));
          const from = this.OPTION3(() => this.SUBRULE2(this.origin)) ?? null;
          return this.ACTION((): LightClause => ({
            kind: 'light',
            words: found,
            from,
            span: this.span(first, this.LA(0)),
          }));
        },
      },
    ]);
  });

  /** A name and whatever was said after it: `MARA seated at left`. */
  readonly placeClause = this.RULE('placeClause', (): PlaceClause => {
    const name = this.SUBRULE(this.name);
    let first: IToken | undefined;
    this.MANY(() => {
      const token = this.OR([
        { ALT: () => this.CONSUME(t.Other) },
        { ALT: () => this.CONSUME(t.To) },
        { ALT: () => this.CONSUME(t.And) },
        { ALT: () => this.CONSUME(t.NameToken) },
        { ALT: () => this.CONSUME(t.Possessive) },
        { ALT: () => this.CONSUME(t.Quoted) },
      ]);
      first ??= token;
    });
    return this.ACTION((): PlaceClause => {
      const end = this.offsetAfter(this.LA(0));
      const words = first === undefined ? null : this.slice({ start: first.startOffset + this.base, end });
      return { kind: 'place', name, words, span: { start: name.span.start, end } };
    });
  });
}
