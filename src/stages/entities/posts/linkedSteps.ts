import { rangesFrom } from '../../ranges.ts';
import { foldedAt, isCapital, isMark, rawAt, sameSentence, wordsAt } from '../view.ts';
import { isFieldWord } from './ahead.ts';
import { behindArticle, overAcronym, overLink, overName } from './complementSteps.ts';
import type { Step } from './complementTypes.ts';

/** "in charge of", "responsible for". */
const overLinkPhrase: Step = ({ view }, at) => {
  const phrase = view.words.postLinkPhrases.find((words) => wordsAt(view, at.next, words.split(' ')));
  if (phrase === undefined) return undefined;
  const next = behindArticle(view, at.next + phrase.split(' ').length);
  return { ...at, complement: true, linked: true, open: true, next };
};

/** "Foreign Affairs and International Cooperation": as far as the words are of fields. */
const overFields: Step = ({ view, names }, at) => {
  if (!at.linked || !isFieldWord(view, at.next)) return undefined;
  let last = at.next;
  for (;;) {
    const joint = view.words.and.has(foldedAt(view, last + 1)) || rawAt(view, last + 1) === ',' ? 2 : 1;
    const next = last + joint;
    const isName = rangesFrom(names, next).some((each) => !each.adjective);
    if (!isFieldWord(view, next) || isName || !sameSentence(view, last, next)) break;
    if (isCapital(view, last) !== isCapital(view, next)) break;
    last = next;
  }
  // "of the European Parliament": a name that goes on beyond the words of fields
  if (rangesFrom(names, at.next).some((each) => each.last > last && !each.adjective)) return undefined;
  return { ...at, last, next: last + 1, linked: false, open: !isCapital(view, last) };
};

const NAME_LENGTH = 2;

/** "Minister of Wildlife Ann Lee": the capitals go on into the name of whoever holds the post. */
const overCapitalBeforeName: Step = ({ view }, at) => {
  if (!at.linked || !isCapital(view, at.next)) return undefined;
  let end = at.next;
  while (isCapital(view, end + 1) && !isMark(view, end + 1) && sameSentence(view, end, end + 1)) end++;
  const isLong = end - at.next >= NAME_LENGTH && rawAt(view, end + 1) !== ',';
  const last = isLong ? end - NAME_LENGTH : end;
  return { ...at, last, next: last + 1, linked: false, open: false };
};

/** A word in lower case within a complement: "of human rights", "for the ministry". */
const overOpenWord: Step = ({ view }, at) => {
  const token = view.tokens[at.next];
  if (!at.open || token === undefined || isCapital(view, at.next)) return undefined;
  if (view.words.timeWords.has(foldedAt(view, at.next)) || token.verb.length > 0) return undefined;
  return token.wordClass === 'noun' || token.wordClass === 'adjective'
    ? { ...at, last: at.next, next: at.next + 1, linked: token.wordClass === 'adjective' }
    : undefined;
};

/** Where nothing that belongs to the post stands behind it but after a link. */
export const STEPS_BEHIND_LINKS: readonly Step[] = [
  overFields,
  overName,
  overAcronym,
  overLinkPhrase,
  overLink,
  overCapitalBeforeName,
  overOpenWord,
];
