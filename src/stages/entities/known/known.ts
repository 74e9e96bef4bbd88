import type { TokenMention } from '../../../doc/layers.ts';
import { rangesFrom, rangesOver } from '../../ranges.ts';
import type { NamedRange } from '../posts/complementTypes.ts';
import { portfolioIn } from '../posts/portfolio.ts';
import type { PostPhrase } from '../posts/posts.ts';
import { foldedAt, isCapital, type Range, rawAt, sameSentence, type View, within } from '../view.ts';
import { isGovernment, isSeatedBody } from './governments.ts';
import { isAdjective, type Meant } from './meanings.ts';
import { agencyEnd, isMedium, isSource } from './media.ts';
import { collectiveBefore, collectiveBehind, isPeople } from './peoples.ts';

/** A known name as posts and patterns refer to it. */
export function namedRanges(view: View, meant: readonly Meant[]): NamedRange[] {
  return meant.flatMap((each): NamedRange[] => {
    if (each.entry.kind === 'epithet') return stateOfEpithet(view, each);
    if (isCapitalNoun(view, each)) return [];
    const { first, last, entry } = each;
    return [{ first, last, id: entry.entity.id, type: entry.entity.type, adjective: entry.kind === 'demonym' }];
  });
}

/** "chef de la diplomatie | française": an epithet of a body holds the adjective of its state. */
function stateOfEpithet({ words }: View, { first, last, entry }: Meant): NamedRange[] {
  const { entity } = entry;
  if (entity.type !== 'Organization' || entity.state === undefined || last === first) return [];
  const adjective = words.before.headLast ? first : last;
  return [{ first: adjective, last: adjective, id: entity.state, type: 'State', adjective: true }];
}

/** "un Américain": where adjectives of states have no capital, a capital makes a noun of one, but not behind its noun ("le Président Burundais"). */
export const isCapitalNoun = (view: View, each: Meant): boolean =>
  !view.words.capitalised &&
  each.entry.kind === 'demonym' &&
  isCapital(view, each.first) &&
  !isBehindNoun(view, each.first);

/** A noun that says what a person or a people is stands right before. */
function isBehindNoun(view: View, i: number): boolean {
  if (!sameSentence(view, i - 1, i) || !/^(?:noun|name)$/.test(view.tokens[i - 1]?.wordClass ?? 'mark')) return false;
  const word = foldedAt(view, i - 1);
  const isOffice = [...view.words.offices, ...view.words.counterparts].some(({ forms }) =>
    forms.some((form) => form.split(' ').at(-1) === word),
  );
  return isOffice || view.words.collectives.has(word) || view.words.organizationHeads.some((row) => row.words === word);
}

interface KnownScope {
  readonly view: View;
  readonly meant: readonly Meant[];
  readonly posts: readonly PostPhrase[];
  readonly covered: (meant: Meant) => boolean;
}

/** Mentions of known entities: names, capitals meant as governments, peoples, "la partie chinoise". */
export function knownMentions({ view, meant, posts, covered }: KnownScope): TokenMention[] {
  const mentions: TokenMention[] = [];
  const actorEnds = new Set<number>();
  const isActor = (i: number): boolean =>
    meant.some(
      (each) =>
        each.first <= i &&
        i <= each.last &&
        (actorEnds.has(each.last) || (!isAdjective(each) && each.entry.entity.type !== 'Initiative')),
    );
  for (const each of meant) {
    if (covered(each)) continue;
    const owned = peopleOf(view, meant, each);
    if (owned !== undefined) {
      mentions.push(owned);
      actorEnds.add(owned.last);
      continue;
    }
    const mention = isAdjective(each) ? adjectiveMention(view, each, posts) : nameMention(view, each, isActor, posts);
    if (mention === undefined) continue;
    mentions.push(mention);
    if (mention.kind === 'name') actorEnds.add(each.last);
  }
  return mentions;
}

/** "les Albanais du Kosovo" are the people of the state behind. */
function peopleOf(view: View, meant: readonly Meant[], each: Meant): TokenMention | undefined {
  if (
    each.entry.kind !== 'demonym' ||
    !isPeople(view, { ...each, entries: [each.entry] }) ||
    !view.words.of.has(foldedAt(view, each.last + 1))
  )
    return undefined;
  const start = view.words.articles.has(foldedAt(view, each.last + 2)) ? each.last + 3 : each.last + 2;
  const state = rangesFrom(meant, start).find((other) => other.entry.entity.type === 'State' && !isAdjective(other));
  return state === undefined
    ? undefined
    : { first: each.first, last: state.last, entity: state.entry.entity.id, kind: 'name', rule: 'people' };
}

