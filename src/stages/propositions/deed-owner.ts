import type { EntityId } from '../../doc/article.ts';
import { adjectiveAt } from './adjectives.ts';
import type { Reading } from './context.ts';
import { fills, prepositionAt } from './objects.ts';
import { performersBehind } from './performers.ts';
import { coordinated } from './references.ts';

/** "sa gratitude pour l'aide algérienne", "pour l'intérêt que X nous porte": whose deed stands behind a noun of thanks and its "pour". */
export function deedOwner(p: number, end: number, reading: Reading): readonly EntityId[] {
  const { tokens, references, pack, entities } = reading;
  const { onAccount, of } = pack.content.clauses;
  let isDeed = false;
  for (let k = p + 1; k < end; k++) {
    isDeed ||= onAccount.has(prepositionAt(k, reading) ?? '');
    if (!isDeed) continue;
    const adjective = adjectiveAt(k, reading);
    if (adjective !== undefined) return adjective.entities;
    const performers = tokens[k]?.wordClass === 'noun' ? performersBehind(k, reading) : [];
    if (performers.length > 0) return performers;
    const at = references.findIndex((r) => r.first === k);
    const owner = references[at];
    if (owner === undefined) continue;
    if (owner.preposition !== of) return [];
    const group = coordinated(tokens, references, at, pack.content.clauses, end);
    return group.flatMap((r) => r.entities).filter((id) => fills(id, 'actor', entities));
  }
  return [];
}
