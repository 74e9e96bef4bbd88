import type { TokenMention } from '../../doc/layers.ts';
import type { GroupRow } from '../../lang/entityWords.ts';
import { type Discourse, sentencesBack, typeOf } from './discourse.ts';
import { officesOf } from './roles.ts';
import { foldedAt, isFormOf, longestAt, rawAt, sameSentence } from './view.ts';

export interface GroupFound {
  readonly first: number;
  readonly last: number;
  readonly members: readonly string[];
  /** Holders of posts whom the text does not name: `head-of-state` of `state/KZ`. */
  readonly holders: readonly { readonly office: string; readonly state: string; readonly label: string }[];
  readonly rule: string;
}

/** "les deux pays", "les deux ministres", "les chefs d'Etat des deux pays", "la troïka, qui regroupe…". */
export function findGroup(discourse: Discourse, i: number): GroupFound | undefined {
  const { view } = discourse;
  const counted = countedNoun(discourse, i) ?? bareCount(discourse, i);
  if (counted !== undefined) return members(discourse, i, counted.last, counted.row, counted.count);
  const listed = listedGroup(discourse, i) ?? knownGroup(discourse, i);
  if (listed !== undefined) return listed;
  const plural = view.words.plurals.has(foldedAt(view, i)) ? longestAt(view, i + 1, view.groups) : undefined;
  if (plural === undefined) return undefined;
  return holdersOf(discourse, i, plural) ?? officesOfGroup(discourse, i, plural) ?? pair(discourse, i, plural);
}

/** "les chefs d'Etat des deux pays". */
function holdersOf(discourse: Discourse, i: number, plural: Match): GroupFound | undefined {
  const { view } = discourse;
  if (!view.words.of.has(foldedAt(view, plural.last + 1)) || plural.row.holder === undefined) return undefined;
  const owners = countedNoun(discourse, plural.last + 1);
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
    holders: states.map((state) => ({ office, state, label: plural.row.words })),
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

/** Names from a token on, joined by commas and "et". */
function runFrom(discourse: Discourse, from: number): TokenMention[] {
  const names = discourse.upcoming.filter((mention) => mention.kind === 'name' && mention.first >= from);
  const run: TokenMention[] = [];
  for (const mention of names) {
    const before = run.at(-1);
    if (before === undefined ? mention.first - from > 2 : !isJoinedTo(discourse, before.last, mention.first)) break;
    run.push(mention);
  }
  return run;
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

function countedNoun(discourse: Discourse, i: number): { row: GroupRow; last: number; count: number } | undefined {
  const { view } = discourse;
  if (!view.words.plurals.has(foldedAt(view, i)) || !sameSentence(view, i, i + 2)) return undefined;
  const count = view.words.numbers[foldedAt(view, i + 1)];
  if (count === undefined) return undefined;
  let noun = i + 2;
  while (
    noun < i + 4 &&
    view.tokens[noun]?.wordClass === 'adjective' &&
    longestAt(view, noun, view.groups) === undefined
  )
    noun++;
  const match = longestAt(view, noun, view.groups);
  return match === undefined ? undefined : { ...match, count };
}

/** "deux hommes d'affaires, A et B": without an article only where the names follow. */
function bareCount(discourse: Discourse, i: number): { row: GroupRow; last: number; count: number } | undefined {
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
  const bodies = row.of === 'Camp' ? pick(discourse, i, ['Organization'], count, reach) : undefined;
  const found = bodies ?? pick(discourse, i, types, count, reach);
  return found === undefined ? undefined : { ...base, members: found, rule: `group-${row.of.toLowerCase()}` };
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
    holders: states.map((state) => ({ office, state, label: row.words })),
    rule: 'group-office-holders',
  };
}

const isUnknownOffice = (discourse: Discourse, id: string): boolean =>
  discourse.persons.has(id) && officesOf(discourse.persons.get(id)).length === 0;

const isNear = (discourse: Discourse, id: string, i: number): boolean =>
  discourse.past.some((mention) => mention.entity === id && sentencesBack(discourse, mention, i) <= 6);

/** Entities mentioned so far, the last one first. */
function recent(discourse: Discourse, test: (mention: TokenMention) => boolean): string[] {
  const ids = discourse.past
    .toReversed()
    .filter(test)
    .map((mention) => mention.entity);
  return [...new Set(ids)];
}

/** The members of a plural of so many: a list of just so many named last, else the most prominent. */
function pick(
  discourse: Discourse,
  i: number,
  types: readonly string[],
  count: number,
  reach: number,
): string[] | undefined {
  const listed = lastList(discourse, i, types, count, reach);
  if (listed !== undefined) return listed;
  const weight = new Map<string, number>();
  for (const mention of discourse.past) {
    if (!types.includes(typeOf(discourse, mention.entity))) continue;
    const back = sentencesBack(discourse, mention, i);
    weight.set(mention.entity, (weight.get(mention.entity) ?? 0) + 1 + (back <= 1 ? 1 : 0));
  }
  for (const person of discourse.persons.values()) {
    const state = person.state;
    if (state !== undefined && weight.has(state) && person.posts.some((post) => !post.former))
      weight.set(state, (weight.get(state) ?? 0) + 2);
  }
  if (weight.size < count)
    return (types.includes('State') ? servedStates(discourse, count) : undefined) ?? allNamed(discourse, types, count);
  const order = [...weight]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, count)
    .map(([id]) => id);
  return order.sort((a, b) => firstPlace(discourse, a) - firstPlace(discourse, b));
}

