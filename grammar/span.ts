/** A stretch of text as offsets in UTF-16 units, counted from the start of the block it lies in. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function spanOver(first: Span, last: Span): Span {
  return { start: first.start, end: last.end };
}

export function contains(span: Span, offset: number): boolean {
  return offset >= span.start && offset <= span.end;
}

export function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
