import type { TokenRange } from '../../doc/layers.ts';
import { quoteFrom } from '../quote-ends.ts';
import { type AttributionContext, isMarked, speechAt } from './context.ts';
import type { Cue, PhraseCue } from './cue.ts';
import { contentEnd } from './extent.ts';
import { type Found, hasFinite, speechEndsAt, withContent } from './found.ts';

const PARTING = new Set([',', '–', '-', '—']);

/** An inserted attribution: its content stands before it, and goes on behind it where what stands before is no clause yet. */
export function around(
  context: AttributionContext,
  base: Omit<Found, 'content'>,
  body: TokenRange,
  from: number,
  end: number,
  cues: readonly Cue[],
  phrases: readonly PhraseCue[],
): Found | undefined {
  const relative = context.tokens[from - 2]?.wordClass === 'relative' && context.tokens[from - 1]?.raw === ',';
  const left = { first: relative ? from : leftStart(context, body.first, from, [...cues, ...phrases]), last: from - 1 };
  const complete =
    (hasFinite(context, left.first, left.last) && !isSubordinate(context, left)) || speechEndsAt(context, from - 1);
  const contents: TokenRange[] = [];
  if (left.last >= left.first && !isConnective(context, left)) contents.push(left);
  const rest = restOfQuotation(context, from, end) ?? (complete ? quotationBehind(context, end) : undefined);
  if (rest !== undefined) contents.push(rest);
  else if (!complete || isUnfinished(context, end)) {
    const right = complete
      ? remainder(context, end, body, cues, phrases)
      : continuation(context, end, body, cues, phrases);
    if (right !== undefined) contents.push(right);
  }
  return withContent(context, base, contents);
}

/** "If talks fail, he warned, …": the main clause comes behind the cue. */
const isSubordinate = (context: AttributionContext, left: TokenRange): boolean =>
  context.tokens[left.first]?.wordClass === 'subordinator';

/** "vise, a-t-il expliqué, à offrir …": behind the comma a preposition with its infinitive completes the clause before. */
function isUnfinished(context: AttributionContext, end: number): boolean {
  if (context.tokens[end]?.raw !== ',') return false;
  const next = context.tokens[end + 1];
  const opens = context.pack.attribution.prepositionFrames.some(
    (p) => p.inf !== undefined && p.words.includes(next?.norm ?? ''),
  );
  return opens && context.groupAt(end + 2)?.tense === 'infinitive';
}

function remainder(
  context: AttributionContext,
  end: number,
  body: TokenRange,
  cues: readonly Cue[],
  phrases: readonly PhraseCue[],
): TokenRange {
  return { first: end + 1, last: contentEnd(context, end + 1, body, undefined, cues, phrases) };
}

/** "« A, promet X. B. »": inside its marks the quotation goes on behind the cue and its source. */
function restOfQuotation(context: AttributionContext, cue: number, end: number): TokenRange | undefined {
  const quote = context.quotes[speechAt(context, cue)];
  return quote !== undefined && quote.last > end + 1 ? { first: end, last: quote.last } : undefined;
}

/** "« A », a rappelé X, « et B »": a quotation in small letters behind the source goes on with the one before. */
function quotationBehind(context: AttributionContext, end: number): TokenRange | undefined {
  const quote = context.tokens[end]?.raw === ',' ? quoteFrom(context.quotes, end + 1) : undefined;
  if (quote === undefined || !/^\p{Ll}/u.test(context.tokens[quote.first]?.raw ?? '')) return undefined;
  return { first: quote.first, last: quote.last };
}

/** Behind an earlier inserted cue, a colon or a semicolon the content of this one begins anew. */
function leftStart(
  context: AttributionContext,
  first: number,
  from: number,
  cues: readonly (Cue | PhraseCue)[],
): number {
  let start = first;
  for (const cue of cues) {
    if (cue.range.last >= from - 1) continue;
    if (!('group' in cue) || cue.group.invertedSubject < 0) continue;
    for (let k = cue.after; k < from; k++)
      if (context.tokens[k]?.raw === ',') {
        start = k + 1;
        break;
      }
  }
  // "« A », dit X ; « B », répond Y", "According to X, A; B, she said"
  for (let k = from - 1; k > start; k--)
    if (
      /^[:;]$/.test(context.tokens[k]?.raw ?? '') &&
      !isMarked(context, k) &&
      cues.some((c) => c.range.last < k && c.range.first >= start)
    )
      return k + 1;
  return start;
}

/** "De même, a dit le ministre, …": what stands before the cue is no part of the content. */
function isConnective(context: AttributionContext, range: TokenRange): boolean {
  if (context.pack.skipAdverbs(context.tokens, range.first) > range.last - 1) return true;
  for (let k = range.first; k <= range.last; k++) {
    const token = context.tokens[k];
    if (token === undefined) continue;
    if (
      token.wordClass === 'name' ||
      token.wordClass === 'noun' ||
      token.wordClass === 'pronoun' ||
      token.wordClass === 'verb' ||
      token.quote >= 0 ||
      context.mentionAt(k) !== undefined
    )
      return false;
  }
  return true;
}

/** The clause's remainder behind an inserted cue: from the comma before its verb to the end. */
function continuation(
  context: AttributionContext,
  end: number,
  body: TokenRange,
  cues: readonly Cue[],
  phrases: readonly PhraseCue[],
): TokenRange | undefined {
  for (let k = end; k <= body.last; k++) {
    const group = context.groupAt(k);
    const quoteOpens = quoteFrom(context.quotes, k) !== undefined;
    const starts =
      quoteOpens ||
      (group !== undefined &&
        group.first === k &&
        group.tense !== 'gerund' &&
        context.tokens[k - 1]?.wordClass !== 'relative');
    if (!starts) continue;
    let comma = k;
    while (comma > end && !PARTING.has(context.tokens[comma]?.raw ?? '')) comma--;
    const start = PARTING.has(context.tokens[comma]?.raw ?? '') ? comma + 1 : k;
    return { first: start, last: contentEnd(context, start, body, undefined, cues, phrases) };
  }
  // "De même, a dit X, …" without a verb that we know: all that follows the next comma
  return undefined;
}
