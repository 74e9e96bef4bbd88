import type { Entity } from '../../doc/article.ts';
import type { TokenMention } from '../../doc/layers.ts';
import type { Message } from '../../doc/message.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { LanguagePack } from '../../lang/pack.ts';
import type { TokenLayers } from '../tokens.ts';
import { ownBodies } from './bodies/ownBodies.ts';
import type { Discourse } from './discourse.ts';
import { emit } from './emit.ts';
import type { Meant } from './known/meanings.ts';
import { nameIndex } from './known/names.ts';
import { nameMentions } from './names/mentions.ts';
import { readNamed } from './names/named.ts';
import type { Merge } from './persons/cluster.ts';
import { type People, readPeople } from './persons/people.ts';
import { settleColleagues } from './posts/colleagues.ts';
import { settleHome } from './posts/home.ts';
import type { PostPhrase } from './posts/posts.ts';
import { settleRespective } from './posts/respective.ts';
import { settleCounterpart, settleService } from './posts/service.ts';
import { skippedRanges } from './skip.ts';
import { isCapital, overlap, type Range, textOf, type View, viewOf, within } from './view.ts';
import { walk } from './walk.ts';

export interface EntityLayers {
  /** In order of first mention; holders of posts before the group that they belong to. */
  readonly entities: readonly Entity[];
  /** In text order. A nominal may hold a name, and a name the name of its owner; else mentions do not overlap. */
  readonly mentions: readonly TokenMention[];
  readonly messages: readonly Message[];
}

export interface EntityInput {
  readonly text: string;
  readonly layers: TokenLayers;
  readonly pack: LanguagePack;
  readonly knowledge: Knowledge;
}

/** Tokens to actors and initiatives, with the places that mention them. */
export function entityLayers({ layers, pack, knowledge }: EntityInput): EntityLayers {
  const view = viewOf(layers, pack);
  const index = nameIndex(knowledge, view.language, view.words.articles);
  const skipped = skippedRanges(view);
  const outside = (range: Range): boolean => !skipped.some((each) => overlap(each, range));
  const names = readNamed(view, index, outside);
  const people = readPeople(view, names, outside);
  const named = { ...names, found: [...names.found, ...ownBodies(view, people.persons)] };
  const discourse: Discourse = {
    view,
    persons: new Map(people.persons.map((person) => [person.key, person])),
    known: index.byId,
    found: new Map(named.found.map(({ id, name }) => [id, name])),
    adjectives: adjectivesOf(view, named.meant),
    groups: new Map(),
    past: [],
    fixed: [],
  };
  const fixed = nameMentions(view, named, people, outside);
  settleRespective({ ...discourse, fixed }, people.posts);
  for (const person of people.persons) settleService(discourse, person);
  settleColleagues(view, people.persons);
  settleHome(people.persons, (state) => named.meant.some(({ entry }) => entry.entity.id === state));
  const walked = walk({
    discourse,
    fixed,
    posts: freePosts(people),
    epithets: named.meant.filter((each) => each.entry.kind === 'epithet'),
    skipped,
    atName: (mention) => settleCounterpart(discourse, mention),
  });
  const { entities, mentions } = emit({
    discourse,
    mentions: walked.mentions,
    groups: walked.groups,
    holders: walked.holders,
  });
  return {
    entities,
    mentions,
    messages: [...people.merges.map((merge) => mergeMessage(view, merge)), ...walked.messages],
  };
}

/** Posts that may point back: beside no name, and in no complement of one that is, but for "un porte-parole du président". */
function freePosts({ posts, held }: People): PostPhrase[] {
  const closed = [...held].filter((post) => post.determiner !== 'indefinite');
  return posts.filter((post) => !held.has(post) && !closed.some((other) => within(post, other)));
}

function adjectivesOf(view: View, meant: readonly Meant[]): ReadonlyMap<number, string> {
  const isPlain = ({ first, last, entry }: Meant): boolean =>
    first === last && entry.kind === 'demonym' && entry.entity.type === 'State' && !isCapital(view, first);
  return new Map(meant.filter(isPlain).map(({ first, entry }) => [first, entry.entity.id]));
}

function mergeMessage(view: View, { name, person }: Merge): Message {
  const start = view.tokens[name.first]?.span.start ?? 0;
  const end = view.tokens[name.last]?.span.end ?? start;
  return {
    code: 'merged-names',
    level: 'info',
    span: { start, end },
    text: `“${textOf(view, { first: name.name, last: name.last })}” was taken for another spelling of “${person.words.join(' ')}”.`,
    rule: 'similar-spelling',
  };
}
