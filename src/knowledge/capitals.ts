import type { EntityId, Language } from '../doc/article.ts';
import { rememberingOf } from '../text/memo.ts';
import { normalise } from '../text/normalise.ts';
import type { Knowledge } from './knowledge.ts';

/** The states that are known by the names of their capitals, in normalised form. */
export function capitalsIn(knowledge: Knowledge, language: Language): ReadonlyMap<string, EntityId> {
  return tablesOf(knowledge)[language];
}

/** Every article asks for them. */
const tablesOf = rememberingOf((knowledge: Knowledge) => ({
  fr: tableOf(knowledge, 'fr'),
  en: tableOf(knowledge, 'en'),
}));

function tableOf(knowledge: Knowledge, language: Language): ReadonlyMap<string, EntityId> {
  return new Map(
    knowledge.entities.flatMap(({ id, type, capitals }) =>
      type === 'State' ? (capitals?.[language] ?? []).map((name): [string, EntityId] => [normalise(name), id]) : [],
    ),
  );
}
