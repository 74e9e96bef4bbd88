import type { Token, VerbGroup } from '../../doc/layers.ts';
import type { CueMatch, ReportingVerb, Wrapping } from '../pack.ts';
import { rankedInfinitive } from '../ranked.ts';
import { skipAdverbs } from './grouping/adverbs.ts';
import { lemmaParts, matchesTail } from './lemma.ts';
import { SPEECH_WRAPPERS } from './reporting/wrappers.ts';
import { reportingVerbs } from './reporting.ts';
import { WEEKDAYS } from './words.ts';

/** The reporting rows that a verb group fits, the longest unit alone ("make clear" before "make"). */
export function englishCue(tokens: readonly Token[], group: VerbGroup): CueMatch | undefined {
  let best: { rows: ReportingVerb[]; last: number; length: number; group: VerbGroup } | undefined;
  for (const { row, last, taken } of matches(tokens, group)) {
    const parts = lemmaParts(row.lemma);
    const length = parts.tail.length + (parts.negated ? 1 : 0);
    const own = { ...taken, negated: taken.negated && !parts.negated };
    if (best === undefined || length > best.length) best = { rows: [row], last, length, group: own };
    else if (length === best.length) best.rows.push(row);
  }
  return best && { rows: best.rows, first: group.first, last: best.last, group: best.group };
}

interface Match {
  readonly row: ReportingVerb;
  readonly last: number;
  /** The group as the row takes it: "is persuaded" is "be" with a word behind it, and no passive. */
  readonly taken: VerbGroup;
}

function matches(tokens: readonly Token[], group: VerbGroup): Match[] {
  const rows = reportingVerbs(group.lemma).map((row) => ({ row, taken: group, tail: lemmaParts(row.lemma).tail }));
  const adjectival = group.passive
    ? reportingVerbs('be').map((row) => ({ row, ...adjective(tokens, group, row) }))
    : [];
  return [...rows, ...adjectival].flatMap(({ row, taken, tail }) => {
    if (tail === undefined || taken === undefined || (lemmaParts(row.lemma).negated && !group.negated)) return [];
    // an adverb behind the verb may be a word of the unit: "spoke highly of"
    const last = tailEnd(tokens, group.last, tail) ?? tailEnd(tokens, group.head, tail);
    return last === undefined ? [] : [{ row, last, taken }];
  });
}

function adjective(
  tokens: readonly Token[],
  group: VerbGroup,
  row: ReportingVerb,
): { readonly taken?: VerbGroup; readonly tail?: readonly string[] } {
  const [first, ...tail] = lemmaParts(row.lemma).tail;
  return first === tokens[group.head]?.norm ? { taken: { ...group, lemma: 'be', passive: false }, tail } : {};
}

/**
 * Last token of a unit's words behind the verb, adverbs between them passed over, and an adjective within a longer unit;
 * undefined where they do not follow.
 * The preposition of a date is no word of a unit: "called on Tuesday for".
 */
function tailEnd(tokens: readonly Token[], from: number, tail: readonly string[]): number | undefined {
  let last = from;
  for (const word of tail) {
    const next = isAt(tokens, last + 1, word) ? last + 1 : skipAdverbs(tokens, last + 1);
    // "took strong exception to", "noted with deep concern"
    const isQualified = tail.length > 1 && tokens[next]?.wordClass === 'adjective';
    const at = isQualified && !isAt(tokens, next, word) ? next + 1 : next;
    if (!isAt(tokens, at, word)) return undefined;
    last = at;
  }
  return last;
}

const isAt = (tokens: readonly Token[], i: number, word: string): boolean =>
  matchesTail(word, tokens[i]?.norm ?? '') && !(word === 'on' && WEEKDAYS.has(tokens[i + 1]?.norm ?? ''));

const WRAPPERS = SPEECH_WRAPPERS.map((wrapper) => ({ ...wrapper, parts: lemmaParts(wrapper.lemma) }));

/** "was the first leader to condemn". */
const RANKS = new Set('first second third last latest only sole few'.split(' '));
const COPULAS = new Set(['be', 'become']);
const RANK_LEADS = new Set(['to']);

/** "went on to say": whether the group takes an infinitive of speech into the cue; gives where that verb must stand. */
export function englishWrapper(tokens: readonly Token[], group: VerbGroup): Wrapping | undefined {
  for (const { parts, only } of WRAPPERS) {
    if (parts.negated !== group.negated) continue;
    const isAdjective = group.passive && parts.verb === 'be' && parts.tail[0] === tokens[group.head]?.norm;
    if (parts.verb !== group.lemma && !isAdjective) continue;
    const last = tailEnd(tokens, group.last, isAdjective ? parts.tail.slice(1) : parts.tail);
    if (last !== undefined) return { infinitiveFrom: last + 1, ...(only && { only }) };
  }
  const infinitiveFrom = COPULAS.has(group.lemma)
    ? rankedInfinitive(tokens, group.last + 1, RANKS, RANK_LEADS)
    : undefined;
  return infinitiveFrom === undefined ? undefined : { infinitiveFrom, apart: true };
}
