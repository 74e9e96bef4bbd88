import type { HeadRow } from '../../../lang/entityWords.ts';
import type { FoundName } from '../names/foundName.ts';
import { nameStart } from '../names/nameStart.ts';
import { phraseEnd } from '../names/phrases.ts';
import { foldedAt, isCapital, isMark, rawAt, sameSentence, wordsAt } from '../view.ts';
import { pairEnd } from './agreements.ts';
import { isBeforeNoun, isOnlyOwner, modifiersStart } from './initiativeContext.ts';
import { type InitiativeScope, initiative, isPluralDeterminer, partnershipOf } from './initiativeName.ts';

/** "permanent comprehensive strategic partnership", "strategic partnership of coordination". */
export function partnershipLast(
  scope: InitiativeScope,
  i: number,
  headLast: number,
  row: HeadRow,
): FoundName | undefined {
  const { view } = scope;
  const { heads, words, needs } = view.words.partnership;
  if (!heads.has(row.words)) return undefined;
  const kinds = new Set<string>();
  let first = i;
  for (let k = i - 1; sameSentence(view, k, i); k--) {
    const kind = words[foldedAt(view, k)];
    if (kind === undefined && !view.words.and.has(foldedAt(view, k)) && rawAt(view, k) !== ',') break;
    if (kind !== undefined) {
      kinds.add(kind);
      first = k;
    }
  }
  if (![...kinds].some((kind) => needs.has(kind))) return undefined;
  let last = headLast;
  if (view.words.of.has(foldedAt(view, last + 1)) && words[foldedAt(view, last + 2)] !== undefined) {
    for (let k = last + 2; words[foldedAt(view, k)] !== undefined; k++) {
      kinds.add(words[foldedAt(view, k)] ?? '');
      last = k;
    }
  }
  return partnershipOf(scope, { first, last }, row, kinds);
}

/** "free trade agreement", "the agreement between A and B", "the migration deal signed": one instrument needs no capital. */
export function agreementLast(
  scope: InitiativeScope,
  i: number,
  headLast: number,
  row: HeadRow,
): FoundName | undefined {
  const { view } = scope;
  if (!view.words.agreementHeads.has(row.words) || isBeforeNoun(view, headLast)) return undefined;
  const kind = view.words.agreementKinds.find((words) => {
    const parts = words.split(' ');
    return wordsAt(view, i - parts.length, parts) && sameSentence(view, i - parts.length, i);
  });
  if (kind !== undefined) {
    const first = placeBefore(scope, i - kind.split(' ').length, row);
    if (isPluralDeterminer(view, first)) return undefined;
    return initiative(scope, { first, last: headLast }, row, 'agreement-kind', { kind: kind.replaceAll('-', ' ') });
  }
  const first = modifiersStart(view, i);
  if (!view.words.definite.has(foldedAt(view, first - 1))) return undefined;
  const parties = pairEnd(scope, headLast);
  if (parties !== undefined) return initiative(scope, { first, last: parties }, row, 'agreement-parties');
  if (first < i && view.words.concluded.has(foldedAt(view, headLast + 1)))
    return initiative(scope, { first, last: headLast }, row, 'agreement-concluded');
  if (!view.words.topicPrepositions.has(foldedAt(view, headLast + 1))) return undefined;
  const last = phraseEnd(view, headLast, scope.hits);
  return last > headLast ? initiative(scope, { first, last }, row, 'agreement-topic') : undefined;
}

/** "the Asmara peace accord": where it was signed. */
function placeBefore({ view, hits }: InitiativeScope, first: number, row: HeadRow): number {
  const isNamed =
    row.place === true &&
    isCapital(view, first - 1) &&
    !isMark(view, first - 1) &&
    sameSentence(view, first - 1, first);
  if (!isNamed) return first;
  const start = nameStart(view, first, hits);
  return isOnlyOwner({ view, hits }, { first: start, last: first - 1 }) ? first : start;
}

/** "the autonomy plan proposed by Belgrade". */
export function proposalLast(scope: InitiativeScope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view } = scope;
  const first = modifiersStart(view, i);
  const isDefinite = view.words.definite.has(foldedAt(view, first - 1));
  const isProposed =
    view.words.proposed.has(foldedAt(view, headLast + 1)) && view.words.by.has(foldedAt(view, headLast + 2));
  return first < i && isDefinite && isProposed
    ? initiative(scope, { first, last: headLast }, row, 'initiative-proposed')
    : undefined;
}
