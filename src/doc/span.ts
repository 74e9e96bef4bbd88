/**
 * A piece of an article's text: half-open, counted from 0 in Unicode code points of the text as it stands
 * (the unit of the W3C Web Annotation model), never in UTF-16 units.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Order of the text: by start, the longer span first where two start together. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
