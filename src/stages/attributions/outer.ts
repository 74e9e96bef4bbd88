import type { EntityId } from '../../doc/article.ts';
import type { TokenRange } from '../../doc/layers.ts';
import { wordsStandingAt } from '../../text/tables.ts';
import { rangesWithin } from '../ranges.ts';
import { type AttributionContext, isFiniteVerb, trim } from './context.ts';
import type { Found } from './found.ts';
import { isFreeIndirect } from './implicit.ts';
import { sourceFrom } from './sources.ts';

/** Whose words a page is that says so: "The following is attributable to Spokesperson X:". */
export function outerSource(context: AttributionContext, statement: TokenRange): readonly EntityId[] | undefined {
  for (let k = statement.first; k <= statement.last; k++) {
    const phrase = wordsStandingAt(context.pack.attribution.outerSources, context.tokens, k)[0];
    const source = phrase && sourceFrom(context, k + phrase.length);
    if (source !== undefined && source.speakers.length > 0) return source.speakers;
  }
  return undefined;
}

/** A position that nobody in the text holds is the outer source's: what holds or will hold, or what "we" do. */
export function positionOf(
  context: AttributionContext,
  statement: TokenRange,
  speakers: readonly EntityId[],
): Found | undefined {
  const content = trim(context, statement);
  if (content === undefined || !isPosition(context, statement, speakers)) return undefined;
  return { speakers, content: [content], rule: 'implicit.outer-source', strength: 0 };
}

function isPosition(context: AttributionContext, statement: TokenRange, speakers: readonly EntityId[]): boolean {
  const group = rangesWithin(context.groups, statement).find(isFiniteVerb);
  if (group === undefined) return false;
  const isGeneral = context.pack.content.clauses.impersonal.has(context.tokens[group.first - 1]?.norm ?? '');
  if (isGeneral && group.tense === 'present' && !group.compound) return true;
  const isLasting = group.compound && group.tense === 'present' && group.lemma === context.pack.content.clauses.be;
  return isLasting || isFreeIndirect(context, statement, speakers);
}
