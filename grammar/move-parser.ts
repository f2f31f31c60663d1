/** The grammar of a camera move: a verb with its direction, goal, amount, speed and time. */
import type { IToken } from 'chevrotain';
import { ClauseParser } from './clause-parser.ts';
import type { CameraClause } from './clauses.ts';
import type { Piece, Quantity } from './piece.ts';
import * as t from './tokens.ts';
import { moveDirections, moveVerbs, supports } from './vocabulary/camera.ts';
import { findWord } from './vocabulary/word.ts';

/** Has the rule and no more: whoever adds the rest of a camera directive ends its constructor with `performSelfAnalysis()`. */
export class MoveParser extends ClauseParser {
  /** `tracks right with MAYA`, `pans left 30° over 3s`, `cranes up 3 m`, `zooms in to 50mm`, `whip pans to BOB`. */
  readonly move = this.RULE('move', (): CameraClause => {
    const pace = this.OPTION2(() => this.CONSUME(t.Pace));
    const token = this.CONSUME(t.MoveVerb);
    let direction: IToken | undefined;
    let name: Piece | null = null;
    let along = false;
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
            this.CONSUME(t.With);
            along = true;
            this.OPTION(() => (name = this.SUBRULE(this.name)));
          },
        },
        { ALT: () => (name = this.SUBRULE4(this.name)) },
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
      const span = this.span(pace ?? token, this.LA(0));
      // `dolly` and `crane` alone say what the camera stands on, not that it moves.
      const support = this.LA(0) === token ? findWord(supports, token.image) : undefined;
      if (support !== undefined) return { kind: 'support', word: support.id, span };
      const way = direction === undefined ? null : (findWord(moveDirections, direction.image)?.id ?? null);
      const verb = moveVerb(token.image);
      // `tracks` alone is sideways, `tracking` alone goes with whoever the shot is of.
      const tracking = way === null && /^tracking$/i.test(token.image);
      const said = {
        verb,
        direction: way,
        name,
        along: along || name !== null || tracking,
        amount,
        speed,
        over,
        at,
        toLens,
      };
      return { kind: 'move', words: this.slice(span).text, ...said, step: this.step, span };
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
