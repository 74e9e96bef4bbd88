import type { WordClass } from '../../doc/layers.ts';
import { quoteFrom } from '../quote-ends.ts';
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

const PREMODIFIERS: ReadonlySet<WordClass> = new Set<WordClass>([
  'determiner',
  'adjective',
  'noun',
  'name',
  'possessive',
]);

/** "Swedish General X": the subject with what stands before its mention in the noun phrase. */
export function phraseStart(context: AttributionContext, first: number): number {
  let k = first;
  while (PREMODIFIERS.has(context.tokens[k - 1]?.wordClass ?? 'mark')) k--;
  return k;
}

/** "in a speech", "in Geneva", "to reporters"; a bare noun is no circumstance of speech ("said in politics it takes time"). */
function isDefinitePlace(context: AttributionContext, k: number): boolean {
  const token = context.tokens[k];
  if (token?.wordClass !== 'noun') return true;
  return context.pack.entities.personNouns.has(token.norm) || context.pack.attribution.dates.has(token.norm);
}

/** "when asked", "while campaigning": a clause of circumstance without a subject. */
export function isReduced(context: AttributionContext, k: number): boolean {
  if (context.tokens[k]?.wordClass !== 'subordinator') return false;
  const next = context.tokens[context.pack.skipAdverbs(context.tokens, k + 1)];
  return next?.verb.some((reading) => reading.tense === 'participle' || reading.tense === 'gerund') ?? false;
}

/** First token behind a clause of circumstance without a subject: its mark, or the quotation that it introduces. */
function behindReduced(context: AttributionContext, from: number, limit: number): number {
  if (!isReduced(context, from)) return from;
  let k = from;
  while (k <= limit && !/^[,:;]$/.test(context.tokens[k]?.raw ?? '') && quoteFrom(context.quotes, k) === undefined) k++;
  return k;
}

/** First token that is neither a date nor a phrase with a preposition: "said in a statement on Friday". */
export function skipCircumstances(context: AttributionContext, from: number, limit: number): number {
  let k = from;
  for (;;) {
    k = behindReduced(context, skipDates(context, k, limit), limit);
    if (context.tokens[k]?.wordClass !== 'preposition' || k > limit) return k;
    const end = endOfNounPhrase(context, k + 1, limit);
    if (end === k + 1 || !isDefinitePlace(context, k + 1)) return k;
    k = end;
  }
}
