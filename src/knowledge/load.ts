import { DepecheError } from '../error.ts';
import { ENTITIES, VERSION } from './knowledge.generated.ts';
import type { Knowledge, KnownEntity } from './knowledge.ts';
import { knowledgeVersion, mergeEntities, sortEntities } from './merge.ts';

let builtIn: Knowledge | undefined;

/** The knowledge that comes with the program, parsed at the first call; its entities are sorted by id. */
export function builtInKnowledge(): Knowledge {
  builtIn ??= { version: VERSION, entities: JSON.parse(ENTITIES) as KnownEntity[] };
  return builtIn;
}

/**
 * Knowledge with a user's entities. An entity that the base has gains names and links; where both have a label, a code,
 * a gender or a state, the user's holds, and a label that was replaced stays a name. The version is that of the result.
 * @throws DepecheError (`invalid-knowledge`) where a new entity has no label, or one names an entity that nobody knows.
 */
export function withKnowledge(base: Knowledge, more: readonly KnownEntity[]): Knowledge {
  if (more.length === 0) return base;
  const byId = new Map(base.entities.map((entity) => [entity.id, entity]));
  for (const entity of more) {
    const known = byId.get(entity.id);
    byId.set(entity.id, known === undefined ? entity : mergeEntities(known, entity));
  }
  const entities = sortEntities([...byId.values()]);
  for (const entity of entities) check(entity, byId);
  return { version: knowledgeVersion(entities), entities };
}

function check(entity: KnownEntity, known: ReadonlyMap<string, KnownEntity>): void {
  const { id, labels, proposedBy = [], members = [], state } = entity;
  if (Object.keys(labels).length === 0) {
    throw new DepecheError('invalid-knowledge', `${id} is new and has no label: give it an rdfs:label.`);
  }
  const missing = [...proposedBy, ...members, ...(state === undefined ? [] : [state])].find((ref) => !known.has(ref));
  if (missing !== undefined) {
    throw new DepecheError('invalid-knowledge', `${id} refers to ${missing}, which is not known: add or correct it.`);
  }
}
