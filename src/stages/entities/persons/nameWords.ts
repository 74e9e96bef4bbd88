import type { Gender, OfficeRow } from '../../../lang/entityWords.ts';
import { rowsBy } from '../../../text/tables.ts';
import { rangesOver } from '../../ranges.ts';
import type { NamedRange } from '../posts/complementTypes.ts';
import {
  foldedAt,
  isCapital,
  isOneOf,
  longestAt,
  type Range,
  rawAt,
  sameSentence,
  startsSentence,
  type View,
} from '../view.ts';
import { isCapitalRole } from './personNouns.ts';

/** The words of a person's name, with the titles before them. */
export interface BareName extends Range {
  /** First token of the name itself, behind "M." or a rank. */
  readonly name: number;
  readonly words: readonly string[];
  readonly gender?: Gender;
  /** Has an honorific or a rank. */
  readonly titled: boolean;
  /** Kinds of office that ranks before the name give: "Sen." */
  readonly ranks?: readonly string[];
}

export interface NameScope {
  readonly view: View;
  /** Names that are known to be no persons. */
  readonly taken: readonly NamedRange[];
  /** Tokens of posts, where a post may have a capital as a name has. */
  readonly posts: ReadonlySet<number>;
}

const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’ʼ\-\u2010\u2011.]*|(?:al|el|as|ad|an|ar|at|az|ed|es|ez|d|l|ben|bin|ould)[-'’]\p{Lu}[\p{L}'’-]*)$/u;

/** A run of name words at `i`, with the honorifics before it. */
export function nameAt(scope: NameScope, i: number, afterPost: boolean): BareName | undefined {
  const { view } = scope;
  let name = i;
  let gender: Gender | undefined;
  let titled = false;
  const ranks: string[] = [];
  let titles = 0;
  while (!scope.posts.has(name) && sameSentence(view, i, name)) {
    const title = titleAt(view, name);
    if (title === undefined) break;
    titled = true;
    titles++;
    if (title.gender !== 'unknown') gender ??= title.gender;
    ranks.push(...title.ranks);
    name = title.last + 1;
  }
  if (titles > 3) return undefined;
  let start = name;
  while (titled && start < name + 3 && view.words.particles.has(foldedAt(view, start)) && !isCapital(view, start))
    start++;
  const last = nameEnd(scope, start, titled || afterPost);
  if (last === undefined || (titled && !sameSentence(view, i, name))) return undefined;
  const words = Array.from({ length: last - name + 1 }, (_, k) => rawAt(view, name + k));
  return {
    first: i,
    last,
    name,
    words,
    titled,
    ...(ranks.length === 0 ? {} : { ranks }),
    ...(gender === undefined ? {} : { gender }),
  };
}

interface Title {
  readonly gender: Gender | 'unknown';
  readonly last: number;
  /** Kinds of office, where it is a rank. */
  readonly ranks: readonly string[];
}

function titleAt(view: View, i: number): Title | undefined {
  const folded = foldedAt(view, i);
  const rank = rankAt(view, i);
  const title = { last: i, ranks: rank?.offices ?? [] };
  if (view.words.capitalHonorifics.has(rawAt(view, i)) && isCapital(view, i + 1))
    return { ...title, gender: 'unknown' };
  const gender = view.words.honorifics[folded];
  if (gender !== undefined && (isCapital(view, i) || (folded.length > 2 && !view.words.capitalised)))
    return { ...title, gender };
  if (rank === undefined || !isCapital(view, rank.last + 1)) return undefined;
  return { gender: 'unknown', last: rank.last, ranks: rank.offices };
}

export const isRank = (view: View, i: number): boolean => rankAt(view, i) !== undefined;

const byRank = rowsBy(({ rank, forms }: OfficeRow) =>
  rank ? forms.slice(0, 2).map((form) => form.split(' ')[0] ?? '') : [],
);

/** The kinds of office that the rank at a token gives, and its last token: "général", "général de division". */
function rankAt(view: View, i: number): { readonly offices: readonly string[]; readonly last: number } | undefined {
  const rows = byRank(view.words.offices, foldedAt(view, i));
  if (rows.length === 0) return undefined;
  const long = longestAt(view, i, view.offices);
  if (long?.row.rank === true && long.last > i) return { offices: [long.row.office], last: long.last };
  const alone = rows.filter(({ forms }) => forms.slice(0, 2).includes(foldedAt(view, i)));
  return alone.length === 0 ? undefined : { offices: alone.map(({ office }) => office), last: i };
}

