import type { KnownEntity } from '../../../knowledge/knowledge.ts';
import { speechBehind } from '../persons/speakers.ts';
import { foldedAt, isCapital, isFormOf, isMark, type Range, sameSentence, type View } from '../view.ts';

/** A news agency, a newspaper or a station. */
export function isMedium(entity: KnownEntity): boolean {
  return entity.media === true;
}

/** "the Interfax news agency": the nouns that say what it is belong to the name. */
export function agencyEnd(view: View, last: number): number {
  if (!view.words.before.headLast) return last;
  let end = last;
  while (view.tokens[end + 1]?.wordClass === 'noun' && !isCapital(view, end + 1) && end < last + 3) end++;
  return view.words.namedHeads.has(foldedAt(view, end)) ? end : last;
}

/** A newspaper is an actor where it is cited or gives the interview: "selon Le Monde", "rapporte la BBC". */
export function isSource(view: View, range: Range): boolean {
  for (let i = range.first - 1; i >= range.first - 3; i--) if (view.words.sources.has(foldedAt(view, i))) return true;
  if (isCitedBehindVerb(view, range.first) || isInterviewer(view, range.first)) return true;
  let verb = range.last + 1;
  while (view.tokens[verb]?.wordClass === 'noun' && !isCapital(view, verb) && verb < range.last + 3) verb++;
  if (sameSentence(view, range.first, verb) && isFormOf(view, verb, view.words.citingVerbs)) return true;
  return view.words.capitalised && speechBehind(view, verb - 1, view.speech.verbs) !== undefined;
}

/** "rapporte la BBC", "citée par Reuters": a citing verb right before. */
function isCitedBehindVerb(view: View, first: number): boolean {
  if (view.words.capitalised) return false;
  let verb = view.words.articles.has(foldedAt(view, first - 1)) ? first - 2 : first - 1;
  if (view.words.by.has(foldedAt(view, verb))) verb--;
  return sameSentence(view, verb, first) && isFormOf(view, verb, view.words.citingVerbs);
}

/** How far before a medium the word for the interview may stand. */
const INTERVIEW_REACH = 4;

/** "dans un entretien accordé à la BBC", "au micro de RTL", "a déclaré sur RFI". */
function isInterviewer(view: View, first: number): boolean {
  const at = view.words.articles.has(foldedAt(view, first - 1)) ? first - 2 : first - 1;
  if (view.words.stationLinks.has(foldedAt(view, at)) && view.speech.verbs.has(at - 1)) return true;
  for (let i = first - 1; i >= first - INTERVIEW_REACH && sameSentence(view, i, first); i--) {
    if (isMark(view, i)) return false;
    if (view.words.interviews.has(foldedAt(view, i))) return true;
  }
  return false;
}
