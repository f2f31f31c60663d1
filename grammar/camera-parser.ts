/** The grammar of a camera directive: lens, height, distance, angle, viewpoint, focus, speed and moves. */
import { EOF } from 'chevrotain';
import type { CameraClause } from './clauses.ts';
import { MoveParser } from './move-parser.ts';
import type { Quantity } from './piece.ts';
import * as t from './tokens.ts';
import { angles, focusWords, heights, lenses, sides, supports } from './vocabulary/camera.ts';
import { findWord } from './vocabulary/word.ts';

export class CameraParser extends MoveParser {
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
        // After a move `back` is the way; alone it is where the camera stands.
        GATE: () => /^back$/i.test(this.LA(1).image) && this.LA(2).tokenType === EOF,
        ALT: () => {
          const token = this.CONSUME3(t.Direction);
          return this.ACTION((): CameraClause => ({ kind: 'side', side: 'behind', span: this.span(token, token) }));
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
          const to =
            this.OPTION2(() => {
              this.CONSUME(t.To);
              return this.SUBRULE3(this.name);
            }) ?? null;
          const at =
            this.OPTION3(() => {
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
        // `2x`, `1.5x anamorphic`: how much the lens squeezes.
        GATE: () => /^2\s?[x×]$/i.test(this.LA(1).image) || this.LA(2).tokenType === t.LensWord,
        ALT: () => {
          const token = this.CONSUME(t.Times);
          this.OPTION(() => this.CONSUME2(t.LensWord));
          return this.ACTION((): CameraClause => ({
            kind: 'lens word',
            word: 'anamorphic',
            span: this.span(token, this.LA(0)),
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
}
