import type { WordClass } from '../../doc/layers.ts';
import { skipDates } from './circumstances.ts';
import type { AttributionContext } from './context.ts';

const IN_PHRASE: ReadonlySet<WordClass> = new Set<WordClass>(['noun', 'adjective', 'name', 'number', 'possessive']);

/** First token behind the noun phrase that begins here; `from` itself where none does. Complements with "of" are part of it. */
export function endOfNounPhrase(context: AttributionContext, from: number, limit: number): number {
  let k = from;
  if (context.tokens[k]?.wordClass === 'determiner') k++;
  const start = k;
  for (; k <= limit; k++) {
    const mention = context.mentionAt(k);
    // two names side by side: the second opens another phrase
    if (mention !== undefined && mention.first === k && k > start && isNamed(context, k - 1)) break;
    if (mention !== undefined && mention.first <= start) {
      k = mention.last;
      continue;
    }
    const token = context.tokens[k];
    if (token === undefined || !IN_PHRASE.has(token.wordClass)) break;
    if (context.pack.attribution.dates.has(token.norm)) break;
  }
  if (k === start) return context.tokens[from]?.wordClass === 'pronoun' ? from + 1 : from;
  const isComplement = context.pack.entities.of.has(context.tokens[k]?.norm ?? '');
  return isComplement && k < limit ? endOfNounPhrase(context, k + 1, limit) : k;
}

const isNamed = (context: AttributionContext, k: number): boolean =>
  context.mentionAt(k) !== undefined || context.tokens[k]?.wordClass === 'noun';

/** "in a speech", "in Geneva", "to reporters"; a bare noun is no circumstance of speech ("said in politics it takes time"). */
function isDefinitePlace(context: AttributionContext, k: number): boolean {
  const token = context.tokens[k];
  if (token?.wordClass !== 'noun') return true;
  return context.pack.entities.personNouns.has(token.norm) || context.pack.attribution.dates.has(token.norm);
}

/** First token that is neither a date nor a phrase with a preposition: "said in a statement on Friday". */
export function skipCircumstances(context: AttributionContext, from: number, limit: number): number {
  let k = from;
  for (;;) {
    k = skipDates(context, k, limit);
    if (context.tokens[k]?.wordClass !== 'preposition' || k > limit) return k;
    const end = endOfNounPhrase(context, k + 1, limit);
    if (end === k + 1 || !isDefinitePlace(context, k + 1)) return k;
    k = end;
  }
}
