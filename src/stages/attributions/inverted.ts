import type { TokenRange, WordClass } from '../../doc/layers.ts';
import type { Frame } from '../../lang/pack.ts';
import { quoteFrom, quoteUpTo } from '../quote-ends.ts';
import { skipDates } from './circumstances.ts';
import { type AttributionContext, isFiniteVerb, isMarked, speechAt } from './context.ts';
import type { Cue } from './cue.ts';
import type { Discourse } from './discourse.ts';
import { isSummary } from './extent/comments.ts';
import { hasFinite, isQuoteEnd, settle, speechEndsAt } from './found.ts';
import { attachRight } from './frames.ts';
import { endOfNounPhrase, phraseStart, skipCircumstances } from './noun-phrases.ts';
import { sourceAfter } from './postposed.ts';
import { type Source, sourceFrom } from './sources.ts';
import { sourceBefore } from './subjects.ts';

/** Marks that part an inserted clause from the content around it. */
const SEPARATORS = new Set([',', ';', '–', '-', '—', '?', '!']);

/**
 * The source of an inserted or following cue: an inverted pronoun, or the actor behind the verb where a quotation or a
 * clause has come before. Undefined where the cue stands behind its own subject.
 */
export function insertedSource(
  context: AttributionContext,
  cue: Cue,
  body: TokenRange,
  discourse: Discourse,
): Source | undefined {
  if (cue.group.invertedSubject >= 0) {
    const clitic = sourceFrom(context, cue.group.invertedSubject);
    return (
      settle(clitic, discourse, cue.after) ??
      (clitic?.anaphoric ? { speakers: [], end: cue.after } : impersonal(context, cue, body))
    );
  }
  const before = cue.group.first - 1;
  const mark = context.tokens[before]?.raw ?? '';
  const behindQuote =
    isQuoteEnd(context, before) || (mark === ',' && isQuoteEnd(context, before - 1) && speechEndsAt(context, before));
  if (!behindQuote && !SEPARATORS.has(mark)) return undefined;
  if (!behindQuote && context.pack.attribution.insertsBehindSubject && !takesClause(cue)) return undefined;
  const after = skipDates(context, cue.after, body.last);
  if (context.tokens[after]?.wordClass === 'complementiser') return undefined;
  const source = sourceAfter(context, after, body.last);
  if (behindQuote && isSpeechBefore(context, before, body.first))
    return settle(source, discourse, cue.after) ?? { speakers: [], end: cue.after };
  const complete = /^[?!]/.test(mark) || hasFinite(context, body.first, before);
  if (source === undefined) return undefined;
  const next = context.tokens[source.end];
  const opensInfinitive = context.pack.attribution.prepositionFrames.some(
    (p) => p.inf !== undefined && p.words.includes(next?.norm ?? ''),
  );
  const objectFollows = opensInfinitive && nextIsInfinitive(context, source.end + 1);
  if (objectFollows || !cue.rows.some((r) => r.frames.includes('insert') || r.frames.includes('that')))
    return undefined;
  if (complete && ownsSubject(context, cue, body)) return undefined;
  // "Lima praises Chile, says Peru adheres to the pact": a headline, in which the verb's subject is that of the one before
  const behind = context.groupAt(source.end);
  if (behind?.first === source.end && isFiniteVerb(behind) && cue.group.tense === 'present') return undefined;
  const closed = next === undefined || source.end > body.last || next.wordClass === 'mark';
  if (complete) return settle(source, discourse, cue.after);
  const end = closed ? source.end : skipCircumstances(context, source.end, body.last);
  const isCut = SEPARATORS.has(context.tokens[end]?.raw ?? '') && hasFinite(context, end, body.last);
  return isCut ? settle({ ...source, end }, discourse, cue.after) : undefined;
}

/** "“Peace is near,” opened the king": a verb that takes no clause stands beside a quotation alone. */
const takesClause = (cue: Cue): boolean =>
  cue.rows.some((r) => r.frames.includes('that') || r.frames.includes('addressee-that'));

/** Where an inserted cue with its subject before it stands: its source, its first token and what follows it. */
export interface Insert {
  readonly source: Source;
  readonly from: number;
  readonly end: number;
}

/**
 * ", he said," and "…,” the ministry said in a statement.": behind a clause or a quotation and its mark stand the
 * subject and the cue, and behind the cue, its addressee and its circumstances the next mark. Undefined elsewhere.
 */
export function insertedBehindSubject(
  context: AttributionContext,
  cue: Cue,
  body: TokenRange,
  discourse: Discourse,
): Insert | undefined {
  if (
    !context.pack.attribution.insertsBehindSubject ||
    !cue.rows.some((r) => INSERTED.some((frame) => r.frames.includes(frame)))
  )
    return undefined;
  const subject = sourceBefore(context, cue.group.first, body.first);
  const from = subject?.range === undefined ? undefined : phraseStart(context, subject.range.first);
  if (subject === undefined || from === undefined || from <= body.first) return undefined;
  if (isSummary(context, from, body.last)) return undefined;
  const mark = context.tokens[from - 1]?.raw ?? '';
  const isSpoken = isSpeechBefore(context, from - 1, body.first);
  const behindQuote = isQuoteEnd(context, from - 1);
  if (!behindQuote && !SEPARATORS.has(mark)) return undefined;
  const end = isSpoken ? nextMark(context, cue.after, body.last) : behindCue(context, cue, body.last);
  if (end <= body.last && !CLAUSE_MARKS.has(context.tokens[end]?.raw ?? '') && !opensQuote(context, end))
    return undefined;
  const isWhole = isSpoken && isOpenedByQuote(context, from - 1, body.first);
  if (isSpoken && !isWhole && end > cue.after && attachRight(context, cue, end) !== undefined) return undefined;
  const first = behindSemicolon(context, body.first, from);
  const isFragment = FRAGMENTS.has(context.tokens[first]?.wordClass ?? 'mark');
  // "When asked, Wang said, “…”": the quotation behind is the content
  const quoteFollows =
    opensQuote(context, end) || (/^[,:]$/.test(context.tokens[end]?.raw ?? '') && opensQuote(context, end + 1));
  const isClause = hasFinite(context, first, from - 1);
  // "Africa, the president went on, must …": between two commas inside a clause any verb of speech may stand
  const isAside = isFragment && !isClause && mark === ',' && context.tokens[end]?.raw === ',';
  if (!isSpoken && !takesClause(cue) && !quoteFollows && !behindQuote && !isAside) return undefined;
  if (quoteFollows && !isSpoken && (isClause || !isFragment)) return undefined;
  const isComplete = isSpoken || isClause;
  if (!isComplete && !quoteFollows && (end > body.last || !hasFinite(context, end, body.last))) return undefined;
  const settled = settle(subject, discourse, end);
  return { source: settled ?? { speakers: [], end }, from, end };
}

