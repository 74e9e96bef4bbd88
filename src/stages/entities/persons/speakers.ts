import { foldedAt, isCapital, isMark, type Range, rawAt, sameSentence, type View } from '../view.ts';
import { isPersonNoun } from './personNouns.ts';

const LONGEST_APPOSITION = 28;
const LONGEST_DESCRIPTION = 8;

/** The verb of speech whose subject a name is, over adverbs, days, brackets and what stands between commas. */
export function speechBehind(view: View, last: number, verbs: ReadonlySet<number>): number | undefined {
  const next = overAdverbs(view, behindBrackets(view, last));
  if (!sameSentence(view, last, next)) return undefined;
  if (verbs.has(next)) return next;
  if (rawAt(view, next) !== ',') return undefined;
  const isClause = view.tokens[next + 1]?.wordClass === 'relative';
  for (let k = next + 1; k < next + LONGEST_APPOSITION && sameSentence(view, last, k); k++) {
    const verb = overAdverbs(view, k + 1);
    if (rawAt(view, k) === ',' && verbs.has(verb)) return verb;
    if (view.speech.finite.has(k) && !isClause) return undefined;
  }
  return undefined;
}

/** "said X", "according to the X": what leads in a speaker stands right before. */
export function isLedInBySpeech(view: View, first: number): boolean {
  const start = view.words.articles.has(foldedAt(view, first - 1)) ? first - 1 : first;
  return view.speech.leads.has(start - 1) && sameSentence(view, start - 1, first);
}

/** Whether a name is what speaks, before a verb of speech or behind what leads in a speaker. */
export const isSpeaker = (view: View, { first, last }: Range): boolean =>
  speechBehind(view, last, view.speech.verbs) !== undefined || isLedInBySpeech(view, first);

/** ", a retired letter carrier,", ", who", ", 68,": what stands behind the comma is of a person. */
export function isDescribedAsPerson(view: View, last: number): boolean {
  const comma = behindBrackets(view, last);
  const i = comma + 1;
  if (rawAt(view, comma) !== ',' || !sameSentence(view, last, i)) return false;
  if (view.words.personRelatives.has(foldedAt(view, i))) return true;
  if (/^\p{Nd}{2}$/u.test(rawAt(view, i)) && view.words.capitalised) return rawAt(view, i + 1) === ',';
  const noun = describedBy(view, i);
  return noun !== undefined && isPersonNoun(view, noun);
}

/** The head noun of an apposition with an article: "a former Trump | aide". */
export function describedBy(view: View, i: number): number | undefined {
  if (!view.words.articles.has(foldedAt(view, i))) return undefined;
  let noun: number | undefined;
  for (let k = i + 1; k <= i + LONGEST_DESCRIPTION && sameSentence(view, i, k); k++) {
    const cls = view.tokens[k]?.wordClass;
    if (cls === 'noun') noun = k;
    else if (cls !== 'adjective' && cls !== 'name' && cls !== 'possessive' && cls !== 'number' && cls !== 'adverb')
      break;
    if (!view.words.before.headLast && noun !== undefined) break;
  }
  return noun;
}

/** "(R-Texas)", "(51)": past a bracket behind a name. */
export function behindBrackets(view: View, last: number): number {
  if (rawAt(view, last + 1) !== '(') return last + 1;
  for (let k = last + 2; k <= last + 8 && sameSentence(view, last, k); k++) if (rawAt(view, k) === ')') return k + 1;
  return last + 1;
}

/** Past adverbs and days: "also", "on Monday". */
function overAdverbs(view: View, from: number): number {
  let i = from;
  for (;;) {
    const isDay = view.words.timeWords.has(foldedAt(view, i)) && isCapital(view, i);
    const isDated = view.tokens[i]?.wordClass === 'preposition' && view.words.timeWords.has(foldedAt(view, i + 1));
    if (isDated) i += 2;
    else if (isDay || (view.tokens[i]?.wordClass === 'adverb' && !isMark(view, i))) i++;
    else return i;
  }
}
