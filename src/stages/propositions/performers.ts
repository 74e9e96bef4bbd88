import type { EntityId } from '../../doc/article.ts';
import type { Clause } from './clauses.ts';
import type { Reading } from './context.ts';
import { fills } from './objects.ts';
import { subjectOf } from './subject.ts';

/** How far behind a noun, in tokens, the clause opens that tells who does it: "l'élan du développement que". */
const REACH = 5;

/**
 * Whoever does what a noun names, where a clause behind it tells: "le rôle que joue X", "the support X has shown".
 *
 * @param p Position of the noun.
 */
export function performersBehind(p: number, reading: Reading): readonly EntityId[] {
  const { performing } = reading.pack.content.relations;
  const clause = reading.clauses.find(({ verb, openedAt }) => verb.finite && openedAt > p);
  if (clause === undefined || !isOfNoun(p, clause, reading)) return [];
  const { verb } = clause;
  if (verb.passive || verb.negated || !verb.lemmas.some((lemma) => performing.has(lemma))) return [];
  const { entities: before } = subjectOf(clause, reading);
  return (before.length > 0 ? before : inverted(verb.last, reading)).filter((id) =>
    fills(id, 'actor', reading.entities),
  );
}

/** "le rôle que joue X": the subject stands right behind its verb. */
function inverted(last: number, { references }: Reading): readonly EntityId[] {
  return references.find((r) => r.first > last && r.first <= last + 2 && r.preposition === '')?.entities ?? [];
}

/** The clause hangs on the noun and lacks its object; only complements and adjectives stand between. */
function isOfNoun(p: number, { opener, openedAt }: Clause, { tokens, references }: Reading): boolean {
  if (openedAt - p > REACH || (opener !== 'complementiser' && opener !== 'relative')) return false;
  if (references.some((r) => r.first > p && r.last < openedAt)) return false;
  return tokens
    .slice(p + 1, openedAt)
    .every(({ wordClass }) => /^(?:noun|adjective|adverb|determiner|preposition)$/.test(wordClass));
}
