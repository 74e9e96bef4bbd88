import { quoteFrom } from '../../quote-ends.ts';
import { bareClauseBehindAddressee, bareClauseStart } from '../bare-clause.ts';
import type { AttributionContext } from '../context.ts';
import type { Cue } from '../cue.ts';
import { isReduced } from '../noun-phrases.ts';
import { type Attachment, withFrame } from './attachment.ts';

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
    return { ...found, start: k + 1 };
  }
  return undefined;
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
  if (!context.pack.attribution.omitsComplementiser) return undefined;
  const that = withFrame(cue.rows, 'that');
  const start = that && bareClauseStart(context, at, limit);
  if (that !== undefined && start !== undefined) return { ...that, start };
  const addressed = withFrame(cue.rows, 'addressee-that');
  const behind = addressed && bareClauseBehindAddressee(context, at, limit);
  return addressed !== undefined && behind !== undefined ? { ...addressed, start: behind } : undefined;
}
