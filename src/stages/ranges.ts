import type { TokenRange } from '../doc/layers.ts';
import { rememberingOf } from '../text/memo.ts';

/** Ranges by the tokens that they cover; those of one token in the order in which they were added. */
export class RangeIndex<T extends TokenRange> {
  private readonly covering = new Map<number, T[]>();

  constructor(ranges: Iterable<T> = []) {
    for (const range of ranges) this.add(range);
  }

  add(range: T): void {
    for (let token = range.first; token <= range.last; token++) {
      const here = this.covering.get(token);
      if (here === undefined) this.covering.set(token, [range]);
      else here.push(range);
    }
  }

  /** The ranges that cover a token. */
  over(token: number): readonly T[] {
    return this.covering.get(token) ?? [];
  }

  /** The ranges that share a token with a range, those with earlier tokens first. */
  meeting({ first, last }: TokenRange): readonly T[] {
    if (first === last) return this.over(first);
    const met = new Set<T>();
    for (let token = first; token <= last; token++) for (const range of this.over(token)) met.add(range);
    return [...met];
  }
}

/** The index of a list that does not change any more. */
const placesOf = rememberingOf(
  (ranges: readonly TokenRange[]) => new RangeIndex(ranges.map(({ first, last }, place) => ({ first, last, place }))),
);

/** The ranges of an unchanging list that cover a token, in its order. */
export const rangesOver = <T extends TokenRange>(ranges: readonly T[], token: number): readonly T[] =>
  placesOf(ranges)
    .over(token)
    .flatMap(({ place }) => ranges[place] ?? []);

/** The ranges of an unchanging list that begin with a token, in its order. */
export const rangesFrom = <T extends TokenRange>(ranges: readonly T[], token: number): readonly T[] =>
  rangesOver(ranges, token).filter(({ first }) => first === token);

/** The ranges of an unchanging list that share a token with a range, in its order. */
export function rangesMeeting<T extends TokenRange>(ranges: readonly T[], range: TokenRange): readonly T[] {
  const places = placesOf(ranges).meeting(range);
  const inOrder = range.first === range.last ? places : places.toSorted((a, b) => a.place - b.place);
  return inOrder.flatMap(({ place }) => ranges[place] ?? []);
}

/** Index of the first of some ranges, in the order of their first tokens, that begins at a token or behind it. */
export function firstBehind(ranges: readonly TokenRange[], token: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.first ?? Number.POSITIVE_INFINITY) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of some ranges, in the order of their first tokens, that lie within a range. */
export function rangesWithin<T extends TokenRange>(ranges: readonly T[], { first, last }: TokenRange): readonly T[] {
  const inside: T[] = [];
  for (let i = firstBehind(ranges, first); i < ranges.length; i++) {
    const range = ranges[i];
    if (range === undefined || range.first > last) break;
    if (range.last <= last) inside.push(range);
  }
  return inside;
}
