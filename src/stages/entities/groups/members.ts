import type { TokenMention } from '../../../doc/layers.ts';
import { firstBehind } from '../../ranges.ts';
import { type Discourse, lastMention, mentionCounts, mentionsWithin, sentencesBack, typeOf } from '../discourse.ts';
import { foldedAt, rawAt, sameSentence } from '../view.ts';
import type { GroupFound } from './groupFound.ts';

/** How many sentences back a group may be that is meant again. */
const GROUP_REACH = 2;

/** Names from a token on, joined by commas and "et". */
export function runFrom(discourse: Discourse, from: number): TokenMention[] {
  const { fixed } = discourse;
  const run: TokenMention[] = [];
  for (let k = firstBehind(fixed, from); k < fixed.length; k++) {
    const mention = fixed[k];
    if (mention?.kind !== 'name') continue;
    const before = run.at(-1);
    if (before === undefined ? mention.first - from > 2 : !isJoinedTo(discourse, before.last, mention.first)) break;
    run.push(mention);
  }
  return run;
}

/** Entities with a mention so far that satisfies a test, the last one first. */
export function recent(discourse: Discourse, test: (mention: TokenMention) => boolean): string[] {
  const ids = discourse.past
    .toReversed()
    .filter(test)
    .map((mention) => mention.entity);
  return [...new Set(ids)];
}

/** The members of a plural of so many: a list of just so many named last, else the most prominent. */
export function pick(
  discourse: Discourse,
  i: number,
  types: readonly string[],
  count: number,
  reach: number,
): string[] | undefined {
  const listed = lastList(discourse, i, types, count, reach);
  const joined = listed ?? withHolder(discourse, i, types, count) ?? lastGroup(discourse, i, types, count);
  if (joined !== undefined) return joined;
  const weight = new Map<string, number>();
  for (const [id, times] of mentionCounts(discourse)) if (types.includes(typeOf(discourse, id))) weight.set(id, times);
  for (const { entity } of mentionsWithin(discourse, i, 1)) {
    const times = weight.get(entity);
    if (times !== undefined) weight.set(entity, times + 1);
  }
  for (const person of discourse.persons.values()) {
    const state = person.state;
    if (state !== undefined && weight.has(state) && person.posts.some((post) => !post.former))
      weight.set(state, (weight.get(state) ?? 0) + 2);
  }
  if (weight.size < count)
    return (
      (types.includes('State') ? (servedStates(discourse, count) ?? heldStates(discourse, count)) : undefined) ??
      allNamed(discourse, types, count)
    );
  const order = [...weight]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, count)
    .map(([id]) => id);
  return order.sort((a, b) => firstPlace(discourse, a) - firstPlace(discourse, b));
}

/** "According to the Zambian minister, A and B will come; the three neighbours …": one less is listed, and the state of whoever says so. */
function withHolder(discourse: Discourse, i: number, types: readonly string[], count: number): string[] | undefined {
  if (count < 3 || !types.includes('State')) return undefined;
  const listed = lastList(discourse, i, types, count - 1, 0);
  const states = discourse.past
    .filter((mention) => sameSentence(discourse.view, mention.first, i))
    .flatMap((mention) => discourse.persons.get(mention.entity)?.state ?? []);
  const [state] = states;
  return listed === undefined || state === undefined || listed.includes(state) ? undefined : [state, ...listed];
}

/** "both governments … the two neighbours": the group of so many that the sentences before told of. */
export function lastGroup(
  discourse: Discourse,
  i: number,
  types: readonly string[],
  count: number,
  reach = GROUP_REACH,
): string[] | undefined {
  const last = lastMention(discourse, i, reach, ({ entity }) => {
    const members = discourse.groups.get(entity)?.members ?? [];
    return members.length === count && members.every((id) => types.includes(typeOf(discourse, id)));
  });
  return last === undefined ? undefined : [...(discourse.groups.get(last.entity)?.members ?? [])];
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

/** "les dirigeants des deux Corées … les deux pays": the states of posts whose holders the text does not name. */
function heldStates(discourse: Discourse, count: number): string[] | undefined {
  const held = discourse.past
    .map(({ entity }) => discourse.groups.get(entity))
    .flatMap((group) => (group === undefined ? [] : [statesOf(discourse, group)]));
  return held.findLast((states) => states.length === count);
}

const statesOf = ({ persons }: Discourse, { members, holders }: GroupFound): string[] => [
  ...new Set([...members.flatMap((id) => persons.get(id)?.state ?? []), ...holders.map(({ state }) => state)]),
];

const firstPlace = (discourse: Discourse, id: string): number =>
  discourse.past.findIndex((mention) => mention.entity === id);

/** "le Pérou, le Chili et la Bolivie": coordinated mentions, of just that number, in this or the two sentences before. */
export function lastList(
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
    if (goesOn(discourse, run, past[k + 1])) continue;
    return run.map((mention) => mention.entity);
  }
  return undefined;
}

/** "A, B, C et D": the first three are no list of three. */
function goesOn(discourse: Discourse, run: readonly TokenMention[], next: TokenMention | undefined): boolean {
  const [before, last] = run.slice(-2);
  if (before === undefined || last === undefined || next === undefined) return false;
  const { view } = discourse;
  const isLast = view.tokens
    .slice(before.last + 1, last.first)
    .some(({ index }) => view.words.and.has(foldedAt(view, index)));
  return !isLast && isJoinedTo(discourse, last.last, next.first) && sameSentence(view, last.last, next.first);
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
