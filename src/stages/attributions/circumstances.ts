import type { Token } from '../../doc/layers.ts';
import type { AttributionContext } from './context.ts';

/** Adverbs and dates between a verb and its object: "a exhorté vendredi l'Iran". */
export function skipDates(context: AttributionContext, from: number, limit: number): number {
  let k = context.pack.skipAdverbs(context.tokens, from);
  for (;;) {
    const token = context.tokens[k];
    if (token === undefined || k > limit) return k;
    const next = context.tokens[k + 1];
    // "said Tuesday's vote was fair", "welcomed last week's truce"
    if (next?.wordClass === 'possessive' || isOwnedDate(context, k)) return k;
    const isDate =
      context.pack.attribution.dates.has(token.norm) &&
      token.wordClass !== 'determiner' &&
      token.wordClass !== 'preposition';
    const isLead = (t: Token | undefined): boolean => t?.wordClass === 'determiner' || t?.wordClass === 'preposition';
    const afterLeads = isLead(next) ? context.tokens[k + 2] : next;
    const leadsDate =
      isLead(token) &&
      afterLeads !== undefined &&
      context.pack.attribution.dates.has(afterLeads.norm) &&
      !isLead(afterLeads);
    const isDay = token.wordClass === 'number' && isDateAt(context, k - 1);
    const isYear = token.wordClass === 'preposition' && next?.wordClass === 'number' && /^\d{4}$/.test(next.raw);
    const goesOn = context.tokens[k - 1]?.raw === ',' && k > from && opensCircumstance(context, k);
    const aside =
      token.raw === ',' ? asideEnd(context, k, limit) : goesOn ? asideEnd(context, k - 1, limit) : undefined;
    if (!isDate && !leadsDate && !isDay && !isYear && aside === undefined) return k;
    k = context.pack.skipAdverbs(context.tokens, aside ?? (isYear ? k + 2 : k + 1));
  }
}

const isOwnedDate = (context: AttributionContext, k: number): boolean =>
  isDateAt(context, k) && isDateAt(context, k + 1) && context.tokens[k + 2]?.wordClass === 'possessive';

/** ", mercredi à l'issue du sommet, ": a pair of commas right behind the cue, with circumstances and no verb between. */
function asideEnd(context: AttributionContext, comma: number, limit: number): number | undefined {
  const first = context.tokens[comma + 1];
  if (first === undefined || !(context.pack.attribution.dates.has(first.norm) || opensCircumstance(context, comma + 1)))
    return undefined;
  for (let k = comma + 1; k <= limit; k++) {
    const token = context.tokens[k];
    if (token === undefined || context.groupAt(k) !== undefined || token.raw === ';') return undefined;
    if (token.raw === ',') return k + 1;
  }
  return undefined;
}

const isDateAt = (context: AttributionContext, k: number): boolean =>
  context.pack.attribution.dates.has(context.tokens[k]?.norm ?? '');

const opensCircumstance = (context: AttributionContext, k: number): boolean =>
  context.tokens[k]?.wordClass === 'preposition' ||
  context.pack.attribution.contracted.has(context.tokens[k]?.norm ?? '');
