import type { TokenMention } from '../../doc/layers.ts';
import type { AttributionContext } from './context.ts';

/** How many words may stand between a name and the noun of its voice: "a Pfizer press spokeswoman". */
const REACH = 3;

/** "a Kremlin | aide", "the Ruiz | campaign": the one named right before the noun of a voice at `noun`, who is served by it. */
export function servedBefore(context: AttributionContext, noun: number): TokenMention | undefined {
  let k = noun - 1;
  while (k >= noun - REACH && context.mentionAt(k) === undefined && isPlain(context, k)) k--;
  const named = context.mentionAt(k);
  if (named !== undefined && isPress(context, named, noun)) return undefined;
  return named?.last === k && !isFormer(context, named.first) ? named : undefined;
}

/** Last token of the noun of an unnamed voice right behind a name: "a Kremlin aide"; undefined where a name follows. */
export function voiceOfNamed(context: AttributionContext, mention: TokenMention): number | undefined {
  const { first, last } = mention;
  let k = last + 1;
  while (k <= last + REACH && isPlain(context, k) && isPlain(context, k + 1)) k++;
  const isVoice = isPlain(context, k) && context.pack.attribution.spokesNouns.has(context.tokens[k]?.norm ?? '');
  const next = context.tokens[k + 1];
  const isNamed =
    context.mentionAt(k + 1) !== undefined || (next?.raw === ',' && context.mentionAt(k + 2)?.first === k + 2);
  return isVoice && !isNamed && !isFormer(context, first) && !isPress(context, mention, k) ? k : undefined;
}

/** "Iran media reports": the press of a country does not speak for it. */
function isPress({ tokens, entity, pack }: AttributionContext, named: TokenMention, noun: number): boolean {
  const words = tokens.slice(named.last + 1, noun + 1);
  return entity(named.entity)?.type === 'State' && words.some(({ norm }) => pack.attribution.press.has(norm));
}

/** A noun or an adjective that names nobody. */
const isPlain = (context: AttributionContext, k: number): boolean =>
  /^(?:noun|adjective)$/.test(context.tokens[k]?.wordClass ?? 'mark') && context.mentionAt(k) === undefined;

/** "a former Kremlin aide" speaks for himself. */
const isFormer = (context: AttributionContext, first: number): boolean =>
  context.pack.entities.postModifiers[context.tokens[first - 1]?.norm ?? '']?.former === true;

/** How many adjectives may stand between an article and the name of a body. */
const ADJECTIVES = 2;

/** "the state-run | Tuoi Sang newspaper": the body named behind an article and adjectives at `article`, with the noun of its kind. */
export function qualifiedBody(context: AttributionContext, article: number): TokenMention | undefined {
  if (context.tokens[article]?.wordClass !== 'determiner') return undefined;
  let k = article + 1;
  while (k <= article + ADJECTIVES && isPlain(context, k)) k++;
  const named = context.mentionAt(k);
  const isBody = named?.first === k && context.entity(named.entity)?.type === 'Organization';
  if (k === article + 1 || named === undefined || !isBody) return undefined;
  const isPressNoun = context.pack.attribution.press.has(context.tokens[named.last + 1]?.norm ?? '');
  const last = isPressNoun ? named.last + 1 : named.last;
  const next = context.tokens[last + 1]?.wordClass;
  return next === undefined || next === 'mark' || next === 'verb' ? { ...named, last } : undefined;
}
