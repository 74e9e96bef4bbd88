import type { TokenMention } from '../../doc/layers.ts';
import type { GroupRow } from '../../lang/entityWords.ts';
import { type Discourse, sentencesBack, typeOf } from './discourse.ts';
import { officesOf } from './roles.ts';
import { byFirstWord, foldedAt, longestAt, rawAt, sameSentence } from './view.ts';

export interface GroupFound {
  readonly first: number;
  readonly last: number;
  readonly members: readonly string[];
  /** Holders of posts whom the text does not name: `head-of-state` of `state/KZ`. */
  readonly holders: readonly { readonly office: string; readonly state: string; readonly label: string }[];
  readonly rule: string;
}

/** "les deux pays", "les deux ministres", "les chefs d'Etat des deux pays". */
export function findGroup(discourse: Discourse, i: number): GroupFound | undefined {
  const { view } = discourse;
  const rows = byFirstWord(view.words.groups.map((row) => [row.words, row] as const));
  const counted = countedNoun(discourse, i, rows);
  if (counted !== undefined) return members(discourse, i, counted.last, counted.row, counted.count);
  // "les chefs d'Etat des deux pays"
  const plural = view.words.plurals.has(foldedAt(view, i)) ? longestAt(view, i + 1, rows) : undefined;
  if (plural === undefined) return undefined;
  const row = plural.row as GroupRow;
  if (!view.words.of.has(foldedAt(view, plural.last + 1))) return undefined;
  const owners = countedNoun(discourse, plural.last + 1, rows);
  if (owners === undefined || (owners.row as GroupRow).of !== 'State' || row.holder === undefined) return undefined;
  return members(discourse, i, owners.last, row, owners.count);
}

function countedNoun(discourse: Discourse, i: number, rows: ReturnType<typeof byFirstWord<GroupRow>>): { row: GroupRow; last: number; count: number } | undefined {
  const { view } = discourse;
  if (!view.words.plurals.has(foldedAt(view, i)) || !sameSentence(view, i, i + 2)) return undefined;
  const count = view.words.numbers[foldedAt(view, i + 1)];
  if (count === undefined) return undefined;
  let noun = i + 2;
  while (noun < i + 4 && view.tokens[noun]?.wordClass === 'adjective' && longestAt(view, noun, rows) === undefined) noun++;
  const match = longestAt(view, noun, rows);
  return match === undefined ? undefined : { ...match, count };
}

function members(discourse: Discourse, i: number, last: number, row: GroupRow, count: number): GroupFound | undefined {
  const first = discourse.view.words.contracted.has(foldedAt(discourse.view, i)) ? i + 1 : i;
  const base = { first, last, holders: [] as GroupFound['holders'] };
  if (row.of === 'Person') return personGroup(discourse, i, base, row, count);
  const types = row.of === 'Any' ? ['Organization', 'State'] : [row.of];
  const found = row.of === 'Any' ? (pick(discourse, i, ['Organization'], count) ?? pick(discourse, i, types, count)) : pick(discourse, i, types, count);
  return found === undefined ? undefined : { ...base, members: found, rule: `group-${row.of.toLowerCase()}` };
}

function personGroup(discourse: Discourse, i: number, base: Pick<GroupFound, 'first' | 'last' | 'holders'>, row: GroupRow, count: number): GroupFound | undefined {
  const offices = row.offices;
  const persons = recent(discourse, (mention) => {
    const person = discourse.persons.get(mention.entity);
    if (person === undefined || person.posts.some((post) => post.former)) return false;
    return offices === undefined || officesOf(person).some((office) => offices.includes(office));
  });
  const within = persons.filter((id) => offices !== undefined || isNear(discourse, id, i));
  if (within.length >= count) return { ...base, members: within.slice(0, count).reverse(), rule: 'group-person' };
  const states = row.holder === undefined ? undefined : pick(discourse, i, ['State'], count);
  if (states === undefined || row.holder === undefined) return undefined;
  const office = row.holder;
  return { ...base, members: [], holders: states.map((state) => ({ office, state, label: row.words })), rule: 'group-office-holders' };
}

const isNear = (discourse: Discourse, id: string, i: number): boolean => discourse.past.some((mention) => mention.entity === id && sentencesBack(discourse, mention, i) <= 6);

/** Entities mentioned so far, the last one first. */
function recent(discourse: Discourse, test: (mention: TokenMention) => boolean): string[] {
  const ids = discourse.past.toReversed().filter(test).map((mention) => mention.entity);
  return [...new Set(ids)];
}

/** The members of a plural of so many: a list of just so many named last, else the most prominent. */
export function pick(discourse: Discourse, i: number, types: readonly string[], count: number): string[] | undefined {
  const listed = lastList(discourse, i, types, count);
  if (listed !== undefined) return listed;
  const weight = new Map<string, number>();
  for (const mention of discourse.past) {
    if (!types.includes(typeOf(discourse, mention.entity))) continue;
    const back = sentencesBack(discourse, mention, i);
    weight.set(mention.entity, (weight.get(mention.entity) ?? 0) + 1 + (back <= 1 ? 1 : 0));
  }
  for (const person of discourse.persons.values()) {
    const state = person.state;
    if (state !== undefined && weight.has(state) && person.posts.some((post) => !post.former)) weight.set(state, (weight.get(state) ?? 0) + 2);
  }
  if (weight.size < count) return undefined;
  const order = [...weight].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, count).map(([id]) => id);
  return order.sort((a, b) => firstPlace(discourse, a) - firstPlace(discourse, b));
}

const firstPlace = (discourse: Discourse, id: string): number => discourse.past.findIndex((mention) => mention.entity === id);

/** "la Chine, le Kirghizistan et l'Ouzbékistan": coordinated mentions, of just that number, in this or the two sentences before. */
function lastList(discourse: Discourse, i: number, types: readonly string[], count: number): string[] | undefined {
  if (count < 2) return undefined;
  const { view, past } = discourse;
  for (let k = past.length - 1; k >= count - 1; k--) {
    const run = past.slice(k - count + 1, k + 1);
    const last = run.at(-1);
    const first = run[0];
    if (first === undefined || last === undefined || sentencesBack(discourse, first, i) > (count > 2 ? 3 : 0)) break;
    if (!run.every((mention) => types.includes(typeOf(discourse, mention.entity)))) continue;
    const joined = run.every((mention, n) => n === 0 || isJoinedTo(discourse, run[n - 1]?.last ?? 0, mention.first));
    const longer = [past[k - count], past[k + 1]];
    const before = longer[0];
    if (!joined || new Set(run.map((mention) => mention.entity)).size !== count) continue;
    if (before !== undefined && isJoinedTo(discourse, before.last, first.first) && sameSentence(view, before.last, first.first)) continue;
    if (count === 2 && !run.every((mention) => view.tokens[mention.first] !== undefined)) continue;
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
    if (!joins && !view.words.articles.has(word) && !view.words.of.has(word) && !/[()]/.test(rawAt(view, i))) return false;
  }
  return link;
}
