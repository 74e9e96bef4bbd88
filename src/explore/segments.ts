import { codePoints } from '../text/codepoints.ts';

/** Something that covers a piece of a text, half-open in code points. */
export interface Mark<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** A piece of the text that the same marks cover. */
export interface Segment<T> {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** From the longest to the shortest. */
  readonly values: readonly T[];
}

/**
 * Cuts a text where a mark or a line begins or ends, so that marks that overlap can be shown.
 *
 * @returns Lines of segments that together are the text less its line feeds.
 */
export function segmentLines<T>(text: string, marks: readonly Mark<T>[]): readonly (readonly Segment<T>[])[] {
  const points = codePoints(text);
  const sorted = marks.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const lines: Segment<T>[][] = [];
  let utf16 = 0;
  for (const line of text.split('\n')) {
    const [start, end] = [points.toCodePoint(utf16), points.toCodePoint(utf16 + line.length)];
    const inside = sorted.filter((mark) => mark.start < end && start < mark.end);
    const cuts = new Set([start, end, ...inside.flatMap((mark) => [mark.start, mark.end])]);
    const places = [...cuts].filter((cut) => start <= cut && cut <= end).sort((a, b) => a - b);
    lines.push(
      places.slice(0, -1).map((from, index) => {
        const to = places[index + 1] ?? end;
        const values = inside.filter((mark) => mark.start <= from && to <= mark.end).map(({ value }) => value);
        return { start: from, end: to, words: text.slice(points.toUtf16(from), points.toUtf16(to)), values };
      }),
    );
    utf16 += line.length + 1;
  }
  return lines;
}