/** The only ones of the text, named later: "les deux pays, ont annoncé le Laos et le Cambodge". */
function allNamed(discourse: Discourse, types: readonly string[], count: number): string[] | undefined {
  const named = [
    ...new Set(discourse.fixed.map((mention) => mention.entity).filter((id) => types.includes(typeOf(discourse, id)))),
  ];
  const strangers = [...discourse.persons.values()].some(
    (person) => person.state !== undefined && !named.includes(person.state),
  );
  return named.length === count && !strangers ? named : undefined;
}

/** States that are named by nothing but the posts of the persons: "le chancelier allemand … son homologue chinois". */
function servedStates(discourse: Discourse, count: number): string[] | undefined {
  const served = discourse.past.flatMap(
    (mention) =>
      discourse.persons.get(mention.entity)?.state ??
      (typeOf(discourse, mention.entity) === 'State' ? mention.entity : []),
  );
  const states = [...new Set(served)];
  return states.length === count ? states : undefined;
}

const firstPlace = (discourse: Discourse, id: string): number =>
  discourse.past.findIndex((mention) => mention.entity === id);

/** "la Chine, le Kirghizistan et l'Ouzbékistan": coordinated mentions, of just that number, in this or the two sentences before. */
function lastList(
  discourse: Discourse,
  i: number,
  types: readonly string[],
  count: number,
  reach: number,
): string[] | undefined {
  if (count < 2) return undefined;
  const { view, past } = discourse;
  for (let k = past.length - 1; k >= count - 1; k--) {
    const run = past.slice(k - count + 1, k + 1);
    const last = run.at(-1);
    const first = run[0];
    if (first === undefined || last === undefined || sentencesBack(discourse, first, i) > reach) break;
    if (!run.every((mention) => types.includes(typeOf(discourse, mention.entity)))) continue;
    const joined = run.every((mention, n) => n === 0 || isJoinedTo(discourse, run[n - 1]?.last ?? 0, mention.first));
    const before = past[k - count];
    if (!joined || new Set(run.map((mention) => mention.entity)).size !== count) continue;
    if (
      before !== undefined &&
      isJoinedTo(discourse, before.last, first.first) &&
      sameSentence(view, before.last, first.first)
    )
      continue;
    return run.map((mention) => mention.entity);
  }
  return undefined;
}

/** Only commas, "et" and articles stand between. */
function isJoinedTo({ view }: Discourse, last: number, first: number): boolean {
  if (first - last > 5 || first <= last + 1) return false;
  let link = false;
  for (let i = last + 1; i < first; i++) {
    const word = foldedAt(view, i);
    const joins = rawAt(view, i) === ',' || view.words.and.has(word);
    link ||= joins;
    if (!joins && !view.words.articles.has(word) && !view.words.of.has(word) && !/[()]/.test(rawAt(view, i)))
      return false;
  }
  return link;
}
