import type { Language } from '../../../doc/article.ts';
import type { TokenMention } from '../../../doc/layers.ts';
import type { KnownEntity } from '../../../knowledge/knowledge.ts';
import { RangeIndex } from '../../ranges.ts';
import type { Meant } from '../known/meanings.ts';
import type { NameEntry } from '../known/names.ts';
import { partsOf, type Range, rawAt, sameSentence, type View, wordsAt } from '../view.ts';
import type { FoundName } from './foundName.ts';
import { initialsOf, isAcronym } from './phrases.ts';

/** A name of the text with the entity that it is of. */
export interface Placed {
  readonly id: string;
  readonly type: FoundName['type'];
  readonly range: Range;
  readonly name: FoundName;
}

/** A known acronym that stands for a name of the text here: CEI for its electoral commission. */
export function isFoundAcronym(view: View, found: readonly Placed[], each: Meant): boolean {
  return (
    each.entry.kind === 'acronym' &&
    found.some(({ name }) => name.acronym === rawAt(view, each.first)) &&
    each.first === each.last
  );
}

/** One id for one name: spellings that differ in accents and capitals have the same slug, and so the same id. */
export function mergeFound(
  { language, words }: Pick<View, 'language' | 'words'>,
  found: readonly FoundName[],
  known: readonly KnownEntity[],
): Placed[] {
  const { headLast } = words.before;
  const byAcronym = new Map<string, FoundName>();
  for (const name of found)
    if (name.acronym !== undefined && name.label !== name.acronym) byAcronym.set(name.acronym, name);
  return found.map((name) => {
    const full = byAcronym.get(name.label);
    const base = known.find((entity) => name.type === 'Initiative' && isPartOfName(entity, name, language, headLast));
    if (base !== undefined) return { id: base.id, type: name.type, range: name.mention ?? name, name };
    const alike = name.kind === undefined ? undefined : found.find((other) => other.kind === name.kind);
    if (alike !== undefined) return { id: alike.id, type: alike.type, range: name.mention ?? name, name: alike };
    const longer =
      full ??
      found.find(
        (other) =>
          other.type === name.type &&
          other !== name &&
          other.head === name.head &&
          other.head !== undefined &&
          sameCore(other, name),
      );
    const entity = longer !== undefined && longer.label.length > name.label.length ? longer : name;
    return { id: entity.id, type: entity.type, range: name.mention ?? name, name: entity };
  });
}

/** "l'accord de Vienne, connu sous le nom de Plan d'action": the two names are of one initiative. */
export function withOtherNames(view: View, found: readonly Placed[], known: readonly Meant[]): Placed[] {
  const places = [
    ...found.map(({ range, id }) => ({ ...range, id })),
    ...known.map((each) => ({ first: each.first, last: each.last, id: each.entry.entity.id })),
  ].sort((a, b) => a.first - b.first);
  const same = new Map<string, string>();
  for (const [n, place] of places.entries()) {
    const before = places[n - 1];
    if (before === undefined || before.id === place.id || !isOtherName(view, before.last, place.first)) continue;
    if (place.id.startsWith('#')) same.set(place.id, before.id);
    else same.set(before.id, place.id);
  }
  return found.map((each) => ({ ...each, id: same.get(each.id) ?? each.id }));
}

function isOtherName(view: View, last: number, first: number): boolean {
  return view.words.knownAs.some((words) => {
    const start = first - words.split(' ').length;
    return (
      start > last && start - last <= 8 && sameSentence(view, last, first) && wordsAt(view, start, words.split(' '))
    );
  });
}

/** A body whose initials stand in the text as an acronym: "commission électorale indépendante", "CEI". */
export function withInitials(view: View, name: FoundName): FoundName {
  if (name.acronym !== undefined || name.last - name.first < 2) return name;
  const initials = initialsOf(view, name);
  const token = view.tokens.find((each) => isAcronym(each.raw) && partsOf(each.raw).join('') === initials);
  return token === undefined ? name : { ...name, acronym: token.raw };
}

/** "accord de libre-échange", "Grain Initiative" for the known one whose full name begins so, or ends so where the head does. */
function isPartOfName(entity: KnownEntity, name: FoundName, language: Language, headLast: boolean): boolean {
  const parts = partsOf(name.label);
  const isPart = (full: string): boolean => {
    const all = partsOf(full);
    const start = headLast ? all.length - parts.length : 0;
    return parts.every((part, k) => all[start + k] === part);
  };
  return parts.length > 1 && [entity.labels[language] ?? '', ...(entity.aliases?.[language] ?? [])].some(isPart);
}

/** "centrale hydroélectrique de Rogoun" and "centrale de Rogoun": the shorter's words are all in the longer, first and last alike. */
function sameCore(longer: FoundName, shorter: FoundName): boolean {
  const all = partsOf(longer.label);
  const some = partsOf(shorter.label);
  return all[0] === some[0] && all.at(-1) === some.at(-1) && some.every((part) => all.includes(part));
}

/** Later mentions of acronyms that the text defines. */
export function acronymMentions(
  view: View,
  found: readonly Placed[],
  defined: ReadonlyMap<string, NameEntry | undefined>,
  isFree: (range: Range) => boolean,
): TokenMention[] {
  const taken = new RangeIndex(found.map(({ range }) => range));
  const byAcronym = new Map(
    found.flatMap(({ name, id }) => (name.acronym === undefined ? [] : [[name.acronym, id] as const])),
  );
  for (const [acronym, entry] of defined) if (entry !== undefined) byAcronym.set(acronym, entry.entity.id);
  return view.tokens.flatMap((token): TokenMention[] => {
    const range = { first: token.index, last: token.index };
    const id = byAcronym.get(token.raw);
    if (id === undefined || !isFree(range) || taken.over(token.index).length > 0) return [];
    return [{ ...range, entity: id, kind: 'name', rule: 'acronym' }];
  });
}
