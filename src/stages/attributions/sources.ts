import type { EntityId } from '../../doc/article.ts';
import type { TokenMention, TokenRange } from '../../doc/layers.ts';
import type { PronounFeatures } from '../../lang/pack.ts';
import type { AttributionContext } from './context.ts';
import { qualifiedBody, voiceOfNamed } from './voices.ts';

/** Who speaks, and in which words the text names them. */
export interface Source {
  readonly speakers: readonly EntityId[];
  readonly range?: TokenRange;
  /** A pronoun, or nothing: to be settled by the discourse. */
  readonly anaphoric?: PronounFeatures;
  /** First token behind the source and its appositions. */
  readonly end: number;
}

/** The source that begins at a token: an actor's mention with what is joined to it, or "un porte-parole de X". */
export function sourceFrom(context: AttributionContext, from: number, isList = true): Source | undefined {
  const start = skipArticle(context, from);
  const mention = context.mentionAt(start);
  if (mention !== undefined && (mention.first === start || mention.first === from))
    return ownedPerson(context, mention) ?? voiceBehind(context, mention) ?? joined(context, mention, isList);
  const pronoun = pronounSource(context, from);
  if (pronoun !== undefined) return pronoun;
  return spokenFor(context, from) ?? qualified(context, from);
}

/** "said Hungary's Viktor Orban": the person, whose state stands before the name. */
function ownedPerson(context: AttributionContext, owner: TokenMention): Source | undefined {
  const person = context.mentionAt(owner.last + 2);
  const isOwned = context.tokens[owner.last + 1]?.wordClass === 'possessive' && person?.first === owner.last + 2;
  if (!isOwned || context.entity(person.entity)?.type !== 'Person') return undefined;
  const source = joined(context, person);
  return { ...source, range: { first: owner.first, last: source.end - 1 } };
}

/** "the state-run Tuoi Sang newspaper". */
function qualified(context: AttributionContext, from: number): Source | undefined {
  const body = qualifiedBody(context, from);
  return body && { speakers: [body.entity], range: { first: from, last: body.last }, end: body.last + 1 };
}

/** "said a Kremlin aide": the voice belongs to the words that name the source. */
function voiceBehind(context: AttributionContext, mention: TokenMention): Source | undefined {
  const voice = voiceOfNamed(context, mention);
  if (voice === undefined) return undefined;
  return { speakers: [mention.entity], range: { first: mention.first, last: voice }, end: voice + 1 };
}

function skipArticle(context: AttributionContext, i: number): number {
  const token = context.tokens[i];
  const covered = context.mentionAt(i);
  return token?.wordClass === 'determiner' && covered === undefined ? i + 1 : i;
}

/** A mention, its appositions, and further mentions joined by "et" where they too are actors. */
function joined(context: AttributionContext, first: TokenMention, takesList = true): Source {
  const speakers: EntityId[] = [first.entity];
  let last = first.last;
  for (;;) {
    const parenthesis = parenthesisEnd(context, last);
    if (parenthesis !== undefined) {
      last = parenthesis;
      continue;
    }
    const extended = apposition(context, last, speakers);
    if (extended !== undefined) {
      last = extended;
      continue;
    }
    const next = context.tokens[last + 1];
    if (next === undefined || (!context.pack.attribution.additive.has(next.norm) && next.raw !== ',')) break;
    const at = skipArticle(context, last + 2);
    const mention = context.mentionAt(at);
    if (mention === undefined || (mention.first !== at && mention.first !== last + 2)) break;
    if (next.raw === ',' && !(takesList && isList(context, mention.last + 1))) break;
    if (!speakers.includes(mention.entity)) speakers.push(mention.entity);
    last = mention.last;
  }
  return { speakers, range: { first: first.first, last }, end: last + 1 };
}

/** "(IFRI)", "(PSOE)": a short parenthesis behind a name. */
function parenthesisEnd(context: AttributionContext, last: number): number | undefined {
  if (context.tokens[last + 1]?.raw !== '(') return undefined;
  for (let k = last + 2; k <= last + 6; k++) if (context.tokens[k]?.raw === ')') return k;
  return undefined;
}

