import type { EntityId } from '../../doc/article.ts';
import { adjectiveAt } from '../propositions/adjectives.ts';
import type { Clause } from '../propositions/clauses.ts';
import type { Reading } from '../propositions/context.ts';
import { coordinated } from '../propositions/references.ts';

/** "Des délégations de A et de B", "des négociateurs américains et iraniens" before a verb: the states and bodies whose people meet. */
export function delegating(clause: Clause, reading: Reading): readonly EntityId[] {
  const { tokens, pack } = reading;
  for (let p = clause.start; p < clause.verb.first; p++) {
    if (!pack.news.meetings.delegates.has(tokens[p]?.norm ?? '')) continue;
    const sides = [...new Set(byComplements(p, clause, reading) ?? byAdjectives(p, clause, reading))];
    if (sides.length > 1) return sides;
  }
  return [];
}

/** "de la Russie et de l'Ukraine". */
function byComplements(p: number, clause: Clause, { tokens, references, pack }: Reading): EntityId[] | undefined {
  const { clauses: words, relations } = pack.content;
  const leads = (preposition: string): boolean => preposition === words.of || relations.origin.has(preposition);
  const at = references.findIndex(({ first, preposition }) => first > p && first - p <= 3 && leads(preposition));
  const group = at < 0 ? [] : coordinated(tokens, references, at, words, clause.verb.first);
  return group.length < 2 ? undefined : group.flatMap(({ entities }) => entities);
}

/** "américains et iraniens", "US and Iranian": on the side where the language has them. */
function byAdjectives(p: number, clause: Clause, reading: Reading): EntityId[] {
  const { tokens, pack } = reading;
  const step = pack.content.clauses.modifiersBefore ? -1 : 1;
  const sides: EntityId[] = [];
  for (let k = p + step; k >= clause.start && k < clause.verb.first; k += step) {
    const states =
      reading.document.demonyms?.get(tokens[k]?.norm ?? '')?.filter((id) => reading.entities.has(id)) ?? [];
    const named = adjectiveAt(k, reading)?.entities ?? (states.length === 1 ? states : []);
    const isJoint = pack.content.clauses.joiners.has(tokens[k]?.norm ?? '') || tokens[k]?.raw === ',';
    if (named.length === 0 && !isJoint) break;
    sides.push(...named);
  }
  return sides;
}
