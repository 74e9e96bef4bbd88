import type { Quote } from '../doc/layers.ts';
import { rememberingOf } from '../text/memo.ts';

const byOpening = rememberingOf((quotes: readonly Quote[]) => new Map(quotes.map((quote) => [quote.open, quote])));
const byClosing = rememberingOf(
  (quotes: readonly Quote[]) =>
    new Map(quotes.flatMap((quote) => (quote.close === undefined ? [] : [[quote.close, quote] as const]))),
);

/** The quotation of an article whose opening mark is a token. */
export const quoteFrom = (quotes: readonly Quote[], token: number): Quote | undefined => byOpening(quotes).get(token);

/** The quotation of an article whose closing mark is a token. */
export const quoteUpTo = (quotes: readonly Quote[], token: number): Quote | undefined => byClosing(quotes).get(token);
