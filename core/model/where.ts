/** Where something was written: a block of the file by its id, and offsets in that block. */
export interface Where {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}
