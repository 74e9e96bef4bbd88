import type { GroupRow } from '../../lang/entityWords.ts';
import { type Discourse, sentencesBack, typeOf } from './discourse.ts';
import type { Holder } from './holders.ts';
import { lastList, pick, recent, runFrom } from './members.ts';
import { officesOf } from './roles.ts';
import { foldedAt, isFormOf, isOwnerMark, longestAt, rawAt, sameSentence, type View } from './view.ts';

export interface GroupFound {
  readonly first: number;
  readonly last: number;
  readonly members: readonly string[];
  /** Holders of posts whom the text does not name: `head-of-state` of `state/KZ`. */
  readonly holders: readonly Holder[];
  readonly rule: string;
}

/** "les deux pays", "les deux ministres", "les chefs d'Etat des deux pays", "la troïka, qui regroupe…". */
export function findGroup(discourse: Discourse, i: number): GroupFound | undefined {
  const { view } = discourse;
  const counted = countedNoun(discourse, i) ?? bareCount(discourse, i);
  if (counted !== undefined) return members(discourse, i, counted.last, counted.row, counted.count);
  const listed = listedGroup(discourse, i) ?? knownGroup(discourse, i);
  if (listed !== undefined) return listed;
  const plural = view.words.groupDeterminers.has(foldedAt(view, i)) ? longestAt(view, i + 1, view.groups) : undefined;
  if (plural === undefined) return undefined;
  return holdersOf(discourse, i, plural) ?? officesOfGroup(discourse, i, plural) ?? pair(discourse, i, plural);
}

/** "les chefs d'Etat des deux pays". */
function holdersOf(discourse: Discourse, i: number, plural: Match): GroupFound | undefined {
  const { view } = discourse;
  if (!view.words.of.has(foldedAt(view, plural.last + 1)) || plural.row.holder === undefined) return undefined;
  const contracted = view.words.groupDeterminers.has(foldedAt(view, plural.last + 1));
  const owners = countedNoun(discourse, contracted ? plural.last + 1 : plural.last + 2);
  if (owners?.row.of === 'State') return members(discourse, i, owners.last, plural.row, owners.count);
  return holdersInBody(discourse, i, plural);
}

/** "les présidents des pays du G5 Sahel": holders in the states that the knowledge has as its members. */
function holdersInBody(discourse: Discourse, i: number, plural: Match): GroupFound | undefined {
  const { view } = discourse;
  const noun = plural.last + 2;
  const office = plural.row.holder;
  if (
    office === undefined ||
    !view.words.countries.has(foldedAt(view, noun)) ||
    !view.words.of.has(foldedAt(view, noun + 1))
  )
    return undefined;
  const body = discourse.upcoming.find((mention) => mention.first >= noun + 2 && mention.first <= noun + 3);
  const states = body === undefined ? [] : (discourse.known.get(body.entity)?.members ?? []);
  if (body === undefined || states.length < 2) return undefined;
  const first = view.words.contracted.has(foldedAt(view, i)) ? i + 1 : i;
  return {
    first,
    last: body.last,
    members: [],
    holders: states.map((state) => ({ office, state, label: plural.row.holderLabel ?? plural.row.words })),
    rule: 'group-body-holders',
  };
}

/** "Les médiateurs de la troïka": as many persons of that office as the group named before has members. */
function officesOfGroup(discourse: Discourse, i: number, plural: Match): GroupFound | undefined {
  const { view } = discourse;
  const { offices } = plural.row;
  if (offices === undefined || !view.words.of.has(foldedAt(view, plural.last + 1))) return undefined;
  const noun = view.words.articles.has(foldedAt(view, plural.last + 2)) ? plural.last + 3 : plural.last + 2;
  if (!view.words.groupNouns.has(foldedAt(view, noun))) return undefined;
  const persons = [...discourse.persons.values()].filter(
    (person) =>
      officesOf(person).some((office) => offices.includes(office)) || person.posts.some((post) => post.counterpart),
  );
  const size = listedMembers(discourse, noun)?.length;
  if (size === undefined || persons.length !== size) return undefined;
  const first = view.words.contracted.has(foldedAt(view, i)) ? i + 1 : i;
  return { first, last: noun, members: persons.map((person) => person.key), holders: [], rule: 'group-offices' };
}

