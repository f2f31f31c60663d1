/** The clauses of directives, one type for each thing a writer can say in one. */
import type { Span } from './span.ts';
import type { Piece, Quantity } from './piece.ts';

export type CameraClause =
  | { readonly kind: 'lens'; readonly from: Quantity; readonly to: Quantity | null; readonly span: Span }
  | { readonly kind: 'lens word'; readonly word: string; readonly span: Span }
  | { readonly kind: 'stop'; readonly value: number; readonly span: Span }
  | { readonly kind: 'angle'; readonly word: string; readonly degrees: Quantity | null; readonly span: Span }
  | { readonly kind: 'height word'; readonly word: string; readonly span: Span }
  | { readonly kind: 'height'; readonly height: Quantity; readonly span: Span }
  | { readonly kind: 'distance'; readonly distance: Quantity; readonly span: Span }
  | { readonly kind: 'side'; readonly side: string; readonly span: Span }
  | { readonly kind: 'over shoulder'; readonly name: Piece; readonly span: Span }
  | { readonly kind: 'point of view'; readonly name: Piece; readonly span: Span }
  | { readonly kind: 'support'; readonly word: string; readonly span: Span }
  | Move
  | { readonly kind: 'focus'; readonly word: string; readonly span: Span }
  | { readonly kind: 'focus on'; readonly name: Piece; readonly span: Span }
  | {
      readonly kind: 'rack focus';
      readonly from: Piece | null;
      readonly to: Piece | null;
      readonly at: Quantity | null;
      readonly span: Span;
    }
  | { readonly kind: 'frame rate'; readonly rate: Quantity; readonly span: Span }
  | { readonly kind: 'slow motion'; readonly factor: number | null; readonly span: Span }
  | { readonly kind: 'shutter'; readonly degrees: Quantity; readonly span: Span };

/** A camera move: a verb, a direction, and what else was said of it. */
export interface Move {
  readonly kind: 'move';
  /** As a whole, in known words. */
  readonly words: string;
  readonly verb: string;
  readonly direction: string | null;
  /** With, to, around or after whom. */
  readonly name: Piece | null;
  /** Along with someone, named or not. */
  readonly along: boolean;
  /** Degrees or metres. */
  readonly amount: Quantity | null;
  readonly speed: Quantity | null;
  /** How long it takes. */
  readonly over: Quantity | null;
  /** When it starts. */
  readonly at: Quantity | null;
  readonly toLens: Quantity | null;
  /** 0 for the first moves, 1 for what comes after the first `then`, and so on. */
  readonly step: number;
  readonly span: Span;
}

export type LightClause =
  | {
      readonly kind: 'light';
      readonly words: readonly string[];
      readonly kelvin: Quantity | null;
      /** As designers write it: `#ff2a9d`. */
      readonly colour: Piece | null;
      readonly from: Piece | null;
      readonly span: Span;
    }
  | { readonly kind: 'light source'; readonly name: Piece; readonly from: Piece | null; readonly span: Span };

export type WeatherClause =
  | { readonly kind: 'condition'; readonly word: string; readonly span: Span }
  | { readonly kind: 'wind'; readonly speed: Quantity | null; readonly from: Piece | null; readonly span: Span }
  | { readonly kind: 'temperature'; readonly temperature: Quantity; readonly span: Span }
  | { readonly kind: 'visibility'; readonly distance: Quantity; readonly span: Span };

/**
 * Someone's place or state in `present`, `blocking`, `end` and `axis`: the words after the name are read with the model. Without a
 * name it belongs to the one before it. A crowd has a count in place of a name of its own.
 */
export interface PlaceClause {
  readonly kind: 'place';
  readonly name: Piece | null;
  readonly crowd: Piece | null;
  readonly words: Piece | null;
  readonly span: Span;
}

/** A clause kept as text: sound, style, negative and the rest. */
export interface TextClause {
  readonly kind: 'text';
  readonly text: string;
  readonly span: Span;
}
