import type { TokenMention, TokenRange } from '../../doc/layers.ts';
import { rangesWithin } from '../ranges.ts';
import { type AttributionContext, isFiniteVerb, trim } from './context.ts';
import type { Found } from './found.ts';

/** How many marks may stand between a quotation and the name that signs it. */
const MARKS = 2;

/** "« … » – Hélène Gagnon, ministre …", or the name on the line below: a quotation with its speaker's name and no verb. */
export function fromSignature(
  context: AttributionContext,
  statement: TokenRange,
  next: TokenRange | undefined,
): Found | undefined {
  const quote = context.quotes.find((q) => q.open === statement.first && q.kind === 'speech' && q.parent < 0);
  const close = quote?.close;
  if (quote === undefined || close === undefined) return undefined;
  const behind = context.tokens[close + 1];
  const isBeside = behind !== undefined && close < statement.last - MARKS;
  const range = isBeside ? { first: close + 1, last: statement.last } : next;
  const signed = range && signatureIn(context, range);
  const content = trim(context, { first: quote.open, last: close });
  if (signed === undefined || content === undefined) return undefined;
  const source = { first: signed.first, last: signed.last };
  return { speakers: [signed.entity], source, content: [content], rule: 'implicit.signature', strength: 0 };
}

/** The person named at the start of words that have no verb. */
function signatureIn(context: AttributionContext, { first, last }: TokenRange): TokenMention | undefined {
  const start = context.tokens.findIndex(({ wordClass }, k) => k >= first && wordClass !== 'mark');
  if (start < 0 || start - first > MARKS || start > last) return undefined;
  const mention = context.mentionAt(start);
  const isPerson = mention !== undefined && context.entity(mention.entity)?.type === 'Person';
  if (!isPerson || mention.first !== start) return undefined;
  const hasVerb = rangesWithin(context.groups, { first, last }).some(isFiniteVerb);
  const isHeading = mention.last < last && context.tokens[mention.last + 1]?.raw !== ',';
  return hasVerb || isHeading ? undefined : mention;
}
