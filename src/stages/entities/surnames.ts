import { editDistance, type PersonDraft } from './cluster.ts';
import type { PersonName } from './persons.ts';
import { foldedAt, overlap, type Range, type View } from './view.ts';

/** Letters from which one letter's difference is a spelling, not another name. */
const LONG_NAME = 8;

/** Surnames that stand alone, after or before the full name. */
export function findSurnames(
  view: View,
  persons: readonly PersonDraft[],
  taken: readonly Range[],
): { person: PersonDraft; name: PersonName }[] {
  return view.tokens.flatMap((token) => {
    const range = { first: token.index, last: token.index };
    if (taken.some((each) => overlap(each, range))) return [];
    const word = foldedAt(view, token.index);
    const titled =
      view.words.offices.some((row) => row.forms.includes(foldedAt(view, token.index - 1))) &&
      /^\p{Lu}/u.test(view.tokens[token.index - 1]?.raw ?? '');
    if (!/^\p{Lu}/u.test(token.raw) && !titled) return [];
    const exact = persons.filter((person) => surnamesOf(person).includes(word));
    const fitting =
      exact.length > 0
        ? exact
        : persons.filter((person) => surnamesOf(person).some((surname) => isAlmost(surname, word)));
    const [person] = fitting;
    if (person === undefined || fitting.length > 1) return [];
    return [
      {
        person,
        name: { ...range, name: token.index, words: [token.raw], titled: false, posts: [], rule: 'person-surname' },
      },
    ];
  });
}

/** "Netanyahu" for "Nétanyahou": long names that differ in one letter. */
const isAlmost = (surname: string, word: string): boolean =>
  word.length >= LONG_NAME && surname[0] === word[0] && editDistance(surname, word) === 1;

function surnamesOf(person: PersonDraft): string[] {
  const words = [person.words.at(-1) ?? '', ...(person.familyName === undefined ? [] : [person.familyName])];
  return words
    .filter((word) => word.length > 2)
    .map((word) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}
