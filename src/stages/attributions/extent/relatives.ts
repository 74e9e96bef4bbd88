import { type AttributionContext, isFiniteVerb } from '../context.ts';
import type { Cue } from '../cue.ts';
import { sourceBefore } from '../subjects.ts';

/** "qui a dénoncé": the cue stands in a relative clause whose subject is the relative. */
export const isRelative = (context: AttributionContext, cue: Cue): boolean =>
  context.tokens[cue.group.first - 1]?.wordClass === 'relative';

/** "Kigali, qu'elle accuse de": a comma, the relative, a pronoun and the verb. */
export function isObjectRelative(context: AttributionContext, cue: Cue): boolean {
  const at = (k: number) => context.tokens[cue.group.first - k];
  return at(1)?.wordClass === 'pronoun' && at(2)?.wordClass === 'complementiser' && at(3)?.raw === ',';
}

/** A relative clause between commas ends before the comma behind which the main verb, or its subject, stands. */
export function endOfRelative(context: AttributionContext, start: number, end: number): number {
  for (let k = start; k <= end; k++) {
    if (context.tokens[k]?.raw !== ',') continue;
    const group = context.groupAt(context.pack.skipAdverbs(context.tokens, k + 1));
    if (group !== undefined && isFiniteVerb(group)) return k - 1;
    const next = context.groups.find((g) => g.first > k && isFiniteVerb(g));
    const subject = next && next.last <= end ? sourceBefore(context, next.first, k + 1) : undefined;
    if (subject?.range?.first === k + 1) return k - 1;
  }
  return end;
}
