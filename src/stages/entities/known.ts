import type { TokenMention } from '../../doc/layers.ts';
import type { KnownEntity } from '../../knowledge/knowledge.ts';
import { chooseEntry, collectiveBefore, collectiveBehind, isGovernment, isPeople, isSeatedBody } from './actors.ts';
import type { NamedRange } from './complement.ts';
import type { NameEntry, NameHit } from './names.ts';
import { type Definition, fitsAcronym } from './phrases.ts';
import type { PostPhrase } from './posts.ts';
import {
  foldedAt,
  isCapital,
  isMark,
  longestAt,
  partsOf,
  type Range,
  rawAt,
  sameSentence,
  type View,
  within,
} from './view.ts';

/** A name with the one entity that it means. */
export interface Meant extends Range {
  readonly entry: NameEntry;
}

const ADJECTIVES = new Set(['demonym', 'epithet']);
const PLACES = new Set(['capital', 'metonym']);

/** Settles what names mean: acronyms as the text defines them, full names, then what has several readings by them. */
export function meanings(
  hits: readonly NameHit[],
  defined: ReadonlyMap<string, NameEntry | undefined>,
  rawOf: (i: number) => string,
): Meant[] {
  const named = new Set<string>();
  for (const { entries } of hits)
    for (const entry of entries) if (entries.length === 1 && !ADJECTIVES.has(entry.kind)) named.add(entry.entity.id);
  return hits.flatMap((hit) => {
    const acronym = rawOf(hit.first);
    const own = hit.first === hit.last && defined.has(acronym);
    const entry = own ? defined.get(acronym) : chooseEntry(hit.entries, (id) => named.has(id));
    return entry === undefined ? [] : [{ first: hit.first, last: hit.last, entry }];
  });
}

/** What the text itself says an acronym stands for: a known name before the brackets, or (undefined) another name. */
export function definedAcronyms(
  view: View,
  hits: readonly NameHit[],
  nested: readonly NameHit[],
  definitions: readonly Definition[],
): Map<string, NameEntry | undefined> {
  const defined = new Map<string, NameEntry | undefined>();
  for (const { open, acronym } of definitions) {
    const raw = rawAt(view, acronym);
    const before = [...hits, ...nested]
      .filter((hit) => hit.last === open - 1 && hit.first < hit.last)
      .flatMap((hit) => hit.entries.filter((entry) => !ADJECTIVES.has(entry.kind)).map((entry) => ({ hit, entry })));
    const own = before.find(({ entry }) =>
      entry.entity.acronyms?.[view.language]?.some((each) => partsOf(each).join('') === partsOf(raw).join('')),
    );
    const fitting = own ?? before.find(({ hit }) => fitsAcronym(view, hit, raw));
    if (fitting !== undefined) defined.set(raw, fitting.entry);
    else if (fitsOther(view, open, raw)) defined.set(raw, undefined);
    else if (before[0] !== undefined) defined.set(raw, before[0].entry);
  }
  return defined;
}

/** Whether the words before the brackets make the acronym, so that it means them here. */
function fitsOther(view: View, open: number, acronym: string): boolean {
  for (let first = open - 2; first >= open - 12 && sameSentence(view, first, open) && !isMark(view, first); first--)
    if (fitsAcronym(view, { first, last: open - 1 }, acronym)) return true;
  return false;
}

export const isAdjective = (meant: Meant): boolean => ADJECTIVES.has(meant.entry.kind);
export const isPlace = (meant: Meant): boolean => PLACES.has(meant.entry.kind) && meant.entry.entity.type === 'State';

/** A known name as posts and patterns refer to it. */
export function namedRanges(view: View, meant: readonly Meant[]): NamedRange[] {
  return meant
    .filter((each) => each.entry.kind !== 'epithet' && !isCapitalNoun(view, each))
    .map((each) => ({
      first: each.first,
      last: each.last,
      id: each.entry.entity.id,
      type: each.entry.entity.type,
      adjective: each.entry.kind === 'demonym',
    }));
}

/** "un Américain": where adjectives of states have no capital, a capital makes a noun of one. */
const isCapitalNoun = (view: View, each: Meant): boolean =>
  !view.words.capitalised && each.entry.kind === 'demonym' && isCapital(view, each.first);

/** A known initiative with the head and the quotation marks around it: "initiative « la Ceinture et la Route »". */
export function widenInitiative(view: View, range: Range): Range {
  let first = range.first;
  let last = range.last;
  if (
    view.words.articles.has(foldedAt(view, first - 1)) &&
    (view.quotes.some((quote) => quote.first === first - 1) || isCapitalAfterHead(view, first - 1))
  )
    first--;
  const quote = view.quotes.find((each) => each.first === first && each.last >= last && each.last <= last + 1);
  if (quote !== undefined) {
    first = quote.open;
    last = Math.max(last, quote.close ?? last);
  }
  const head = headBefore(view, first);
  if (head === undefined) return range;
  return { first: head, last };
}

const isCapitalAfterHead = (view: View, i: number): boolean => headBefore(view, i) !== undefined;

function headBefore(view: View, first: number): number | undefined {
  for (let i = first - 1; i >= first - 4 && sameSentence(view, i, first); i--) {
    const match = longestAt(view, i, view.initiativeHeads);
    if (match !== undefined && match.last < first) return i;
    const cls = view.tokens[i]?.wordClass;
    if (cls !== 'adjective' && cls !== 'noun') return undefined;
  }
  return undefined;
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
  const state = meant.find(
    (other) => other.first === start && other.entry.entity.type === 'State' && !isAdjective(other),
  );
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
  if (isMedium(entity) && !isSource(view, each)) return undefined;
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
  const isAttribute = view.words.before.headLast && posts.some((post) => within(each, post));
  if ((!isAttribute && isFirstOfName(view, each)) || isGeography(view, each)) return undefined;
  return { first: own.first, last: own.last, entity: entity.id, kind: 'name', rule: `known-${kind}` };
}

/** "Congo Siasa": a state's name with no article and a further name word behind it belongs to another name. */
function isFirstOfName(view: View, each: Meant): boolean {
  if (each.entry.entity.type !== 'State' || each.first !== each.last || each.entry.kind === 'capital') return false;
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

function isMedium(entity: KnownEntity): boolean {
  return entity.media === true;
}

/** A newspaper is an actor where it is cited: "selon Le Monde". */
function isSource(view: View, range: Range): boolean {
  for (let i = range.first - 1; i >= range.first - 3; i--) if (view.words.sources.has(foldedAt(view, i))) return true;
  return false;
}

function adjectiveMention(view: View, each: Meant, posts: readonly PostPhrase[]): TokenMention | undefined {
  const { entity, kind } = each.entry;
  if (kind === 'epithet') return undefined;
  if (isPeople(view, { ...each, entries: [each.entry] }))
    return { first: each.first, last: each.last, entity: entity.id, kind: 'name', rule: 'people' };
  if (isCapitalNoun(view, each)) return undefined;
  if (posts.some((post) => within(each, post))) return undefined;
  const range = collectiveBefore(view, each) ?? collectiveBehind(view, each);
  if (range === undefined || posts.some((post) => within(range, post))) return undefined;
  const first = view.words.contracted.has(foldedAt(view, range.first)) ? range.first + 1 : range.first;
  return { first, last: range.last, entity: entity.id, kind: 'nominal', rule: 'collective' };
}
