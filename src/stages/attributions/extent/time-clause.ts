import { rangesWithin } from '../../ranges.ts';
import { type AttributionContext, isFiniteVerb, isTold, speechAt } from '../context.ts';

/** Longest subject of a clause of time, in tokens. */
const SUBJECT_REACH = 12;

/**
 * "voiced its sympathy with Peru | after a quake had struck the coast": behind a noun phrase a clause with a subject of
 * its own and a past verb says when it was voiced. Gives the last token before it, or `last` where none stands there.
 */
export function beforeTimeClause(context: AttributionContext, start: number, last: number): number {
  for (let k = start + 1; k < last; k++) {
    const token = context.tokens[k];
    const group = context.groupAt(k);
    if (token === undefined || (group !== undefined && (isFiniteVerb(group) || group.tense === 'infinitive')))
      return last;
    if (token.wordClass === 'relative' || token.wordClass === 'complementiser') return last;
    // ", hours after the envoy had left"
    if (token.raw === ',' && !opensBehindComma(context, k, last)) return last;
    if (speechAt(context, k) < 0 && opensTimeClause(context, k, last)) {
      const end = beforeSpan(context, k, start);
      return context.tokens[end]?.raw === ',' ? end - 1 : end;
    }
  }
  return last;
}

/** Behind a comma stands nothing but what measures a time, and the clause. */
function opensBehindComma(context: AttributionContext, comma: number, last: number): boolean {
  let k = comma + 1;
  while (/^(?:number|determiner|adverb)$/.test(context.tokens[k]?.wordClass ?? '')) k++;
  if (context.pack.attribution.timeUnits.has(context.tokens[k]?.norm ?? '')) k++;
  return opensTimeClause(context, k, last);
}

/** "two days after", "just hours after": the last token before the words that measure the time. */
function beforeSpan({ tokens, pack }: AttributionContext, k: number, start: number): number {
  if (!pack.attribution.timeUnits.has(tokens[k - 1]?.norm ?? '')) return k - 1;
  let first = k - 1;
  while (first - 1 > start && /^(?:number|determiner|adverb)$/.test(tokens[first - 1]?.wordClass ?? '')) first--;
  return first - 1;
}

/** "after", "as", "since" with a subject and a past verb behind it, and no mark between. */
function opensTimeClause(context: AttributionContext, k: number, last: number): boolean {
  const { tokens, groups, pack } = context;
  if (!pack.attribution.timeClauses.has(tokens[k]?.norm ?? '')) return false;
  const verb = rangesWithin(groups, { first: k + 1, last: Math.min(last, k + SUBJECT_REACH) }).find(isFiniteVerb);
  if (verb === undefined || verb.first === k + 1 || !isTold(verb)) return false;
  return tokens
    .slice(k + 1, verb.first)
    .every(({ wordClass }) => !/^(?:mark|relative|complementiser)$/.test(wordClass));
}
