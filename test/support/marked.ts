import type { Entity } from '../../src/doc/article.ts';
import type { Token, TokenMention } from '../../src/doc/layers.ts';

/**
 * A sentence with marks: `{S1:La Chine} remercie {P1:son homologue}`. A letter and a number name an entity (P person,
 * S state, O organisation, I initiative, G group with its members: `{G1=S1+S2:Les deux pays}`), numbered for each
 * letter in order of mention. Whoever holds a post without a name is written as the post's id: `{post/TR/foreign-minister:…}`.
 */
export function unmarked(marked: string): string {
  return marked.replace(/\{(?:[A-Z]\d+(?:=[^:{}]*)?|post\/[^:{}]*):/g, '').replaceAll('}', '');
}

const LETTERS = {
  Person: 'P',
  OfficeHolder: 'H',
  State: 'S',
  Organization: 'O',
  Initiative: 'I',
  ActorGroup: 'G',
} as const;

/** The text with the marks that mentions give it; members of groups that stand for a post are written as its id. */
export function mark(
  text: string,
  tokens: readonly Token[],
  entities: readonly Entity[],
  mentions: readonly TokenMention[],
): string {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const names = new Map<string, string>();
  const count = new Map<string, number>();
  const nameOf = (id: string): string => {
    const entity = byId.get(id);
    if (entity === undefined) throw new Error(`no entity ${id}`);
    if (entity.type === 'OfficeHolder') return entity.posts[0]?.id ?? id;
    const letter = LETTERS[entity.type];
    if (!names.has(id)) {
      count.set(letter, (count.get(letter) ?? 0) + 1);
      names.set(id, `${letter}${count.get(letter)}`);
    }
    return names.get(id) ?? id;
  };
  const labels = mentions.map((mention) => {
    const entity = byId.get(mention.entity);
    const name = nameOf(mention.entity);
    return entity?.type === 'ActorGroup' ? `${name}=${entity.members.map(nameOf).toSorted().join('+')}` : name;
  });
  const points = [...text];
  const before = points.map(() => '');
  const after = points.map(() => '');
  for (const [i, mention] of mentions.entries()) {
    const start = tokens[mention.first]?.span.start ?? 0;
    const end = (tokens[mention.last]?.span.end ?? 1) - 1;
    before[start] += `{${labels[i]}:`;
    after[end] += '}';
  }
  return points.map((point, i) => `${before[i]}${point}${after[i]}`).join('');
}

/** The cases of a file: one a line, or several lines joined by `|`; lines with # are comments. */
export function casesOf(file: string): string[] {
  return file.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
}
