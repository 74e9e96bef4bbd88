import type { Token, VerbGroup } from '../../doc/layers.ts';
import type { CueMatch, ReportingVerb } from '../pack.ts';
import { lemmaParts, matchesTail } from './lemma.ts';
import { SPEECH_WRAPPERS } from './reporting/wrappers.ts';
import { reportingVerbs } from './reporting.ts';
import { skipAdverbs } from './verb-groups.ts';

/** The reporting rows that a verb group fits, the longest unit alone ("make clear" before "make"). */
export function englishCue(tokens: readonly Token[], group: VerbGroup): CueMatch | undefined {
  let best: { rows: ReportingVerb[]; last: number; length: number; negation: boolean } | undefined;
  for (const row of reportingVerbs(group.lemma)) {
    const parts = lemmaParts(row.lemma);
    if (parts.negated && !group.negated) continue;
    const last = tailEnd(tokens, group.last, parts.tail);
    if (last === undefined) continue;
    const length = parts.tail.length + (parts.negated ? 1 : 0);
    if (best === undefined || length > best.length) best = { rows: [row], last, length, negation: parts.negated };
    else if (length === best.length) best.rows.push(row);
  }
  if (best === undefined) return undefined;
  return { rows: best.rows, first: group.first, last: best.last, ...(best.negation && { negation: true as const }) };
}

/** Last token of a unit's words behind the verb, adverbs between them passed over; undefined where they do not follow. */
function tailEnd(tokens: readonly Token[], from: number, tail: readonly string[]): number | undefined {
  let last = from;
  for (const word of tail) {
    const next = matchesTail(word, tokens[last + 1]?.norm ?? '') ? last + 1 : skipAdverbs(tokens, last + 1);
    if (!matchesTail(word, tokens[next]?.norm ?? '')) return undefined;
    last = next;
  }
  return last;
}

const WRAPPERS = SPEECH_WRAPPERS.map((wrapper) => ({ ...wrapper, parts: lemmaParts(wrapper.lemma) }));

/** "went on to say": whether the group takes an infinitive of speech into the cue; gives where that verb must stand. */
export function englishWrapper(
  tokens: readonly Token[],
  group: VerbGroup,
): { readonly infinitiveFrom: number; readonly only?: readonly string[] } | undefined {
  for (const { parts, only } of WRAPPERS) {
    if (parts.verb !== group.lemma || parts.negated !== group.negated) continue;
    const last = tailEnd(tokens, group.last, parts.tail);
    if (last !== undefined) return { infinitiveFrom: last + 1, ...(only && { only }) };
  }
  return undefined;
}
