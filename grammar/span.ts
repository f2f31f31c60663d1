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

/** A copy of a node with other places, for it and all its parts. */
export function withSpans<Node extends object>(node: Node, change: (span: Span) => Span): Node {
  const copy = { ...node } as Record<string, unknown>;
  for (const key in copy) {
    const value = copy[key];
    if (typeof value !== 'object' || value === null) continue;
    if (key === 'span') copy[key] = change(value as Span);
    else if (Array.isArray(value))
      copy[key] = value.map((item: unknown) =>
        typeof item === 'object' && item !== null ? withSpans(item, change) : item,
      );
    else copy[key] = withSpans(value, change);
  }
  return copy as Node;
}
