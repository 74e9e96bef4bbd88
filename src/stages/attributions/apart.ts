import type { TokenRange } from '../../doc/layers.ts';
import { type AttributionContext, trim } from './context.ts';

/**
 * What is left of a content without the words of its own cue and source. The rules keep them apart; where marks are
 * missing or a sentence has no end they may not, and a claim must never hold the words that attribute it.
 */
export function apartFrom(
  context: AttributionContext,
  content: readonly TokenRange[],
  others: readonly (TokenRange | undefined)[],
): readonly TokenRange[] {
  const isOver = (range: TokenRange): boolean =>
    others.some((other) => other !== undefined && range.first <= other.last && other.first <= range.last);
  if (!content.some(isOver)) return content;
  const cut = others.reduce(
    (pieces: readonly TokenRange[], other) => (other === undefined ? pieces : pieces.flatMap(without(other))),
    content,
  );
  return cut.flatMap((piece) => trim(context, piece) ?? []);
}

/** The pieces of a range before and behind another. */
const without =
  (other: TokenRange) =>
  ({ first, last }: TokenRange): readonly TokenRange[] => {
    if (other.last < first || last < other.first) return [{ first, last }];
    const pieces = [
      { first, last: other.first - 1 },
      { first: other.last + 1, last },
    ];
    return pieces.filter((piece) => piece.first <= piece.last);
  };
