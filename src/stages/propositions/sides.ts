import type { Entity, EntityId, Organization } from '../../doc/article.ts';
import type { EntityIndex } from './references.ts';

/** What an actor speaks for: itself, the state or body it serves, the members of a group. */
export function sidesOf(id: EntityId, entities: EntityIndex): ReadonlySet<EntityId> {
  const sides = new Set<EntityId>([id]);
  const queue = [id];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const side of nextSides(entities.get(next), entities)) {
      if (sides.has(side)) continue;
      sides.add(side);
      queue.push(side);
    }
  }
  return sides;
}

function nextSides(entity: Entity | undefined, entities: EntityIndex): readonly EntityId[] {
  switch (entity?.type) {
    case 'Person':
    case 'OfficeHolder':
      return [entity.affiliation, ...entity.posts.map((post) => post.of)].filter((id) => id !== undefined);
    case 'Organization':
      return entity.state === undefined ? parents(entity, entities) : [entity.state];
    case 'ActorGroup':
      return entity.members;
    default:
      return [];
  }
}

/** "Commission de la CEDEAO", "Commission de l'Union africaine": the body whose name or short name stands in its name. */
function parents(entity: Organization, entities: EntityIndex): readonly EntityId[] {
  const words = Object.values(entity.labels).flatMap((label) => label.split(/[\s'’()]+/u));
  const labels = Object.values(entity.labels);
  const isWithin = (name: string): boolean =>
    name.includes(' ') && labels.some((label) => label !== name && label.endsWith(name));
  return [...entities.values()].flatMap((other) => {
    if (other.type !== 'Organization' || other === entity) return [];
    const isNamed = other.acronym !== undefined && words.includes(other.acronym);
    return isNamed || Object.values(other.labels).some(isWithin) ? [other.id] : [];
  });
}

/** The states or, failing that, the bodies that the speakers act for. */
export function ownSide(speakers: readonly EntityId[], entities: EntityIndex): readonly EntityId[] {
  const out = new Set<EntityId>();
  for (const speaker of speakers) {
    const sides = [...sidesOf(speaker, entities)].filter((id) => isCollective(id, entities));
    const states = sides.filter((id) => entities.get(id)?.type === 'State');
    for (const side of states.length > 0 ? states : sides.slice(0, 1)) out.add(side);
    if (sides.length === 0) out.add(speaker);
  }
  return [...out];
}

export function isCollective(id: EntityId, entities: EntityIndex): boolean {
  const type = entities.get(id)?.type;
  return type === 'State' || type === 'Organization';
}
