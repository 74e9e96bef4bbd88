import type { TokenMention } from '../../doc/layers.ts';
import { standsAt } from '../../text/tables.ts';
import { type AttributionContext, isFiniteVerb, withDeterminer } from './context.ts';
import { isQuoteEnd } from './found.ts';
import { pronounSource, type Source, sourceFrom, spokenFor } from './sources.ts';
import { servedBefore } from './voices.ts';

/** The source that ends right before a token: the subject of a verb there, over adverbs, appositions and relative clauses. */
export function sourceBefore(
  context: AttributionContext,
  before: number,
  floor: number,
  isAntecedent = false,
): Source | undefined {
  let k = before - 1;
  k = backOverAdverbs(context, k, floor);
  if (context.pack.attribution.intensives.has(context.tokens[k]?.norm ?? '')) k--;
  const token = context.tokens[k];
  if (token === undefined || k < floor) return undefined;
  if (token.wordClass === 'pronoun') return pronounSource(context, k);
  const pair = k > floor ? pronounSource(context, k - 1) : undefined;
  if (pair !== undefined && pair.end === k + 1) return pair;
  const mention = context.mentionAt(k);
  if (mention !== undefined && mention.first >= floor) return wholeSubject(context, mention, floor, isAntecedent);
  // "Ruiz, who calls it a “trap,” said"
  if (isQuoteEnd(context, k) && context.tokens[k - 1]?.raw === ',')
    return beforeParenthesis(context, k - 1, floor, isAntecedent);
  if (DASHES.has(token.raw)) return beforeDash(context, k, floor, isAntecedent);
  if (token.raw === ',' || token.raw === ')') return beforeParenthesis(context, k, floor, isAntecedent);
  return besideOthers(context, k, floor) ?? nounSubject(context, k, floor) ?? beforeRelative(context, k, floor);
}

/** "The king and other leaders": of those who speak together only one has a name. */
function besideOthers(context: AttributionContext, last: number, floor: number): Source | undefined {
  const { others, additive } = context.pack.attribution;
  for (let k = last; k > floor && k > last - 5; k--) {
    const token = context.tokens[k];
    if (token === undefined || token.wordClass === 'mark' || token.wordClass === 'verb') return undefined;
    if (!others.has(token.norm)) continue;
    const joint = context.tokens[k - 1]?.wordClass === 'determiner' ? k - 2 : k - 1;
    const named = additive.has(context.tokens[joint]?.norm ?? '') ? sourceBefore(context, joint, floor) : undefined;
    return named?.range && { ...named, range: { first: named.range.first, last }, end: last + 1 };
  }
  return undefined;
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
  const { weekdays } = context.pack.attribution;
  let k = from;
  for (;;) {
    while (k > floor && context.tokens[k]?.wordClass === 'adverb') k--;
    // "Peru on Tuesday accused", "the bloc Friday said"
    if (k <= floor || !weekdays.has(context.tokens[k]?.norm ?? '') || context.mentionAt(k) !== undefined) return k;
    k--;
    if (context.tokens[k]?.wordClass === 'preposition') k--;
  }
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
      previous.first >= floor &&
      previous.last === k - article - commaOrNothing &&
      speakers.includes(previous.entity)
    ) {
      first = previous.first;
      k = first - 1;
      continue;
    }
    if (context.pack.attribution.additive.has(joint?.norm ?? '') || (joint?.raw === ',' && speakers.length > 1)) {
      const partner = context.mentionAt(k - article - 1);
      if (partner === undefined || partner.first < floor || partner.last !== k - article - 1) break;
      if (!speakers.includes(partner.entity)) speakers.unshift(partner.entity);
      first = partner.first;
      k = first - 1;
      continue;
    }
    break;
  }
  const principal = isAntecedent ? undefined : servedByVoice(context, first, floor);
  if (principal !== undefined) return { ...principal, end: mention.last + 1 };
  if (!isAntecedent && isGoverned(context, first) && !opensClauseAt(context, first, mention.last))
    return (
      personOf(context, first, mention.last) ??
      nounSubject(context, mention.last, floor) ?? { speakers: [], end: mention.last + 1 }
    );
  return { speakers, range: { first, last: mention.last }, end: mention.last + 1 };
}

/** "L'Autriche, par la voix du chancelier X, a écarté": the subject before the comma speaks, by another's mouth. */
function servedByVoice(context: AttributionContext, first: number, floor: number): Source | undefined {
  const { tokens, pack } = context;
  const lead = tokens[first - 1]?.wordClass === 'determiner' ? first - 2 : first - 1;
  for (const words of pack.attribution.mouthpieces)
    for (const from of [lead - words.length + 1, first - words.length])
      if (from > floor && standsAt(tokens, from, words) && tokens[from - 1]?.raw === ',')
        return sourceBefore(context, from - 1, floor);
  return undefined;
}

/** "Sultan Hassan of Brunei": the person named right before the preposition. */
function personOf(context: AttributionContext, first: number, last: number): Source | undefined {
  if (!context.pack.entities.of.has(context.tokens[first - 1]?.norm ?? '')) return undefined;
  const person = context.mentionAt(first - 2);
  if (person?.last !== first - 2 || context.entity(person.entity)?.type !== 'Person') return undefined;
  return { speakers: [person.entity], range: { first: person.first, last }, end: last + 1 };
}

