import type { TokenRange } from '../../doc/layers.ts';
import { quoteFrom } from '../quote-ends.ts';
import { rangesWithin } from '../ranges.ts';
import { type AttributionContext, isFiniteVerb, isTold } from './context.ts';
import type { Cue, PhraseCue } from './cue.ts';
import type { Discourse } from './discourse.ts';
import { beforeOtherClause } from './extent/other-clause.ts';
import { endOfRelative, relativeBefore } from './extent/relatives.ts';
import { contentEnd } from './extent.ts';
import { type Found, hasFinite, isQuoteEnd, STRENGTH, settle, withContent } from './found.ts';
import { attachRight } from './frames.ts';
import { around } from './inserted.ts';
import { type Source, sourceFrom } from './sources.ts';
import { sourceBefore } from './subjects.ts';
import { narratedSubject } from './verbs/carried.ts';

/** "Selon X, …", "…, selon X, …", "…, pour qui …". */
export function fromPhrase(
  context: AttributionContext,
  cue: PhraseCue,
  body: TokenRange,
  cues: readonly Cue[],
  phrases: readonly PhraseCue[],
  discourse: Discourse,
): Found | undefined {
  const source = phraseSource(context, cue, body, discourse);
  if (source === undefined || source.speakers.length === 0) return undefined;
  const before = context.tokens[cue.range.first - 1];
  const leads =
    cue.range.first === body.first || before?.raw === '.' || isOpeningAt(context, cue.range.first, body.first);
  const base = {
    speakers: source.speakers,
    cue: cue.range,
    rule: `phrase.${cue.phrase.words.join('-')}`,
    cueLemma: cue.phrase.words.join(' '),
    strength: STRENGTH.phrase,
    ...(source.range && cue.owner === undefined && { source: source.range }),
  };
  if (cue.phrase.takes === 'antecedent') {
    const end = contentEnd(context, cue.after, body, undefined, cues, phrases);
    return withContent(context, base, [{ first: cue.after, last: endOfRelative(context, cue.after, end) }]);
  }
  const comma = behindApposition(context, nextComma(context, source.end, body), body);
  // "sa coopération, qui, selon lui, crée une base solide"
  if (relativeBefore(context, cue) !== undefined && comma === source.end) {
    const end = contentEnd(context, comma + 1, body, undefined, cues, phrases);
    return withContent(context, base, [{ first: comma + 1, last: endOfRelative(context, comma + 1, end) }]);
  }
  if (leads) {
    if (comma === undefined && cue.phrase.takes === 'holder') return undefined;
    if (cue.phrase.takes === 'holder' && nextComma(context, source.end, body) !== source.end) return undefined;
    const start = comma === undefined ? source.end : comma + 1;
    if (cue.phrase.takes === 'holder' && !isView(context, start, body.last)) return undefined;
    if (!hasFinite(context, start, body.last) || tellsSpeech(context, cues, start, body, source)) return undefined;
    const end = contentEnd(context, start, body, undefined, cues, phrases);
    return withContent(context, base, [
      { first: start, last: beforeOtherClause(context, start, end, cues, undefined) },
    ]);
  }
  const isAside = before?.raw === ',' && comma === source.end && !hasFinite(context, body.first, cue.range.first - 1);
  if (cue.phrase.takes === 'holder' && isAside && isView(context, source.end, body.last))
    return around(context, base, body, cue.range.first, source.end, cues, phrases);
  if (cue.phrase.takes === 'holder' || (before?.raw !== ',' && !isQuoteEnd(context, cue.range.first - 1))) {
    return cue.phrase.takes === 'source' ? bareTrailing(context, base, cue, body) : undefined;
  }
  return around(context, base, body, cue.range.first, source.end, cues, phrases);
}

/** "Selon X, chercheuse à l'Institut Y, …": a bare noun behind the comma describes the source; the content comes later. */
function behindApposition(
  context: AttributionContext,
  comma: number | undefined,
  body: TokenRange,
): number | undefined {
  const next = comma === undefined ? undefined : context.tokens[comma + 1];
  if (comma === undefined || next === undefined) return comma;
  if (next.wordClass === 'noun' && /^\p{Ll}/u.test(next.raw)) return nextComma(context, comma + 1, body) ?? comma;
  // "Pour X, de l'ONG Y, …"
  const behind = context.tokens[comma + 2];
  const isOf = context.pack.entities.of.has(next.norm) && next.wordClass === 'preposition';
  if (isOf && (behind?.wordClass === 'determiner' || behind?.wordClass === 'name'))
    return nextComma(context, comma + 1, body) ?? comma;
  // "Selon le ministère, contrôlé par X, …"
  const isParticiple = next.verb.some((reading) => reading.tense === 'participle') && /^\p{Ll}/u.test(next.raw);
  if (isParticiple && context.pack.attribution.agentLeads.has(behind?.norm ?? ''))
    return nextComma(context, comma + 1, body) ?? comma;
  if (next.wordClass !== 'relative') return comma;
  for (let k = comma + 1; k <= body.last; k++) if (context.tokens[k]?.raw === ',') return k;
  return comma;
}

