import type { TokenRange } from '../../doc/layers.ts';
import { quoteFrom } from '../quote-ends.ts';
import { type AttributionContext, trim } from './context.ts';
import type { Discourse } from './discourse.ts';
import type { Found } from './found.ts';
import { narratedSubject } from './verbs/carried.ts';

/** "« Nous ne céderons pas » : le ministre a durci le ton": whoever acts behind the colon says what stands before it. */
export function fromLeadingQuotation(
  context: AttributionContext,
  body: TokenRange,
  discourse: Discourse,
): Found | undefined {
  const quote = quoteFrom(context.quotes, body.first);
  const colon = (quote?.close ?? body.last) + 1;
  if (quote?.kind !== 'speech' || context.tokens[colon]?.raw !== ':') return undefined;
  const subject = narratedSubject(context, { first: colon + 1, last: body.last }, discourse);
  const content = trim(context, { first: quote.open, last: colon - 1 });
  if (subject === undefined || content === undefined) return undefined;
  return { speakers: subject.speakers, content: [content], rule: 'implicit.leading-quotation', strength: 0 };
}
