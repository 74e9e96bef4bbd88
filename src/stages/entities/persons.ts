import type { Gender } from '../../lang/entityWords.ts';
import { fold } from '../../text/normalise.ts';
import type { NamedRange } from './complement.ts';
import type { PostPhrase } from './posts.ts';
import {
  foldedAt,
  isCapital,
  isMark,
  isOneOf,
  overlap,
  type Range,
  rawAt,
  sameSentence,
  startsSentence,
  type View,
} from './view.ts';

/** A person's name in the text. */
export interface PersonName extends Range {
  /** First token of the name itself, behind "M." or a rank. */
  readonly name: number;
  readonly words: readonly string[];
  readonly gender?: Gender;
  /** Has an honorific or a rank. */
  readonly titled: boolean;
  /** State of the adjective before it. */
  readonly state?: string;
  /** Posts that stand beside it and are held by the person. */
  readonly posts: readonly PostPhrase[];
  readonly rule: string;
}

const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’ʼ\-\u2010\u2011.]*|(?:al|el|as|ad|an|ar|at|az|ed|es|ez|d|l|ben|bin|ould)[-'’]\p{Lu}[\p{L}'’-]*)$/u;

/** Names of persons (`nationalities` are the tokens of capitalised adjectives: "la Bahaméenne X"): behind a title or a post, before a post in apposition, or two words and more that stand like one. */
export function findPersonNames(
  view: View,
  posts: readonly PostPhrase[],
  names: readonly NamedRange[],
  nationalities: ReadonlySet<number>,
): PersonName[] {
  const taken = names.filter((name) => !name.adjective);
  const adjectives = new Map(
    names.filter((name) => name.adjective && name.type === 'State').map((name) => [name.last, name.id] as const),
  );
  const found: PersonName[] = [];
  const used = new Set<PostPhrase>();
  for (let i = 0; i < view.tokens.length; i++) {
    const before = postBefore(view, i, posts, used, nationalities);
    const name = nameAt(view, i, taken, before !== undefined);
    if (name === undefined) continue;
    const after = postsAfter(view, name.last, posts, used);
    const rule =
      accept(view, name, before, after, taken) ??
      (name.words.length > 1 && (adjectives.has(name.first - 1) || nationalities.has(name.first - 1))
        ? 'person-adjective'
        : undefined);
    if (rule === undefined) continue;
    for (const post of [before, ...after]) if (post !== undefined) used.add(post);
    const held = [...(before === undefined ? [] : [before]), ...after];
    const state = rule === 'person-adjective' ? adjectives.get(name.first - 1) : undefined;
    found.push({ ...name, posts: held, rule, ...(state === undefined ? {} : { state }) });
    i = name.last;
    for (const further of view.words.pluralHonorifics.has(foldedAt(view, name.first))
      ? furtherNames(view, name, taken)
      : []) {
      found.push(further);
      i = further.last;
    }
  }
  return found;
}

/** "MM. Diallo, Sarr et Kane": the title holds for all of the list. */
function furtherNames(view: View, name: Bare, taken: readonly NamedRange[]): PersonName[] {
  const further: PersonName[] = [];
  for (let last = name.last; ; ) {
    const link = rawAt(view, last + 1) === ',' || view.words.and.has(foldedAt(view, last + 1));
    const next = link && sameSentence(view, last, last + 2) ? nameAt(view, last + 2, taken, true) : undefined;
    if (next === undefined) return further;
    further.push({
      ...next,
      titled: true,
      ...(name.gender === undefined ? {} : { gender: name.gender }),
      posts: [],
      rule: 'person-title-list',
    });
    last = next.last;
  }
}

type Bare = Omit<PersonName, 'posts' | 'rule'>;

/** A run of name words at `i`, with the honorifics before it. */
function nameAt(view: View, i: number, taken: readonly NamedRange[], afterPost: boolean): Bare | undefined {
  let name = i;
  let gender: Gender | undefined;
  let titled = false;
  while (titleGender(view, name) !== undefined && sameSentence(view, i, name)) {
    const title = titleGender(view, name);
    titled = true;
    if (title !== 'unknown') gender ??= title;
    name++;
  }
  if (titled && name > i + 3) return undefined;
  let start = name;
  while (titled && start < name + 3 && view.words.particles.has(foldedAt(view, start)) && !isCapital(view, start))
    start++;
  const last = nameEnd(view, start, taken, titled || afterPost);
  if (last === undefined || (titled && !sameSentence(view, i, name))) return undefined;
  const words = Array.from({ length: last - name + 1 }, (_, k) => rawAt(view, name + k));
  return { first: i, last, name, words, titled, ...(gender === undefined ? {} : { gender }) };
}

