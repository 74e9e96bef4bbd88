import type { GroupRow } from '../../../lang/entityWords.ts';
import { firstBehind } from '../../ranges.ts';
import { type Discourse, mentionsWithin, recentOnes, typeOf } from '../discourse.ts';
import { officesOf } from '../posts/roles.ts';
import { foldedAt, isCapital, longestAt, sameSentence } from '../view.ts';
import { apposition, bareCount, countedNoun, type Match } from './counted.ts';
import type { GroupFound } from './groupFound.ts';
import { knownGroup, listedGroup, listedMembers } from './listedGroups.ts';
import { lastList, pick } from './members.ts';
import { officesOfStates } from './officesOfStates.ts';
import { personGroup } from './personGroups.ts';
import { holdersOrStates, namedStates, statesBehind, twinHolders } from './twins.ts';

/** "les deux pays", "les deux ministres", "les chefs d'Etat des deux pays", "la troïka, qui regroupe…". */
export function findGroup(discourse: Discourse, i: number): GroupFound | undefined {
  const { view } = discourse;
  const own = twinHolders(discourse, i) ?? namedStates(discourse, i) ?? officesOfStates(discourse, i);
  if (own !== undefined) return own;
  const counted = countedNoun(discourse, i) ?? bareCount(discourse, i);
  if (counted !== undefined) return members(discourse, i, counted.last, counted.row, counted.count);
  const listed = listedGroup(discourse, i) ?? knownGroup(discourse, i);
  if (listed !== undefined) return listed;
  const plural = view.words.groupDeterminers.has(foldedAt(view, i)) ? longestAt(view, i + 1, view.groups) : undefined;
  if (plural === undefined) return undefined;
  return (
    holdersOf(discourse, i, plural) ??
    officesOfGroup(discourse, i, plural) ??
    pair(discourse, i, plural) ??
    demonstrated(discourse, i, plural)
  );
}

/** "les chefs d'Etat des deux pays". */
function holdersOf(discourse: Discourse, i: number, plural: Match): GroupFound | undefined {
  const { view } = discourse;
  if (!view.words.of.has(foldedAt(view, plural.last + 1)) || plural.row.holder === undefined) return undefined;
  const contracted = view.words.groupDeterminers.has(foldedAt(view, plural.last + 1));
  const behind = contracted ? plural.last + 1 : plural.last + 2;
  const twins = statesBehind(discourse, behind);
  if (twins !== undefined) return holdersOrStates(discourse, { first: i, last: twins.last }, plural.row, twins.states);
  const owners = countedNoun(discourse, behind);
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
  const { fixed } = discourse;
  const next = fixed[firstBehind(fixed, noun + 2)];
  const body = next !== undefined && next.first <= noun + 3 ? next : undefined;
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

/** How many may be joined in a list that "ces pays" takes up. */
const LONGEST_LIST = 8;

/** "la Belgique, l'Espagne et l'Irlande … ces pays": those joined in this sentence or the two before, however many. */
function demonstrated(discourse: Discourse, i: number, { row, last }: Match): GroupFound | undefined {
  if (!discourse.view.words.demonstratives.has(foldedAt(discourse.view, i))) return undefined;
  const types = row.of === 'Party' || row.of === 'Camp' ? ['Organization', 'State'] : [row.of];
  for (let count = LONGEST_LIST; count > 1; count--) {
    const listed = lastList(discourse, i, types, count, 2);
    if (listed !== undefined) return { first: i, last, members: listed, holders: [], rule: 'group-demonstrated' };
  }
  return undefined;
}

/** "les trois pays de l'AES": as many as the body behind has members. */
function ofBody(discourse: Discourse, last: number, count: number): Pick<GroupFound, 'last' | 'members'> | undefined {
  const { view, fixed, known } = discourse;
  if (!view.words.of.has(foldedAt(view, last + 1))) return undefined;
  const body = fixed[firstBehind(fixed, last + 2)];
  const isNext = body !== undefined && body.first <= last + 3 && sameSentence(view, last, body.first);
  const states = isNext ? (known.get(body.entity)?.members ?? []) : [];
  return isNext && states.length === count ? { last: body.last, members: states } : undefined;
}

export function members(
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
  const body = row.of === 'State' ? ofBody(discourse, last, count) : undefined;
  if (body !== undefined) return { ...base, ...body, rule: 'group-body-members' };
  const mixed = row.of === 'Party' || row.of === 'Camp';
  const types = mixed ? ['Organization', 'State'] : [row.of];
  // "les cinq pays riverains" are others than those whom the text has happened to name
  if (row.of === 'State' && count > 2 && isDescribed(discourse, last)) {
    const listed = lastList(discourse, i, types, count, Number.POSITIVE_INFINITY);
    return listed === undefined ? undefined : { ...base, members: listed, rule: 'group-listed-state' };
  }
  const camps = row.of === 'Camp' ? campsBefore(discourse, i, count) : undefined;
  const found =
    camps ??
    (mixed ? (sideBySide(discourse, i, count) ?? servedSides(discourse, row, count)) : undefined) ??
    pick(discourse, i, types, count, reach);
  return found === undefined ? undefined : { ...base, members: found, rule: `group-${row.of.toLowerCase()}` };
}

/** An adjective or a complement stands behind the noun and says which they are. */
function isDescribed({ view }: Discourse, last: number): boolean {
  const next = view.tokens[last + 1];
  if (next === undefined || view.words.before.headLast || !sameSentence(view, last, last + 1)) return false;
  const isLower = /^\p{Ll}/u.test(next.raw);
  if (view.words.of.has(foldedAt(view, last + 1))) return isCapital(view, last + 2) || isCapital(view, last + 3);
  return isLower && next.verb.length === 0 && (next.wordClass === 'noun' || next.wordClass === 'adjective');
}

/** Those joined in the sentence before; else all that this sentence has named, where they are just as many. */
function sideBySide(discourse: Discourse, i: number, count: number): string[] | undefined {
  const isParty = (id: string): boolean => ['Organization', 'State'].includes(typeOf(discourse, id));
  const here = mentionsWithin(discourse, i, 0).filter(({ entity }) => isParty(entity));
  const named = [...new Set(here.map((mention) => mention.entity))];
  if (named.length === count) return named;
  return named.length === 0 ? lastList(discourse, i, ['Organization', 'State'], count, 1) : undefined;
}

/** "X met Y. The two sides agreed": the states that the persons named so far serve, where they are just as many. */
function servedSides(discourse: Discourse, row: GroupRow, count: number): string[] | undefined {
  const served = discourse.past.flatMap(({ entity }) => discourse.persons.get(entity)?.state ?? []);
  const states = [...new Set(served)];
  return row.pair && states.length === count ? states : undefined;
}

/** Who stands against whom: those joined in the sentences before, else the organisations named so far. */
function campsBefore(discourse: Discourse, i: number, count: number): string[] | undefined {
  const listed = lastList(discourse, i, ['Organization', 'State'], count, 2);
  const bodies = recentOnes(discourse).filter((id) => typeOf(discourse, id) === 'Organization');
  return listed ?? (bodies.length >= count ? pick(discourse, i, ['Organization'], count, 0) : undefined);
}
