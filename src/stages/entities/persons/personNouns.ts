import { foldedAt, isCapital, longestAt, sameSentence, type View } from '../view.ts';

const SHORTEST_STEM = 2;

/** Whether a folded word is a first name, of one gender or of both. */
export const isGivenName = ({ words }: View, word: string): boolean =>
  words.givenNames.has(word) || words.givenNamesOfBoth.has(word);

/** "l'historienne X", "volcanologist X", "Pollster X": a noun for a person by what he or she does. */
export function isPersonNoun(view: View, i: number): boolean {
  const word = foldedAt(view, i);
  const { personNouns, personEndings, thingNouns, namedHeads } = view.words;
  if (personNouns.has(word)) return true;
  if (thingNouns.has(word) || namedHeads.has(word) || (view.words.capitalised && isCapital(view, i))) return false;
  const isNoun = view.tokens[i]?.wordClass === 'noun' || view.tokens[i]?.wordClass === 'adjective';
  return isNoun && personEndings.some((ending) => word.endsWith(ending) && word.length > ending.length + SHORTEST_STEM);
}

/** "Public Advocate | Trish James": within words with capitals, the noun before the two words of the name. */
export function isCapitalRole(view: View, i: number): boolean {
  if (!view.words.capitalised || !isCapital(view, i) || !view.words.personNouns.has(foldedAt(view, i))) return false;
  const isName = (k: number): boolean =>
    isCapital(view, k) && sameSentence(view, i, k) && !view.words.noNames.has(foldedAt(view, k));
  return isName(i + 1) && isName(i + 2) && longestAt(view, i + 1, view.offices) === undefined;
}
