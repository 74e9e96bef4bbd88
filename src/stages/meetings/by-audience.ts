import type { EntityId } from '../../doc/article.ts';
import type { Reading } from '../propositions/context.ts';
import type { Found } from './found.ts';

/** Parliaments and courts of a state bear its code, "organization/GR/parliament", or no name that the world knows. */
const OF_A_STATE = /^(?:#|organization\/[A-Z]{2}\/)/;

/** "a plaidé lundi devant le Conseil de sécurité": whoever is told to have spoken before a body met it. */
export function byAudience(reading: Reading): Found[] {
  const { references, pack, speakers, entities } = reading;
  const { audience } = pack.news.meetings;
  if (speakers.length === 0) return [];
  const isBody = (id: EntityId): boolean => {
    const entity = entities.get(id);
    return entity?.type === 'Organization' && entity.state === undefined && !OF_A_STATE.test(id);
  };
  return references.flatMap((reference): Found[] => {
    if (!audience.has(reference.preposition) || !reference.entities.every(isBody)) return [];
    const { first, last } = reference;
    const participants = [...speakers, ...reference.entities];
    return [
      { participants, first: Math.max(0, first - 2), last, planned: false, rule: `${pack.language}.meeting.audience` },
    ];
  });
}