const INSERTED: readonly Frame[] = ['insert', 'quote', 'that', 'addressee-that'];

const CLAUSE_MARKS = new Set([...SEPARATORS, '.', ':', '…', '--', ')']);

/** What a clause that an inserted cue cuts begins with: "Zambia, he said, “cannot wait”". */
const FRAGMENTS: ReadonlySet<WordClass> = new Set<WordClass>([
  'determiner',
  'name',
  'noun',
  'pronoun',
  'adjective',
  'number',
]);

/** "A; the road, he said, “will be long”": the clause that the cue cuts begins behind the semicolon. */
function behindSemicolon(context: AttributionContext, first: number, from: number): number {
  for (let k = from - 1; k > first; k--) if (context.tokens[k]?.raw === ';' && !isMarked(context, k)) return k + 1;
  return first;
}

const opensQuote = (context: AttributionContext, k: number): boolean => quoteFrom(context.quotes, k) !== undefined;

function nextMark(context: AttributionContext, from: number, limit: number): number {
  let k = from;
  while (k <= limit && !CLAUSE_MARKS.has(context.tokens[k]?.raw ?? '') && !opensQuote(context, k)) k++;
  return k;
}

/** First token behind a cue, its addressee and its circumstances: "told reporters in Geneva on Friday". */
function behindCue(context: AttributionContext, cue: Cue, limit: number): number {
  const end = behindAddressee(context, cue, limit);
  const isMark = end > limit || CLAUSE_MARKS.has(context.tokens[end]?.raw ?? '');
  // "said here when meeting with the envoy": what has no verb of its own is circumstance
  const isCircumstance = !isMark && !hasFinite(context, end, limit) && attachRight(context, cue, limit) === undefined;
  return isCircumstance ? nextMark(context, end, limit) : end;
}

function behindAddressee(context: AttributionContext, cue: Cue, limit: number): number {
  const addressed = cue.rows.some((r) => r.frames.includes('addressee-that'));
  const from = skipCircumstances(context, cue.after, limit);
  if (!addressed || from !== cue.after) return from;
  return skipCircumstances(context, endOfNounPhrase(context, cue.after, limit), limit);
}

/** A leading gerund or phrase, then ", son homologue, X, a exhorté": the actor between the commas is the subject. */
function ownsSubject(context: AttributionContext, cue: Cue, body: TokenRange): boolean {
  const attachment = attachRight(context, cue, body.last);
  if (attachment === undefined) return false;
  const subject = sourceBefore(context, cue.group.first, body.first);
  if (subject?.range === undefined || subject.speakers.length === 0) return false;
  const start = subject.range.first;
  const lead = context.tokens[start - 1];
  const from = start === body.first || lead?.raw === ',' || lead?.wordClass === 'conjunction';
  return from && !hasFinite(context, start, cue.range.first - 1);
}

/** A quotation of speech ends there, or one without a verb that is all there is: "“Never again,” uttered the king". */
const isSpeechBefore = (context: AttributionContext, before: number, first: number): boolean => {
  const close = context.tokens[before]?.raw === ',' ? before - 1 : before;
  return context.quotes.some(
    (q) => q.close === close && (q.kind === 'speech' || q.open === first || speechAt(context, q.first) >= 0),
  );
};

/** "“We are ready,” Ruiz said of a claim that …": a quotation that is a clause and opens the statement is the content. */
function isOpenedByQuote(context: AttributionContext, before: number, first: number): boolean {
  const close = context.tokens[before]?.raw === ',' ? before - 1 : before;
  return quoteUpTo(context.quotes, close)?.open === first && hasFinite(context, first, close);
}

function nextIsInfinitive(context: AttributionContext, k: number): boolean {
  const group = context.groupAt(k);
  return group !== undefined && group.tense === 'infinitive';
}

/** "peut-on lire dans une lettre signée par leur consul": the first actor of the clause before speaks. */
function impersonal(context: AttributionContext, cue: Cue, body: TokenRange): Source {
  for (let k = cue.after; k <= Math.min(body.last, cue.after + 12); k++) {
    // "un communiqué diffusé par leur mission" is the sender's, "le communiqué de la présidence" the body's
    const token = context.tokens[k];
    const isNoun = context.pack.attribution.spokesNouns.has(token?.norm ?? '');
    if (!isNoun && token?.verb.some((reading) => reading.tense === 'participle')) break;
    const mention = context.mentionAt(k);
    if (mention !== undefined) return { speakers: [mention.entity], end: cue.after };
  }
  return { speakers: sourceFrom(context, body.first)?.speakers ?? [], end: cue.after };
}
