import type { Token } from '../../doc/layers.ts';
import { standsAt } from '../../text/tables.ts';
import type { AttributionContext } from './context.ts';

/** Adverbs and dates between a verb and its object: "a exhorté vendredi l'Iran". */
export function skipDates(context: AttributionContext, from: number, limit: number): number {
  let k = context.pack.skipAdverbs(context.tokens, from);
  for (;;) {
    const token = context.tokens[k];
    if (token === undefined || k > limit || opensOwnTime(context, k)) return k;
    const next = context.tokens[k + 1];
    // "said Tuesday's vote was fair", "welcomed last week's truce"
    if (next?.wordClass === 'possessive' || isOwnedDate(context, k)) return k;
    const isDate =
      context.pack.attribution.dates.has(token.norm) &&
      token.wordClass !== 'determiner' &&
      token.wordClass !== 'preposition';
    const isLead = (t: Token | undefined): boolean => t?.wordClass === 'determiner' || t?.wordClass === 'preposition';
    const behindLead = isLead(next) ? context.tokens[k + 2] : next;
    // "in late May"
    const isPart = context.pack.attribution.dateParts.has(behindLead?.norm ?? '');
    const afterLeads = isPart ? context.tokens[k + (isLead(next) ? 3 : 2)] : behindLead;
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
    k = context.pack.skipAdverbs(context.tokens, aside ?? (isYear || (leadsDate && isPart) ? k + 2 : k + 1));
  }
}

/** "over the past ten years", "in recent months": no time of an act of speech. */
export const opensOwnTime = ({ tokens, pack }: AttributionContext, k: number): boolean =>
  pack.attribution.ownTimes.some((words) => standsAt(tokens, k, words));

const isOwnedDate = (context: AttributionContext, k: number): boolean =>
  isDateAt(context, k) && isDateAt(context, k + 1) && context.tokens[k + 2]?.wordClass === 'possessive';

/** ", mercredi à l'issue du sommet, ": a pair of commas right behind the cue, with circumstances and no verb between. */
function asideEnd(context: AttributionContext, comma: number, limit: number): number | undefined {
  const first = context.tokens[comma + 1];
  const { dates, timeUnits } = context.pack.attribution;
  // ", une semaine après les combats, "
  const isSpan = timeUnits.has(context.tokens[comma + 2]?.norm ?? '') && first?.wordClass !== 'verb';
  if (first === undefined || !(dates.has(first.norm) || isSpan || opensCircumstance(context, comma + 1)))
    return undefined;
  let isRelative = false;
  for (let k = comma + 1; k <= limit; k++) {
    const token = context.tokens[k];
    // "sur la ligne qui sépare les deux pays"
    isRelative ||= token?.wordClass === 'relative';
    const isVerb = context.groupAt(k) !== undefined && !isRelative;
    if (token === undefined || isVerb || token.raw === ';') return undefined;
    if (token.raw === ',') return k + 1;
  }
  return undefined;
}

const isDateAt = (context: AttributionContext, k: number): boolean =>
  context.pack.attribution.dates.has(context.tokens[k]?.norm ?? '');

const opensCircumstance = (context: AttributionContext, k: number): boolean =>
  context.tokens[k]?.wordClass === 'preposition' ||
  context.pack.attribution.contracted.has(context.tokens[k]?.norm ?? '');
