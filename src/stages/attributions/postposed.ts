import type { TokenMention } from '../../doc/layers.ts';
import type { AttributionContext } from './context.ts';
import { apposition, type Source, sourceFrom } from './sources.ts';

/** The source behind an inverted verb: the next actor that no preposition governs, over dates, places and addressees. */
export function sourceAfter(context: AttributionContext, after: number, limit: number): Source | undefined {
  for (let k = after; k <= limit; k++) {
    const token = context.tokens[k];
    if (token === undefined || token.raw === '.' || token.raw === ';' || token.raw === ':') return undefined;
    if (/^(?:verb|complementiser|subordinator)$/.test(token.wordClass)) return undefined;
    if (token.wordClass === 'preposition' || context.pack.attribution.contracted.has(token.norm)) {
      const skipped = endOfPhrase(context, k, limit);
      // "un porte-parole de X" is met at its determiner below; a phrase behind a preposition is passed over
      k = skipped;
      continue;
    }
    const source = sourceFrom(context, k);
    if (source !== undefined) return source;
    if (token.wordClass === 'determiner' && isPersonalNoun(context, k)) return apposedPerson(context, k, limit);
  }
  return undefined;
}

/** "le coresponsable des relations extérieures, M. X": the name behind the comma says who it is. */
function apposedPerson(context: AttributionContext, determiner: number, limit: number): Source | undefined {
  for (let k = determiner + 1; k < limit; k++) {
    const token = context.tokens[k];
    if (token === undefined || token.wordClass === 'verb' || token.wordClass === 'relative') return undefined;
    if (token.wordClass !== 'mark') continue;
    const named = token.raw === ',' ? context.mentionAt(k + 1) : undefined;
    const behind = named && context.tokens[named.last + 1];
    const isWhole =
      named?.first === k + 1 &&
      (behind === undefined || behind.wordClass === 'mark' || behind.wordClass === 'preposition');
    if (!isWhole || context.entity(named.entity)?.type !== 'Person') return undefined;
    return { speakers: [named.entity], range: { first: determiner, last: named.last }, end: named.last + 1 };
  }
  return undefined;
}

/** "un habitant", "un expert": a speaker whom nobody names; no other may be taken for him. */
function isPersonalNoun(context: AttributionContext, determiner: number): boolean {
  const noun = context.tokens[determiner + 1];
  return noun?.wordClass === 'noun' && !context.pack.attribution.dates.has(noun.norm);
}

/** Last token of the phrase that a preposition at `k` governs: its mention, or one noun phrase. */
function endOfPhrase(context: AttributionContext, k: number, limit: number): number {
  let i = k;
  for (let n = k + 1; n <= limit && n <= k + 8; n++) {
    // "dans un communiqué | la porte-parole de X": another phrase begins
    const before = context.tokens[n - 1]?.wordClass ?? 'mark';
    const isOther = n > k + 1 && !/^(?:determiner|preposition)$/.test(before);
    if (isOther && context.tokens[n]?.wordClass === 'determiner') return n - 1;
    const mention = context.mentionAt(n);
    // "dans un communiqué | Jean Kova"
    const isPerson = mention?.first === n && context.entity(mention.entity)?.type === 'Person';
    if (isOther && isPerson && context.mentionAt(n - 1) === undefined) return n - 1;
    if (mention !== undefined && mention.first <= n) return apposedEnd(context, mention);
    const token = context.tokens[n];
    if (token === undefined || token.wordClass === 'mark') return n - 1;
    i = n;
    if (token.wordClass === 'name' || token.wordClass === 'noun') {
      const next = context.tokens[n + 1];
      if (context.mentionAt(n + 1)?.first === n + 1) return n;
      if (next?.wordClass === 'name' || next?.wordClass === 'adjective') continue;
      return n;
    }
  }
  return i;
}

function apposedEnd(context: AttributionContext, mention: TokenMention): number {
  return apposition(context, mention.last, [mention.entity]) ?? mention.last;
}
