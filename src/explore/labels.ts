import type { Entity, Index, Labels, Model } from './model.ts';

export const READER_LANGUAGES = ['en', 'fr'] as const;
export type ReaderLanguage = (typeof READER_LANGUAGES)[number];

/** Members that a group's label lists before it only counts them. */
const MEMBERS_SHOWN = 3;

/** The words in the reader's language, or in another. */
export function inLanguage(labels: Labels, language: ReaderLanguage): string | undefined {
  return labels[language] ?? labels[''] ?? Object.values(labels)[0];
}

/** How an entity is called; a group with its members, since "both countries" says nothing beside other articles. */
export function nameOf(model: Model, index: Index, language: ReaderLanguage): string {
  const entity = model.entities[index];
  if (!entity) return '?';
  const name = plainName(entity, language);
  if (entity.kind !== 'group' || entity.members.length === 0) return name;
  const listed = entity.members.slice(0, MEMBERS_SHOWN).map((member) => memberName(model, member, language));
  const more = entity.members.length - listed.length;
  return `${name} (${listed.join(', ')}${more > 0 ? `, +${more}` : ''})`;
}

/** An unnamed holder of a post by whom he serves: the group's own name tells the post. */
function memberName(model: Model, index: Index, language: ReaderLanguage): string {
  const entity = model.entities[index];
  const [served] = entity?.kind === 'officeHolder' ? entity.affiliations : [];
  const told = served === undefined ? entity : model.entities[served];
  return told ? plainName(told, language) : '?';
}

export function plainName(entity: Entity, language: ReaderLanguage): string {
  return inLanguage(entity.labels, language) ?? entity.iri.replace(/^.*[/#]/, '');
}

export function titleOf(model: Model, article: Index, language: ReaderLanguage): string {
  const found = model.articles[article];
  return found ? (inLanguage(found.headline, language) ?? found.slug) : '?';
}
