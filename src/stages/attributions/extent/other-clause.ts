import { type AttributionContext, isMarked } from '../context.ts';
import type { Cue } from '../cue.ts';
import { sourceBefore } from '../subjects.ts';
import { isInserted } from './leads.ts';

/** Last token before the colon or semicolon behind which a clause with an inserted cue of its own begins. */
export function beforeOtherClause(
  context: AttributionContext,
  start: number,
  end: number,
  cues: readonly Cue[],
  cue: Cue | undefined,
): number {
  const marks = cues
    .filter((other) => other !== cue && other.range.first > start && other.range.first <= end)
    .map((other) => markBefore(context, other, start))
    .filter((mark) => mark > start);
  return Math.min(end, ...marks.map((mark) => mark - 1));
}

/** "A : sa coopération, a expliqué X, …": where the clause around an inserted cue begins behind a colon or semicolon. */
function markBefore(context: AttributionContext, cue: Cue, start: number): number {
  const isInsert =
    cue.group.invertedSubject >= 0 ||
    (context.tokens[cue.group.first - 1]?.raw === ',' && isInserted(context, cue)) ||
    isBehindComma(context, cue);
  if (!isInsert) return -1;
  for (let k = cue.group.first - 1; k > start; k--) {
    const raw = context.tokens[k]?.raw;
    if ((raw === ':' || raw === ';') && !isMarked(context, k)) return k;
  }
  return -1;
}

/** ", he noted,": the subject of the cue stands behind a comma, and a comma behind the cue. */
function isBehindComma(context: AttributionContext, cue: Cue): boolean {
  const first = sourceBefore(context, cue.group.first, 0)?.range?.first;
  return first !== undefined && context.tokens[first - 1]?.raw === ',' && context.tokens[cue.after]?.raw === ',';
}
