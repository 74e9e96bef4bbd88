import type { TokenRange } from '../../doc/layers.ts';
import { standsAt } from '../../text/tables.ts';
import { quoteFrom } from '../quote-ends.ts';
import { rangesWithin } from '../ranges.ts';
import { type AttributionContext, isFiniteVerb, isTold, speechAt } from './context.ts';
import type { Cue, PhraseCue } from './cue.ts';
import { beforeGloss, beforeSilence, isSummary } from './extent/comments.ts';
import { endOfLeadingClause } from './extent/leading-clause.ts';
import { isPurpose, leadOf, subjectLead, trailingComma } from './extent/leads.ts';
import { endOfObject } from './extent/object.ts';
import { beforeOtherClause } from './extent/other-clause.ts';
import { beforeOtherDeed } from './extent/other-deed.ts';
import { endOfRelative, isInRelative, isRelative, objectRelativeComma, relativeBefore } from './extent/relatives.ts';

/**
 * Last token of a content that begins at `start`: the statement's end, or what comes first of a further cue of the same
 * speaker (", ajoutant", "et a remercié", "avant de saluer"), an inserted cue, or a new clause with a cue of its own.
 */
export function contentEnd(
  context: AttributionContext,
  start: number,
  statement: TokenRange,
  cue: Cue | undefined,
  cues: readonly Cue[],
  phrases: readonly PhraseCue[],
  isClause = true,
): number {
  const opened = quoteFrom(context.quotes, start);
  const quote = opened?.kind === 'speech' ? opened : undefined;
  let end = statement.last;
  for (const other of cues) {
    if (other === cue || other.range.first <= start) continue;
    const trailing = trailingComma(context, other, statement.last);
    const cut = trailing === undefined ? cutBefore(context, other, start, cue, isClause) : trailing - 1;
    if (cut !== undefined && cut < end && cut >= start) end = cut;
  }
  if (cue !== undefined) end = Math.min(end, beforeOtherClause(context, start, end, cues, cue));
  for (const phrase of phrases) {
    const before = context.tokens[phrase.range.first - 1];
    if (phrase.range.first <= start || phrase.phrase.takes === 'holder') continue;
    const relative = relativeBefore(context, phrase);
    if (cue !== undefined && relative === undefined && reminderEnd(context, phrase) !== undefined) continue;
    const last = relative !== undefined && relative > start ? relative - 1 : phrase.range.first - 2;
    if (before?.raw === ',' && last < end) end = last;
  }
  const inRelative =
    cue !== undefined && (isInRelative(context, cue) || objectRelativeComma(context, cue) !== undefined);
  if (inRelative) end = Math.min(end, endOfRelative(context, start, end));
  end = beforeComment(context, start, end);
  end = beforeSilence(context, start, end);
  if (cue !== undefined && isClause) end = beforeOtherDeed(context, start, end, cue);
  if (cue !== undefined) end = endOfLeadingClause(context, { first: start, last: end }, statement, cue);
  if (!isClause) end = beforeGloss(context, start, endOfObject(context, start, end, cue));
  // a whole quotation that is content ends with its marks, unless the sentence goes on behind them
  if (quote?.close !== undefined && quote.close < end && !continues(context, quote.close + 1, end)) end = quote.close;
  return end;
}

/** "ont fait, selon lui, mille morts": the last token of a phrase that names the source again by a pronoun; undefined elsewhere. */
export function reminderEnd({ tokens }: AttributionContext, { phrase, after }: PhraseCue): number | undefined {
  return phrase.takes === 'source' && tokens[after]?.wordClass === 'pronoun' ? after : undefined;
}

/** "said it would not pay, deepening a dispute": what it means that somebody said it is the reporter's. */
function beforeComment(context: AttributionContext, start: number, end: number): number {
  const { allusions } = context.pack.attribution;
  for (let k = start + 1; k < end; k++) {
    const isComma = context.tokens[k]?.raw === ',' && speechAt(context, k) < 0;
    if (isComma && context.pack.attribution.commenting.has(context.tokens[k + 1]?.norm ?? '')) return k - 1;
    if (isComma && isSummary(context, k + 1, end)) return k - 1;
    if (isComma && allusions.some((words) => standsAt(context.tokens, k + 1, words))) return k - 1;
  }
  return end;
}

const continues = (context: AttributionContext, from: number, end: number): boolean => {
  const token = context.tokens[from];
  return token !== undefined && from <= end && token.wordClass !== 'mark';
};

/** Last token before what leads a further cue in, or its own subject; undefined where that cue belongs to the content. */
function cutBefore(
  context: AttributionContext,
  other: Cue,
  start: number,
  cue: Cue | undefined,
  isClause: boolean,
): number | undefined {
  if (!isClause && isRelative(context, other) && context.tokens[other.group.first - 2]?.raw === ',')
    return other.group.first - 3;
  // "a dit qu'il avait eu une discussion, qu'il a qualifiée de franche"
  const isJudging = other.rows.some((row) => row.frames.includes('adj'));
  const relative = isClause && !isJudging ? undefined : objectRelativeComma(context, other);
  if (relative !== undefined) return relative - 1;
  if (isClause && isPurpose(context, other, start)) return undefined;
  const lead = leadOf(context, other) ?? (cue === undefined ? undefined : subjectLead(context, other, start, isClause));
  if (lead === undefined) return undefined;
  // "noted that they had helped and supported …": the participle shares another verb's auxiliary
  if (other.form === 'shared' && cue !== undefined && !cue.group.compound) return undefined;
  const hasOwnSubject = leadOf(context, other) === undefined;
  if (
    other.form === 'finite' &&
    cue !== undefined &&
    !sharesTense(cue, other, hasOwnSubject) &&
    other.group.invertedSubject < 0 &&
    (isClause || hasOwnSubject || hasVerb(context, start, lead))
  )
    return undefined;
  return lead > start ? lead - 1 : undefined;
}

/** "floated the idea and has since accused": an object without a verb leaves none that the joined one could stand beside. */
const hasVerb = (context: AttributionContext, start: number, end: number): boolean =>
  rangesWithin(context.groups, { first: start, last: end - 1 }).some(isFiniteVerb);

/** "a rappelé … et a remercié": only a verb in the tense of the first cue stands beside it; others belong to the content. */
function sharesTense(cue: Cue, other: Cue, hasOwnSubject: boolean): boolean {
  if (other.group.tense === 'present' && !other.group.compound && cue.form !== 'finite') return false;

  if (cue.form === 'gerund' || cue.form === 'infinitive' || cue.form === 'shared') return isTold(other.group);
  return (
    cue.group.compound === other.group.compound &&
    cue.group.tense === other.group.tense &&
    (hasOwnSubject || cue.group.number === other.group.number)
  );
}
