import type { Entity, Language } from '../../doc/article.ts';
import type { TokenMention } from '../../doc/layers.ts';
import type { Message } from '../../doc/message.ts';
import type { Knowledge, KnownEntity } from '../../knowledge/knowledge.ts';
import type { LanguagePack } from '../../lang/pack.ts';
import type { TokenLayers } from '../tokens.ts';
import { clusterNames, editDistance, type Merge, type PersonDraft } from './cluster.ts';
import type { Discourse } from './discourse.ts';
import { emit } from './emit.ts';
import { findInitiatives } from './initiatives.ts';
import { definedAcronyms, isAdjective, isPlace, knownMentions, type Meant, meanings, namedRanges, widenInitiative } from './known.ts';
import { findNames, findNested, type NameEntry, type NameHit, type NameIndex, nameIndex } from './names.ts';
import { type FoundName, findOrganizations } from './organizations.ts';
import { findPersonNames, type PersonName } from './persons.ts';
import { findDefinitions, initialsOf, isAcronym } from './phrases.ts';
import { findPosts, type NamedRange } from './posts.ts';
import { officesOf, ownerOf } from './roles.ts';
import { skippedRanges } from './skip.ts';
import { foldedAt, isCapital, overlap, partsOf, type Range, rawAt, sameSentence, textOf, type View, viewOf, within, wordsAt } from './view.ts';
import { walk } from './walk.ts';

export interface EntityLayers {
  /** In order of first mention; holders of posts before the group that they belong to. */
  readonly entities: readonly Entity[];
  /** In text order. A nominal may hold a name; else mentions do not overlap. */
  readonly mentions: readonly TokenMention[];
  readonly messages: readonly Message[];
}

/** Tokens to actors and initiatives, with the places that mention them. */
export function entityLayers(input: { readonly text: string; readonly layers: TokenLayers; readonly pack: LanguagePack; readonly knowledge: Knowledge }): EntityLayers {
  const view = viewOf(input.layers, input.pack);
  const index = nameIndex(input.knowledge, view.language, view.words.articles);
  const skipped = skippedRanges(view);
  const outside = (range: Range): boolean => !skipped.some((each) => overlap(each, range));
  const hits = findNames(view, index).filter(outside);
  const definitions = findDefinitions(view).filter(({ open, close }) => outside({ first: open, last: close }));
  const nested = hits.flatMap((hit) => nestedIn(view, index, hit));
  const defined = definedAcronyms(view, hits, nested, definitions);
  const rawOf = (i: number): string => rawAt(view, i);
  const meant = meanings(hits, defined, rawOf);

  const knownInitiatives = meant.filter((each) => each.entry.entity.type === 'Initiative').map((each) => ({ ...each, wide: widenInitiative(view, each) }));
  const knownBodies = meant.filter((each) => each.entry.entity.type !== 'State' && !isAdjective(each));
  const taken: Range[] = [...knownBodies, ...knownInitiatives.map(({ wide }) => wide)];
  const stateIn = (range: Range): string | undefined => stateWithin(meant, range);
  const initiatives = findInitiatives({ view, hits, definitions, partiesAt: (token) => partiesNear(view, meant, token) }, taken).filter(outside);
  const initiativeRanges = [...initiatives.map((each) => each.mention ?? each), ...knownInitiatives.map(({ wide }) => wide)];
  const organizations = findOrganizations({ view, hits, definitions, stateOf: stateIn, isDefined: (acronym) => defined.get(acronym) !== undefined }, [...taken, ...meant.filter((each) => each.entry.entity.type === 'State' && !isAdjective(each)), ...initiativeRanges]).filter((each) => outside(each) && !initiativeRanges.some((range) => overlap(range, each)));
  const merged = mergeFound([...initiatives, ...organizations.map((name) => withInitials(view, name))], knownInitiatives.map((each) => each.entry.entity), view.language);
  const found = withOtherNames(view, merged, knownInitiatives);

  const names: NamedRange[] = [
    ...found.map(({ range, id, type }) => ({ ...range, id, type })),
    ...namedRanges(view, meant.filter((each) => !isPlace(each) && !found.some(({ range }) => overlap(range, each)))),
  ];
  const posts = findPosts(view, names).filter(outside);
  const nationalities = new Set(meant.filter((each) => each.entry.kind === 'demonym' && isCapital(view, each.first)).map((each) => each.last));
  const blocked = names.filter((name) => !name.adjective);
  const personNames = findPersonNames(view, posts, [...names, ...placeRanges(meant)], nationalities).filter(outside);
  const clusters = clusterNames(personNames);
  const singles = findSurnames(view, clusters.persons, [...blocked, ...personNames, ...initiativeRanges].filter(outside)).filter(({ name }) => outside(name));
  for (const { person, name } of singles) person.names.push(name);

  const discourse: Discourse = {
    view,
    persons: new Map(clusters.persons.map((person) => [person.key, person])),
    known: index.byId,
    found: new Map(found.map(({ id, name }) => [id, name])),
    past: [],
    upcoming: [],
    fixed: [],
  };
  for (const person of clusters.persons) settleService(discourse, person);

  const nameRanges = clusters.persons.flatMap((person) => person.names);
  const covered = (range: Meant): boolean => nameRanges.some((name) => overlap(name, range)) || found.some((each) => overlap(each.range, range) && !(isOwner(view, each.range, range) && !isPlace(range))) || knownInitiatives.some((each) => within(range, each.wide));
  const fixed = [
    ...knownMentions({ view, meant: meant.filter((each) => !isFoundAcronym(view, found, each)), posts, covered }),
    ...knownInitiatives.filter((each) => !found.some(({ range }) => overlap(range, each.wide))).map((each): TokenMention => ({ ...each.wide, entity: each.entry.entity.id, kind: 'name', rule: `known-${each.entry.kind}` })),
    ...found.map(({ range, id, name }): TokenMention => ({ ...range, entity: id, kind: 'name', rule: name.rule })),
    ...meanings(nested, defined, rawOf).map((each): TokenMention => ({ first: each.first, last: each.last, entity: each.entry.entity.id, kind: 'name', rule: 'known-within' })),
    ...acronymMentions(view, found, defined, [...meant.filter((each) => !isFoundAcronym(view, found, each)), ...nameRanges], outside),
    ...clusters.persons.flatMap((person) => personMentions(view, person)),
  ];
  const held = new Set(personNames.flatMap((name) => name.posts));
  const walked = walk({
    discourse,
    fixed: dedupe(fixed),
    posts: posts.filter((post) => !held.has(post) && ![...held].some((other) => within(post, other) && other !== post && !(other.determiner === 'indefinite'))),
    epithets: meant.filter((each) => each.entry.kind === 'epithet' && outside(each)),
    skipped,
    atName: (mention) => settleCounterpart(discourse, mention),
  });
  const out = emit({ discourse, mentions: walked.mentions, groups: walked.groups });
  return { ...out, messages: [...clusters.merges.map((merge) => mergeMessage(view, merge)), ...walked.messages] };
}

