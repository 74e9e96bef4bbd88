import { rangesMeeting } from '../../ranges.ts';
import type { BodyScope, FoundName } from '../names/foundName.ts';
import { isGivenName, isPersonNoun } from '../persons/personNouns.ts';
import { isLedInBySpeech, speechBehind } from '../persons/speakers.ts';
import {
  foldedAt,
  isCapital,
  isMark,
  longestAt,
  type Range,
  rawAt,
  sameSentence,
  startsSentence,
  type View,
} from '../view.ts';
import { isBareHead, organization } from './bodies.ts';
import { isApposedBody, isCoined, isNamedElsewhere, isSurname, pronounBehind } from './bodyEvidence.ts';

/** "EgyptAir has confirmed", "the Orlando Sentinel reported": what no head noun names is a body where it speaks and is no person. */
export function bySpeech(scope: BodyScope, i: number): FoundName | undefined {
  const { view, hits } = scope;
  if (view.titleLines.has(view.tokens[i]?.line ?? -1)) return undefined;
  const range = nameRun(view, i);
  if (range === undefined || rangesMeeting(hits, range).length > 0) return undefined;
  const verb = speechBehind(view, range.last, view.speech.verbs);
  if (range.first < range.last && isNamedBody(view, range) && view.speech.finite.has(range.last + 1))
    return organization(view, range, { rule: 'organization-words' });
  if (verb === undefined && !isLedInBySpeech(view, range.first)) return undefined;
  const said = pronounBehind(view, verb);
  if (said === 'person') return undefined;
  const isSure = verb === undefined || view.speech.sure.has(verb);
  const isTold = isNamedBody(view, range) || (isSure && (said === 'thing' || isUnlikePerson(view, range)));
  const isBody =
    isTold && (range.first < range.last || isProperWord(view, i, said === 'thing') || isApposedBody(view, i));
  return isBody ? organization(view, range, { rule: 'organization-speech' }) : undefined;
}

/** The capitalised words from `i` on, where a name of a body may begin there and ends before no place's noun. */
function nameRun(view: View, i: number): Range | undefined {
  if (!isNameWord(view, i) || isNameWord(view, i - 1) || isMark(view, i) || isWithinName(view, i)) return undefined;
  if (view.words.placeFirstWords.has(foldedAt(view, i)) || isPersonNoun(view, i - 1)) return undefined;
  if (isBareHead(view, i) || view.words.realms.has(foldedAt(view, i))) return undefined;
  let last = i;
  while (isNameWord(view, last + 1) && sameSentence(view, i, last + 1)) last++;
  for (let k = i; k <= last; k++) if (isOther(view, k)) return undefined;
  const word = foldedAt(view, last);
  const isPlace = view.words.geography.has(word) || view.words.venues.has(word);
  return isPlace && !view.words.companyWords.has(word) ? undefined : { first: i, last };
}

function isNameWord(view: View, i: number): boolean {
  const cls = view.tokens[i]?.wordClass;
  return isCapital(view, i) && (cls === 'name' || (view.words.capitalised && (cls === 'noun' || cls === 'adjective')));
}

/** "von der Linden", "Finance and Planning": what stands before belongs to the name. */
function isWithinName(view: View, i: number): boolean {
  const before = foldedAt(view, i - 1);
  if (!sameSentence(view, i - 1, i)) return false;
  // "des Outre-mer": the article holds the preposition
  if (view.words.contracted.has(before) && view.words.of.has(before)) return true;
  if (view.words.definite.has(before))
    return isCapital(view, i - 1) ? !startsSentence(view, i - 1) : isBound(view, i - 2);
  return (
    view.words.particles.has(before) ||
    view.words.of.has(before) ||
    (view.words.and.has(before) && isCapital(view, i - 2))
  );
}

/** "de l'Agriculture": an article behind a preposition that leads in no speaker. */
const isBound = (view: View, i: number): boolean =>
  !view.words.capitalised &&
  !view.speech.leads.has(i) &&
  (view.tokens[i]?.wordClass === 'preposition' || view.words.of.has(foldedAt(view, i)));

/** A word of a title, of a person's name or of a date. */
function isOther(view: View, i: number): boolean {
  const word = foldedAt(view, i);
  const isOffice =
    longestAt(view, i, view.offices) !== undefined || (longestAt(view, i - 2, view.offices)?.last ?? -1) >= i;
  return (
    isOffice ||
    isGivenName(view, word) ||
    view.words.honorifics[word] !== undefined ||
    view.words.personNouns.has(word) ||
    view.words.timeWords.has(word) ||
    view.words.months.has(word)
  );
}

/** The words themselves, or the noun behind, say that it is a body. */
function isNamedBody(view: View, { first, last }: Range): boolean {
  for (let k = first; k <= last; k++)
    if (isCoined(rawAt(view, k)) || view.words.companyWords.has(foldedAt(view, k))) return true;
  return isApposedBody(view, last);
}

/** An article before the name, or a word that no person's name has. */
function isUnlikePerson(view: View, { first, last }: Range): boolean {
  for (let k = first; k <= last; k++) if (last > first && view.words.noPersonWords.has(foldedAt(view, k))) return true;
  const isPlural = view.words.isPlural(foldedAt(view, last));
  if (!isPlural && view.words.definite.has(foldedAt(view, first - 1))) return true;
  return (
    view.words.capitalised &&
    first === last &&
    !isPlural &&
    !startsSentence(view, first) &&
    isNamedElsewhere(view, first)
  );
}

/** One word is a name unless it is somebody's surname, or a common noun at the beginning. */
function isProperWord(view: View, i: number, isThing: boolean): boolean {
  const word = foldedAt(view, i);
  if (view.words.companyWords.has(word)) return true;
  if (view.words.noNames.has(word) || view.words.noPersonWords.has(word) || isSurname(view, i)) return false;
  return view.tokens[i]?.wordClass === 'name' || isCoined(rawAt(view, i)) || (isThing && isNamedElsewhere(view, i));
}
