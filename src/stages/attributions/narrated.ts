import type { EntityId } from '../../doc/article.ts';
import type { TokenRange } from '../../doc/layers.ts';
import { rangesWithin } from '../ranges.ts';
import { type AttributionContext, isFiniteVerb, speechAt } from './context.ts';
import { sourceBefore } from './subjects.ts';

/** Who is the subject of a statement that attributes nothing: whom the next pronoun may mean. */
export function narrated(context: AttributionContext, statement: TokenRange): readonly EntityId[] | undefined {
  const groups = rangesWithin(context.groups, statement).filter(
    (g) =>
      isFiniteVerb(g) &&
      context.tokens[g.first - 1]?.wordClass !== 'relative' &&
      !isSubordinate(context, statement.first, g.first),
  );
  for (const group of groups) {
    if (speechAt(context, group.head) >= 0) return undefined;
    const source = sourceBefore(context, group.first, statement.first);
    // "De passage à Dakar, où elle participait à un forum, X n'élude rien": a pronoun ahead of its name
    if (source?.anaphoric === undefined) return source?.speakers;
  }
  return undefined;
}

/** "Asked if Lima felt left out, the envoy laughed": the first verb stands in a clause that hangs on another. */
function isSubordinate(context: AttributionContext, first: number, verb: number): boolean {
  for (let k = verb - 1; k >= first; k--) {
    const token = context.tokens[k];
    if (token?.raw === ',') return false;
    if (token?.wordClass === 'subordinator' && k <= first + 1) return true;
  }
  return false;
}
