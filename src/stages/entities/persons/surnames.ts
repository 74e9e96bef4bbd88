import { FAMILY_NAME_FIRST, FIRST_NAME_ALONE, TWO_FAMILY_NAMES } from '../../../knowledge/nameOrder.ts';
import type { OfficeRow } from '../../../lang/entityWords.ts';
import { fold } from '../../../text/normalise.ts';
import { rowsBy } from '../../../text/tables.ts';
import { foldedAt, isCapital, type Range, sameSentence, startsSentence, tokensOf, type View } from '../view.ts';
import { editDistance, type PersonDraft } from './cluster.ts';
import type { PersonName } from './persons.ts';
import { foldedWords, withoutSuffix } from './shortForms.ts';

/** Letters from which one letter's difference is a spelling, not another name. */
const LONG_NAME = 8;

/** "Diallo", "al-Rawahi". */
const NAME_START = /^(?:\p{Lu}|(?:al|el|as|ad|an|ar|at|az)-\p{Lu})/u;

const byForm = rowsBy(({ forms }: OfficeRow) => forms);

/** Surnames that stand alone, after or before the full name. */
export function findSurnames(
  view: View,
  persons: readonly PersonDraft[],
  taken: readonly Range[],
): { person: PersonDraft; name: PersonName }[] {
  const covered = tokensOf(taken);
  const known = persons.map((person) => ({ person, surnames: surnamesOf(view, person) }));
  return view.tokens.flatMap((token) => {
    if (covered.has(token.index)) return [];
    const range = { first: token.index, last: token.index };
    const word = foldedAt(view, token.index);
    const titled =
      isCapital(view, token.index - 1) && byForm(view.words.offices, foldedAt(view, token.index - 1)).length > 0;
    if (!NAME_START.test(token.raw) && !titled) return [];
    if (!titled && !standsAlone(view, token.index)) return [];
    const exact = known.filter(({ surnames }) => surnames.includes(word));
    const fitting =
      exact.length > 0 ? exact : known.filter(({ surnames }) => surnames.some((surname) => isAlmost(surname, word)));
    const person = leading(
      view,
      fitting.map((each) => each.person),
    );
    if (person === undefined) return [];
    const first = givenNamesBefore(view, token.index, person);
    const words = view.tokens.slice(first, token.index + 1).map(({ raw }) => raw);
    return [
      { person, name: { ...range, first, name: first, words, titled: false, posts: [], rule: 'person-surname' } },
    ];
  });
}

/** Of several persons with one surname, the one whose name the text gives most often; of those, the first. */
function leading(view: View, persons: readonly PersonDraft[]): PersonDraft | undefined {
  const [first, second] = persons.toSorted((a, b) => b.names.length - a.names.length);
  if (first === undefined || second === undefined) return first;
  if (!view.words.capitalised) return undefined;
  const start = (person: PersonDraft): number => person.names[0]?.first ?? 0;
  return first.names.length > second.names.length || start(first) < start(second) ? first : second;
}

/** "Ann Lee Backs Tom Roe": in a title the words of a known name before the surname. */
function givenNamesBefore(view: View, i: number, { words }: PersonDraft): number {
  if (!view.titleLines.has(view.tokens[i]?.line ?? -1) || fold(words.at(-1) ?? '') !== foldedAt(view, i)) return i;
  let first = i;
  for (let k = words.length - 2; k >= 0; k--) {
    if (fold(words[k] ?? '') !== foldedAt(view, first - 1) || !sameSentence(view, first - 1, i)) break;
    first--;
  }
  return first;
}

/** "Netanyahu" for "Nétanyahou": long names that differ in one letter. */
const isAlmost = (surname: string, word: string): boolean =>
  word.length >= LONG_NAME && surname[0] === word[0] && editDistance(surname, word) === 1;

/** Where any word of a name has a capital, a surname has no other name beside it that would make it a part. */
function standsAlone(view: View, i: number): boolean {
  if (!view.words.capitalised) return true;
  const token = view.tokens[i];
  return (token?.wordClass === 'name' || !startsSentence(view, i)) && !isNameAt(view, i + 1);
}

const isNameAt = (view: View, i: number): boolean =>
  view.tokens[i]?.wordClass === 'name' &&
  /^\p{Lu}\p{Ll}/u.test(view.tokens[i]?.raw ?? '') &&
  sameSentence(view, i - 1, i) &&
  !view.titleLines.has(view.tokens[i]?.line ?? -1);

/** The last word, what a title was used with, and the first word or the last but one where it is the family name: "Wang" for Wang Yi. */
function surnamesOf(view: View, person: PersonDraft): string[] {
  const { words } = person;
  const isFamily = view.words.capitalised && mayBeginWithFamily(person);
  const first = isFamily || goesByFirstName(person) ? (words[0] ?? '') : '';
  const shortest = view.words.capitalised ? 1 : 2;
  const paternal = hasTwoFamilyNames(person) ? (words.at(-2) ?? '') : '';
  return [withoutSuffix(words).at(-1) ?? '', person.familyName ?? '', first, paternal]
    .filter((word) => word.length > shortest)
    .flatMap((word) => [fold(word), ...foldedWords([word])]);
}

function mayBeginWithFamily(person: PersonDraft): boolean {
  const states = person.posts.flatMap((post) => post.state ?? []);
  return person.words.length > 1 && states.every((state) => FAMILY_NAME_FIRST.has(codeOf(state)));
}

const hasTwoFamilyNames = ({ posts, words }: PersonDraft): boolean =>
  words.length > 2 && posts.some(({ state }) => TWO_FAMILY_NAMES.has(codeOf(state)));

const codeOf = (state: string | undefined): string => state?.replace(/^state\//, '') ?? '';

/** "Anwar" for Anwar Ibrahim: the holder of a post of a state where the first name stands for the whole. */
const goesByFirstName = ({ posts, words }: PersonDraft): boolean =>
  words.length > 1 && posts.some(({ state }) => FIRST_NAME_ALONE.has(codeOf(state)));
