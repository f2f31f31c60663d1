/** The grammar of what stands in a line: shot headings and the clauses of directives. One rule reads one clause, so a mistake costs no more. */
import { EmbeddedActionsParser, type IToken } from 'chevrotain';
import type { CameraClause, LightClause, Move, PlaceClause, WeatherClause } from './clauses.ts';
import type { Span } from './span.ts';
import { toQuantity } from './quantity.ts';
import type { Piece, Quantity } from './piece.ts';
import * as t from './tokens.ts';
import {
  angles,
  focusWords,
  heights,
  lenses,
  moveDirections,
  moveVerbs,
  sides,
  supports,
} from './vocabulary/camera.ts';
import { framings, shotWords, sizes } from './vocabulary/framing.ts';
import { lights, weathers } from './vocabulary/world.ts';
import { findWord, type Word } from './vocabulary/word.ts';

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

class ClauseParser extends EmbeddedActionsParser {
  /** Added to every offset: where the value stands in its block. */
  base = 0;
  step = 0;

  constructor() {
    super(t.allTokens, { maxLookahead: 3, recoveryEnabled: false, skipValidations: false });
    this.performSelfAnalysis();
  }

  readonly shotClause = this.RULE('shotClause', (): ShotClause =>
    this.OR([
      { ALT: () => this.SUBRULE(this.shotLength) },
      { ALT: () => this.SUBRULE(this.framed) },
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
      subjects.push(this.SUBRULE(this.name));
      this.MANY(() => {
        this.CONSUME(t.And);
        subjects.push(this.SUBRULE2(this.name));
      });
    });
    return this.ACTION((): ShotClause => ({
      kind: 'framed',
      size,
      framing,
      subjects,
      span: this.span(first, this.LA(0)),
    }));
  });

  readonly cameraClause = this.RULE('cameraClause', (): CameraClause =>
    this.OR([
      { ALT: () => this.SUBRULE(this.move) },
      { ALT: () => this.SUBRULE(this.measured) },
      { ALT: () => this.SUBRULE(this.angle) },
      { ALT: () => this.SUBRULE(this.viewpoint) },
      { ALT: () => this.SUBRULE(this.focus) },
      { ALT: () => this.SUBRULE(this.speed) },
      { ALT: () => this.SUBRULE(this.cameraWord) },
    ]),
  );

  /** `24mm`, `24mm to 70mm`, `1.2 m high`, `12 m away`, `12 m from MAYA`, `100mm macro`. */
  readonly measured = this.RULE('measured', (): CameraClause => {
    const from = this.SUBRULE(this.quantity);
    let to: Quantity | null = null;
    let height = false;
    let distance = false;
    this.OPTION(() =>
      this.OR([
        {
          ALT: () => {
            this.CONSUME(t.To);
            to = this.SUBRULE2(this.quantity);
          },
        },
        {
          ALT: () => {
            this.OR2([
              { ALT: () => this.CONSUME(t.High) },
              {
                GATE: () => this.LA(1).image.toLowerCase() === 'high',
                ALT: () => this.CONSUME(t.Angle),
              },
            ]);
            height = true;
          },
        },
        {
          // A direction of a move elsewhere; after a measure it says which way was measured.
          GATE: () => /^(?:up|away|back)$/i.test(this.LA(1).image),
          ALT: () => {
            const way = this.CONSUME(t.Direction);
            if (way.image.toLowerCase() === 'up') height = true;
            else distance = true;
          },
        },
        {
          ALT: () => {
            this.CONSUME(t.From);
            this.SUBRULE(this.name);
            distance = true;
          },
        },
        { ALT: () => this.CONSUME(t.LensWord) },
        { ALT: () => this.CONSUME(t.LensNoun) },
      ]),
    );
    return this.ACTION((): CameraClause => {
      const span = { start: from.span.start, end: this.offsetAfter(this.LA(0)) };
      if (height) return { kind: 'height', height: from, span };
      if (distance) return { kind: 'distance', distance: from, span };
      return { kind: 'lens', from, to, span };
    });
  });

  readonly angle = this.RULE('angle', (): CameraClause => {
    const token = this.CONSUME(t.Angle);
    const degrees = this.OPTION(() => this.SUBRULE(this.quantity)) ?? null;
    return this.ACTION((): CameraClause => ({
      kind: 'angle',
      word: this.id(angles, token),
      degrees,
      span: this.span(token, this.LA(0)),
    }));
  });

  readonly viewpoint = this.RULE('viewpoint', (): CameraClause => {
    const first = this.LA(1);
    return this.OR([
      {
        ALT: () => {
          this.CONSUME(t.From);
          const token = this.OR2([
            { ALT: () => this.CONSUME(t.Side) },
            { ALT: () => this.CONSUME(t.Direction) },
            { ALT: () => this.CONSUME(t.With) },
          ]);
          return this.ACTION((): CameraClause => ({
            kind: 'side',
            side: findWord(sides, token.image)?.id ?? token.image.toLowerCase(),
            span: this.span(first, token),
          }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.Over);
          const name = this.SUBRULE(this.name);
          this.OPTION(() => this.CONSUME(t.Possessive));
          this.OPTION2(() => this.CONSUME2(t.Direction));
          this.OR3([{ ALT: () => this.CONSUME(t.Shoulder) }, { ALT: () => this.CONSUME(t.Support) }]);
          return this.ACTION((): CameraClause => ({ kind: 'over shoulder', name, span: this.span(first, this.LA(0)) }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.PovWord);
          const name = this.SUBRULE2(this.name);
          return this.ACTION((): CameraClause => ({ kind: 'point of view', name, span: this.span(first, this.LA(0)) }));
        },
      },
    ]);
  });

  readonly focus = this.RULE('focus', (): CameraClause => {
    const first = this.LA(1);
    return this.OR([
      {
        ALT: () => {
          const token = this.CONSUME(t.FocusWord);
          return this.ACTION((): CameraClause => ({
            kind: 'focus',
            word: this.id(focusWords, token),
            span: this.span(first, token),
          }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.FocusOn);
          const name = this.SUBRULE(this.name);
          return this.ACTION((): CameraClause => ({ kind: 'focus on', name, span: this.span(first, this.LA(0)) }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.RackFocus);
          const from =
            this.OPTION(() => {
              this.CONSUME(t.From);
              return this.SUBRULE2(this.name);
            }) ?? null;
          this.CONSUME(t.To);
          const to = this.SUBRULE3(this.name);
          const at =
            this.OPTION2(() => {
              this.CONSUME(t.AtWord);
              return this.SUBRULE(this.quantity);
            }) ?? null;
          return this.ACTION((): CameraClause => ({
            kind: 'rack focus',
            from,
            to,
            at,
            span: this.span(first, this.LA(0)),
          }));
        },
      },
    ]);
  });

  /** `at 120 fps`, `slow motion 4x`, `shutter 180°`. */
  readonly speed = this.RULE('speed', (): CameraClause => {
    const first = this.LA(1);
    return this.OR([
      {
        ALT: () => {
          this.CONSUME(t.AtWord);
          const rate = this.SUBRULE(this.quantity);
          return this.ACTION((): CameraClause => ({ kind: 'frame rate', rate, span: this.span(first, this.LA(0)) }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.SlowMotion);
          const times = this.OPTION(() => this.CONSUME(t.Times));
          return this.ACTION((): CameraClause => ({
            kind: 'slow motion',
            factor: times === undefined ? null : Number.parseFloat(times.image),
            span: this.span(first, this.LA(0)),
          }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.Shutter);
          const degrees = this.SUBRULE2(this.quantity);
          return this.ACTION((): CameraClause => ({ kind: 'shutter', degrees, span: this.span(first, this.LA(0)) }));
        },
      },
    ]);
  });

  readonly cameraWord = this.RULE('cameraWord', (): CameraClause =>
    this.OR([
      {
        ALT: () => {
          const token = this.CONSUME(t.Stop);
          return this.ACTION((): CameraClause => ({
            kind: 'stop',
            value: Number.parseFloat(token.image.replace(/^[^\d]+/, '')),
            span: this.span(token, token),
          }));
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(t.HeightWord);
          return this.ACTION((): CameraClause => ({
            kind: 'height word',
            word: this.id(heights, token),
            span: this.span(token, token),
          }));
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(t.Support);
          return this.ACTION((): CameraClause => ({
            kind: 'support',
            word: this.id(supports, token),
            span: this.span(token, token),
          }));
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(t.LensWord);
          return this.ACTION((): CameraClause => ({
            kind: 'lens word',
            word: this.id(lenses, token),
            span: this.span(token, token),
          }));
        },
      },
    ]),
  );

  /** `tracks right with MAYA`, `pans left 30° over 3s`, `cranes up 3 m`, `zooms in to 50mm`, `whip pans to BOB`. */
  readonly move = this.RULE('move', (): Move => {
    const token = this.CONSUME(t.MoveVerb);
    let direction: IToken | undefined;
    let name: Piece | null = null;
    let amount: Quantity | null = null;
    let speed: Quantity | null = null;
    let over: Quantity | null = null;
    let at: Quantity | null = null;
    let toLens: Quantity | null = null;
    this.MANY(() =>
      this.OR([
        { ALT: () => (direction = this.CONSUME(t.Direction)) },
        {
          ALT: () => {
            const q = this.SUBRULE(this.quantity);
            if (q.dimension === 'speed') speed = q;
            else if (q.dimension === 'time') over = q;
            else amount = q;
          },
        },
        {
          ALT: () => {
            this.OPTION(() => this.CONSUME(t.With));
            name = this.SUBRULE(this.name);
          },
        },
        {
          ALT: () => {
            this.CONSUME(t.To);
            this.OR2([
              { ALT: () => (toLens = this.SUBRULE2(this.quantity)) },
              { ALT: () => (name = this.SUBRULE2(this.name)) },
            ]);
          },
        },
        {
          ALT: () => {
            this.CONSUME(t.Over);
            over = this.SUBRULE3(this.quantity);
          },
        },
        {
          ALT: () => {
            this.CONSUME(t.AtWord);
            const q = this.SUBRULE4(this.quantity);
            if (q.dimension === 'speed') speed = q;
            else at = q;
          },
        },
      ]),
    );
    return this.ACTION((): Move => ({
      kind: 'move',
      verb: moveVerb(token.image),
      direction: direction === undefined ? null : (findWord(moveDirections, direction.image)?.id ?? null),
      name,
      amount,
      speed,
      over,
      at,
      toLens,
      step: this.step,
      span: this.span(token, this.LA(0)),
    }));
  });

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

  readonly origin = this.RULE('origin', (): string => {
    this.CONSUME(t.From);
    const token = this.CONSUME(t.ScreenSide);
    return this.ACTION(() => token.image.toLowerCase().replace(/^(?:camera|frame)\s+/, ''));
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

  /** The text being parsed, for pieces that keep their words. */
  source = '';

  private slice(span: Span): Piece {
    return { text: this.source.slice(span.start - this.base, span.end - this.base), span };
  }

  private canonical(list: readonly Word[], token: IToken): Piece {
    return { text: this.id(list, token), span: this.span(token, token) };
  }

  private id(list: readonly Word[], token: IToken): string {
    return findWord(list, token.image)?.id ?? token.image.toLowerCase();
  }

  private span(first: IToken, last: IToken): Span {
    return { start: first.startOffset + this.base, end: this.offsetAfter(last) };
  }

  private offsetAfter(token: IToken): number {
    return token.startOffset + token.image.length + this.base;
  }
}

const verbIds = new Map(
  moveVerbs.flatMap((verb) =>
    [verb.id, ...verb.aliases].flatMap((form) => t.inflected(form).map((bent) => [key(bent), verb.id] as const)),
  ),
);

function moveVerb(image: string): string {
  return verbIds.get(key(image)) ?? image.toLowerCase();
}

function key(text: string): string {
  return text.toLowerCase().replace(/[-\s]+/g, ' ');
}

export type ClauseRule = 'shotClause' | 'cameraClause' | 'weatherClause' | 'lightClause' | 'placeClause';
interface Parsed {
  readonly shotClause: ShotClause;
  readonly cameraClause: CameraClause;
  readonly weatherClause: WeatherClause;
  readonly lightClause: LightClause;
  readonly placeClause: PlaceClause;
}

const parser = new ClauseParser();

/** One clause from its tokens, or the token at which it stopped making sense. `source` starts at `base` in the block. */
export function parseClause<Rule extends ClauseRule>(
  rule: Rule,
  tokens: IToken[],
  place: { readonly source: string; readonly base: number; readonly step: number },
): { readonly clause: Parsed[Rule] } | { readonly stoppedAt: IToken | undefined } {
  parser.input = tokens;
  parser.base = place.base;
  parser.step = place.step;
  parser.source = place.source;
  const clause = parser[rule]() as Parsed[Rule];
  const error = parser.errors[0];
  if (error === undefined) return { clause };
  return { stoppedAt: Number.isNaN(error.token.startOffset) ? tokens.at(-1) : error.token };
}

/** The grammar itself, for the railroad diagrams of the reference. */
export function serializedGrammar(): unknown {
  return parser.getSerializedGastProductions();
}
