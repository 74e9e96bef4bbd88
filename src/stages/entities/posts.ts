import type { Gender, OfficeRow } from '../../lang/entityWords.ts';
import { portfolioIn } from './organizations.ts';
import {
  foldedAt,
  isCapital,
  isMark,
  isOneOf,
  longestAt,
  type Range,
  rawAt,
  sameSentence,
  textOf,
  type View,
} from './view.ts';

/** A known or found name in the text with its entity, as posts and nominals refer to it. */
export interface NamedRange extends Range {
  readonly id: string;
  readonly type: 'State' | 'Organization' | 'Initiative';
  /** An adjective: no mention by itself. */
  readonly adjective?: boolean;
}

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
  readonly determiner: 'definite' | 'possessive' | 'own' | 'demonstrative' | 'indefinite' | 'none';
  /** The state or organisation named in it. */
  readonly of?: string;
  readonly state?: string;
  /** The words without the determiner. */
  readonly label: string;
  /** Has a complement of its own ("de la BAD"), beside adjectives. */
  readonly complement: boolean;
}

/** All posts in the text; a post within another's complement is left out unless `nested` says where it may stand. */
export function findPosts(view: View, names: readonly NamedRange[]): PostPhrase[] {
  const posts: PostPhrase[] = [];
  let i = 0;
  while (i < view.tokens.length) {
    const post = names.some((name) => name.first <= i && i <= name.last && !name.adjective)
      ? undefined
      : postAt(view, i, names);
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
  if (match === undefined || view.tokens[i]?.wordClass === 'verb') return undefined;
  const form = Array.from({ length: match.last - i + 1 }, (_, k) => foldedAt(view, i + k))
    .join(' ')
    .slice(prefix?.length ?? 0);
  const { first, former, determiner, determinerToken } = leftOf(view, i);
  const inner = names.find((name) => name.first > i && name.first <= match.last && name.last > match.last);
  const right = withInner(rightOf(view, inner?.last ?? match.last, names), inner);
  const last = right.last;
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
    office: view.words.deputyPrefixes.some((each) => each === prefix)
      ? `deputy-${match.row.office}`
      : officeOf(view, match.row, { first: match.last + 1, last }, right),
    ...(gender === undefined ? {} : { gender }),
    plural,
    former: former || view.words.formerPrefixes.some((each) => each === prefix),
    counterpart,
    determiner,
    ...(right.of === undefined ? {} : { of: right.of }),
    ...(right.state === undefined ? {} : { state: right.state }),
    label: textOf(view, { first: determiner === 'none' ? first : firstAfterDeterminer(view, first), last }),
    complement: right.complement,
  };
}

function withoutPrefix(view: View, i: number, prefix: string): string[] {
  return view.folded.map((word, k) => (k === i ? word.slice(prefix.length) : word));
}

const firstAfterDeterminer = (view: View, first: number): number =>
  view.tokens[first]?.wordClass === 'determiner' || view.words.articles.has(foldedAt(view, first)) ? first + 1 : first;

interface Left {
  readonly first: number;
  readonly former: boolean;
  readonly determiner: PostPhrase['determiner'];
  readonly determinerToken?: string;
}

function leftOf(view: View, head: number): Left {
  let first = head;
  let former = false;
  while (view.words.postModifiers[foldedAt(view, first - 1)] !== undefined && sameSentence(view, first - 1, head)) {
    first--;
    former ||= view.words.postModifiers[foldedAt(view, first)]?.former === true;
  }
  const before = foldedAt(view, first - 1);
  if (!sameSentence(view, first - 1, head)) return { first, former, determiner: 'none' };
  const determiner = determinerKind(view, before);
  if (determiner === 'none') return { first, former, determiner };
  return { first: first - 1, former, determiner, determinerToken: before };
}

function determinerKind(view: View, word: string): PostPhrase['determiner'] {
  const { words } = view;
  if (words.possessives.has(word)) return 'possessive';
  if (words.ownPossessives.has(word)) return 'own';
  if (words.demonstratives.has(word)) return 'demonstrative';
  if (words.definite.has(word)) return 'definite';
  return words.articles.has(word) ? 'indefinite' : 'none';
}

/** "président de la | République de Côte d'Ivoire": the post's last word begins the name of a state. */
function withInner(right: Right, inner: NamedRange | undefined): Right {
  if (inner === undefined) return right;
  return { ...right, ...(inner.type === 'State' ? { state: right.state ?? inner.id } : { of: right.of ?? inner.id }) };
}

interface Right extends Pick<PostPhrase, 'of' | 'state' | 'complement'> {
  readonly last: number;
}