function titleGender(view: View, i: number): Gender | 'unknown' | undefined {
  const folded = foldedAt(view, i);
  const honorific = view.words.honorifics[folded];
  if (honorific !== undefined && (isCapital(view, i) || folded.length > 2)) return honorific;
  return isRank(view, i) && isCapital(view, i + 1) ? 'unknown' : undefined;
}

const isRank = (view: View, i: number): boolean =>
  view.words.offices.some((row) => row.rank && row.forms.slice(0, 2).includes(foldedAt(view, i)));

function nameEnd(view: View, first: number, taken: readonly NamedRange[], sure: boolean): number | undefined {
  if (!isNameWord(view, first, taken, sure, true)) return undefined;
  let last = first;
  for (;;) {
    if (isNameWord(view, last + 1, taken, sure, false) && sameSentence(view, first, last + 1)) {
      last++;
      continue;
    }
    let k = last + 1;
    while (view.words.particles.has(foldedAt(view, k)) && k - last <= 2) k++;
    if (
      k > last + 1 &&
      sameSentence(view, first, k) &&
      isNameWord(view, k, taken, sure, false) &&
      joinsName(view, last, k, taken)
    ) {
      last = k;
      continue;
    }
    return last;
  }
}

/** "Dilma de Souza", not "Paul de Kinshasa": the particle's word is no known place. */
function joinsName(view: View, _last: number, k: number, taken: readonly NamedRange[]): boolean {
  return !taken.some((name) => name.first <= k && k <= name.last) && view.tokens[k] !== undefined;
}

function isNameWord(view: View, i: number, taken: readonly NamedRange[], sure: boolean, first: boolean): boolean {
  const token = view.tokens[i];
  if (
    token === undefined ||
    !NAME_WORD.test(token.raw) ||
    view.words.noNames.has(foldedAt(view, i)) ||
    view.words.numbers[foldedAt(view, i)] !== undefined
  )
    return false;
  if (
    token.wordClass === 'pronoun' ||
    token.wordClass === 'determiner' ||
    token.wordClass === 'preposition' ||
    token.wordClass === 'conjunction' ||
    token.wordClass === 'subordinator'
  )
    return false;
  if (token.wordClass === 'adverb' || (token.wordClass === 'verb' && startsSentence(view, i))) return false;
  const known = taken.find((name) => name.first <= i && i <= name.last);
  if (known === undefined) return true;
  // first names that are names of states: "Israël Katz", "Maurice Kamto"
  const single = known.first === known.last && known.type === 'State';
  if (!single || !isCapital(view, i)) return false;
  return first
    ? isPlainName(view, i + 1, taken) &&
        !view.words.articles.has(foldedAt(view, i - 1)) &&
        !isOneOf(view, i - 1, view.words.placePrepositions) &&
        !startsSentence(view, i)
    : sure;
}

function isPlainName(view: View, i: number, taken: readonly NamedRange[]): boolean {
  return (
    isCapital(view, i) && NAME_WORD.test(rawAt(view, i)) && !taken.some((name) => name.first <= i && i <= name.last)
  );
}

/** The post that ends right before `i`, or before a comma there. */
function postBefore(
  view: View,
  i: number,
  posts: readonly PostPhrase[],
  used: ReadonlySet<PostPhrase>,
  nationalities: ReadonlySet<number>,
): PostPhrase | undefined {
  const noun = nationalities.has(i - 1) ? i - 1 : i;
  const start = view.words.articles.has(foldedAt(view, noun - 1)) && (noun < i || isRank(view, i)) ? noun - 1 : i;
  const end = rawAt(view, start - 1) === ',' ? start - 2 : start - 1;
  const candidates = posts.filter(
    (post) =>
      post.last === end && !used.has(post) && !post.plural && !post.row.rank && sameSentence(view, post.first, i),
  );
  return candidates[0];
}

