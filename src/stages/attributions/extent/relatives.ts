import { quoteUpTo } from '../../quote-ends.ts';
import { type AttributionContext, isFiniteVerb } from '../context.ts';
import type { Cue, PhraseCue } from '../cue.ts';
import { sourceBefore } from '../subjects.ts';

/** "qui a dénoncé": the cue stands in a relative clause whose subject is the relative. */
export const isRelative = (context: AttributionContext, cue: Cue): boolean =>
  context.tokens[cue.group.first - 1]?.wordClass === 'relative';

/** "whose government has called": the cue, or its subject behind a possessive relative, stands in a relative clause. */
export function isInRelative(context: AttributionContext, cue: Cue): boolean {
  const { possessiveRelatives } = context.pack.attribution;
  if (isRelative(context, cue)) return true;
  for (let k = cue.group.first - 1; k > cue.group.first - SUBJECT_REACH; k--) {
    const token = context.tokens[k];
    if (token === undefined || token.wordClass === 'mark' || context.groupAt(k) !== undefined) return false;
    if (possessiveRelatives.has(token.norm)) return true;
  }
  return false;
}

/** Longest subject between an object relative and its verb, in tokens. */
const SUBJECT_REACH = 8;

/** "Kigali, qu'elle accuse de", "a pact, which he described as": a comma, the relative, a pronoun and the verb. */
export function isObjectRelative(context: AttributionContext, cue: Cue): boolean {
  const comma = objectRelativeComma(context, cue);
  return comma === cue.group.first - 3 && context.tokens[cue.group.first - 1]?.wordClass === 'pronoun';
}

/** The comma before the relative clause whose object the relative is and whose verb the cue; undefined elsewhere. */
export function objectRelativeComma(context: AttributionContext, cue: Cue): number | undefined {
  const last = cue.group.first - 1;
  for (let k = last; k > last - SUBJECT_REACH; k--) {
    const token = context.tokens[k];
    if (token === undefined || token.wordClass === 'mark' || context.groupAt(k) !== undefined) return undefined;
    const isPronounSubject = k === last - 1 && context.tokens[last]?.wordClass === 'pronoun';
    const isRelativeWord =
      (token.wordClass === 'complementiser' && isPronounSubject) ||
      (k < last && context.pack.attribution.objectRelatives.has(token.norm));
    if (isRelativeWord) return context.tokens[k - 1]?.raw === ',' ? k - 1 : undefined;
  }
  return undefined;
}

/** The comma of the relative clause within which a phrase stands between commas; undefined elsewhere. */
export function relativeBefore({ tokens }: AttributionContext, { range }: PhraseCue): number | undefined {
  const isAside = tokens[range.first - 1]?.raw === ',' && tokens[range.first - 2]?.wordClass === 'relative';
  return isAside && tokens[range.first - 3]?.raw === ',' ? range.first - 3 : undefined;
}

const PARTING = new Set([',', '–', '—', ')']);

/** A relative clause between commas ends before the comma behind which the main verb, or its subject, stands. */
export function endOfRelative(context: AttributionContext, start: number, end: number): number {
  for (let k = start; k <= end; k++) {
    if (!PARTING.has(context.tokens[k]?.raw ?? '')) continue;
    // "who calls it a “trap,” said"
    const behind = quoteUpTo(context.quotes, k + 1) !== undefined ? k + 2 : k + 1;
    const group = context.groupAt(context.pack.skipAdverbs(context.tokens, behind));
    if (group !== undefined && isFiniteVerb(group)) return behind === k + 1 ? k - 1 : k + 1;
    const next = context.groups.find((g) => g.first > k && isFiniteVerb(g));
    const subject = next && next.last <= end ? sourceBefore(context, next.first, k + 1) : undefined;
    if (subject?.range?.first === k + 1) return k - 1;
  }
  return end;
}