/** "after the agency reported that": what is a preposition elsewhere opens a clause, and the mention is its subject. */
function opensClauseAt(context: AttributionContext, first: number, last: number): boolean {
  const before = context.tokens[withDeterminer(context, first) - 1];
  const group = context.groupAt(last + 1);
  return (
    context.pack.content.clauses.clausal.has(before?.norm ?? '') && group?.first === last + 1 && isFiniteVerb(group)
  );
}

/** A preposition governs the phrase that begins here, so that it is no subject: "le président de la Commission". */
function isGoverned(context: AttributionContext, first: number): boolean {
  const article = context.tokens[first - 1];
  const before =
    article?.wordClass === 'determiner' && !context.pack.attribution.contracted.has(article.norm)
      ? context.tokens[first - 2]
      : article;
  if (context.pack.attribution.contrasts.has(before?.norm ?? '')) return false;
  return before?.wordClass === 'preposition' || context.pack.attribution.contracted.has(before?.norm ?? '');
}

const DASHES = new Set(['–', '—', '--', '-']);

/** "Ruiz – who left in May – said": the subject stands before the pair of dashes. */
function beforeDash(
  context: AttributionContext,
  close: number,
  floor: number,
  isAntecedent: boolean,
): Source | undefined {
  for (let k = close - 1; k > floor && context.tokens[k]?.sentence === context.tokens[close]?.sentence; k--) {
    if (context.tokens[k]?.raw !== context.tokens[close]?.raw) continue;
    const subject = sourceBefore(context, k, floor, isAntecedent);
    return subject !== undefined && subject.speakers.length > 0 ? subject : undefined;
  }
  return undefined;
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
  return exemplified(context, close, floor) ?? leading(context, close, floor) ?? apposed(context, close, floor);
}

/** "Plusieurs pays, dont X et Y, ont condamné": of many who have no names, those that are named speak. */
function exemplified(context: AttributionContext, close: number, floor: number): Source | undefined {
  const { exampleLeads } = context.pack.attribution;
  if (context.tokens[close]?.raw !== ',') return undefined;
  for (let k = close - 1; k > floor && context.tokens[k]?.sentence === context.tokens[close]?.sentence; k--) {
    if (context.tokens[k]?.raw !== ',') continue;
    const lead = exampleLeads.find((words) => standsAt(context.tokens, k + 1, words));
    if (lead === undefined) continue;
    const named = sourceBefore(context, close, k + 1 + lead.length, true);
    return isCrowd(context, floor, k) ? named : undefined;
  }
  return undefined;
}

/** From `first` to the comma stands a noun phrase in the plural without a verb. */
function isCrowd({ tokens, groupAt, pack }: AttributionContext, first: number, comma: number): boolean {
  const phrase = tokens.slice(first, comma);
  const isPlural = phrase.some(({ norm }) => pack.attribution.pluralLeads.has(norm));
  return isPlural && phrase.every(({ index, wordClass }) => wordClass !== 'mark' && groupAt(index) === undefined);
}

/** "Another pollster, Ana Luz of Lima University, said": the name in apposition to a noun that opens the clause. */
function apposed(context: AttributionContext, close: number, floor: number): Source | undefined {
  if (context.tokens[close]?.raw !== ',' || context.tokens[floor]?.wordClass !== 'determiner') return undefined;
  let comma = floor;
  while (comma < close && context.tokens[comma]?.wordClass !== 'mark' && context.groupAt(comma) === undefined) comma++;
  const named = context.mentionAt(comma + 1);
  if (context.tokens[comma]?.raw !== ',' || named?.first !== comma + 1) return undefined;
  if (context.tokens[comma - 1]?.wordClass !== 'noun' || context.entity(named.entity)?.type !== 'Person')
    return undefined;
  for (let k = named.last + 1; k < close; k++)
    if (context.tokens[k]?.wordClass === 'mark' || context.groupAt(k) !== undefined) return undefined;
  return { speakers: [named.entity], range: { first: named.first, last: close - 1 }, end: close + 1 };
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

/** In tokens; the names of bodies are long: "un porte-parole de la Mission de l'Organisation des Nations unies pour …". */
const LONGEST_SUBJECT = 24;

/** A subject without a mention of its own at its head: "un porte-parole de X", "le camp Y". */
function nounSubject(context: AttributionContext, last: number, floor: number): Source | undefined {
  for (let k = last; k >= floor && k > last - LONGEST_SUBJECT; k--) {
    const token = context.tokens[k];
    if (token === undefined || token.wordClass === 'mark' || token.wordClass === 'verb') return undefined;
    const { spokesNouns, texts } = context.pack.attribution;
    if (!spokesNouns.has(token.norm) && !texts.has(token.norm)) continue;
    const from = context.tokens[k - 1]?.wordClass === 'determiner' ? k - 1 : k;
    const source = spokenFor(context, from);
    const first = Math.min(from, withDeterminer(context, source?.range?.first ?? from));
    if (source !== undefined && source.end <= last + 1) return { ...source, range: { first, last } };
    const served = k === last ? servedBefore(context, k) : undefined;
    if (served === undefined || served.first < floor) return undefined;
    return isGoverned(context, served.first) && !opensClauseAt(context, served.first, last)
      ? undefined
      : { speakers: [served.entity], range: { first: withDeterminer(context, served.first), last }, end: last + 1 };
  }
  return undefined;
}
