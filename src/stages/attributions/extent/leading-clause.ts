import type { TokenRange } from '../../../doc/layers.ts';
import { type AttributionContext, isFiniteVerb, speechAt } from '../context.ts';
import type { Cue } from '../cue.ts';
import { hasFinite } from '../found.ts';

/**
 * "Two years after Lima pledged to pay, nothing has come": a cue in the clause that opens a statement has a content that
 * ends before the main clause. Gives the last token of a content that would go on to `content.last`.
 */
export function endOfLeadingClause(
  context: AttributionContext,
  content: TokenRange,
  statement: TokenRange,
  cue: Cue,
): number {
  if (cue.form !== 'finite' || !opensStatement(context, cue, statement.first)) return content.last;
  for (let k = content.first + 1; k < content.last; k++)
    if (context.tokens[k]?.raw === ',' && speechAt(context, k) < 0 && hasFinite(context, k + 1, content.last))
      return k - 1;
  return content.last;
}

/** Between the start of the statement and the cue stands what opens a clause, and no comma and no other verb. */
function opensStatement(context: AttributionContext, cue: Cue, floor: number): boolean {
  const { clausal, conditionals } = context.pack.content.clauses;
  let found = false;
  for (let k = cue.group.first - 1; k >= floor; k--) {
    const token = context.tokens[k];
    const group = context.groupAt(k);
    if (token === undefined || token.wordClass === 'mark' || (group !== undefined && isFiniteVerb(group))) return false;
    if (token.wordClass === 'complementiser' || token.wordClass === 'relative') return false;
    found ||= token.wordClass === 'subordinator' || clausal.has(token.norm) || conditionals.has(token.norm);
  }
  return found;
}
