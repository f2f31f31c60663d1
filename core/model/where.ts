/** Where something was written: a block by its id, and offsets in that block. */
export interface Where {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** The file, where it is not the one in hand but one that it includes. */
  readonly path?: string;
}

/** A value together with the words that said it. */
export interface Stated<Value> {
  readonly value: Value;
  readonly where: Where;
}
