import type { EntityId } from '../../doc/article.ts';
import type { Reading } from './context.ts';
import { prepositionBefore } from './prepositions.ts';
import type { Reference } from './references.ts';

/** How far before an adjective of a state, in tokens, its noun may stand: "l'agression militaire russe". */
const REACH = 3;

/**
 * "l'agression russe", "les efforts marocains", "the Nigerian offer": an adjective of a state at its noun stands for the state's name as a
 * complement. Of states that share the adjective the one that the text names is meant.
 *
 * @param isOfNoun The rules look at its noun, whatever that is a complement of: "les efforts de médiation turque".
 */
export function adjectiveAt(p: number, reading: Reading, isOfNoun = false): Reference | undefined {
  const { tokens, references, entities, document, pack } = reading;
  const token = tokens[p];
  const { clauses: words } = pack.content;
  if (token === undefined || words.modifiersBefore === /^\p{Ll}/u.test(token.raw)) return undefined;
  const states = document.demonyms?.get(token.norm)?.filter((id) => entities.has(id)) ?? [];
  if (states.length !== 1 || references.some((r) => r.first <= p && p <= r.last)) return undefined;
  if (words.modifiersBefore) return isBeforeNoun(p, reading) ? adjectiveOf(p, states, words.of, true) : undefined;
  const noun = nounBefore(p, reading);
  // "la base de l'armée russe" belongs to no noun that the rules look at
  if (noun < 0 || (!isOfNoun && prepositionBefore(tokens, noun, words) === words.of)) return undefined;
  return adjectiveOf(p, states, words.of, false);
}

const adjectiveOf = (p: number, entities: readonly EntityId[], preposition: string, owner: boolean): Reference => ({
  first: p,
  last: p,
  entities,
  plural: false,
  pronoun: false,
  preposition,
  inner: [],
  owner,
});

/** "the Nigerian offer": a noun that is no name of anybody follows, an adjective between at most. */
function isBeforeNoun(p: number, { tokens, references }: Reading): boolean {
  for (let k = p + 1; k <= p + REACH; k++) {
    if (references.some((r) => r.first <= k && k <= r.last)) return false;
    if (tokens[k]?.wordClass === 'noun') return !/^\p{Lu}/u.test(tokens[k]?.raw ?? '');
    if (!/^(?:adjective|adverb)$/.test(tokens[k]?.wordClass ?? '')) return false;
  }
  return false;
}

function nounBefore(p: number, { tokens }: Reading): number {
  for (let k = p - 1; k >= p - REACH; k--) {
    if (tokens[k]?.wordClass === 'noun') return k;
    if (!/^(?:adjective|adverb)$/.test(tokens[k]?.wordClass ?? '')) return -1;
  }
  return -1;
}