/** "les parties": the two that were set side by side. */
function pair(discourse: Discourse, i: number, plural: Match): GroupFound | undefined {
  const next = discourse.view.tokens[plural.last + 1];
  const isSubject = next?.wordClass === 'verb' || next?.wordClass === 'negation' || next?.wordClass === 'clitic';
  if (!plural.row.pair || !isSubject) return undefined;
  const states = new Set(
    discourse.past
      .map((mention) => mention.entity)
      .filter((id) => typeOf(discourse, id) === 'State' || typeOf(discourse, id) === 'Organization'),
  );
  return states.size === 2 || lastList(discourse, i, ['State', 'Organization'], 2, 2) !== undefined
    ? members(discourse, i, plural.last, plural.row, 2, 2)
    : undefined;
}

/** "la troïka, qui regroupe l'Union européenne, les Etats-Unis et la Russie". */
function listedGroup(discourse: Discourse, i: number): GroupFound | undefined {
  const { view } = discourse;
  if (!view.words.articles.has(foldedAt(view, i)) || !view.words.groupNouns.has(foldedAt(view, i + 1)))
    return undefined;
  const found = listedMembers(discourse, i + 1);
  const first = view.words.contracted.has(foldedAt(view, i)) ? i + 1 : i;
  return found === undefined ? undefined : { first, last: i + 1, members: found, holders: [], rule: 'group-listed' };
}

/** The mentions listed behind "qui regroupe". */
function listedMembers(discourse: Discourse, noun: number): string[] | undefined {
  const { view } = discourse;
  let verb = noun + 1;
  while (verb <= noun + 4 && !isFormOf(view, verb, view.words.memberVerbs)) verb++;
  if (verb > noun + 4 || !sameSentence(view, noun, verb)) return undefined;
  const run = runFrom(discourse, verb + 1);
  return run.length < 2 ? undefined : run.map((mention) => mention.entity);
}

/** A group noun whose members were listed before: "la troïka". */
function knownGroup(discourse: Discourse, i: number): GroupFound | undefined {
  const { view } = discourse;
  const noun = i + 1;
  if (!view.words.definite.has(foldedAt(view, i)) || !view.words.groupNouns.has(foldedAt(view, noun))) return undefined;
  const earlier = view.tokens.find(
    (token) =>
      token.index !== noun &&
      foldedAt(view, token.index) === foldedAt(view, noun) &&
      listedMembersOf(discourse, token.index) !== undefined,
  );
  const found = earlier === undefined ? undefined : listedMembersOf(discourse, earlier.index);
  const first = view.words.contracted.has(foldedAt(view, i)) ? i + 1 : i;
  return found === undefined ? undefined : { first, last: noun, members: found, holders: [], rule: 'group-listed' };
}

function listedMembersOf(discourse: Discourse, noun: number): string[] | undefined {
  return listedMembers({ ...discourse, upcoming: discourse.fixed }, noun);
}

interface Match {
  readonly row: GroupRow;
  readonly last: number;
}

interface Counted extends Match {
  readonly count: number;
}

function countedNoun(discourse: Discourse, i: number): Counted | undefined {
  const { view } = discourse;
  if (!view.words.groupDeterminers.has(foldedAt(view, i))) return undefined;
  const counting = view.words.countingDeterminers[foldedAt(view, i)];
  const number = view.words.groupDeterminers.has(foldedAt(view, i + 1)) ? i + 2 : i + 1;
  const count = counting ?? view.words.numbers[foldedAt(view, number)];
  const start = counting === undefined ? number + 1 : number;
  if (count === undefined || !sameSentence(view, i, start)) return undefined;
  const match = groupNoun(discourse, start);
  if (match === undefined) return undefined;
  return { ...ownedPlural(discourse, match), count };
}

function groupNoun({ view }: Discourse, start: number): Match | undefined {
  let noun = start;
  while (
    noun < start + 2 &&
    (view.tokens[noun]?.wordClass === 'adjective' || isDemonym(view, noun)) &&
    longestAt(view, noun, view.groups) === undefined
  )
    noun++;
  return longestAt(view, noun, view.groups);
}

/** "the two African countries": an adjective with a capital. */
const isDemonym = (view: View, i: number): boolean => view.words.capitalised && view.tokens[i]?.wordClass === 'name';

/** "the two countries' leaders": whoever holds a post in each. */
function ownedPlural({ view }: Discourse, match: Match): Match {
  if (!isOwnerMark(view, match.last + 1) || match.row.of !== 'State') return match;
  const owned = longestAt(view, match.last + 2, view.groups);
  return owned?.row.holder === undefined ? match : owned;
}

/** "deux hommes d'affaires, A et B": without an article only where the names follow. */
function bareCount(discourse: Discourse, i: number): Counted | undefined {
  const { view } = discourse;
  const count = view.words.numbers[foldedAt(view, i)];
  if (count === undefined || view.tokens[i - 1]?.wordClass === 'determiner') return undefined;
  const match = longestAt(view, i + 1, view.groups);
  return match === undefined || apposition(discourse, match.last, count) === undefined
    ? undefined
    : { ...match, count };
}

