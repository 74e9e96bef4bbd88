import type { HeadRow } from '../../../lang/entityWords.ts';
import type { FoundName } from '../names/foundName.ts';
import { isFormOf, isMark, rawAt, sameSentence, type View, wordsAt } from '../view.ts';
import { type InitiativeScope, initiative } from './initiativeName.ts';

/** How far before a text, in tokens, the verb that settles it may stand. */
const REACH = 7;

/** "ont arrêté une déclaration commune": a text of no name, which is one of a kind once it is agreed on. */
export function settledText(scope: InitiativeScope, i: number, _: number, row: HeadRow): FoundName | undefined {
  const { view } = scope;
  const text = view.words.jointTexts.find((words) => wordsAt(view, i, words.split(' ')));
  if (text === undefined || !isSettled(view, i, view.words.signedTexts.has(text))) return undefined;
  return initiative(scope, { first: i, last: i + text.split(' ').length - 1 }, row, 'initiative-settled');
}

function isSettled(view: View, i: number, isSigned: boolean): boolean {
  const { settlingPhrases, settlingVerbs } = view.words;
  const determiner = view.tokens[i - 1]?.wordClass;
  if (determiner !== 'determiner' && determiner !== 'possessive') return false;
  for (let k = i - 2; k >= i - REACH && sameSentence(view, k, i); k--) {
    if (isMark(view, k) && !/["«»“”]/.test(rawAt(view, k))) return false;
    if (isSigned && isFormOf(view, k, settlingVerbs)) return true;
    if (settlingPhrases.some((words) => wordsAt(view, k, words.split(' ')))) return true;
    if (isBarrier(view, k)) return false;
  }
  return false;
}

/** Another verb, or the beginning of another clause. */
function isBarrier(view: View, k: number): boolean {
  const cls = view.tokens[k]?.wordClass;
  return cls === 'verb' || cls === 'relative' || cls === 'complementiser' || cls === 'subordinator';
}
