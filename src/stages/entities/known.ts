import type { TokenMention } from '../../doc/layers.ts';
import type { KnownEntity } from '../../knowledge/knowledge.ts';
import { chooseEntry, collectiveBefore, isGovernment, isPeople } from './actors.ts';
import type { NameEntry, NameHit } from './names.ts';
import type { NamedRange, PostPhrase } from './posts.ts';
import { byFirstWord, foldedAt, isCapital, longestAt, type Range, rawAt, sameSentence, type View, within } from './view.ts';

/** A name with the one entity that it means. */
export interface Meant extends Range {
  readonly entry: NameEntry;
}

const ADJECTIVES = new Set(['demonym', 'epithet']);
const PLACES = new Set(['capital', 'metonym']);

/** Settles what names mean: full names first, then what has several readings by them. */
export function meanings(hits: readonly NameHit[]): Meant[] {
  const named = new Set<string>();
  for (const hit of hits) if (hit.entries.length === 1 && hit.entries[0] !== undefined && hit.entries[0].kind !== 'epithet' && hit.entries[0].kind !== 'demonym') named.add(hit.entries[0].entity.id);
  return hits.flatMap((hit) => {
    const entry = chooseEntry(hit.entries, (id) => named.has(id));
    return entry === undefined ? [] : [{ first: hit.first, last: hit.last, entry }];
  });
}

export const isAdjective = (meant: Meant): boolean => ADJECTIVES.has(meant.entry.kind);
export const isPlace = (meant: Meant): boolean => PLACES.has(meant.entry.kind) && meant.entry.entity.type === 'State';

/** A known name as posts and patterns refer to it. */
export function namedRanges(view: View, meant: readonly Meant[]): NamedRange[] {
  return meant.filter((each) => each.entry.kind !== 'epithet' && !(each.entry.kind === 'demonym' && isCapital(view, each.first))).map((each) => ({ first: each.first, last: each.last, id: each.entry.entity.id, type: each.entry.entity.type, adjective: each.entry.kind === 'demonym' }));
}

/** A known initiative with the head and the quotation marks around it: "initiative « la Ceinture et la Route »". */
export function widenInitiative(view: View, range: Range): Range {
  let first = range.first;
  let last = range.last;
  if (view.words.articles.has(foldedAt(view, first - 1)) && (view.quotes.some((quote) => quote.first === first - 1) || isCapitalAfterHead(view, first - 1))) first--;
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
  const heads = byFirstWord(view.words.initiativeHeads.map((row) => [row.words, row] as const));
  for (let i = first - 1; i >= first - 4 && sameSentence(view, i, first); i--) {
    const match = longestAt(view, i, heads);
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
  readonly covered: (range: Range) => boolean;
}

/** Mentions of known entities: names, capitals meant as governments, peoples, "la partie chinoise". */
export function knownMentions({ view, meant, posts, covered }: KnownScope): TokenMention[] {
  const mentions: TokenMention[] = [];
  const actorEnds = new Set<number>();
  const isActor = (i: number): boolean => meant.some((each) => each.first <= i && i <= each.last && (actorEnds.has(each.last) || (!isAdjective(each) && each.entry.entity.type !== 'Initiative')));
  for (const each of meant) {
    if (covered(each)) continue;
    const mention = isAdjective(each) ? adjectiveMention(view, each, posts) : nameMention(view, each, isActor);
    if (mention === undefined) continue;
    mentions.push(mention);
    if (mention.kind === 'name') actorEnds.add(each.last);
  }
  return mentions;
}

function nameMention(view: View, each: Meant, isActor: (i: number) => boolean): TokenMention | undefined {
  const { entity, kind } = each.entry;
  if (isMedium(entity) && !isSource(view, each)) return undefined;
  if (isPlace(each) && kind === 'capital' && !isGovernment(view, each, isActor)) return undefined;
  return { first: each.first, last: each.last, entity: entity.id, kind: 'name', rule: `known-${kind}` };
}

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
  if (isPeople(view, { ...each, entries: [each.entry] })) return { first: each.first, last: each.last, entity: entity.id, kind: 'name', rule: 'people' };
  if (isCapital(view, each.first) && rawAt(view, each.first) !== rawAt(view, each.first).toLowerCase()) return undefined;
  if (posts.some((post) => within(each, post))) return undefined;
  const range = collectiveBefore(view, each);
  if (range === undefined || posts.some((post) => within(range, post))) return undefined;
  const first = view.words.contracted.has(foldedAt(view, range.first)) ? range.first + 1 : range.first;
  return { first, last: range.last, entity: entity.id, kind: 'nominal', rule: 'collective' };
}
