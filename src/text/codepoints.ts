/**
 * Code-point positions of a text's UTF-16 positions. JavaScript counts UTF-16 units, the document counts code points:
 * this is the only place where one becomes the other.
 *
 * @returns `toCodePoint(i)` for a UTF-16 position 0 … value.length, `slice(span)` for a span in code points.
 */
export interface CodePoints {
  readonly toCodePoint: (utf16: number) => number;
  readonly toUtf16: (codePoint: number) => number;
}

export function codePoints(value: string): CodePoints {
  if (!/[\ud800-\udfff]/.test(value)) return { toCodePoint: (i) => i, toUtf16: (i) => i };
  const fromUtf16 = new Uint32Array(value.length + 1);
  const fromPoint: number[] = [];
  let point = 0;
  for (let i = 0; i < value.length; point++) {
    const width = (value.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
    fromPoint.push(i);
    for (let k = 0; k < width; k++) fromUtf16[i + k] = point;
    i += width;
  }
  fromUtf16[value.length] = point;
  fromPoint.push(value.length);
  return { toCodePoint: (i) => fromUtf16[i] ?? point, toUtf16: (i) => fromPoint[i] ?? value.length };
}

/** The words at a span, by code points. */
export function sliceSpan(
  value: string,
  span: { readonly start: number; readonly end: number },
  points = codePoints(value),
): string {
  return value.slice(points.toUtf16(span.start), points.toUtf16(span.end));
}
