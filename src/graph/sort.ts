import type { Claim, Document, Entity, Mention, Post, Proposition } from '../doc/article.ts';
import { compareSpans, type Span } from '../doc/span.ts';
import { compareCodeUnits } from './node.ts';

/** Those who speak, what they serve, whom a plural means, and what they propose. */
const KINDS: readonly Entity['type'][] = [
  'Person',
  'OfficeHolder',
  'State',
  'Organization',
  'ActorGroup',
  'Initiative',
];

/**
 * The document with its lists in the order for a reader, whatever their order was: entities by kind and first mention
 * (those that no words name last), all else by its place in the text, propositions claim by claim.
 */
export function inReadingOrder(document: Document): Document {
  const mentions = document.mentions.toSorted((a, b) => compareSpans(a.span, b.span) || compareIds(a.id, b.id));
  const claims = document.claims.toSorted((a, b) => compareSpans(first(a), first(b)) || compareIds(a.id, b.id));
  return {
    ...document,
    mentions,
    claims,
    entities: sortEntities(document.entities, mentions),
    meetings: document.meetings.toSorted((a, b) => compareSpans(a.evidence, b.evidence) || compareIds(a.id, b.id)),
    propositions: sortPropositions(document.propositions, claims),
  };
}

/** Ids in the order of their numbers: `claim-2` before `claim-10`. */
function compareIds(a: string, b: string): number {
  return compareCodeUnits(padNumbers(a), padNumbers(b)) || compareCodeUnits(a, b);
}

function padNumbers(id: string): string {
  return id.replace(/\d+/g, (digits) => digits.padStart(9, '0'));
}

function first({ content }: Claim): Span {
  const [start] = content.toSorted(compareSpans);
  return start ?? { start: 0, end: 0 };
}

function sortEntities(entities: readonly Entity[], mentions: readonly Mention[]): readonly Entity[] {
  const rank = new Map<string, number>();
  mentions.forEach(({ entity }, index) => {
    if (!rank.has(entity)) rank.set(entity, index);
  });
  const place = ({ id }: Entity): number => rank.get(id) ?? mentions.length;
  const kind = ({ type }: Entity): number => KINDS.indexOf(type);
  return entities
    .map((entity) => ('posts' in entity ? { ...entity, posts: sortPosts(entity.posts) } : entity))
    .sort((a, b) => kind(a) - kind(b) || place(a) - place(b) || compareIds(a.id, b.id));
}

function sortPosts(posts: readonly Post[]): readonly Post[] {
  return posts.toSorted((a, b) => compareIds(a.id, b.id));
}

/** Those that no claim states come last. */
function sortPropositions(propositions: readonly Proposition[], claims: readonly Claim[]): readonly Proposition[] {
  const rank = new Map(claims.map(({ id }, index) => [id, index]));
  const place = ({ claim }: Proposition): number => rank.get(claim ?? '') ?? claims.length;
  return propositions.toSorted(
    (a, b) => place(a) - place(b) || compareSpans(a.evidence, b.evidence) || compareIds(a.id, b.id),
  );
}
