import { nearest } from '../text/nearest.ts';
import { fold } from '../text/normalise.ts';
import type { Knowledge, KnownEntity, Words } from './knowledge.ts';

/** What is known of a name. */
export interface Found {
  /** Those that bear the name or have the identifier, sorted by id. */
  readonly entities: readonly KnownEntity[];
  /** The nearest known names, where nobody bears this one. */
  readonly near: readonly string[];
}

/**
 * Looks a name up: a label, another name, an acronym, a capital, a demonym, or an identifier (`KZ`, `Q232`, `state/KZ`).
 * Case, accents and the shape of the apostrophe do not count, unless that is how two names are told apart.
 */
export function findKnown(knowledge: Knowledge, name: string): Found {
  const { entities } = knowledge;
  const exact = entities.filter((entity) => namesOf(entity).includes(name));
  if (exact.length > 0) return { entities: exact, near: [] };
  const asked = fold(name);
  const loose = entities.filter((entity) => namesOf(entity).some((own) => fold(own) === asked));
  return { entities: loose, near: loose.length > 0 ? [] : nearest(name, entities.flatMap(namesOf)) };
}

/** All by which an entity can be asked for. */
function namesOf(entity: KnownEntity): readonly string[] {
  const { id, labels, iso, wikidata, aliases, capitals, metonyms, demonyms, epithets } = entity;
  const lists = [aliases, capitals, metonyms, demonyms, epithets].flatMap(allWords);
  return [id, iso, wikidata, labels.fr, labels.en, ...lists].filter((name) => name !== undefined);
}

function allWords(words: Words = {}): readonly string[] {
  return [...(words.fr ?? []), ...(words.en ?? [])];
}