function nameMention(
  view: View,
  each: Meant,
  isActor: (i: number) => boolean,
  posts: readonly PostPhrase[],
): TokenMention | undefined {
  const { entity, kind } = each.entry;
  // "les deux Congo" are not the one
  if (entity.type === 'State' && (view.words.numbers[foldedAt(view, each.first - 1)] ?? 1) > 1) return undefined;
  const isField =
    rangesOver(posts, each.first).some((post) => within(each, post)) && portfolioIn(view, each) !== undefined;
  if (isMedium(entity) && (isField || !isSource(view, each))) return undefined;
  const collective = entity.type === 'State' && kind !== 'capital' ? collectiveBehind(view, each) : undefined;
  if (collective !== undefined) return { ...collective, entity: entity.id, kind: 'nominal', rule: 'collective' };
  const articled = view.words.articles.has(foldedAt(view, each.first - 1)) && kind === 'metonym';
  if (articled && !isSeatedBody(view, each)) return undefined;
  const own =
    each.entry.articled === true &&
    isCapital(view, each.first - 1) &&
    view.words.articles.has(foldedAt(view, each.first - 1))
      ? { first: each.first - 1, last: each.last }
      : each;
  if ((kind === 'capital' || (kind === 'metonym' && !articled)) && !isGovernment(view, own, isActor)) return undefined;
  const isAttribute = view.words.before.headLast && rangesOver(posts, each.first).some((post) => within(each, post));
  if ((!isAttribute && isFirstOfName(view, each)) || isGeography(view, each)) return undefined;
  const last = isMedium(entity) ? agencyEnd(view, own.last) : own.last;
  return { first: own.first, last, entity: entity.id, kind: 'name', rule: `known-${kind}` };
}

/** "Congo Siasa": a state's name with no article and a further name word behind it belongs to another name. */
function isFirstOfName(view: View, each: Meant): boolean {
  if (each.entry.entity.type !== 'State' || each.first !== each.last || each.entry.kind === 'capital') return false;
  if (view.titleLines.has(view.tokens[each.first]?.line ?? -1)) return false;
  const before = foldedAt(view, each.first - 1);
  return (
    isCapital(view, each.last + 1) &&
    /^\p{Lu}\p{Ll}/u.test(rawAt(view, each.last + 1)) &&
    sameSentence(view, each.last, each.last + 1) &&
    sameSentence(view, each.first - 1, each.first) &&
    !view.words.articles.has(before) &&
    view.tokens[each.first - 1]?.wordClass !== 'preposition'
  );
}

/** "la mer de Chine", "le fleuve Niger": part of a place's name. */
function isGeography(view: View, each: Meant): boolean {
  if (each.entry.entity.type === 'State' && isPlaceBehind(view, each)) return true;
  const link = view.words.of.has(foldedAt(view, each.first - 1)) ? each.first - 2 : each.first - 1;
  return (
    each.entry.entity.type === 'State' &&
    view.words.geography.has(foldedAt(view, link)) &&
    (!view.words.capitalised || isCapital(view, link)) &&
    !view.words.articles.has(foldedAt(view, each.first - 1))
  );
}

/** "Niger River", "South China Sea": the noun of the place ends the name. */
const isPlaceBehind = (view: View, { last }: Range): boolean =>
  view.words.before.headLast &&
  sameSentence(view, last, last + 1) &&
  isCapital(view, last + 1) &&
  view.words.geography.has(foldedAt(view, last + 1));

function adjectiveMention(view: View, each: Meant, posts: readonly PostPhrase[]): TokenMention | undefined {
  const { entity, kind } = each.entry;
  if (kind === 'epithet') return undefined;
  if (isPeople(view, { ...each, entries: [each.entry] }))
    return { first: each.first, last: each.last, entity: entity.id, kind: 'name', rule: 'people' };
  if (isCapitalNoun(view, each)) return undefined;
  if (rangesOver(posts, each.first).some((post) => within(each, post))) return undefined;
  const range = collectiveBefore(view, each) ?? collectiveBehind(view, each);
  if (range === undefined || rangesOver(posts, range.first).some((post) => within(range, post))) return undefined;
  const first = view.words.contracted.has(foldedAt(view, range.first)) ? range.first + 1 : range.first;
  return { first, last: range.last, entity: entity.id, kind: 'nominal', rule: 'collective' };
}