function nameEnd(scope: NameScope, first: number, sure: boolean): number | undefined {
  const { view } = scope;
  if (!isNameWord(scope, first, sure, true)) return undefined;
  let last = first;
  for (;;) {
    if (isNameWord(scope, last + 1, sure, false) && sameSentence(view, first, last + 1)) {
      last++;
      continue;
    }
    let k = last + 1;
    while (view.words.particles.has(foldedAt(view, k)) && k - last <= 2) k++;
    if (k > last + 1 && sameSentence(view, first, k) && isNameWord(scope, k, sure, false) && joinsName(scope, k)) {
      last = k;
      continue;
    }
    return last;
  }
}

/** "Dilma de Souza", not "Paul de Kinshasa": the particle's word is no known place. */
function joinsName({ view, taken }: NameScope, k: number): boolean {
  return rangesOver(taken, k).length === 0 && view.tokens[k] !== undefined;
}

function isNameWord({ view, taken, posts }: NameScope, i: number, sure: boolean, first: boolean): boolean {
  const token = view.tokens[i];
  if (
    token === undefined ||
    !NAME_WORD.test(token.raw) ||
    posts.has(i) ||
    view.words.numbers[foldedAt(view, i)] !== undefined
  )
    return false;
  if (isCapitalRole(view, i)) return false;
  if (view.words.capitalised && (isRank(view, i) || view.words.honorifics[foldedAt(view, i)] !== undefined))
    return false;
  const isSmall = NO_NAMES.has(token.wordClass);
  // "Kim Jong Un", "Kim Il Sung"
  if (isSmall && !first && token.wordClass !== 'preposition' && isCapital(view, i) && !startsSentence(view, i))
    return true;
  const isInTitle = !first && view.titleLines.has(token.line);
  // "Minister Ruiz To Visit Peru"
  if (isSmall && sure && !isInTitle && isCapitalWithin(view, i)) return true;
  if (isSmall || view.words.noNames.has(foldedAt(view, i))) return false;
  // "President Ruiz Reaffirms Support": the verb of a headline
  if (token.wordClass === 'verb' && isInTitle) return false;
  const isAdverb = token.wordClass === 'adverb' && (first || !view.words.capitalised);
  if (isAdverb || (token.wordClass === 'verb' && startsSentence(view, i))) return false;
  const [known] = rangesOver(taken, i);
  if (known === undefined) return true;
  // first names that are names of states: "Israël Katz", "Maurice Kamto"
  const single = known.first === known.last && (known.type === 'State' || (sure && isWordOfName(view, i)));
  if (!single || !isCapital(view, i)) return false;
  return first
    ? !isOfPost(view, i) &&
        isPlainName(view, i + 1, taken) &&
        !view.words.articles.has(foldedAt(view, i - 1)) &&
        !isOneOf(view, i - 1, view.words.placePrepositions) &&
        !startsSentence(view, i)
    : sure;
}

/** How many words the name of a post may have before its "de". */
const POST_REACH = 5;

/** "le Premier ministre de | Hongrie Viktor Orban": the state of a post begins no name. */
function isOfPost(view: View, i: number): boolean {
  if (!view.words.of.has(foldedAt(view, i - 1))) return false;
  for (let k = i - 2; k >= i - 1 - POST_REACH; k--) if (longestAt(view, k, view.offices)?.last === i - 2) return true;
  return false;
}

/** "president, Duma Boko": behind a post a body's name may be a person's, but an acronym is none. */
export const isWordOfName = (view: View, i: number): boolean =>
  view.words.capitalised && /^\p{Lu}\p{Ll}+$/u.test(rawAt(view, i)) && isCapital(view, i + 1);

const NO_NAMES = new Set(['pronoun', 'determiner', 'preposition', 'conjunction', 'subordinator']);

/** "Minister No Kwang Il": a capital within the sentence, and a further one. */
const isCapitalWithin = (view: View, i: number): boolean =>
  view.words.capitalised && !startsSentence(view, i) && isCapital(view, i) && isCapital(view, i + 1);

function isPlainName(view: View, i: number, taken: readonly NamedRange[]): boolean {
  return isCapital(view, i) && NAME_WORD.test(rawAt(view, i)) && rangesOver(taken, i).length === 0;
}
