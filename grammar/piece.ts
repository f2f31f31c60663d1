/** The smallest parts of the tree: words as written with their place, and quantities. */
import type { Span } from './span.ts';

export interface Piece {
  readonly text: string;
  readonly span: Span;
}

export interface Quantity {
  /** In SI units. */
  readonly value: number;
  /** The writer's own number and unit, for messages. */
  readonly text: string;
  readonly unit: string;
  readonly dimension: string;
  readonly span: Span;
}
