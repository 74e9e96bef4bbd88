import type { Gender, OfficeRow } from '../../../lang/entityWords.ts';
import { rangesFrom, rangesOver } from '../../ranges.ts';
import {
  foldedAt,
  isCapital,
  isOneOf,
  isOwnerMark,
  longestAt,
  type Range,
  sameSentence,
  textOf,
  tokensOf,
  type View,
} from '../view.ts';
import { type Ahead, aheadOf, type Determiner } from './ahead.ts';
import { complementOf } from './complement.ts';
import type { Complement, NamedRange } from './complementTypes.ts';
import { portfolioIn } from './portfolio.ts';

/** A post or description: "le ministre chinois des Affaires étrangères", "son homologue kazakh". */
export interface PostPhrase extends Range {
  /** First token without determiner and modifiers; `headLast` ends the head noun. */
  readonly head: number;
  readonly headLast: number;
  readonly row: OfficeRow;
  readonly office: string;
  readonly gender?: Gender;
  readonly plural: boolean;
  readonly former: boolean;
  readonly counterpart: boolean;
  readonly determiner: Determiner;
  /** A description owns it: "the bloc's foreign policy chief". */
  readonly owned?: true;
  /** The state or organisation named in it. */
  readonly of?: string;
  readonly state?: string;
  /** The words without the determiner. */
  readonly label: string;
  /** Has a complement of its own ("de la BAD"), beside adjectives. */
  readonly complement: boolean;
}

/** The posts whose first token is `i`; the list that they are of does not change. */
export const postsFrom = (posts: readonly PostPhrase[], i: number): readonly PostPhrase[] => rangesFrom(posts, i);

/** The posts whose last token is `i`; the list that they are of does not change. */
export const postsUpTo = (posts: readonly PostPhrase[], i: number): readonly PostPhrase[] =>
  rangesOver(posts, i).filter(({ last }) => last === i);

/** All posts in the text; a post within another's complement is left out unless `nested` says where it may stand. */
export function findPosts(view: View, names: readonly NamedRange[]): PostPhrase[] {
  const posts: PostPhrase[] = [];
  const named = tokensOf(names.filter(({ adjective }) => !adjective));
  let i = 0;
  while (i < view.tokens.length) {
    const post = named.has(i) ? undefined : postAt(view, i, names);
    if (post !== undefined) posts.push(post);
    i = post === undefined ? i + 1 : post.headLast + 1;
  }
  return posts;
}

function postAt(view: View, i: number, names: readonly NamedRange[]): PostPhrase | undefined {
  const whole = longestAt(view, i, view.offices);
  const prefixes = [...view.words.formerPrefixes, ...view.words.deputyPrefixes];
  const prefix = whole === undefined ? prefixes.find((each) => foldedAt(view, i).startsWith(each)) : undefined;
  const match =
    prefix === undefined ? whole : longestAt({ ...view, folded: withoutPrefix(view, i, prefix) }, i, view.offices);
  if (match === undefined || view.tokens[i]?.wordClass === 'verb' || isAdjectival(view, i, match)) return undefined;
  const form = Array.from({ length: match.last - i + 1 }, (_, k) => foldedAt(view, i + k))
    .join(' ')
    .slice(prefix?.length ?? 0);
  const ahead = aheadOf(view, i, names);
  const { first, determiner, determinerToken } = ahead;
  const inner = rangesOver(names, match.last).find((name) => name.first > i && name.last > match.last);
  const right = complementOf({ view, names, links: match.row.links ?? [], owner: ownerOf(ahead) }, match.last, inner);
  const last = right.last;
  const ofState = isOfState(view, names, { first: match.last + 1, last });
  const deputy = ahead.deputy || view.words.deputyPrefixes.some((each) => each === prefix);
  const gender = genderOf(view, match.row, form, determinerToken, first, i);
  const plural =
    ((form === match.row.forms[2] || form === match.row.forms[3]) &&
      form !== match.row.forms[0] &&
      form !== match.row.forms[1]) ||
    (determinerToken !== undefined && view.words.plurals.has(determinerToken));
  const counterpart = view.words.counterparts.includes(match.row);
  return {
    first,
    last,
    head: i,
    headLast: match.last,
    row: match.row,
    office: deputy
      ? (match.row.deputy ?? `deputy-${match.row.office}`)
      : officeOf(view, match.row, { first: ahead.own, last }, { ...right, complement: right.complement && !ofState }),
    ...(gender === undefined ? {} : { gender }),
    plural,
    former: ahead.former || view.words.formerPrefixes.some((each) => each === prefix),
    counterpart,
    determiner,
    ...(ahead.owned === undefined ? {} : { owned: ahead.owned }),
    ...(right.of === undefined ? {} : { of: right.of }),
    ...(right.state === undefined ? {} : { state: right.state }),
    label: textOf(view, { first: ahead.own, last }),
    complement: right.complement,
  };
}

/** "general election", "chief economist": a noun right behind makes an adjective of the word, and a further post the first of two. */
function isAdjectival(view: View, i: number, match: { readonly row: OfficeRow; readonly last: number }): boolean {
  const next = match.last + 1;
  if (!view.words.before.headLast || !sameSentence(view, i, next) || isOwnerMark(view, next)) return false;
  const further = longestAt(view, next, view.offices);
  if (further !== undefined && further.row.rank !== true && view.tokens[next]?.wordClass !== 'verb') return true;
  if (match.row.modifies !== true) return false;
  const noun = view.tokens[next]?.wordClass === 'noun' && !isCapital(view, next);
  return noun || (match.row.rank === true && view.tokens[i]?.wordClass === 'adjective' && !isCapital(view, next));
}

function withoutPrefix(view: View, i: number, prefix: string): string[] {
  return view.folded.map((word, k) => (k === i ? word.slice(prefix.length) : word));
}

const ownerOf = ({ of, state }: Ahead): Pick<Complement, 'of' | 'state'> => ({
  ...(of === undefined ? {} : { of }),
  ...(state === undefined ? {} : { state }),
});

function genderOf(
  view: View,
  row: OfficeRow,
  form: string,
  determiner: string | undefined,
  first: number,
  head: number,
): Gender | undefined {
  const [m, f, mp, fp] = row.forms;
  if (m !== f && (form === f || form === fp)) return 'f';
  if (determiner !== undefined && view.words.feminineDeterminers.has(determiner)) return 'f';
  for (let k = first; k < head; k++) {
    if (view.words.postModifiers[foldedAt(view, k)]?.gender === 'f') return 'f';
  }
  if (m !== f && (form === m || form === mp)) return row.office === 'general' || row.rank ? undefined : 'm';
  if (determiner !== undefined && view.words.masculineDeterminers.has(determiner)) return 'm';
  return undefined;
}

/** "du Kenya": the state is all that stands behind the head. */
function isOfState(view: View, names: readonly NamedRange[], { first, last }: Range): boolean {
  let i = first;
  while (i < last && (isOneOf(view, i, view.words.postLinks) || view.words.articles.has(foldedAt(view, i)))) i++;
  return i > first && rangesFrom(names, i).some((name) => name.type === 'State' && name.last === last);
}

function officeOf(view: View, row: OfficeRow, range: Range, right: Complement): string {
  const field = portfolioIn(view, range);
  if (row.field && field !== undefined) return field.office;
  if (row.office === 'president' && right.of !== undefined) return 'president-of-organisation';
  if (row.office === 'president' && right.state !== undefined && !right.complement) return 'head-of-state';
  return right.complement ? row.office : (row.alone ?? row.office);
}