/** Posts in apposition behind a name: ", porte-parole du ministère…", ", conseiller d'Etat et ministre…". */
function postsAfter(
  view: View,
  last: number,
  posts: readonly PostPhrase[],
  used: ReadonlySet<PostPhrase>,
): PostPhrase[] {
  const held: PostPhrase[] = [];
  let i = last + 1;
  if (rawAt(view, i) === '(') {
    while (rawAt(view, i) !== ')' && sameSentence(view, last, i)) i++;
    i++;
  }
  if (rawAt(view, i) !== ',') return [];
  i++;
  while (view.words.appositionAdverbs.has(foldedAt(view, i))) i++;
  for (;;) {
    const post = posts.find(
      (each) => each.first === i && !used.has(each) && !each.plural && each.determiner !== 'possessive',
    );
    if (
      post === undefined ||
      !sameSentence(view, last, i) ||
      (post.determiner === 'definite' && isNameAhead(view, post.last + 1))
    )
      return held;
    held.push(post);
    i = post.last + 1;
    if (view.words.and.has(foldedAt(view, i))) i++;
    else return held;
  }
}

/** "X, la ministre danoise, Y": the post belongs to the name behind it. */
function isNameAhead(view: View, i: number): boolean {
  const name = rawAt(view, i) === ',' ? i + 1 : i;
  return (
    sameSentence(view, i, name) &&
    isCapital(view, name) &&
    isCapital(view, name + 1) &&
    !isMark(view, name) &&
    !isMark(view, name + 1)
  );
}

/** Whether a run of capitalised words is a person's name, and by which rule. */
function accept(
  view: View,
  name: Bare,
  before: PostPhrase | undefined,
  after: readonly PostPhrase[],
  taken: readonly NamedRange[],
): string | undefined {
  const count = name.last - name.name + 1;
  const comma = rawAt(view, name.first - 1) === ',';
  if (taken.some((each) => overlap(each, name) && !(each.first === each.last && each.type === 'State')))
    return undefined;
  if (name.titled) return 'person-title';
  if (
    before !== undefined &&
    (!comma || count > 1 || closesApposition(view, name.last)) &&
    !(count === 1 && comma && before.determiner === 'none')
  )
    return 'person-post';
  if (after.length > 0 && count > 1) return 'person-apposition';
  if (after.length > 0 && after[0]?.determiner !== 'definite' && startsSentence(view, name.first))
    return 'person-apposition';
  return count > 1 && standsLikePerson(view, name) ? 'person-name' : undefined;
}

const closesApposition = (view: View, last: number): boolean => rawAt(view, last + 1) === ',';

/** A bare name stands where a person may: no article before it, no place's preposition, no noun that it could belong to. */
function standsLikePerson(view: View, name: Bare): boolean {
  const i = name.first;
  const previous = view.tokens[i - 1];
  if (
    name.words.some((word) => /^\p{Lu}{2,}$/u.test(word)) ||
    name.words.length > 6 ||
    view.words.placeFirstWords.has(foldedAt(view, i))
  )
    return false;
  if (startsSentence(view, i)) return true;
  if (previous === undefined) return true;
  const word = foldedAt(view, i - 1);
  if (previous.wordClass === 'determiner' && !view.words.of.has(word)) return false;
  if (view.words.articles.has(word)) return false;
  if (
    isMark(view, i - 1) ||
    previous.verb.length > 0 ||
    previous.wordClass === 'conjunction' ||
    previous.wordClass === 'adverb' ||
    previous.wordClass === 'complementiser'
  )
    return true;
  if (isOneOf(view, i - 1, view.words.placePrepositions)) return false;
  if (view.words.of.has(word)) return !isCapital(view, i - 2) && !view.words.placeNouns.has(foldedAt(view, i - 2));
  if (previous.wordClass === 'preposition' || previous.wordClass === 'relative' || previous.wordClass === 'clitic')
    return true;
  return (
    view.words.personNouns.has(word) ||
    view.words.timeWords.has(word) ||
    view.words.personEndings.some((ending) => word.endsWith(ending) && word.length > ending.length + 2)
  );
}

/** A surname or first name as persons are compared by. */
export const foldedWords = (words: readonly string[]): string[] => words.map((word) => fold(word));
