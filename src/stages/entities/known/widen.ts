import { foldedAt, longestAt, type Range, sameSentence, type View } from '../view.ts';

/** A known initiative with the head and the quotation marks around it: "initiative « la Ceinture et la Route »". */
export function widenInitiative(view: View, range: Range): Range {
  let first = range.first;
  let last = range.last;
  if (
    view.words.articles.has(foldedAt(view, first - 1)) &&
    (view.quotes.some((quote) => quote.first === first - 1) || isCapitalAfterHead(view, first - 1))
  )
    first--;
  const quote = view.quotes.find((each) => each.first === first && each.last >= last && each.last <= last + 1);
  if (quote !== undefined) {
    first = quote.open;
    last = Math.max(last, quote.close ?? last);
  }
  const head = headBefore(view, first);
  if (head === undefined) return range;
  return { first: head, last };
}

const isCapitalAfterHead = (view: View, i: number): boolean => headBefore(view, i) !== undefined;

function headBefore(view: View, first: number): number | undefined {
  // "mégaprojet de Simandou"
  const isPlace = view.words.of.has(foldedAt(view, first - 1));
  const from = isPlace ? first - 2 : first - 1;
  for (let i = from; i >= from - 3 && sameSentence(view, i, first); i--) {
    const match = longestAt(view, i, view.initiativeHeads);
    if (match !== undefined && match.last < first) return isPlace && match.row.place !== true ? undefined : i;
    const cls = view.tokens[i]?.wordClass;
    if (cls !== 'adjective' && cls !== 'noun') return undefined;
  }
  return undefined;
}
