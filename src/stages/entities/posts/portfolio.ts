import { type Range, type View, wordsAt } from '../view.ts';

export interface Portfolio {
  /** Kind of minister, and kind of ministry. */
  readonly office: string;
  readonly ministry: string;
}

/** The field of a ministry or minister that is named within a range; foreign affairs before any other. */
export function portfolioIn(view: View, range: Range): Portfolio | undefined {
  const found: Portfolio[] = [];
  for (let i = range.first; i <= range.last; i++) {
    const longest = longestField(view, i, range.last);
    if (longest === undefined) continue;
    found.push(longest.portfolio);
    i += longest.length - 1;
  }
  return found.find(({ office }) => office === 'foreign-minister') ?? found[0];
}

/** Last token of the longest field of a ministry that begins at a token: "Affaires Étrangères"; undefined where none does. */
export function fieldEnd(view: View, first: number): number | undefined {
  const longest = longestField(view, first, view.tokens.length - 1);
  return longest && first + longest.length - 1;
}

function longestField(
  view: View,
  first: number,
  last: number,
): { readonly portfolio: Portfolio; readonly length: number } | undefined {
  let best: { readonly portfolio: Portfolio; readonly length: number } | undefined;
  for (const [words, portfolio] of Object.entries(view.words.portfolios)) {
    const parts = words.split(' ');
    const fits = first + parts.length - 1 <= last && wordsAt(view, first, parts);
    if (fits && parts.length > (best?.length ?? 0)) best = { portfolio, length: parts.length };
  }
  return best;
}
