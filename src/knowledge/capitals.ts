import type { EntityId, Language } from '../doc/article.ts';
import { normalise } from '../text/normalise.ts';
import type { Knowledge } from './knowledge.ts';

/** The states that are known by the names of their capitals, in normalised form. */
export function capitalsIn(knowledge: Knowledge, language: Language): ReadonlyMap<string, EntityId> {
  return new Map(
    knowledge.entities.flatMap(({ id, type, capitals }) =>
      type === 'State' ? (capitals?.[language] ?? []).map((name): [string, EntityId] => [normalise(name), id]) : [],
    ),
  );
}