/** A list goes on: a comma or "et" and another mention. */
function isList(context: AttributionContext, i: number): boolean {
  const token = context.tokens[i];
  if (token === undefined || (token.raw !== ',' && !context.pack.attribution.additive.has(token.norm))) return false;
  const at = skipArticle(context, i + 1);
  const mention = context.mentionAt(at);
  return mention !== undefined && (mention.first === at || mention.first === i + 1);
}

/** End of an apposition of the same actor behind `last`: ", Luo Jianhe", a name without a comma, "(AIEA)". */
export function apposition(
  context: AttributionContext,
  last: number,
  speakers: readonly EntityId[],
): number | undefined {
  const gap = context.tokens[last + 1];
  const at = gap?.raw === ',' || gap?.raw === '(' ? last + 2 : last + 1;
  const start = context.mentionAt(at) === undefined ? skipArticle(context, at) : at;
  const mention = context.mentionAt(start);
  if (mention === undefined || mention.first < last + 1 || mention.first > start) return undefined;
  if (!speakers.includes(mention.entity)) return undefined;
  return context.tokens[mention.last + 1]?.raw === ')' && gap?.raw === '(' ? mention.last + 1 : mention.last;
}

export function pronounSource(context: AttributionContext, i: number): Source | undefined {
  const token = context.tokens[i];
  const two = context.pack.attribution.pronouns.get(`${token?.norm ?? ''} ${context.tokens[i + 1]?.norm ?? ''}`);
  if (two !== undefined && context.tokens[i + 2]?.wordClass !== 'noun' && context.tokens[i + 2]?.wordClass !== 'name')
    return { speakers: [], range: { first: i, last: i + 1 }, anaphoric: two, end: i + 2 };
  if (token === undefined || token.wordClass !== 'pronoun') return undefined;
  const form = token.norm.replace(/^-(?:t-)?/, '');
  const features = context.pack.attribution.pronouns.get(form);
  return features && { speakers: [], range: { first: i, last: i }, anaphoric: features, end: i + 1 };
}

/** "un porte-parole de la Commission", "des chiffres de l'ONU": the body that the complement names. */
export function spokenFor(context: AttributionContext, from: number): Source | undefined {
  return ownVoice(context, from) ?? headedVoice(context, from) ?? textVoice(context, from) ?? voiceOf(context, from);
}

/** "Niger : la junte accuse …": those who rule are of the state that the line begins with. */
function headedVoice({ tokens, pack, mentionAt, entity }: AttributionContext, from: number): Source | undefined {
  let noun = from;
  while (/^(?:determiner|adjective)$/.test(tokens[noun]?.wordClass ?? '')) noun++;
  const next = tokens[noun + 1]?.wordClass;
  const isWhole = next === 'verb' || next === 'adverb' || next === 'mark' || next === undefined;
  if (!isWhole || !pack.attribution.rulers.has(tokens[noun]?.norm ?? '')) return undefined;
  let colon = from - 1;
  while (/^(?:determiner|adjective)$/.test(tokens[colon]?.wordClass ?? '')) colon--;
  const heading = mentionAt(colon - 1);
  const isHeading = heading !== undefined && tokens[heading.first - 1]?.line !== tokens[colon]?.line;
  if (tokens[colon]?.raw !== ':' || !isHeading || entity(heading.entity)?.type !== 'State') return undefined;
  return { speakers: [heading.entity], range: { first: colon + 1, last: noun }, end: noun + 1 };
}

/**
 * "The statement", "this letter": the text that was quoted before has the voice of whoever spoke last; "le porte-parole"
 * that of whom such a one spoke for before.
 */
function textVoice({ tokens, pack, mentionAt }: AttributionContext, from: number): Source | undefined {
  const { definites, texts, spokesNouns } = pack.attribution;
  if (!definites.has(tokens[from]?.norm ?? '')) return undefined;
  const isVoice = (i: number): boolean => texts.has(tokens[i]?.norm ?? '') || spokesNouns.has(tokens[i]?.norm ?? '');
  // "le communiqué" looks like a participle
  const isQualified = /^(?:adjective|adverb)$/.test(tokens[from + 1]?.wordClass ?? '') && !isVoice(from + 1);
  const noun = isQualified ? from + 2 : from + 1;
  const norm = tokens[noun]?.norm ?? '';
  if (!isVoice(noun) || mentionAt(noun) !== undefined) return undefined;
  const next = tokens[noun + 1]?.wordClass;
  const isWhole = next === 'verb' || next === 'adverb' || next === 'mark' || next === undefined;
  const anaphoric: PronounFeatures = { number: 's', voice: norm, ...(texts.has(norm) && { spoke: true as const }) };
  return isWhole ? { speakers: [], range: { first: from, last: noun }, anaphoric, end: noun + 1 } : undefined;
}

