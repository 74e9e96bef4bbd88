import { quoteFrom } from '../../quote-ends.ts';
import { bareClauseBehindAddressee, bareClauseStart } from '../bare-clause.ts';
import { type AttributionContext, isFiniteVerb } from '../context.ts';
import type { Cue } from '../cue.ts';
import { beforeTimeClause } from '../extent/time-clause.ts';
import { hasFinite } from '../found.ts';
import { isReduced } from '../noun-phrases.ts';
import { type Attachment, isInfinitive, withFrame } from './attachment.ts';

/** How far behind a cue the mark before a quotation may stand, in tokens. */
const QUOTE_REACH = 14;

/** "said that", "told reporters in Geneva that": the clause behind a complementiser. */
export function clause(context: AttributionContext, cue: Cue, at: number, limit: number): Attachment | undefined {
  const found = withFrame(cue.rows, 'that', 'addressee-that', 'on-np', 'for-np', 'np');
  if (found === undefined) return undefined;
  const isClausal = found.frame === 'that' || found.frame === 'addressee-that';
  // "dément toute implication dans l'attaque, que Niamey attribue": behind an object "que" is relative
  const first = context.tokens[at];
  // "a dit au président ougandais X qu'il …": whoever is spoken to is no object
  const isAddressee =
    context.pack.content.clauses.contractions.get(first?.norm ?? '') === context.pack.content.clauses.to;
  const hasObject =
    (first?.wordClass === 'determiner' && !isAddressee) || first?.wordClass === 'name' || first?.wordClass === 'noun';
  if (hasObject && found.frame !== 'addressee-that') {
    const addressed = withFrame(cue.rows, 'addressee-that');
    if (addressed === undefined) return undefined;
  }
  for (let k = at; k <= Math.min(limit, at + 30); k++) {
    const token = context.tokens[k];
    if (token === undefined || token.raw === ';' || token.raw === ':' || token.raw === '.') return undefined;
    if (context.groupAt(k) !== undefined || token.wordClass === 'relative') return undefined;
    // "told the paper when asked about claims that …"
    if (isReduced(context, k)) return undefined;
    if (token.wordClass !== 'complementiser') {
      if (!isClausal && k > at + 1) return undefined;
      continue;
    }
    const before = context.tokens[k - 1]?.norm ?? '';
    if (k > at && context.pack.attribution.comparisons.has(before)) continue;
    // "reproche à ses voisins, qu'il ne nomme pas, leur silence": a relative behind the addressee
    if (before === ',' && context.tokens.slice(at, k).filter(({ raw }) => raw === ',').length === 1) return undefined;
    if (k > at && context.pack.attribution.clauseLeads.has(before)) return undefined;
    return judgement(context, cue, at, k) ?? { ...found, start: k + 1 };
  }
  return undefined;
}

/** "a jugé « peu probable » que …": what is said of the clause stands before it and belongs to the content. */
function judgement(context: AttributionContext, cue: Cue, at: number, complementiser: number): Attachment | undefined {
  const found = withFrame(cue.rows, 'adj');
  if (found === undefined || complementiser === at) return undefined;
  const quote = quoteFrom(context.quotes, at);
  const isQuoted = quote?.close === complementiser - 1;
  const words = context.tokens.slice(at, complementiser);
  const isAdjective =
    words.at(-1)?.wordClass === 'adjective' && words.slice(0, -1).every((word) => word.wordClass === 'adverb');
  return isQuoted || isAdjective ? { ...found, start: at } : undefined;
}

/** "said: « … »", "said, “…”", "told reporters “…”". */
export function quotation(context: AttributionContext, cue: Cue, at: number, limit: number): Attachment | undefined {
  const found = withFrame(cue.rows, 'quote', 'insert', 'that');
  if (found === undefined) return undefined;
  const behind = quoteFrom(context.quotes, at);
  // "acknowledged, however, “…”": adverbs between commas were passed over
  if (behind?.kind === 'speech' && behind.close !== undefined && behind.close >= limit)
    return { ...found, frame: 'quote', start: behind.open, end: behind.close };
  for (let k = at; k <= limit && k < at + QUOTE_REACH; k++) {
    const token = context.tokens[k];
    if (token === undefined || token.wordClass === 'verb') return undefined;
    if (!context.pack.attribution.quoteLeads.has(token.raw)) continue;
    const quote = quoteFrom(context.quotes, k + 1);
    if (quote !== undefined) return { ...found, frame: 'quote', start: quote.open, end: quote.close ?? quote.last };
    return token.raw === ':' ? { ...found, frame: 'quote', start: k + 1 } : undefined;
  }
  return undefined;
}

/** The clause without a complementiser, behind the cue or behind its addressee; a quotation without a mark before it. */
export function bareClause(context: AttributionContext, cue: Cue, at: number, limit: number): Attachment | undefined {
  if (!context.pack.attribution.omitsComplementiser || isActNoun(context, cue, at)) return undefined;
  const that = withFrame(cue.rows, 'that');
  const takesNoun = withFrame(cue.rows, 'np', 'light-np', 'addressee-np', 'addressee-of-inf') !== undefined;
  const asks = that !== undefined && withFrame(cue.rows, 'addressee-to-inf') !== undefined;
  const end =
    takesNoun || asks ? beforeTimeClause(context, at, asks ? beforeInfinitive(context, at, limit) : limit) : limit;
  const start = that && bareClauseStart(context, at, end);
  if (that !== undefined && start !== undefined) return { ...that, start };
  if (that !== undefined && !takesNoun && !asks && isHeadline(context, cue, at, limit)) return { ...that, start: at };
  const addressed = withFrame(cue.rows, 'addressee-that');
  const behind = addressed && bareClauseBehindAddressee(context, at, limit);
  return addressed !== undefined && behind !== undefined ? { ...addressed, start: behind } : undefined;
}

/** "expressed hope to see the case settled": the noun of speech is the object. */
const isActNoun = (context: AttributionContext, cue: Cue, at: number): boolean =>
  withFrame(cue.rows, 'light-np') !== undefined &&
  context.tokens[at]?.wordClass === 'noun' &&
  context.pack.actNoun(context.tokens[at]?.norm ?? '') !== undefined;

/** "urged the two sides to talk after the vote had failed": what is asked is no clause. */
function beforeInfinitive(context: AttributionContext, at: number, limit: number): number {
  for (let k = at; k < limit; k++) {
    const group = context.groupAt(k + 1);
    if (group !== undefined && isFiniteVerb(group)) return limit;
    if (context.tokens[k]?.norm === context.pack.content.clauses.to && isInfinitive(context, k + 1)) return k;
  }
  return limit;
}

/** "Peru says border 'not for sale'": a headline has no full stop and leaves the verb of the clause out. */
function isHeadline(context: AttributionContext, cue: Cue, at: number, limit: number): boolean {
  const isNominal = /^(?:name|noun|determiner|number|adjective)$/.test(context.tokens[at]?.wordClass ?? 'mark');
  const isUnended = context.tokens[limit + 1]?.sentence !== context.tokens[limit]?.sentence;
  const isTelegraphic = cue.group.tense === 'present' && isUnended && !hasFinite(context, at, limit);
  return isNominal && isTelegraphic && at < limit;
}
