import type { Token, VerbGroup } from '../../doc/layers.ts';
import type { CueMatch, ReportingVerb, Wrapping } from '../pack.ts';
import { rankedInfinitive } from '../ranked.ts';
import { lemmaParts, matchesTail } from './lemma.ts';
import { SPEECH_WRAPPERS } from './reporting/wrappers.ts';
import { reportingVerbs } from './reporting.ts';
import { skipAdverbs } from './verb-groups.ts';

const REFLEXIVES = new Set(['se', "s'"]);

/** The reporting rows that a verb group fits, the longest unit alone ("faire savoir" before "faire"). */
export function frenchCue(tokens: readonly Token[], group: VerbGroup): CueMatch | undefined {
  const clitics = new Set(tokens.slice(group.first, group.head).map((t) => t.norm));
  let best: { rows: ReportingVerb[]; last: number; length: number } | undefined;
  for (const row of reportingVerbs(group.lemma)) {
    const parts = lemmaParts(row.lemma);
    const sharesReflexive = group.tense === 'participle' && parts.reflexive;
    if (parts.reflexive !== group.reflexive && !sharesReflexive) continue;
    if (sharesReflexive) continue;
    if (parts.negated !== group.negated && parts.negated) continue;
    if (parts.clitic !== undefined && !clitics.has(parts.clitic)) continue;
    const last = tailEnd(tokens, group.last, parts.tail);
    if (last === undefined) continue;
    const length = parts.tail.length + (parts.clitic === undefined ? 0 : 1);
    if (best === undefined || length > best.length) best = { rows: [row], last, length };
    else if (length === best.length) best.rows.push(row);
  }
  if (best === undefined) return undefined;
  const keepsClitics = best.rows.some((row) => lemmaParts(row.lemma).clitic !== undefined);
  return {
    rows: best.rows,
    first: keepsClitics ? group.first : behindClitics(tokens, group),
    last: best.last,
    group: best.rows.some((row) => lemmaParts(row.lemma).negated) ? { ...group, negated: false } : group,
  };
}

/** "l'a assuré", "lui a répété": an object pronoun belongs to no cue; "s'est félicité" keeps its own. */
function behindClitics(tokens: readonly Token[], group: VerbGroup): number {
  let first = group.first;
  while (first < group.head && tokens[first]?.wordClass === 'clitic' && !REFLEXIVES.has(tokens[first]?.norm ?? ''))
    first++;
  return first;
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

/** "est le premier pays à condamner". */
const RANKS = new Set(
  'premier première premiers premières seul seule seuls seules dernier dernière derniers dernières rares'.split(' '),
);
const COPULAS = new Set(['être', 'devenir']);
const RANK_LEADS = new Set(['à']);

/** "a tenu à rassurer": whether the group takes an infinitive of speech into the cue; gives where that verb must stand. */
export function frenchWrapper(tokens: readonly Token[], group: VerbGroup): Wrapping | undefined {
  for (const { parts, only } of WRAPPERS) {
    if (parts.verb !== group.lemma || parts.reflexive !== group.reflexive) continue;
    const last = tailEnd(tokens, group.last, parts.tail);
    if (last !== undefined) return { infinitiveFrom: last + 1, ...(only && { only }) };
  }
  const infinitiveFrom = COPULAS.has(group.lemma)
    ? rankedInfinitive(tokens, group.last + 1, RANKS, RANK_LEADS)
    : undefined;
  return infinitiveFrom === undefined ? undefined : { infinitiveFrom, apart: true };
}
