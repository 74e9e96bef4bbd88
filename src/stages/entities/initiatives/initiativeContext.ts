import { rangesOver } from '../../ranges.ts';
import type { NameEntry } from '../known/names.ts';
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
import type { InitiativeScope } from './initiativeName.ts';

export const isInTitle = (view: View, i: number): boolean => view.titleLines.has(view.tokens[i]?.line ?? -1);

export function modifiersStart(view: View, i: number): number {
  let first = i;
  while (isLowerNominal(view, first - 1) && sameSentence(view, first - 1, i)) first--;
  return first;
}

export function isLowerNominal(view: View, i: number): boolean {
  const token = view.tokens[i];
  return (
    (token?.wordClass === 'noun' || (token?.wordClass === 'adjective' && token.verb.length === 0)) &&
    !isCapital(view, i)
  );
}

export const isDetermined = (view: View, first: number): boolean =>
  sameSentence(view, first - 1, first) &&
  (view.tokens[first - 1]?.wordClass === 'determiner' || view.tokens[first - 1]?.wordClass === 'possessive');

/** "project manager", "summit venue": the head is an adjective there. */
export function isBeforeNoun(view: View, headLast: number): boolean {
  const next = headLast + 1;
  return (
    view.tokens[next]?.wordClass === 'noun' &&
    sameSentence(view, headLast, next) &&
    longestAt(view, next, view.initiativeHeads) === undefined
  );
}

/** "Peace Process Committee": a further capitalised head ends the name. */
export function leadsOn(view: View, last: number): boolean {
  for (let k = last + 1; isCapital(view, k) && !isMark(view, k) && sameSentence(view, last, k); k++)
    if (
      longestAt(view, k, view.organizationHeads) !== undefined ||
      longestAt(view, k, view.initiativeHeads) !== undefined ||
      longestAt(view, k, view.offices) !== undefined
    )
      return true;
  return false;
}

/** "Chinese", "African Union", "Kremlin" before a head say whose it is, and are no name. */
export function isOnlyOwner({ view, hits }: Pick<InitiativeScope, 'view' | 'hits'>, range: Range): boolean {
  const isOwner = (i: number): boolean =>
    hits.some(
      (hit) =>
        hit.first <= i && i <= hit.last && hit.entries.some((entry) => !isCity(entry) && entry.kind !== 'epithet'),
    ) || /^\p{Lu}\p{Ll}+-(?:led|backed|brokered|sponsored|mediated|style)$/u.test(rawAt(view, i));
  for (let i = range.first; i <= range.last; i++) if (!isOwner(i)) return false;
  return true;
}

/** The capital of a state, or "Brussels": a place where an agreement is signed. */
const isCity = ({ kind, entity }: NameEntry): boolean =>
  kind === 'capital' || (kind === 'metonym' && entity.type === 'Organization');

export const isActor = ({ hits }: InitiativeScope, i: number): boolean => rangesOver(hits, i).length > 0;

/** "the Kallas plan", where the text has "Kaja Kallas" too: the name of whoever it is of. */
export function isOfPerson(view: View, range: Range): boolean {
  if (range.first !== range.last) return startsSentence(view, range.first) && range.last - range.first > 2;
  const raw = rawAt(view, range.first);
  return view.tokens.some(
    ({ index, raw: other }) =>
      other === raw &&
      index !== range.first &&
      (view.tokens[index - 1]?.wordClass === 'name' ||
        view.words.honorifics[foldedAt(view, index - 1)] !== undefined) &&
      isCapital(view, index - 1) &&
      !startsSentence(view, index),
  );
}
