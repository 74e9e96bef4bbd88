import type { WordClass } from '../../doc/layers.ts';
import { quoteFrom } from '../quote-ends.ts';
import { rangesWithin } from '../ranges.ts';
import { opensOwnTime } from './circumstances.ts';
import { type AttributionContext, isFiniteVerb } from './context.ts';
import { endOfNounPhrase, isReduced, skipCircumstances } from './noun-phrases.ts';

const OPENS: ReadonlySet<WordClass> = new Set<WordClass>([
  'determiner',
  'name',
  'noun',
  'adjective',
  'number',
  'pronoun',
  'preposition',
  'adverb',
]);
const ENDS: ReadonlySet<WordClass> = new Set<WordClass>(['complementiser', 'subordinator']);

/** Where a clause without a complementiser begins behind a cue ("said in Geneva the talks would go on"), dates and places passed over. */
export function bareClauseStart(context: AttributionContext, at: number, limit: number): number | undefined {
  if (opensOwnTime(context, at)) return opensBehindComma(context, at, limit) ? at : undefined;
  const from = skipCircumstances(context, at, limit);
  return opensClause(context, from, limit) ? from : undefined;
}

/** "told reporters in Lima the mine would reopen": the clause behind the addressee. */
export function bareClauseBehindAddressee(context: AttributionContext, at: number, limit: number): number | undefined {
  const end = endOfNounPhrase(context, at, limit);
  return end === at ? undefined : bareClauseStart(context, end, limit);
}

/** "over the past years, trade has grown": a clause stands behind one comma or behind several. */
function opensBehindComma(context: AttributionContext, from: number, limit: number): boolean {
  for (let k = from; k < limit; k++)
    if (context.tokens[k]?.raw === ',' && opensClause(context, k + 1, limit)) return true;
  return opensClause(context, from, limit);
}

/** A noun phrase and its finite verb stand here, with no comma between but pairs of them. */
function opensClause(context: AttributionContext, from: number, limit: number): boolean {
  const first = context.tokens[from];
  const isQuoted = quoteFrom(context.quotes, from) !== undefined;
  // "said if the caravan stopped, he would …"; not "said when asked"
  if (first?.wordClass === 'subordinator')
    return !isReduced(context, from) && rangesWithin(context.groups, { first: from + 1, last: limit }).length > 0;
  // "said cutting the tax would help"
  const isGerund = first?.verb.some((reading) => reading.tense === 'gerund') ?? false;
  if (first === undefined || (!OPENS.has(first.wordClass) && !isQuoted && !isGerund)) return false;
  for (let k = from; k <= limit; k++) {
    const token = context.tokens[k];
    if (
      token === undefined ||
      ENDS.has(token.wordClass) ||
      context.pack.attribution.contrasts.has(token.norm) ||
      token.raw === ';' ||
      token.raw === ':'
    )
      return false;
    if (token.raw === ',') {
      const behind = behindPair(context, k, limit);
      if (behind === undefined) return false;
      k = behind - 1;
      continue;
    }
    const group = context.groupAt(k);
    if (group === undefined || group.first !== k || !isFiniteVerb(group)) continue;
    const before = context.tokens[group.first - 1]?.wordClass;
    if (before === 'relative' || isContactClause(context, from, group.first)) continue;
    return k > from && before !== 'conjunction';
  }
  return false;
}

/** "the vaccines it donated", "before it lapses": a clause behind a noun or a preposition that may lead one in. */
function isContactClause({ tokens, pack }: AttributionContext, from: number, verb: number): boolean {
  const before = tokens[verb - 2];
  if (verb - 2 < from || before === undefined || tokens[verb - 1]?.wordClass !== 'pronoun') return false;
  return before.wordClass === 'noun' || pack.content.clauses.clausal.has(before.norm);
}

/** First token behind a pair of commas: a relative clause, or a phrase without a verb. */
function behindPair(context: AttributionContext, comma: number, limit: number): number | undefined {
  const isRelative = context.tokens[comma + 1]?.wordClass === 'relative';
  for (let k = comma + 1; k <= limit; k++) {
    if (context.tokens[k]?.raw === ',') return k + 1;
    const group = context.groupAt(k);
    if (group !== undefined && isFiniteVerb(group) && !isRelative) return undefined;
  }
  return undefined;
}
