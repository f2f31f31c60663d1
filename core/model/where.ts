/** Where something was written: a block by its id, and offsets in that block. */
import type { Span } from '../../grammar/span.ts';
import type { Block } from '../../grammar/syntax-tree.ts';

export interface Where {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** The file, where it is not the one in hand but one that it includes. */
  readonly path?: string;
}

/** The place of a span in its block. */
export function placeIn(block: Block, { start, end }: Span): Where {
  return { block: block.id, start, end };
}

/** A value together with the words that said it. */
export interface Stated<Value> {
  readonly value: Value;
  readonly where: Where;
}