/** "her office", "its spokesman": the voice of whom the possessive means, where nobody is named. */
function ownVoice(context: AttributionContext, from: number): Source | undefined {
  const anaphoric = context.pack.attribution.owners.get(context.tokens[from]?.norm ?? '');
  if (anaphoric === undefined) return undefined;
  for (let k = from + 1; k < from + 5 && context.mentionAt(k) === undefined; k++) {
    const token = context.tokens[k];
    if (token === undefined || !/^(?:noun|adjective)$/.test(token.wordClass)) return undefined;
    const next = context.tokens[k + 1];
    const isHead = next?.wordClass !== 'noun' && next?.raw !== ',' && context.mentionAt(k + 1) === undefined;
    if (isHead && context.pack.attribution.spokesNouns.has(token.norm))
      return { speakers: [], range: { first: from, last: k }, anaphoric, end: k + 1 };
  }
  return undefined;
}

function voiceOf(context: AttributionContext, from: number): Source | undefined {
  let k = from;
  let found = false;
  const sentence = context.tokens[from]?.sentence;
  for (; k < from + 12; k++) {
    const token = context.tokens[k];
    if (
      token === undefined ||
      token.sentence !== sentence ||
      token.wordClass === 'verb' ||
      token.wordClass === 'relative'
    )
      break;
    if (token.wordClass === 'mark')
      return token.raw === ',' && k > from + 1 ? apposedName(context, from, k) : undefined;
    if (context.pack.attribution.spokesNouns.has(token.norm)) found = true;
    const mention = context.mentionAt(k);
    if (mention === undefined) continue;
    // "l'ambassade américaine au Pérou": the body with its state is what was named
    if (mention.first <= from + 1 && namesVoice(context, mention))
      return {
        speakers: [mention.entity],
        range: { first: Math.min(from, mention.first), last: mention.last },
        end: mention.last + 1,
      };
    const before = context.tokens[mention.first - 1];
    // "le colonel Olivier Hamuli", "le commissaire européen à la Mer Piet Maes": a person's name in apposition
    const isApposed =
      mention.first > from &&
      before?.wordClass !== 'preposition' &&
      before?.wordClass !== 'determiner' &&
      before?.raw !== ',';
    if (isApposed && context.entity(mention.entity)?.type === 'Person')
      return { ...joined(context, mention), range: { first: from, last: mention.last } };
    const named =
      found &&
      (before?.wordClass === 'preposition' || before?.wordClass === 'determiner' || before?.wordClass === 'noun');
    if (!named) return undefined;
    return { speakers: [mention.entity], range: { first: from, last: mention.last }, end: mention.last + 1 };
  }
  return undefined;
}

const namesVoice = ({ tokens, pack }: AttributionContext, { first, last }: TokenMention): boolean =>
  tokens.slice(first, last + 1).some(({ norm }) => pack.attribution.spokesNouns.has(norm));

/** "son porte-parole, le général X": the name behind the comma. */
function apposedName(context: AttributionContext, from: number, comma: number): Source | undefined {
  if (
    !context.pack.attribution.spokesNouns.has(context.tokens[comma - 1]?.norm ?? '') &&
    !context.pack.attribution.spokesNouns.has(context.tokens[from + 1]?.norm ?? '')
  )
    return undefined;
  for (let k = comma + 1; k <= comma + 4; k++) {
    const mention = context.mentionAt(k);
    const token = context.tokens[k];
    if (mention?.first === k && context.entity(mention.entity)?.type === 'Person')
      return { speakers: [mention.entity], range: { first: from, last: mention.last }, end: mention.last + 1 };
    if (
      token === undefined ||
      token.wordClass === 'preposition' ||
      token.wordClass === 'mark' ||
      token.wordClass === 'verb'
    )
      return undefined;
  }
  return undefined;
}
