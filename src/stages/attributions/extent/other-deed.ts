import { rangesWithin } from '../../ranges.ts';
import { type AttributionContext, isFiniteVerb, speechAt } from '../context.ts';
import type { Cue } from '../cue.ts';

/**
 * "a dit que l'accord était proche et décidé d'envoyer une mission": a participle that only the auxiliary of the cue can
 * serve is a further deed of the speaker. Gives the last token of a content that would go on to `end`.
 */
export function beforeOtherDeed(context: AttributionContext, start: number, end: number, cue: Cue): number {
  const { tokens, groups, pack } = context;
  if (!cue.group.compound || cue.group.passive || cue.group.reflexive || cue.form !== 'finite') return end;
  for (const { first, tense } of rangesWithin(groups, { first: start + 1, last: end })) {
    const joiner = tokens[first - 1];
    if (tense !== 'participle' || !pack.attribution.joiners.has(joiner?.norm ?? '')) continue;
    if (speechAt(context, first) >= 0 || !opensObject(context, first + 1)) continue;
    const finite = rangesWithin(groups, { first: start, last: first - 1 }).filter(isFiniteVerb);
    const [only] = finite;
    // "que la ville était prise et occupée": the participle shares the auxiliary of the content
    const isOwn = finite.length !== 1 || only?.compound === true || only?.passive === true;
    if (!isOwn) return tokens[first - 2]?.raw === ',' ? first - 3 : first - 2;
  }
  return end;
}

/** Behind the participle stands an infinitive with its preposition, or a noun with its article: what the deed is about. */
function opensObject({ tokens, groupAt }: AttributionContext, k: number): boolean {
  const token = tokens[k];
  if (token?.wordClass === 'determiner') return true;
  return token?.wordClass === 'preposition' && groupAt(k + 1)?.tense === 'infinitive';
}