/** Adjectives and complements of a post: "kazakh", "des Affaires étrangères", "de la Commission de la CEDEAO". */
function rightOf(view: View, headLast: number, names: readonly NamedRange[]): Right {
  let last = headLast;
  let complement = false;
  let of: string | undefined;
  let state: string | undefined;
  let linked = false;
  let i = headLast + 1;
  while (sameSentence(view, headLast, i)) {
    const name = names.find((each) => each.first === i && (each.adjective || linked));
    if (name !== undefined) {
      if (name.type === 'State') state ??= of === undefined || name.adjective ? name.id : undefined;
      else if (name.type === 'Organization') of ??= name.id;
      last = name.last;
      i = name.last + 1;
      linked = false;
      continue;
    }
    const cls = view.tokens[i]?.wordClass;
    const word = foldedAt(view, i);
    if (isMark(view, i)) {
      if (complement && isFurtherField(view, i, names)) {
        i++;
        continue;
      }
      if (
        rawAt(view, i) === '(' &&
        rawAt(view, i + 2) === ')' &&
        linked === false &&
        names.some((each) => each.first === i + 1 && each.last === i + 1) &&
        of !== undefined
      ) {
        last = i + 2;
        i += 3;
        continue;
      }
      break;
    }
    if (isOneOf(view, i, view.words.postLinks)) {
      const next = view.words.articles.has(foldedAt(view, i + 1)) && !view.words.articles.has(word) ? i + 2 : i + 1;
      const nextClass = view.tokens[next]?.wordClass;
      if (
        !sameSentence(view, i, next) ||
        isMark(view, next) ||
        (isCapital(view, next) && view.words.venues.has(foldedAt(view, next))) ||
        nextClass === 'verb' ||
        nextClass === 'pronoun' ||
        nextClass === 'determiner'
      )
        break;
      complement = true;
      linked = true;
      i = next;
      continue;
    }
    if (view.words.and.has(word)) {
      if (!complement || !isJoinedField(view, i, names)) break;
      i++;
      continue;
    }
    if (isCapital(view, i)) {
      if (!linked) break;
      const end = capitalEnd(view, i);
      last = end;
      i = end + 1;
      linked = false;
      continue;
    }
    if (
      complement &&
      view.tokens[i]?.verb.some((reading) => reading.tense === 'gerund') &&
      isOneOf(view, i + 1, view.words.postLinks)
    ) {
      i++;
      continue;
    }
    if (
      cls === 'noun' ||
      view.words.postAdjectives.has(word) ||
      (cls === 'adjective' && !isReducedClause(view, i)) ||
      (cls === 'name' && linked)
    ) {
      last = i;
      i++;
      linked = false;
      continue;
    }
    break;
  }
  return { last, complement, ...(of === undefined ? {} : { of }), ...(state === undefined ? {} : { state }) };
}

/** "de l'Économie, des Finances et de la Relance": a comma, the link again, and a capitalised field. */
function isFurtherField(view: View, comma: number, names: readonly NamedRange[]): boolean {
  if (rawAt(view, comma) !== ',' || !isOneOf(view, comma + 1, view.words.postLinks)) return false;
  const noun = view.words.articles.has(foldedAt(view, comma + 2)) ? comma + 3 : comma + 2;
  return (
    sameSentence(view, comma, noun) &&
    isCapital(view, noun) &&
    !isCapital(view, noun + 1) &&
    !names.some((each) => each.first === noun) &&
    isMark(view, comma) &&
    isFieldAhead(view, noun)
  );
}

/** Another field or the end of the list follows: "et de la Relance", a comma, the body itself. */
function isFieldAhead(view: View, noun: number): boolean {
  let next = noun + 1;
  while (view.tokens[next]?.wordClass === 'noun' || view.tokens[next]?.wordClass === 'adjective') next++;
  return (
    view.words.and.has(foldedAt(view, next)) || rawAt(view, next) === ',' || view.words.of.has(foldedAt(view, next))
  );
}

/** A field of a ministry is one capitalised word; any other name runs as far as its capitals, unless a comma-less name follows. */
function capitalEnd(view: View, i: number): number {
  const portfolio = Object.keys(view.words.portfolios).some((words) => words.split(' ')[0] === foldedAt(view, i));
  let last = i;
  if (portfolio) return last;
  while (isCapital(view, last + 1) && !isMark(view, last + 1)) last++;
  return last;
}

/** "des Affaires étrangères et de la Coopération", "économiques et monétaires": still the same post. */
function isJoinedField(view: View, i: number, names: readonly NamedRange[]): boolean {
  const next = i + 1;
  if (names.some((each) => each.first === next && !each.adjective)) return false;
  if (isOneOf(view, next, view.words.postLinks)) {
    const noun = view.words.articles.has(foldedAt(view, next + 1)) ? next + 2 : next + 1;
    const field = Object.keys(view.words.portfolios).some((words) => words.split(' ')[0] === foldedAt(view, noun));
    return (isCapital(view, noun) || field) && !names.some((each) => each.first === noun);
  }
  return view.tokens[next]?.wordClass === 'adjective' && !isCapital(view, next);
}

/** "chargé de" belongs to a post, "arrivé la veille" does not. */
function isReducedClause(view: View, i: number): boolean {
  const token = view.tokens[i];
  return (
    token !== undefined && token.verb.length > 0 && !view.words.of.has(foldedAt(view, i + 1)) && isMark(view, i - 1)
  );
}

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

function officeOf(view: View, row: OfficeRow, range: Range, right: Right): string {
  const field = portfolioIn(view, range);
  if (row.field && field !== undefined) return field.office;
  if (row.office === 'president' && right.of !== undefined) return 'president-of-organisation';
  if (row.office === 'president' && right.state !== undefined && !right.complement) return 'head-of-state';
  return right.complement ? row.office : (row.alone ?? row.office);
}