function members(
  discourse: Discourse,
  i: number,
  last: number,
  row: GroupRow,
  count: number,
  reach = count > 2 ? 3 : 0,
): GroupFound | undefined {
  const first = discourse.view.words.contracted.has(foldedAt(discourse.view, i)) ? i + 1 : i;
  const base = { first, last, holders: [] as GroupFound['holders'] };
  const apposed = apposition(discourse, last, count);
  if (apposed !== undefined) return { ...base, members: apposed, rule: 'group-apposition' };
  if (row.of === 'Person') return personGroup(discourse, i, base, row, count);
  const mixed = row.of === 'Party' || row.of === 'Camp';
  const types = mixed ? ['Organization', 'State'] : [row.of];
  const camps = row.of === 'Camp' ? campsBefore(discourse, i, count) : undefined;
  const found =
    camps ?? (mixed ? sideBySide(discourse, i, count) : undefined) ?? pick(discourse, i, types, count, reach);
  return found === undefined ? undefined : { ...base, members: found, rule: `group-${row.of.toLowerCase()}` };
}

/** Those joined in the sentence before; else all that this sentence has named, where they are just as many. */
function sideBySide(discourse: Discourse, i: number, count: number): string[] | undefined {
  const isParty = (id: string): boolean => ['Organization', 'State'].includes(typeOf(discourse, id));
  const here = discourse.past.filter(
    (mention) => sameSentence(discourse.view, mention.first, i) && isParty(mention.entity),
  );
  const named = [...new Set(here.map((mention) => mention.entity))];
  if (named.length === count) return named;
  return named.length === 0 ? lastList(discourse, i, ['Organization', 'State'], count, 1) : undefined;
}

/** Who stands against whom: those joined in the sentences before, else the organisations named so far. */
function campsBefore(discourse: Discourse, i: number, count: number): string[] | undefined {
  const listed = lastList(discourse, i, ['Organization', 'State'], count, 2);
  const bodies = recent(discourse, (mention) => typeOf(discourse, mention.entity) === 'Organization');
  return listed ?? (bodies.length >= count ? pick(discourse, i, ['Organization'], count, 0) : undefined);
}

/** "deux hommes d'affaires, A et B": as many names stand behind the comma. */
function apposition(discourse: Discourse, last: number, count: number): string[] | undefined {
  const { view } = discourse;
  let comma = last + 1;
  while (comma <= last + 4 && sameSentence(view, last, comma) && rawAt(view, comma) !== ',') comma++;
  if (rawAt(view, comma) !== ',' || !sameSentence(view, last, comma)) return undefined;
  const run = runFrom(discourse, comma + 1);
  return run.length === count ? run.map((mention) => mention.entity) : undefined;
}

function personGroup(
  discourse: Discourse,
  i: number,
  base: Pick<GroupFound, 'first' | 'last' | 'holders'>,
  row: GroupRow,
  count: number,
): GroupFound | undefined {
  const offices = row.offices;
  const persons = recent(discourse, (mention) => {
    const person = discourse.persons.get(mention.entity);
    if (person === undefined || person.posts.some((post) => post.former)) return false;
    return offices === undefined || officesOf(person).some((office) => offices.includes(office));
  });
  const within = persons.filter((id) => offices !== undefined || isNear(discourse, id, i));
  const near =
    offices === undefined
      ? []
      : recent(
          discourse,
          (mention) => isUnknownOffice(discourse, mention.entity) && sentencesBack(discourse, mention, i) <= 1,
        );
  if (within.length < count && near.length === count)
    return { ...base, members: near.reverse(), rule: 'group-person-near' };
  if (within.length >= count) return { ...base, members: within.slice(0, count).reverse(), rule: 'group-person' };
  const states = row.holder === undefined ? undefined : pick(discourse, i, ['State'], count, count > 2 ? 3 : 0);
  if (states === undefined || row.holder === undefined) return undefined;
  const office = row.holder;
  return {
    ...base,
    members: [],
    holders: states.map((state) => ({ office, state, label: row.holderLabel ?? row.words })),
    rule: 'group-office-holders',
  };
}

const isUnknownOffice = (discourse: Discourse, id: string): boolean =>
  discourse.persons.has(id) && officesOf(discourse.persons.get(id)).length === 0;

const isNear = (discourse: Discourse, id: string, i: number): boolean =>
  discourse.past.some((mention) => mention.entity === id && sentencesBack(discourse, mention, i) <= 6);
