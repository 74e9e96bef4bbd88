import type { TokenMention } from '../../../doc/layers.ts';
import { RangeIndex, rangesMeeting, rangesOver } from '../../ranges.ts';
import { knownMentions } from '../known/known.ts';
import { isPlace, type Meant } from '../known/meanings.ts';
import type { PersonDraft } from '../persons/cluster.ts';
import type { People } from '../persons/people.ts';
import { foldedAt, type Range, type View, within } from '../view.ts';
import { acronymMentions, isFoundAcronym } from './found.ts';
import type { Named } from './named.ts';

/** All mentions that name an entity or hold a post beside a name. What points back comes later. */
export function nameMentions(
  view: View,
  named: Named,
  people: People,
  outside: (range: Range) => boolean,
): TokenMention[] {
  const { found, initiatives } = named;
  const personRanges = people.persons.flatMap((person) => person.names);
  const foundRanges = found.map(({ range }) => range);
  const wides = initiatives.map((each) => each.wide);
  const meant = named.meant.filter((each) => !isFoundAcronym(view, found, each));
  const covered = (each: Meant): boolean =>
    rangesMeeting(personRanges, each).length > 0 ||
    rangesMeeting(foundRanges, each).some((range) => !(isPlace(each) ? isParty : isOwner)(view, range, each)) ||
    rangesOver(wides, each.first).some((wide) => within(each, wide));
  const isFree = (range: Range): boolean =>
    outside(range) && rangesMeeting(meant, range).length === 0 && rangesMeeting(personRanges, range).length === 0;
  const wide = initiatives.filter((each) => rangesMeeting(foundRanges, each.wide).length === 0);
  return dedupe([
    ...knownMentions({ view, meant, posts: people.posts, covered }),
    ...wide.map((each) => nameOf(each.wide, each.entry.entity.id, `known-${each.entry.kind}`)),
    ...found.map(({ range, id, name }) => nameOf(range, id, name.rule)),
    ...named.nested.map((each) => nameOf(each, each.entry.entity.id, 'known-within')),
    ...acronymMentions(view, found, named.defined, isFree),
    ...people.persons.flatMap((person) => personMentions(view, person)),
  ]);
}

const nameOf = ({ first, last }: Range, entity: string, rule: string): TokenMention => ({
  first,
  last,
  entity,
  kind: 'name',
  rule,
});

function personMentions(view: View, person: PersonDraft): TokenMention[] {
  return person.names.flatMap((name): TokenMention[] => [
    ...name.posts.map((post): TokenMention => {
      const first = view.words.contracted.has(foldedAt(view, post.first)) ? post.first + 1 : post.first;
      return { first, last: post.last, entity: person.key, kind: 'nominal', rule: 'post' };
    }),
    nameOf(name, person.key, name.rule),
  ]);
}

/** "Politique agricole de la CEDEAO": a name within a name that a link joins to it is named as well. */
function isOwner({ words, folded }: View, name: Range, range: Range): boolean {
  if (!within(range, name) || range.first === name.first) return false;
  const last = folded[range.first - 1] ?? '';
  const link = words.definite.has(last) && !words.of.has(last) ? (folded[range.first - 2] ?? '') : last;
  return (
    words.of.has(link) ||
    words.aims.has(link) ||
    words.between.has(link) ||
    words.and.has(link) ||
    words.partner.has(link) ||
    words.topicPrepositions.has(link)
  );
}

/** "l'accord conclu avec Téhéran": a capital is named as well where a party's preposition leads it in. */
function isParty({ words, folded }: View, name: Range, range: Range): boolean {
  const link = folded[range.first - 1] ?? '';
  const leads = [words.partner, words.between, words.by, words.and];
  return within(range, name) && range.first > name.first && leads.some((each) => each.has(link));
}

/** At most one mention for the same tokens; a name may lie within a nominal, or within a longer name of another entity. */
function dedupe(mentions: readonly TokenMention[]): TokenMention[] {
  const sorted = mentions.toSorted((a, b) => a.first - b.first || b.last - a.last || (a.kind === 'nominal' ? -1 : 1));
  const kept = new RangeIndex<TokenMention>();
  return sorted.filter((mention) => {
    const isKept = kept.meeting(mention).every((other) => mayHold(other, mention));
    if (isKept) kept.add(mention);
    return isKept;
  });
}

function mayHold(outer: TokenMention, inner: TokenMention): boolean {
  const longer = outer.last - outer.first > inner.last - inner.first;
  return (
    inner.kind === 'name' &&
    within(inner, outer) &&
    longer &&
    (outer.kind === 'nominal' || outer.entity !== inner.entity)
  );
}