/** Owners named within a known name: any within an initiative's, one at the end of an organisation's. */
function nestedIn(view: View, index: NameIndex, hit: NameHit): NameHit[] {
  const [entry] = hit.entries;
  if (hit.first === hit.last || entry === undefined || entry.entity.type === 'State') return [];
  const nested = findNested(view, index, hit);
  return entry.entity.type === 'Initiative' ? nested : nested.filter((each) => each.last === hit.last && each.entries.some(({ entity: owner }) => owner.type === 'State' || owner.acronyms !== undefined));
}

/** "Politique agricole de la CEDEAO": a name within a name that a link joins to it is named as well. */
function isOwner(view: View, name: Range, range: Range): boolean {
  if (!within(range, name) || range.first === name.first) return false;
  const before = view.words.definite.has(foldedAt(view, range.first - 1)) && !view.words.of.has(foldedAt(view, range.first - 1)) ? range.first - 2 : range.first - 1;
  return [view.words.of, view.words.between, view.words.and].some((links) => links.has(foldedAt(view, before)));
}

/** The state named by an adjective or a complement within a range. */
function stateWithin(meant: readonly Meant[], range: Range): string | undefined {
  const inside = meant.filter((each) => within(each, range) && each.entry.entity.type === 'State' && each.entry.kind !== 'epithet');
  return (inside.find((each) => each.entry.kind === 'demonym') ?? inside[0])?.entry.entity.id;
}

/** The two states named last before a partnership, or the two of the article. */
function partiesNear(view: View, meant: readonly Meant[], token: number): string[] {
  const states = meant.filter((each) => each.entry.entity.type === 'State' && (each.entry.kind === 'label' || each.entry.kind === 'alias' || each.entry.kind === 'capital'));
  const count = new Map<string, number>();
  for (const each of states) count.set(each.entry.entity.id, (count.get(each.entry.entity.id) ?? 0) + 1);
  const order = [...count].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const here = [...new Set(states.filter((each) => view.tokens[each.first]?.sentence === view.tokens[token]?.sentence).map((each) => each.entry.entity.id))];
  if (here.length === 2) return here.sort();
  const third = order[2]?.[1] ?? 0;
  return order.length >= 2 && (order[1]?.[1] ?? 0) > third ? order.slice(0, 2).map(([id]) => id).sort() : [];
}

function placeRanges(meant: readonly Meant[]): NamedRange[] {
  return meant.filter(isPlace).map((each) => ({ first: each.first, last: each.last, id: each.entry.entity.id, type: 'State' }));
}

function personMentions(view: View, person: PersonDraft): TokenMention[] {
  return person.names.flatMap((name): TokenMention[] => [
    ...name.posts.map((post): TokenMention => {
      const first = view.words.contracted.has(foldedAt(view, post.first)) ? post.first + 1 : post.first;
      return { first, last: post.last, entity: person.key, kind: 'nominal', rule: 'post' };
    }),
    { first: name.first, last: name.last, entity: person.key, kind: 'name', rule: name.rule },
  ]);
}

/** At most one mention for the same tokens; names may lie within nominals only. */
function dedupe(mentions: readonly TokenMention[]): TokenMention[] {
  const sorted = mentions.toSorted((a, b) => a.first - b.first || b.last - a.last || (a.kind === 'nominal' ? -1 : 1));
  const kept: TokenMention[] = [];
  for (const mention of sorted) {
    const clash = kept.some((other) => overlap(other, mention) && !(within(mention, other) && other.last - other.first > mention.last - mention.first && mention.kind === 'name' && (other.kind === 'nominal' || mention.entity !== other.entity)));
    if (!clash) kept.push(mention);
  }
  return kept;
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
