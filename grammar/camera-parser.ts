/** The grammar of a camera directive: lens, height, distance, angle, viewpoint, focus, speed and moves. */
import type { IToken } from 'chevrotain';
import { ClauseParser } from './clause-parser.ts';
import type { CameraClause } from './clauses.ts';
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
import { findWord } from './vocabulary/word.ts';

export class CameraParser extends ClauseParser {
  constructor() {
    super();
    this.performSelfAnalysis();
  }

  readonly cameraClause = this.RULE('cameraClause', (): CameraClause => {
    this.OPTION(() => this.CONSUME(t.CameraNoun));
    return this.OR([
      { ALT: () => this.SUBRULE(this.move) },
      { ALT: () => this.SUBRULE(this.measured) },
      { ALT: () => this.SUBRULE(this.angle) },
      { ALT: () => this.SUBRULE(this.viewpoint) },
      { ALT: () => this.SUBRULE(this.focus) },
      { ALT: () => this.SUBRULE(this.speed) },
      { ALT: () => this.SUBRULE(this.cameraWord) },
    ]);
  });

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
        // `profile` is `from profile`.
        ALT: () => {
          const token = this.CONSUME2(t.Side);
          return this.ACTION((): CameraClause => ({
            kind: 'side',
            side: this.id(sides, token),
            span: this.span(token, token),
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
  readonly move = this.RULE('move', (): CameraClause => {
    this.OPTION2(() => this.CONSUME(t.Pace));
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
        { ALT: () => this.CONSUME2(t.Pace) },
        {
          ALT: () => {
            this.CONSUME(t.From);
            this.SUBRULE3(this.name);
          },
        },
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
    return this.ACTION((): CameraClause => {
      const span = this.span(token, this.LA(0));
      // `dolly` and `crane` alone say what the camera stands on, not that it moves.
      const support = this.LA(0) === token ? findWord(supports, token.image) : undefined;
      if (support !== undefined) return { kind: 'support', word: support.id, span };
      const way = direction === undefined ? null : (findWord(moveDirections, direction.image)?.id ?? null);
      const said = { verb: moveVerb(token.image), direction: way, name, amount, speed, over, at, toLens };
      return { kind: 'move', ...said, step: this.step, span };
    });
  });
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