/** "Pour Paris, cet accord demeure …" holds a view; "Pour l'Ukraine, le Canada fabrique …" a beneficiary. */
function isView(context: AttributionContext, from: number, to: number): boolean {
  const quote = quoteFrom(context.quotes, from);
  if (quote?.close !== undefined && quote.kind === 'speech' && hasFinite(context, quote.first, quote.last)) return true;
  const group = rangesWithin(context.groups, { first: from, last: to }).find(isFiniteVerb);
  if (group === undefined) return false;
  return group.tense === 'conditional' || context.pack.attribution.viewVerbs.has(group.lemma) || group.passive;
}

/** "Selon le compte rendu de Brazzaville, M. X a plaidé pour …": what is told as a person's words is that person's. */
function tellsSpeech(
  context: AttributionContext,
  cues: readonly Cue[],
  start: number,
  body: TokenRange,
  outer: Source,
): boolean {
  return cues.some((cue) => {
    if (cue.form !== 'finite' || !isTold(cue.group) || cue.range.first <= start) return false;
    const subject = sourceBefore(context, cue.group.first, start);
    if (subject?.range === undefined || subject.range.first > start + 1) return false;
    const isOther = subject.speakers.some(
      (id) => context.entity(id)?.type === 'Person' && !outer.speakers.includes(id),
    );
    return isOther && attachRight(context, cue, body.last) !== undefined;
  });
}

/** "Le bilan est lourd selon l'ONU": without a comma, at the statement's end. */
function bareTrailing(
  context: AttributionContext,
  base: Omit<Found, 'content'>,
  cue: PhraseCue,
  body: TokenRange,
): Found | undefined {
  if (!hasFinite(context, body.first, cue.range.first - 1)) return undefined;
  return withContent(context, base, [{ first: body.first, last: cue.range.first - 1 }]);
}

function phraseSource(
  context: AttributionContext,
  cue: PhraseCue,
  body: TokenRange,
  discourse: Discourse,
): Source | undefined {
  if (cue.phrase.takes === 'nothing') {
    const latest = discourse.latest();
    return latest && { speakers: latest, end: cue.after };
  }
  if (cue.owner !== undefined) return settle({ ...cue.owner, end: cue.after }, discourse, cue.after);
  if (cue.phrase.takes === 'antecedent')
    return settle(sourceBefore(context, cue.range.first, body.first), discourse, cue.after);
  const whole = sourceFrom(context, cue.after) ?? issuerOf(context, cue.after, body.last);
  // "According to the minister, Angola and Zambia will attend": the list is the subject
  const isSubject = whole !== undefined && context.groupAt(whole.end)?.first === whole.end;
  // "Ruiz a salué l'accord, le seul juste selon lui": the subject of the sentence before all
  const subject =
    whole?.anaphoric === undefined
      ? undefined
      : narratedSubject(context, { first: body.first, last: cue.range.first - 1 }, discourse);
  return settle(isSubject ? sourceFrom(context, cue.after, false) : whole, discourse, cue.after, subject?.speakers);
}

/** How far behind its noun the issuer of a text may stand, in tokens. */
const ISSUER_REACH = 8;

/** "selon l'agenda diffusé par la présidence": whoever the participle says has issued the text. */
function issuerOf(context: AttributionContext, from: number, limit: number): Source | undefined {
  const { tokens, pack } = context;
  if (tokens[from]?.wordClass !== 'determiner' || tokens[from + 1]?.wordClass !== 'noun') return undefined;
  for (let k = from + 2; k <= Math.min(limit, from + ISSUER_REACH); k++) {
    const token = tokens[k];
    if (token === undefined || token.wordClass === 'mark' || token.wordClass === 'verb') return undefined;
    if (!pack.attribution.agentLeads.has(token.norm) || tokens[k - 1]?.verb.length === 0) continue;
    const issuer = sourceFrom(context, k + 1);
    return issuer && { ...issuer, range: { first: from, last: issuer.end - 1 } };
  }
  return undefined;
}

function nextComma(context: AttributionContext, from: number, body: TokenRange): number | undefined {
  for (let k = from; k <= body.last; k++) {
    if (context.tokens[k]?.raw === ',') return k;
    if (context.groupAt(k) !== undefined && context.groupAt(k)?.tense !== 'participle') return undefined;
  }
  return undefined;
}

function isOpeningAt(context: AttributionContext, k: number, first: number): boolean {
  for (let i = first; i < k; i++) {
    const token = context.tokens[i];
    if (
      token === undefined ||
      (token.wordClass !== 'mark' && token.wordClass !== 'conjunction' && token.wordClass !== 'adverb')
    )
      return false;
  }
  return true;
}
