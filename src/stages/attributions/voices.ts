import type { TokenMention } from '../../doc/layers.ts';
import type { AttributionContext } from './context.ts';

/** How many words may stand between a name and the noun of its voice: "a Pfizer press spokeswoman". */
const REACH = 3;

/** "a Kremlin | aide", "the Ruiz | campaign": the one named right before the noun of a voice at `noun`, who is served by it. */
export function servedBefore(context: AttributionContext, noun: number): TokenMention | undefined {
  let k = noun - 1;
  while (k >= noun - REACH && context.mentionAt(k) === undefined && isPlain(context, k)) k--;
  const named = context.mentionAt(k);
  return named?.last === k && !isFormer(context, named.first) ? named : undefined;
}

/** Last token of the noun of an unnamed voice right behind a name: "a Kremlin aide"; undefined where a name follows. */
export function voiceOfNamed(context: AttributionContext, { first, last }: TokenMention): number | undefined {
  let k = last + 1;
  while (k <= last + REACH && isPlain(context, k) && isPlain(context, k + 1)) k++;
  const isVoice = isPlain(context, k) && context.pack.attribution.spokesNouns.has(context.tokens[k]?.norm ?? '');
  const next = context.tokens[k + 1];
  const isNamed =
    context.mentionAt(k + 1) !== undefined || (next?.raw === ',' && context.mentionAt(k + 2)?.first === k + 2);
  return isVoice && !isNamed && !isFormer(context, first) ? k : undefined;
}

/** A noun or an adjective that names nobody. */
const isPlain = (context: AttributionContext, k: number): boolean =>
  /^(?:noun|adjective)$/.test(context.tokens[k]?.wordClass ?? 'mark') && context.mentionAt(k) === undefined;

/** "a former Kremlin aide" speaks for himself. */
const isFormer = (context: AttributionContext, first: number): boolean =>
  context.pack.entities.postModifiers[context.tokens[first - 1]?.norm ?? '']?.former === true;
