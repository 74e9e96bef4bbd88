import type { KnownEntity } from '../../../knowledge/knowledge.ts';
import { rangesOver } from '../../ranges.ts';
import { type Definition, fitsAcronym } from '../names/phrases.ts';
import {
  isCapital,
  isMark,
  isOwnerMark,
  longestAt,
  partsOf,
  type Range,
  rawAt,
  sameSentence,
  type View,
} from '../view.ts';
import type { NameEntry, NameHit } from './names.ts';

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
  const isNamed = ({ id, proposedBy = [] }: KnownEntity): boolean =>
    named.has(id) || proposedBy.some((proposer) => named.has(proposer));
  const told: string[] = [];
  return hits.flatMap((hit) => {
    const acronym = rawOf(hit.first);
    const own = hit.first === hit.last && defined.has(acronym);
    const entry = own ? defined.get(acronym) : (chooseEntry(hit.entries, isNamed) ?? lastTold(hit.entries, told));
    if (entry !== undefined && entry.kind !== 'epithet') told.push(entry.entity.id);
    return entry === undefined ? [] : [{ first: hit.first, last: hit.last, entry }];
  });
}

/** The reading of a name with several: the one that the text names otherwise, or the only one. */
function chooseEntry(entries: readonly NameEntry[], isNamed: (entity: KnownEntity) => boolean): NameEntry | undefined {
  if (entries.length < 2) return entries[0];
  const named = entries.filter((entry) => isNamed(entry.entity));
  if (named.length === 1) return named[0];
  const bodies = entries.filter((entry) => entry.kind === 'metonym');
  if (named.length === 0 && bodies.length === 1) return bodies[0];
  return undefined;
}

/** "the bloc": of those that the text names, the one that it has named last. */
function lastTold(entries: readonly NameEntry[], told: readonly string[]): NameEntry | undefined {
  if (!entries.every(({ kind }) => kind === 'epithet')) return undefined;
  const id = told.findLast((each) => entries.some(({ entity }) => entity.id === each));
  return entries.find(({ entity }) => entity.id === id);
}

/** "Russia's Security Council": what a state owns is not the body of many states that has the same two words for a name. */
export function isOwnBody(view: View, hits: readonly NameHit[], hit: NameHit): boolean {
  if (!isOwnerMark(view, hit.first - 1) || hit.last !== hit.first + 1) return false;
  const isState = ({ entity, kind }: NameEntry): boolean => entity.type === 'State' && kind !== 'epithet';
  const owner = rangesOver(hits, hit.first - 2)
    .find((each) => each.last === hit.first - 2)
    ?.entries.find(isState);
  const isInternational = hit.entries.every(
    ({ entity }) => entity.type === 'Organization' && entity.state === undefined,
  );
  return owner !== undefined && isInternational && longestAt(view, hit.last, view.organizationHeads) !== undefined;
}

/** "Middle Corridor Transit Compact": a known initiative's name and, behind two words or more, the head of another one. */
export function beginsLongerName(view: View, { last, entries }: NameHit): boolean {
  if (!view.words.before.headLast || !entries.every(({ entity }) => entity.type === 'Initiative')) return false;
  for (let i = last + 1; isCapital(view, i) && !isMark(view, i) && sameSentence(view, last, i); i++)
    if (i > last + 1 && longestAt(view, i, view.initiativeHeads) !== undefined) return true;
  return false;
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
