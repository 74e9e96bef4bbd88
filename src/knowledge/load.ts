import { createHash } from 'node:crypto';
import { DepecheError } from '../error.ts';
import { ENTITIES, VERSION } from './knowledge.generated.ts';
import type { Knowledge, KnownEntity, Words } from './knowledge.ts';
import { defined, joinLists, joinWords } from './merge.ts';

let builtIn: Knowledge | undefined;

/** The knowledge that comes with the program, parsed at the first call; its entities are sorted by id. */
export function builtInKnowledge(): Knowledge {
  builtIn ??= { version: VERSION, entities: JSON.parse(ENTITIES) as KnownEntity[] };
  return builtIn;
}

/**
 * Knowledge with a user's entities. An entity that the base has gains names and links; where both have a label, a code,
 * a gender or a number, the user's holds, and the label before it stays a name. The version is that of the result.
 * @throws DepecheError (`invalid-knowledge`) where a new entity has no label, or one names an entity that nobody knows.
 */
export function withKnowledge(base: Knowledge, more: readonly KnownEntity[]): Knowledge {
  const byId = new Map(base.entities.map((entity) => [entity.id, entity]));
  for (const entity of more) {
    const known = byId.get(entity.id);
    byId.set(entity.id, known === undefined ? entity : mergeEntities(known, entity));
  }
  for (const { id } of more) check(byId.get(id), byId);
  const entities = sortEntities([...byId.values()]);
  return { version: knowledgeVersion(entities), entities };
}

/** By id, in the order of code points. */
export function sortEntities(entities: readonly KnownEntity[]): readonly KnownEntity[] {
  return entities.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** The first 16 hex digits of the SHA-256 of the entities: changes with each change of the data. */
export function knowledgeVersion(entities: readonly KnownEntity[]): string {
  return createHash('sha256').update(JSON.stringify(entities)).digest('hex').slice(0, 16);
}

/** The first with what the second adds; single values of the second hold. */
export function mergeEntities(first: KnownEntity, second: KnownEntity): KnownEntity {
  const words = (field: 'acronyms' | 'capitals' | 'metonyms' | 'demonyms' | 'combiningForms' | 'epithets') =>
    first[field] && second[field] ? { [field]: joinWords(first[field], second[field]) } : {};
  const lists = (field: 'proposedBy' | 'members') =>
    first[field] && second[field] ? { [field]: joinLists(first[field], second[field]) } : {};
  const labels = { ...first.labels, ...second.labels };
  const aliases = without(joinWords(joinWords(first.aliases, namesOf(first)), second.aliases), labels);
  return {
    ...first,
    ...second,
    labels,
    ...(first.aliases || second.aliases || Object.keys(aliases).length > 0 ? { aliases } : {}),
    ...words('acronyms'),
    ...words('capitals'),
    ...words('metonyms'),
    ...words('demonyms'),
    ...words('combiningForms'),
    ...words('epithets'),
    ...lists('proposedBy'),
    ...lists('members'),
  };
}

function namesOf({ labels }: KnownEntity): Words {
  return defined({
    fr: labels.fr === undefined ? undefined : [labels.fr],
    en: labels.en === undefined ? undefined : [labels.en],
  });
}

function without(words: Words, labels: KnownEntity['labels']): Words {
  return joinWords(
    defined({
      fr: words.fr?.filter((word) => word !== labels.fr),
      en: words.en?.filter((word) => word !== labels.en),
    }),
    undefined,
  );
}

function check(entity: KnownEntity | undefined, known: ReadonlyMap<string, KnownEntity>): void {
  if (entity === undefined) return;
  const { id, labels, proposedBy = [], members = [], state } = entity;
  if (Object.keys(labels).length === 0) {
    throw new DepecheError('invalid-knowledge', `${id} is new and has no label: give it an rdfs:label.`);
  }
  const missing = [...proposedBy, ...members, ...(state === undefined ? [] : [state])].find((ref) => !known.has(ref));
  if (missing !== undefined) {
    throw new DepecheError('invalid-knowledge', `${id} refers to ${missing}, which is not known: add or correct it.`);
  }
}
