import { rangesWithin } from '../../ranges.ts';
import { type AttributionContext, isFiniteVerb, speechAt } from '../context.ts';

/** How far behind its noun, in tokens, the words may stand that bring another actor in. */
const REACH = 4;

/** "called for a vote, a demand that Lima repeated": an apposition by which the reporter says what others make of it. */
export function isSummary(context: AttributionContext, at: number, end: number): boolean {
  const { summaryNouns, indefinites, agentLeads } = context.pack.attribution;
  if (!indefinites.has(context.tokens[at]?.norm ?? '')) return false;
  const noun = context.tokens[at + 1]?.wordClass === 'adjective' ? at + 2 : at + 1;
  if (!summaryNouns.has(context.tokens[noun]?.norm ?? '')) return false;
  for (let k = noun + 1; k <= Math.min(end, noun + REACH); k++) {
    const token = context.tokens[k];
    if (token === undefined || token.wordClass === 'mark') return false;
    if (agentLeads.has(token.norm)) return true;
    if (k === noun + 1 && /^(?:relative|complementiser)$/.test(token.wordClass)) return true;
    const group = context.groupAt(k + 1);
    // "a charge Quito denies"
    if (k === noun + 1 && context.mentionAt(k) !== undefined && group !== undefined && isFiniteVerb(group)) return true;
  }
  return false;
}

/**
 * "its wish to join the ECOWAS, a bloc that has fifteen members": an apposition at the end by which the reporter says what a
 * name is. Gives the last token of a content that would go on to `end`.
 */
export function beforeGloss(context: AttributionContext, start: number, end: number): number {
  const { tokens, pack, groupAt } = context;
  for (let k = end - 1; k > start; k--) {
    if (tokens[k]?.raw !== ',') continue;
    const isGloss = tokens[k - 1]?.wordClass === 'name' && pack.attribution.articles.has(tokens[k + 1]?.norm ?? '');
    const noun = /^(?:adjective|name)$/.test(tokens[k + 2]?.wordClass ?? '') ? k + 3 : k + 2;
    const isApposed = tokens[noun]?.wordClass === 'noun' && groupAt(noun) === undefined;
    // "the Koysha dam, a flagship of the plan" is the speaker's as well as the reporter's
    const isExplained = rangesWithin(context.groups, { first: noun, last: end }).some(isFiniteVerb);
    return isGloss && isApposed && isExplained && speechAt(context, k) < 0 ? k - 1 : end;
  }
  return end;
}

/**
 * "said the pact could be widened, but she stopped short of naming a date": what somebody did not say is the reporter's.
 * Gives the last token of a content that would go on to `end`.
 */
export function beforeSilence(context: AttributionContext, start: number, end: number): number {
  for (let k = start + 1; k < end; k++)
    if (context.tokens[k]?.raw === ',' && speechAt(context, k) < 0 && isSilence(context, k + 1)) return k - 1;
  return end;
}

function isSilence({ tokens, groupAt, pack }: AttributionContext, at: number): boolean {
  const { refusals, silent, withoutLeads, pronouns, joiners } = pack.attribution;
  const gerund = groupAt(at + 1)?.lemma ?? '';
  if (withoutLeads.has(tokens[at]?.norm ?? '')) return silent.has(gerund);
  const opens = joiners.has(tokens[at]?.norm ?? '') || tokens[at]?.wordClass === 'subordinator';
  const isPronoun = tokens[at + 1]?.wordClass === 'pronoun' && pronouns.has(tokens[at + 1]?.norm ?? '');
  const group = groupAt(isPronoun ? at + 2 : at + 1);
  if (!opens || group === undefined || !isFiniteVerb(group)) return false;
  return group.negated ? silent.has(group.lemma) : refusals.has(group.lemma) && isPronoun;
}
