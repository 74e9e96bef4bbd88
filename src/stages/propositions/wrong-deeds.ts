import type { EntityId } from '../../doc/article.ts';
import { isStating } from './actors.ts';
import { adjectiveAt } from './adjectives.ts';
import type { Reading } from './context.ts';
import { fills } from './objects.ts';
import { prepositionBefore } from './prepositions.ts';
import { coordinated, ownerBefore } from './references.ts';

/** How far behind a noun, in tokens, an adjective of its doer stands. */
const ADJECTIVE_REACH = 3;
/** How far behind it, in tokens, the one whose deed it is stands: "les raids cruels et répétés de X". */
const OWNER_REACH = 8;
/** How far behind it, in tokens, its agent stands: "les pressions exercées par X". */
const AGENT_REACH = 12;

/** A wrong that a noun names, with whoever does it. */
export interface Deed {
  readonly doers: readonly EntityId[];
  readonly clause: number;
  readonly first: number;
  readonly last: number;
  readonly word: string;
}

/** "l'agression russe", "les exactions de X", "les crimes commis par X", "sous l'occupation de X". */
export function deedsIn(reading: Reading): Deed[] {
  const { tokens, references, pack, clauses } = reading;
  const { deeds, despite, judged, ownDeeds, under } = pack.content.relations.wrongs;
  return tokens.flatMap(({ norm, wordClass }, p): Deed[] => {
    const isCensured = judged.has(norm) && censuredAt(p, reading);
    if (
      (!deeds.has(norm) && !isCensured) ||
      wordClass === 'verb' ||
      references.some((r) => r.first <= p && p <= r.last)
    )
      return [];
    const preposition = prepositionBefore(tokens, p, pack.content.clauses);
    const clause = clauses.findLastIndex(({ verb }) => verb.first <= p && verb.tense !== 'participle');
    const above = clauses[clause];
    if (despite.has(preposition) || (above !== undefined && !isStating(above, reading))) return [];
    const end = phraseEnd(p, reading);
    const doers =
      agentOf(p, end, reading) ??
      adjectiveOf(p, end, reading) ??
      (isCensured || ownDeeds.has(norm) || under.has(preposition) ? ownerOf(p, end, reading) : undefined) ??
      [];
    return doers.length === 0 ? [] : [{ doers, clause, first: p, last: Math.max(p, end - 1), word: norm }];
  });
}

/** The phrase of a noun ends at the next verb that is no participle, or with the sentence. */
function phraseEnd(p: number, { tokens, clauses }: Reading): number {
  const next = clauses.find(({ verb }) => verb.first > p && verb.tense !== 'participle')?.verb.first ?? tokens.length;
  const end = tokens.findIndex(
    ({ sentence, raw }, k) => k > p && (sentence !== tokens[p]?.sentence || /^[;:]$/.test(raw)),
  );
  return end < 0 ? next : Math.min(next, end);
}

/** "commises par X et Y": behind the noun, or behind the participle of a verb of doing. */
function agentOf(p: number, end: number, reading: Reading): readonly EntityId[] | undefined {
  const { references, clauses, pack, tokens, entities } = reading;
  const { doing } = pack.content.relations.wrongs;
  const limit = Math.min(end, p + AGENT_REACH);
  const at = references.findIndex(
    (r) => r.first > p && r.first < limit && pack.content.clauses.agent.has(r.preposition),
  );
  const agent = references[at];
  if (agent === undefined) return undefined;
  const between = clauses.filter(({ verb }) => verb.head > p && verb.head < agent.first);
  if (!between.every(({ verb }) => verb.lemmas.some((lemma) => doing.has(lemma)))) return undefined;
  const group = coordinated(tokens, references, at, pack.content.clauses, end);
  return group.flatMap((r) => r.entities).filter((id) => fills(id, 'actor', entities));
}

function adjectiveOf(p: number, end: number, reading: Reading): readonly EntityId[] | undefined {
  for (let k = p + 1; k < Math.min(end, p + 1 + ADJECTIVE_REACH); k++) {
    const found = adjectiveAt(k, reading);
    if (found !== undefined) return found.entities;
    if (!/^(?:adjective|adverb)$/.test(reading.tokens[k]?.wordClass ?? '')) return undefined;
  }
  return undefined;
}

/** "les attaques illégales de X", "X's unacceptable remarks": an adjective beside the noun blames it. */
function censuredAt(p: number, { tokens, pack }: Reading): boolean {
  const { censures } = pack.content.relations.wrongs;
  const isBeside = (k: number): boolean =>
    /^(?:adjective|adverb|conjunction|verb|noun)$/.test(tokens[k]?.wordClass ?? '');
  for (let k = p + 1; k <= p + ADJECTIVE_REACH && isBeside(k); k++)
    if (censures.has(tokens[k]?.norm ?? '')) return true;
  return [1, 2].some((back) => censures.has(tokens[p - back]?.norm ?? ''));
}

/** "les exactions de X", "Kenya's provocations"; of any wrong behind "sous": "sous le joug de X". */
function ownerOf(
  p: number,
  end: number,
  { tokens, references, pack, entities }: Reading,
): readonly EntityId[] | undefined {
  const { clauses: words } = pack.content;
  const at = references.findIndex(
    (r) => r.first > p && r.first < Math.min(end, p + OWNER_REACH) && r.preposition === words.of,
  );
  const between = tokens.slice(p + 1, references[at]?.first ?? p + 1);
  const { censures } = pack.content.relations.wrongs;
  const isCensure = (k: number): boolean => censures.has(between[k]?.norm ?? '');
  // "illégales et meurtrières", "meurtrières et illégales"
  const isJoined = (k: number, step: 1 | -1): boolean =>
    between[k + step]?.wordClass === 'conjunction' && isCensure(k + 2 * step);
  const plain = between.filter((_, k) => !isCensure(k) && !isJoined(k, 1) && !isJoined(k, -1));
  const isNear = plain.every(({ wordClass }) =>
    /^(?:adjective|adverb|determiner|preposition|mark|conjunction)$/.test(wordClass),
  );
  const group = at < 0 || !isNear ? [] : coordinated(tokens, references, at, words, end);
  const owners =
    group.length > 0 ? group.flatMap((r) => r.entities) : (ownerBefore(p, tokens, references)?.entities ?? []);
  return owners.filter((id) => fills(id, 'actor', entities));
}
