import type { GroupRow } from '../../../lang/entityWords.ts';
import { type Discourse, recentOnes, sentencesBack } from '../discourse.ts';
import { officesOf } from '../posts/roles.ts';
import type { GroupFound } from './groupFound.ts';
import { lastGroup, lastList, pick, recent } from './members.ts';

/** "les deux ministres": the persons of that office named last, or the unnamed holders in the states at stake. */
export function personGroup(
  discourse: Discourse,
  i: number,
  base: Pick<GroupFound, 'first' | 'last' | 'holders'>,
  row: GroupRow,
  count: number,
): GroupFound | undefined {
  const offices = row.offices;
  // "A and B met with C. The two officials asked"
  const listed = offices === undefined ? lastList(discourse, i, ['Person'], count, 1) : undefined;
  if (listed !== undefined) return { ...base, members: listed, rule: 'group-person-listed' };
  const persons = recentOnes(discourse).filter((id) => {
    const person = discourse.persons.get(id);
    if (person === undefined || person.posts.some((post) => post.former)) return false;
    return offices === undefined || officesOf(person).some((office) => offices.includes(office));
  });
  const within = persons.filter((id) => offices !== undefined || isNear(discourse, id, i));
  const near =
    offices === undefined
      ? []
      : recent(
          discourse,
          (mention) => sentencesBack(discourse, mention, i) <= 1 && isUnknownOffice(discourse, mention.entity),
        );
  if (within.length < count && near.length === count)
    return { ...base, members: near.reverse(), rule: 'group-person-near' };
  if (within.length >= count) return { ...base, members: within.slice(0, count).reverse(), rule: 'group-person' };
  const led = row.loose === true ? leadersOf(discourse, i, count) : undefined;
  if (led !== undefined) return { ...base, members: led, rule: 'group-person-led' };
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

/** "both leaders" for a minister and a president: the last group of just so many persons, or all whom the sentences before have named. */
function leadersOf(discourse: Discourse, i: number, count: number): string[] | undefined {
  const group = lastGroup(discourse, i, ['Person'], count, Number.POSITIVE_INFINITY);
  const named = recent(
    discourse,
    (mention) => discourse.persons.has(mention.entity) && sentencesBack(discourse, mention, i) > 0,
  );
  return group ?? (named.length === count ? named.reverse() : undefined);
}

const isUnknownOffice = (discourse: Discourse, id: string): boolean =>
  discourse.persons.has(id) && officesOf(discourse.persons.get(id)).length === 0;

const isNear = (discourse: Discourse, id: string, i: number): boolean =>
  discourse.past.some((mention) => mention.entity === id && sentencesBack(discourse, mention, i) <= 6);
