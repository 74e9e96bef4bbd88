import type { EntityId, Language } from '../../doc/article.ts';
import type { Knowledge, KnownEntity, Words } from '../../knowledge/knowledge.ts';
import { KNOWLEDGE_BASE } from '../../knowledge/values.ts';
import { WIKIDATA } from '../../vocab/wikidata.ts';

const LANGUAGES: readonly { readonly language: Language; readonly name: string }[] = [
  { language: 'en', name: 'English' },
  { language: 'fr', name: 'French' },
];

type Row = readonly [title: string, value: string | undefined];

/** What is known of an entity, a line for each property, first what is the same in all languages. */
export function entityText(entity: KnownEntity, knowledge: Knowledge): string {
  const names = (ids: readonly EntityId[] = []) => ids.map((id) => nameOf(id, knowledge)).join(', ') || undefined;
  const { id, iso, media, members, proposedBy, state, wikidata } = entity;
  const rows: readonly Row[] = [
    ['kind', media ? 'news medium' : entity.type.toLowerCase()],
    ['IRI', KNOWLEDGE_BASE + id],
    ['Wikidata', wikidata && WIKIDATA + wikidata],
    ['ISO code', iso],
    ['state', state && names([state])],
    ['proposed by', names(proposedBy)],
    [entity.type === 'Initiative' ? 'parties' : 'members', names(members)],
    ...LANGUAGES.flatMap((language) => wordRows(entity, language)),
  ];
  return `${id}\n${rows.map(([title, value]) => (value === undefined ? '' : `  ${title}: ${value}\n`)).join('')}`;
}

function wordRows(entity: KnownEntity, { language, name }: (typeof LANGUAGES)[number]): readonly Row[] {
  const { labels, aliases, capitals, metonyms, demonyms, combiningForms, epithets } = entity;
  const words = (lists: Words | undefined) => lists?.[language]?.join(', ');
  return [
    [`label (${name})`, labels[language]],
    [`other names (${name})`, words(aliases)],
    [`capital (${name})`, words(capitals)],
    [`seats that stand for it (${name})`, words(metonyms)],
    [`adjective (${name})`, words(demonyms)],
    [`in compounds (${name})`, words(combiningForms)],
    [`described as (${name})`, words(epithets)],
  ];
}

function nameOf(id: EntityId, { entities }: Knowledge): string {
  const labels = entities.find((entity) => entity.id === id)?.labels;
  return labels?.en ?? labels?.fr ?? id;
}
