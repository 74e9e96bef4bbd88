import { describedBy } from '../persons/speakers.ts';
import { foldedAt, isCapital, longestAt, rawAt, sameSentence, startsSentence, type View } from '../view.ts';

const REACH = 5;

/** "EgyptAir", "UBA", but not "McDonald". */
export const isCoined = (raw: string): boolean =>
  /^\p{Lu}{3,}$/u.test(raw) ||
  (/\p{Ll}\p{Lu}/u.test(raw) &&
    !/^(?:Ma?c|De|Di|Da|La|Le|Lo|Van|Von|Fitz|O['’])\p{Lu}/u.test(raw) &&
    !/[-'’]/u.test(raw));

/** Somewhere else a name or a title stands before the word. */
export const isSurname = (view: View, i: number): boolean =>
  view.tokens.some(
    ({ raw, index, line }) =>
      raw === rawAt(view, i) &&
      index !== i &&
      !view.titleLines.has(line) &&
      sameSentence(view, index - 1, index) &&
      isPersonal(view, index - 1),
  );

const isPersonal = (view: View, i: number): boolean =>
  (view.tokens[i]?.wordClass === 'name' && isCapital(view, i)) ||
  (view.words.particles.has(foldedAt(view, i)) && !view.words.articles.has(foldedAt(view, i))) ||
  view.words.honorifics[foldedAt(view, i)] !== undefined ||
  longestAt(view, i, view.offices) !== undefined;

/** The word stands elsewhere within a sentence, with its capital. */
export const isNamedElsewhere = (view: View, i: number): boolean =>
  view.tokens.some(
    ({ raw, index, wordClass, line }) =>
      raw === rawAt(view, i) &&
      index !== i &&
      wordClass === 'name' &&
      !startsSentence(view, index) &&
      !view.titleLines.has(line),
  );

/** What the first pronoun behind the verb says of its subject: "said it would", "said he would". */
export function pronounBehind(view: View, verb: number | undefined): 'person' | 'thing' | undefined {
  if (verb === undefined) return undefined;
  for (let k = verb + 1; k <= verb + REACH && sameSentence(view, verb, k); k++) {
    if (view.words.thingPronouns.has(foldedAt(view, k))) return 'thing';
    if (view.words.personPronouns.has(foldedAt(view, k))) return 'person';
    if (view.tokens[k]?.wordClass === 'name' || view.tokens[k]?.wordClass === 'noun') return undefined;
  }
  return undefined;
}

/** ", the state carrier,", ", a charity,": a body by the noun behind. */
export function isApposedBody(view: View, last: number): boolean {
  const noun = rawAt(view, last + 1) === ',' ? describedBy(view, last + 2) : undefined;
  if (noun === undefined) return false;
  const word = foldedAt(view, noun);
  return view.words.namedHeads.has(word) || view.words.organizationNouns.has(word) || view.organizationHeads.has(word);
}
