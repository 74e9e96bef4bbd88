import type { TokenRange } from '../../doc/layers.ts';
import { quoteFrom } from '../quote-ends.ts';
import { type AttributionContext, trim } from './context.ts';
import { type Found, STRENGTH } from './found.ts';

/** "Le but est la paix, a expliqué X : « Nous y sommes. »": behind a colon the source of what stands before speaks on. */
export function fromTrailingQuotation(
  context: AttributionContext,
  body: TokenRange,
  found: readonly Found[],
): Found | undefined {
  for (const { source, speakers, frame, content } of found) {
    const colon = (source?.last ?? body.last) + 1;
    const quote =
      frame === 'insert' && context.tokens[colon]?.raw === ':' ? quoteFrom(context.quotes, colon + 1) : undefined;
    const isFree = quote?.kind === 'speech' && content.every(({ last }) => last < colon);
    const range = isFree ? trim(context, { first: quote.open, last: quote.close ?? quote.last }) : undefined;
    if (range !== undefined)
      return { speakers, content: [range], rule: 'implicit.trailing-quotation', strength: STRENGTH.other };
  }
  return undefined;
}
