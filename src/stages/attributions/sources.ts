import type { EntityId } from '../../doc/article.ts';
import type { TokenMention, TokenRange } from '../../doc/layers.ts';
import type { PronounFeatures } from '../../lang/pack.ts';
import type { AttributionContext } from './context.ts';

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
export function sourceFrom(context: AttributionContext, from: number): Source | undefined {
  const start = skipArticle(context, from);
  const mention = context.mentionAt(start);
  if (mention !== undefined && (mention.first === start || mention.first === from)) return joined(context, mention);
  const pronoun = pronounSource(context, from);
  if (pronoun !== undefined) return pronoun;
  return spokenFor(context, from);
}

function skipArticle(context: AttributionContext, i: number): number {
  const token = context.tokens[i];
  const covered = context.mentionAt(i);
  return token?.wordClass === 'determiner' && covered === undefined ? i + 1 : i;
}

/** A mention, its appositions, and further mentions joined by "et" where they too are actors. */
function joined(context: AttributionContext, first: TokenMention): Source {
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
    if (next.raw === ',' && !isList(context, mention.last + 1)) break;
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
function apposition(context: AttributionContext, last: number, speakers: readonly EntityId[]): number | undefined {
  const gap = context.tokens[last + 1];
  const at = gap?.raw === ',' || gap?.raw === '(' ? last + 2 : last + 1;
  const start = context.mentionAt(at) === undefined ? skipArticle(context, at) : at;
  const mention = context.mentionAt(start);
  if (mention === undefined || mention.first < last + 1 || mention.first > start) return undefined;
  if (!speakers.includes(mention.entity)) return undefined;
  return context.tokens[mention.last + 1]?.raw === ')' && gap?.raw === '(' ? mention.last + 1 : mention.last;
}

function pronounSource(context: AttributionContext, i: number): Source | undefined {
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
function spokenFor(context: AttributionContext, from: number): Source | undefined {
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
    const before = context.tokens[mention.first - 1];
    // "le colonel Olivier Hamuli", "le commissaire européen au Commerce Peter Mandelson": a person's name in apposition
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

/** The actor named last before a relative clause, with no verb between. */
export function antecedent(context: AttributionContext, before: number, floor: number): Source | undefined {
  for (let k = before - 1; k >= floor && k > before - 16; k--) {
    const mention = context.mentionAt(k);
    if (mention !== undefined)
      return { speakers: [mention.entity], range: { first: mention.first, last: mention.last }, end: mention.last + 1 };
    if (context.groupAt(k) !== undefined && context.groupAt(k)?.tense !== 'participle') return undefined;
  }
  return undefined;
}

/** The source that ends right before a token: the subject of a verb there, over adverbs, appositions and relative clauses. */
export function sourceBefore(
  context: AttributionContext,
  before: number,
  floor: number,
  isAntecedent = false,
): Source | undefined {
  let k = before - 1;
  k = backOverAdverbs(context, k, floor);
  const token = context.tokens[k];
  if (token === undefined || k < floor) return undefined;
  if (token.wordClass === 'pronoun') return pronounSource(context, k);
  const pair = k > floor ? pronounSource(context, k - 1) : undefined;
  if (pair !== undefined && pair.end === k + 1) return pair;
  const mention = context.mentionAt(k);
  if (mention !== undefined && mention.first >= floor) return wholeSubject(context, mention, floor, isAntecedent);
  if (token.raw === ',' || token.raw === ')') return beforeParenthesis(context, k, floor, isAntecedent);
  return nounSubject(context, k, floor) ?? beforeRelative(context, k, floor);
}

/** "Le président X qui ouvrait le forum a garanti": the antecedent of a relative clause that ends before the verb. */
function beforeRelative(context: AttributionContext, last: number, floor: number): Source | undefined {
  const sentence = context.tokens[last]?.sentence;
  for (let k = last; k > floor; k--) {
    const token = context.tokens[k];
    if (token === undefined || token.sentence !== sentence || token.raw === ',') return undefined;
    if (token.wordClass === 'relative') return sourceBefore(context, k, floor);
  }
  return undefined;
}

function backOverAdverbs(context: AttributionContext, from: number, floor: number): number {
  let k = from;
  while (k > floor && context.tokens[k]?.wordClass === 'adverb') k--;
  return k;
}

/** The mention with what is joined or apposed before it: "Le président serbe Boris Tadic", "Mme A et son homologue, B". */
function wholeSubject(
  context: AttributionContext,
  mention: TokenMention,
  floor: number,
  isAntecedent: boolean,
): Source {
  const speakers = [mention.entity];
  let first = mention.first;
  for (let k = first - 1; k >= floor; ) {
    const token = context.tokens[k];
    const article = token?.wordClass === 'determiner' ? 1 : 0;
    const joint = context.tokens[k - article];
    const commaOrNothing = joint?.raw === ',' ? 1 : 0;
    const previous = context.mentionAt(k - article - commaOrNothing);
    if (
      previous !== undefined &&
      previous.last === k - article - commaOrNothing &&
      speakers.includes(previous.entity)
    ) {
      first = previous.first;
      k = first - 1;
      continue;
    }
    if (context.pack.attribution.additive.has(joint?.norm ?? '') || (joint?.raw === ',' && speakers.length > 1)) {
      const partner = context.mentionAt(k - article - 1);
      if (partner === undefined || partner.last !== k - article - 1) break;
      if (!speakers.includes(partner.entity)) speakers.unshift(partner.entity);
      first = partner.first;
      k = first - 1;
      continue;
    }
    break;
  }
  if (!isAntecedent && isGoverned(context, first))
    return nounSubject(context, mention.last, floor) ?? { speakers: [], end: mention.last + 1 };
  return { speakers, range: { first, last: mention.last }, end: mention.last + 1 };
}

/** A preposition governs the phrase that begins here, so that it is no subject: "le président de la Commission". */
function isGoverned(context: AttributionContext, first: number): boolean {
  const article = context.tokens[first - 1];
  const before =
    article?.wordClass === 'determiner' && !context.pack.attribution.contracted.has(article.norm)
      ? context.tokens[first - 2]
      : article;
  return before?.wordClass === 'preposition' || context.pack.attribution.contracted.has(before?.norm ?? '');
}

/** ", également membre du Bureau, a indiqué": the subject stands before the pair of commas. */
function beforeParenthesis(
  context: AttributionContext,
  close: number,
  floor: number,
  isAntecedent: boolean,
): Source | undefined {
  const opening = context.tokens[close]?.raw === ')' ? '(' : ',';
  const sentence = context.tokens[close]?.sentence;
  for (let k = close - 1; k > floor; k--) {
    const token = context.tokens[k];
    if (token === undefined || token.sentence !== sentence) return undefined;
    if (token.raw !== opening) continue;
    const subject = sourceBefore(context, k, floor, isAntecedent);
    if (subject !== undefined && subject.speakers.length > 0 && !isClosingOther(context, k, floor)) return subject;
  }
  return leading(context, close, floor);
}

const isClosingOther = (context: AttributionContext, comma: number, floor: number): boolean => {
  const group = context.groupAt(comma - 1);
  return group !== undefined && group.first >= floor;
};

/** No commas pair: what leads the clause. */
function leading(context: AttributionContext, close: number, floor: number): Source | undefined {
  const source = sourceFrom(context, floor);
  return source !== undefined && source.end <= close ? source : undefined;
}

/** A subject without a mention of its own at its head: "un porte-parole de X", "le camp Y". */
function nounSubject(context: AttributionContext, last: number, floor: number): Source | undefined {
  for (let k = last; k >= floor && k > last - 14; k--) {
    const token = context.tokens[k];
    if (token === undefined || token.wordClass === 'mark' || token.wordClass === 'verb') return undefined;
    if (!context.pack.attribution.spokesNouns.has(token.norm)) continue;
    const from = context.tokens[k - 1]?.wordClass === 'determiner' ? k - 1 : k;
    const source = spokenFor(context, from);
    return source !== undefined && source.end <= last + 1 ? { ...source, range: { first: from, last } } : undefined;
  }
  return undefined;
}

/** The source behind an inverted verb: the next actor that no preposition governs, over dates, places and addressees. */
export function sourceAfter(context: AttributionContext, after: number, limit: number): Source | undefined {
  for (let k = after; k <= limit; k++) {
    const token = context.tokens[k];
    if (token === undefined || token.raw === '.' || token.raw === ';' || token.raw === ':') return undefined;
    if (token.wordClass === 'verb' || token.wordClass === 'complementiser') return undefined;
    if (token.wordClass === 'preposition' || context.pack.attribution.contracted.has(token.norm)) {
      const skipped = endOfPhrase(context, k, limit);
      // "un porte-parole de X" is met at its determiner below; a phrase behind a preposition is passed over
      k = skipped;
      continue;
    }
    const source = sourceFrom(context, k);
    if (source !== undefined) return source;
    if (token.wordClass === 'determiner' && isPersonalNoun(context, k)) return undefined;
  }
  return undefined;
}

/** "un habitant", "un expert": a speaker whom nobody names; no other may be taken for him. */
function isPersonalNoun(context: AttributionContext, determiner: number): boolean {
  const noun = context.tokens[determiner + 1];
  return noun?.wordClass === 'noun' && !context.pack.attribution.dates.has(noun.norm);
}

/** Last token of the phrase that a preposition at `k` governs: its mention, or one noun phrase. */
function endOfPhrase(context: AttributionContext, k: number, limit: number): number {
  let i = k;
  for (let n = k + 1; n <= limit && n <= k + 8; n++) {
    const mention = context.mentionAt(n);
    if (mention !== undefined && mention.first <= n) return apposedEnd(context, mention);
    const token = context.tokens[n];
    if (token === undefined || token.wordClass === 'mark') return n - 1;
    i = n;
    if (token.wordClass === 'name' || token.wordClass === 'noun') {
      const next = context.tokens[n + 1];
      if (context.mentionAt(n + 1)?.first === n + 1) return n;
      if (next?.wordClass === 'name' || next?.wordClass === 'adjective') continue;
      return n;
    }
  }
  return i;
}

function apposedEnd(context: AttributionContext, mention: TokenMention): number {
  return apposition(context, mention.last, [mention.entity]) ?? mention.last;
}
