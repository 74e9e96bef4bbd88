import type { HeadRow } from '../../../lang/entityWords.ts';
import { quoteFrom } from '../../quote-ends.ts';
import { rangesFrom } from '../../ranges.ts';
import type { FoundName } from '../names/foundName.ts';
import { foldedAt, isCapital, isMark, type Range, sameSentence, type View } from '../view.ts';
import { type InitiativeScope, initiative } from './initiativeName.ts';

const LONGEST_GAP = 6;
const LONGEST_REACH = 10;

/** "stratégie « Ouzbékistan-2030 »": a head, its adjectives, and a name in quotation marks. */
export function quoted(scope: InitiativeScope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view } = scope;
  for (let k = headLast + 1; k <= headLast + 1 + LONGEST_GAP && sameSentence(view, i, k); k++) {
    const quote = quoteFrom(view.quotes, k);
    if (quote !== undefined) {
      if (quote.close === undefined || !isTitle(view, quote)) return undefined;
      return initiative(scope, { first: quote.first, last: quote.last }, row, 'initiative-quoted', {
        mention: { first: i, last: quote.close },
      });
    }
    const cls = view.tokens[k]?.wordClass;
    if (
      isMark(view, k) ||
      cls === 'determiner' ||
      cls === 'conjunction' ||
      (cls !== 'adjective' &&
        cls !== 'noun' &&
        cls !== 'name' &&
        !view.words.of.has(foldedAt(view, k)) &&
        !view.words.naming.has(foldedAt(view, k)))
    )
      return undefined;
  }
  return undefined;
}

/** 'la "feuille de route" pour le lac': marks around the head alone, where the text means a certain one and says what for. */
export function quotedHead(scope: InitiativeScope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view } = scope;
  const quote = quoteFrom(view.quotes, i - 1);
  const isWhole = quote?.close !== undefined && quote.first === i && quote.last === headLast;
  if (!isWhole || headLast === i || !view.words.definite.has(foldedAt(view, i - 2))) return undefined;
  if (!view.words.aims.has(foldedAt(view, headLast + 2)) || !sameSentence(view, i, headLast + 2)) return undefined;
  return initiative(scope, { first: i, last: headLast }, row, 'initiative-quoted-head');
}

/** A title in quotation marks begins with a capital, or holds one, and is short. */
export function isTitle(view: View, range: Range): boolean {
  if (range.last - range.first > 9) return false;
  const first = view.words.articles.has(foldedAt(view, range.first)) ? range.first + 1 : range.first;
  return isCapital(view, range.first) || isCapital(view, first);
}

/** "les stratégies du pays, dont la « Nouvelle industrie »": a title with an article, and a head before it. */
export function byQuotation(scope: InitiativeScope, i: number): FoundName | undefined {
  const { view } = scope;
  const quote = quoteFrom(view.quotes, i);
  if (
    quote === undefined ||
    quote.close === undefined ||
    quote.kind === 'speech' ||
    !isTitle(view, quote) ||
    quote.first === quote.last
  )
    return undefined;
  if (!view.words.definite.has(foldedAt(view, i - 1))) return undefined;
  for (let k = i - 2; k >= i - LONGEST_REACH && sameSentence(view, k, i); k--) {
    const row = view.words.initiativeHeads.find(({ words }) => [words, `${words}s`].includes(foldedAt(view, k)));
    if (row !== undefined)
      return initiative(scope, { first: quote.first, last: quote.last }, row, 'initiative-quoted-title');
  }
  return undefined;
}

/** "mission, baptisée « Bouclier pour le Darfour »". */
export function byNaming(scope: InitiativeScope, i: number): FoundName | undefined {
  const { view } = scope;
  if (!view.words.naming.has(foldedAt(view, i))) return undefined;
  const at = view.words.namingLinks.has(foldedAt(view, i + 1)) ? i + 1 : i;
  const quote = quoteFrom(view.quotes, at + 1);
  if (quote === undefined) return view.words.capitalised ? byNamingCapitals(scope, i, at) : undefined;
  if (quote.close === undefined || !isTitle(view, quote)) return undefined;
  return initiative(scope, { first: quote.first, last: quote.last }, undefined, 'initiative-named');
}

/** "a plan dubbed Project Freedom", "a scheme known as Bridge to Africa": capitals that are no known name. */
function byNamingCapitals(scope: InitiativeScope, i: number, at: number): FoundName | undefined {
  const { view, hits } = scope;
  const first = view.words.articles.has(foldedAt(view, at + 1)) ? at + 2 : at + 1;
  const last = namedEnd(scope, first);
  const head = view.initiativeHeads.get(foldedAt(view, i - 1)) ?? view.initiativeHeads.get(foldedAt(view, i - 2));
  const isKnown = rangesFrom(hits, first).length > 0;
  if (head === undefined || last <= first || isKnown) return undefined;
  return initiative(scope, { first, last }, head[0]?.[1], 'initiative-named');
}

/** Capitals, and those that a preposition binds to them. */
function namedEnd({ view, hits }: InitiativeScope, first: number): number {
  let last = first - 1;
  for (;;) {
    const isBound = last >= first && view.tokens[last + 1]?.wordClass === 'preposition' && !isTime(view, last + 2);
    const next = isBound && rangesFrom(hits, last + 2).length === 0 ? last + 2 : last + 1;
    if (!isCapital(view, next) || isMark(view, next) || !sameSentence(view, first, next)) return last;
    last = next;
  }
}

const isTime = (view: View, i: number): boolean =>
  view.words.timeWords.has(foldedAt(view, i)) || view.words.months.has(foldedAt(view, i));
