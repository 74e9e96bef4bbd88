import { fold } from '../../../text/normalise.ts';
import { rangesMeeting } from '../../ranges.ts';
import type { NamedRange } from '../posts/complementTypes.ts';
import type { PostPhrase } from '../posts/posts.ts';
import {
  foldedAt,
  isCapital,
  isFormOf,
  isMark,
  isOneOf,
  isOwnerMark,
  longestAt,
  rawAt,
  sameSentence,
  startsSentence,
  type View,
} from '../view.ts';
import { type BareName, isWordOfName, type NameScope } from './nameWords.ts';
import { isGivenName, isPersonNoun } from './personNouns.ts';
import { isDescribedAsPerson, isSpeaker } from './speakers.ts';

export interface PersonScope extends NameScope {
  /** Last tokens of capitalised adjectives of states. */
  readonly nationalities: ReadonlySet<number>;
}

/** Whether a run of capitalised words is a person's name, and by which rule. */
export function acceptName(
  scope: PersonScope,
  name: BareName,
  before: PostPhrase | undefined,
  after: readonly PostPhrase[],
): string | undefined {
  const { view, taken } = scope;
  const count = name.last - name.name + 1;
  const comma = rawAt(view, name.first - 1) === ',';
  const isOther = (each: NamedRange): boolean =>
    each.first !== each.last || (each.type !== 'State' && !(before !== undefined && isWordOfName(view, each.first)));
  if (rangesMeeting(taken, name).some(isOther)) return undefined;
  if (name.titled) return 'person-title';
  if (
    before !== undefined &&
    (!comma || count > 1 || closesApposition(view, name.last)) &&
    !(count === 1 && comma && before.determiner === 'none')
  )
    return 'person-post';
  if (after.length > 0 && count > 1) return 'person-apposition';
  if (
    after.length > 0 &&
    after[0]?.determiner !== 'definite' &&
    startsSentence(view, name.first) &&
    !isCommonWord(view, name, after[0])
  )
    return 'person-apposition';
  return count > 1 && standsLikePerson(scope, name) ? 'person-name' : undefined;
}

/** "Investment, official says": a capital at the beginning says nothing of one word. */
const isCommonWord = (view: View, name: BareName, post: PostPhrase | undefined): boolean =>
  view.words.capitalised && (post?.row.description === true || view.tokens[name.first]?.wordClass !== 'name');

const closesApposition = (view: View, last: number): boolean => rawAt(view, last + 1) === ',';

/** A bare name stands where a person may: no article before it, no place's preposition, no noun that it could belong to. */
function standsLikePerson(scope: PersonScope, name: BareName): boolean {
  const { view } = scope;
  const i = name.first;
  const previous = view.tokens[i - 1];
  if (isInCapitals(view, name) || name.words.length > 6 || view.words.placeFirstWords.has(foldedAt(view, i)))
    return false;
  if (!isTold(scope, name)) return false;
  if (startsSentence(view, i)) return true;
  if (previous === undefined) return true;
  // "Italy's Giorgia Bellini"
  if (isOwnerMark(view, i - 1)) return isGivenName(view, fold(name.words[0] ?? ''));
  const word = foldedAt(view, i - 1);
  if (previous.wordClass === 'determiner' && !view.words.of.has(word)) return false;
  if (view.words.articles.has(word)) return false;
  if (view.words.capitalised && isSpeaker(view, name)) return true;
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
    (view.words.capitalised && isPluralPost(view, i - 1)) || isPersonNoun(view, i - 1) || view.words.timeWords.has(word)
  );
}

/** "Radio RFI": a word in capitals is of no person, unless it ends a name as a surname may: "Marco KOVAC". */
function isInCapitals(view: View, { first, words }: BareName): boolean {
  const capitals = words.filter((word) => /^\p{Lu}{2,}$/u.test(word));
  const [last = ''] = words.slice(-1);
  const isSurname =
    capitals.length === 1 && capitals[0] === last && last.length >= SHORTEST_SURNAME && words.length <= 3;
  const isHead =
    longestAt(view, first, view.organizationHeads) !== undefined ||
    longestAt(view, first, view.initiativeHeads) !== undefined ||
    view.words.namedHeads.has(foldedAt(view, first)) ||
    view.words.mediaWords.has(foldedAt(view, first)) ||
    view.words.venues.has(foldedAt(view, first));
  return capitals.length > 0 && (view.words.capitalised || isHead || !isSurname);
}

const SHORTEST_SURNAME = 4;

/**
 * Where any word of a name has a capital, a bare one needs a sign: a first name that is one, a surname that stands alone
 * elsewhere, a verb behind it.
 */
export function isTold({ view, nationalities }: PersonScope, name: BareName): boolean {
  const { capitalised, companyWords, noPersonWords, surnameWords } = view.words;
  if (!capitalised) return true;
  const line = view.tokens[name.first]?.line ?? -1;
  if (view.titleLines.has(line)) return false;
  const words = name.words.map(fold);
  const isSurname = (word: string): boolean => surnameWords.has(word) && isGivenName(view, words[0] ?? '');
  if (words.some((word) => companyWords.has(word) || (noPersonWords.has(word) && !isSurname(word)))) return false;
  for (let i = name.name; i <= name.last; i++) if (nationalities.has(i)) return false;
  if (isGivenName(view, words[0] ?? '') || isLedIn(view, name.first - 1)) return true;
  if (name.words.length > 1 && (isSpeaker(view, name) || isDescribedAsPerson(view, name.last))) return true;
  return isAloneElsewhere(view, name) || (view.tokens[name.last + 1]?.wordClass === 'verb' && isPlainWord(view, name));
}

/** "met X", "spoke with X", "Presidents X and Y". */
function isLedIn(view: View, before: number): boolean {
  if (isFormOf(view, before, view.words.personVerbs) || view.words.personPrepositions.has(foldedAt(view, before)))
    return true;
  if (
    isPersonNoun(view, before) ||
    isPluralPost(view, before) ||
    (rawAt(view, before) === ',' && isPluralPost(view, before - 1))
  )
    return true;
  let start = before;
  while (isNameBeside(view, start - 1)) start--;
  return view.words.and.has(foldedAt(view, before)) && before - start >= 2 && isLedIn(view, start - 1);
}

/** "Presidents", "foreign ministers" right before names. */
const isPluralPost = (view: View, i: number): boolean =>
  view.words.offices.some(({ forms: [m, f, mp, fp] }) => {
    const word = foldedAt(view, i);
    return (word === mp || word === fp) && word !== m && word !== f;
  });

const isPlainWord = (view: View, name: BareName): boolean =>
  isCapital(view, name.name) && sameSentence(view, name.first, name.last + 1);

/** The first or the last word stands elsewhere without the others, and with no name beside it. */
function isAloneElsewhere(view: View, name: BareName): boolean {
  const parts = new Set([name.words[0], name.words.at(-1)]);
  return view.tokens.some(
    ({ raw, index, wordClass, line }) =>
      parts.has(raw) &&
      wordClass === 'name' &&
      (index < name.name || index > name.last) &&
      !view.titleLines.has(line) &&
      !isNameBeside(view, index - 1) &&
      !isNameBeside(view, index + 1),
  );
}

const isNameBeside = (view: View, i: number): boolean => isCapital(view, i) && view.tokens[i]?.wordClass === 'name';
