import type { EntityId, Language } from '../../../doc/article.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { partsOf } from '../view.ts';

/** States by the words that adjectives of several of them are made of: "franco" and "allemand", "coréen". */
export interface Compounds {
  /** A region's adjective in folded spelling: "saharien" belongs to no one state. */
  readonly adjectives: ReadonlyMap<string, readonly EntityId[]>;
  readonly firstParts: ReadonlyMap<string, readonly EntityId[]>;
}

/** The parts of compounds that one language has for states and for bodies of states. */
export function compoundsIn({ entities }: Knowledge, language: Language): Compounds {
  const adjectives = new Map<string, EntityId[]>();
  const firstParts = new Map<string, EntityId[]>();
  const add = (to: Map<string, EntityId[]>, name: string, id: EntityId): void => {
    const word = partsOf(name).join(' ');
    to.set(word, [...(to.get(word) ?? []), id]);
  };
  for (const { id, demonyms, combiningForms } of entities) {
    for (const name of demonyms?.[language] ?? []) add(adjectives, name, id);
    for (const name of combiningForms?.[language] ?? []) add(firstParts, name, id);
  }
  return { adjectives, firstParts };
}

/**
 * Whether a word is an adjective of two states or more: "franco-allemand", "serbo-kosovar", "intercoréen",
 * "transgambien".
 *
 * @param between Prefixes that reach over several: inter, trans.
 * @param regions Adjectives of regions that may stand behind such a prefix or a state: "transsaharien", "sino-africain".
 */
export function joinsStates(
  word: string,
  { adjectives, firstParts }: Compounds,
  between: ReadonlySet<string>,
  regions: ReadonlySet<string>,
): boolean {
  const parts = partsOf(word);
  const isAdjective = (words: readonly string[]): boolean =>
    adjectives.has(words.join(' ')) || regions.has(words.join(' '));
  if (parts.length > 1) {
    const isFirst = (part: string): boolean => firstParts.has(part) || adjectives.has(part) || between.has(part);
    const joins = (size: number): boolean =>
      parts.length > size && isAdjective(parts.slice(-size)) && parts.slice(0, -size).every(isFirst);
    // "nord-coréen" is of one
    return !adjectives.has(parts.join(' ')) && (joins(1) || joins(2));
  }
  const prefixes = [...between].filter((prefix) => word.startsWith(prefix));
  return prefixes.some((prefix) => isAdjective([word.slice(prefix.length)]));
}
