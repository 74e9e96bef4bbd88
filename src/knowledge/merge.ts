import { createHash } from 'node:crypto';
import type { Language } from '../doc/article.ts';
import type { KnownEntity, Words } from './knowledge.ts';

/** All words of both in order, without repeats; a language without words is left out. */
export function joinWords(first: Words | undefined, second: Words | undefined): Words {
  const join = (language: Language): readonly string[] | undefined => {
    const all = joinLists(first?.[language], second?.[language]);
    return all.length > 0 ? all : undefined;
  };
  return defined({ fr: join('fr'), en: join('en') });
}

/** All values of both in order, without repeats. */
export function joinLists<T>(first: readonly T[] = [], second: readonly T[] = []): readonly T[] {
  return [...new Set([...first, ...second])];
}

/** The record less the fields that are undefined. */
export function defined<T extends object>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** The first with the words and links of the second; where both have a single value, the second's holds. */
export function mergeEntities(first: KnownEntity, second: KnownEntity): KnownEntity {
  const labels = { ...first.labels, ...second.labels };
  const words = (['acronyms', 'capitals', 'metonyms', 'demonyms', 'combiningForms', 'epithets'] as const)
    .filter((field) => first[field] !== undefined)
    .map((field) => [field, joinWords(first[field], second[field])]);
  const links = (['proposedBy', 'members'] as const)
    .filter((field) => first[field] !== undefined)
    .map((field) => [field, joinLists(first[field], second[field])]);
  const aliases = joinWords(joinWords(oldLabels(first, labels), first.aliases), second.aliases);
  return {
    ...first,
    ...second,
    ...Object.fromEntries([...words, ...links]),
    labels,
    ...(Object.keys(aliases).length > 0 ? { aliases } : {}),
  };
}

/** Labels that another took the place of. */
function oldLabels({ labels }: KnownEntity, now: KnownEntity['labels']): Words {
  const old = (language: Language) => {
    const label = labels[language];
    return label === undefined || label === now[language] ? undefined : [label];
  };
  return defined({ fr: old('fr'), en: old('en') });
}

/** By id, in the order of code points. */
export function sortEntities(entities: readonly KnownEntity[]): readonly KnownEntity[] {
  return entities.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** The first 16 hex digits of the SHA-256 of the entities: changes with each change of the data. */
export function knowledgeVersion(entities: readonly KnownEntity[]): string {
  return createHash('sha256').update(JSON.stringify(entities)).digest('hex').slice(0, 16);
}
