import type { HeadRow } from '../../../lang/entityWords.ts';
import type { FoundName } from '../names/foundName.ts';
import { phraseEnd } from '../names/phrases.ts';
import { foldedAt, sameSentence, type View } from '../view.ts';
import { isDetermined, modifiersStart } from './initiativeContext.ts';
import { type InitiativeScope, initiative } from './initiativeName.ts';

/** "28-point", "five-step". */
const HYPHENATED = /^(?:\p{Nd}{1,3}|\p{L}+)-(\p{L}+)$/u;

/** "a 28-point peace plan": so many points make one plan of it; texts that are signed or issued have points anyway. */
export function countedLast(scope: InitiativeScope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view } = scope;
  if (row.place === true) return undefined;
  const lowest = modifiersStart(view, i);
  let first = i - 1;
  while (first >= lowest - 1 && !isCount(view, first)) first--;
  if (first < lowest - 1 || !sameSentence(view, first, i) || !isDetermined(view, first)) return undefined;
  return initiative(scope, { first, last: headLast }, row, 'initiative-counted', kindOf(view, first + 1, i));
}

function isCount(view: View, i: number): boolean {
  const counted = HYPHENATED.exec(foldedAt(view, i))?.[1];
  return counted !== undefined && view.words.countedParts.has(counted);
}

/** "plan de paix en douze points". */
export function countedFirst(scope: InitiativeScope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view } = scope;
  if (row.place === true) return undefined;
  const end = phraseEnd(view, headLast, scope.hits);
  const last = end + 3;
  const isVague = view.words.plurals.has(foldedAt(view, end + 2));
  if (view.tokens[end + 1]?.wordClass !== 'preposition' || isVague || !sameSentence(view, i, last)) return undefined;
  return view.words.countedParts.has(foldedAt(view, last))
    ? initiative(scope, { first: i, last }, row, 'initiative-counted', kindOf(view, headLast + 1, end + 1))
    : undefined;
}

/** The kind that a later "the peace plan" shares with it. */
export function kindOf(view: View, from: number, to: number): { readonly kind?: string } {
  const words = view.folded.slice(from, to);
  const bare = words.filter((word) => !view.words.of.has(word)).join(' ');
  const kind = [words.join(' '), bare].find((each) => view.words.agreementKinds.includes(each));
  return kind === undefined ? {} : { kind: kind.replaceAll('-', ' ') };
}
