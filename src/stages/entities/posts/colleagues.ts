import type { PersonDraft } from '../persons/cluster.ts';
import { foldedAt, rawAt, sameSentence, type View } from '../view.ts';
import { SINGLE_OFFICES } from './holders.ts';
import type { PostPhrase } from './posts.ts';

/** A person where the text names the post and, behind it, the name. */
interface Named {
  readonly person: PersonDraft;
  readonly first: number;
  readonly last: number;
  readonly post: PostPhrase;
}

/**
 * "le Premier ministre arménien A et le ministre de la Défense B": a minister without a state serves that of the
 * colleague to whom "et" joins the post. A comma does so only in a row that ends in "et".
 */
export function settleColleagues(view: View, persons: readonly PersonDraft[]): void {
  const named = persons.flatMap((person) => person.names.flatMap((name) => namedAt(person, name)));
  const inOrder = named.sort((a, b) => a.first - b.first);
  for (const [k, { person }] of inOrder.entries()) {
    const before = inOrder[k - 1];
    if (before === undefined || before.person === person || person.state !== undefined) continue;
    if (person.organization !== undefined || !person.posts.every(isOfState)) continue;
    if (before.person.state !== undefined && isJoined(view, inOrder, k)) person.state = before.person.state;
  }
}

function namedAt(person: PersonDraft, name: PersonDraft['names'][number]): readonly Named[] {
  const post = person.posts.find(({ last }) => last === name.first - 1 || last === name.first - 2);
  return post === undefined ? [] : [{ person, first: post.first, last: name.last, post }];
}

/** A minister, or one of whom each state has one. */
const isOfState = ({ row, office, counterpart, determiner, former }: PostPhrase): boolean =>
  (row.field === true || SINGLE_OFFICES.has(office)) && !counterpart && !former && determiner !== 'possessive';

/** Right behind the person before, with a conjunction, or with a comma where the row goes on. */
function isJoined(view: View, named: readonly Named[], k: number): boolean {
  const [before, here] = [named[k - 1], named[k]];
  if (before === undefined || here === undefined || !sameSentence(view, before.last, here.first)) return false;
  if (here.first !== before.last + 2) return false;
  if (view.words.and.has(foldedAt(view, before.last + 1))) return true;
  return rawAt(view, before.last + 1) === ',' && named[k + 1] !== undefined && isJoined(view, named, k + 1);
}
