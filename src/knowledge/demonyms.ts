import type { EntityId, Language } from '../doc/article.ts';
import { rememberingOf } from '../text/memo.ts';
import { normalise } from '../text/normalise.ts';
import type { Knowledge } from './knowledge.ts';

/** The states that an adjective may belong to, by its forms in normalised spelling: "congolais" belongs to two. */
export function demonymsIn(knowledge: Knowledge, language: Language): ReadonlyMap<string, readonly EntityId[]> {
  return tablesOf(knowledge)[language];
}

/** Every article asks for them. */
const tablesOf = rememberingOf((knowledge: Knowledge) => ({
  fr: tableOf(knowledge, 'fr'),
  en: tableOf(knowledge, 'en'),
}));

function tableOf(knowledge: Knowledge, language: Language): ReadonlyMap<string, readonly EntityId[]> {
  const out = new Map<string, readonly EntityId[]>();
  for (const { id, type, demonyms } of knowledge.entities) {
    if (type !== 'State') continue;
    for (const name of demonyms?.[language] ?? []) {
      const word = normalise(name);
      out.set(word, [...(out.get(word) ?? []), id]);
    }
  }
  return out;
}
