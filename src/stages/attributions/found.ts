import type { EntityId } from '../../doc/article.ts';
import type { TokenRange } from '../../doc/layers.ts';
import type { Frame, ReportingVerb } from '../../lang/pack.ts';
import { quoteUpTo } from '../quote-ends.ts';
import { type AttributionContext, isFiniteVerb, trim } from './context.ts';
import type { Discourse } from './discourse.ts';
import type { Source } from './sources.ts';

/** An attribution found in one statement. */
export interface Found {
  readonly speakers: readonly EntityId[];
  readonly source?: TokenRange;
  readonly cue?: TokenRange;
  readonly cueLemma?: string;
  readonly row?: ReportingVerb;
  readonly frame?: Frame;
  readonly content: readonly TokenRange[];
  readonly rule: string;
  /** Of two attributions one of which holds the other's cue in its content, the stronger stays. */
  readonly strength: number;
}

export const STRENGTH = { insert: 4, phrase: 3, that: 2, other: 1 } as const;

export function withContent(
  context: AttributionContext,
  base: Omit<Found, 'content'>,
  ranges: readonly TokenRange[],
): Found | undefined {
  const content = ranges.flatMap((range) => trim(context, range) ?? []);
  return content.length === 0 ? undefined : { ...base, content };
}

export function hasFinite(context: AttributionContext, first: number, last: number): boolean {
  for (let k = first; k <= last; k++) {
    const group = context.groupAt(k);
    if (group === undefined || group.first !== k) continue;
    if (isFiniteVerb(group) && !isInRelative(context, k, first)) return true;
  }
  return false;
}

/** "who made", "whose roots are": a relative stands before the verb, with no mark and no other verb between. */
function isInRelative(context: AttributionContext, verb: number, floor: number): boolean {
  for (let k = verb - 1; k >= floor - 1; k--) {
    const token = context.tokens[k];
    if (token === undefined || token.wordClass === 'mark' || context.groupAt(k) !== undefined) return false;
    if (token.wordClass === 'relative')
      return k === verb - 1 || context.pack.attribution.possessiveRelatives.has(token.norm);
  }
  return false;
}

export function isQuoteEnd(context: AttributionContext, k: number): boolean {
  return quoteUpTo(context.quotes, k) !== undefined;
}

export function speechEndsAt(context: AttributionContext, k: number): boolean {
  const close = context.tokens[k]?.raw === ',' ? k - 1 : k;
  const quote = quoteUpTo(context.quotes, close);
  return quote?.kind === 'speech' && quote.parent < 0;
}

/** A pronoun takes the actor whom the discourse offers; "ce dernier" the one named last. */
export function settle(
  source: Source | undefined,
  discourse: Discourse,
  end: number,
  nearer?: readonly EntityId[],
): Source | undefined {
  if (source?.anaphoric === undefined) return source;
  const speakers =
    source.anaphoric.latter === true
      ? discourse.namedLast(source.range?.first ?? 0, source.anaphoric)
      : (discourse.resolve(source.anaphoric, nearer) ??
        discourse.onlyOneNamed(source.range?.first ?? 0, source.anaphoric));
  return speakers === undefined ? undefined : { ...source, speakers, end: Math.max(source.end, end) };
}
