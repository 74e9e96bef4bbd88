import type { HeadRow } from '../../../lang/entityWords.ts';
import type { FoundName } from '../names/foundName.ts';
import { foldedAt, isCapital, partsOf, rawAt, sameSentence, startsSentence, type View, wordsAt } from '../view.ts';
import { type InitiativeScope, initiative } from './initiativeName.ts';

/** "processus de Luanda", "sommet Barkhane", "centrale hydroélectrique de Rogoun". */
export function properComplement(
  scope: InitiativeScope,
  i: number,
  headLast: number,
  row: HeadRow,
): FoundName | undefined {
  const { view } = scope;
  let k = headLast + 1;
  while (view.tokens[k]?.wordClass === 'adjective' || (view.tokens[k]?.wordClass === 'noun' && !isCapital(view, k)))
    k++;
  if (!sameSentence(view, i, k)) return undefined;
  if (isCapital(view, k) && k > i && !startsSentence(view, k)) {
    if (isPersonAhead(view, k)) return undefined;
    const last = properEnd(view, k);
    return initiative(scope, { first: i, last }, row, 'initiative-proper-name');
  }
  if (/^\p{Nd}{4}$/u.test(rawAt(view, k)) && k > headLast + 1)
    return initiative(scope, { first: i, last: k }, row, 'initiative-year');
  if (!row.place || !view.words.of.has(foldedAt(view, k))) return undefined;
  if (!isCapital(view, k + 1)) k = overPurpose(view, i, k);
  if (!isCapital(view, k + 1) || isActorName(scope, k + 1)) return undefined;
  let last = properEnd(view, k + 1);
  if (view.words.of.has(foldedAt(view, last + 1)) && /^\p{Nd}{4}$/u.test(rawAt(view, last + 2))) last += 2;
  return initiative(scope, { first: i, last }, row, 'initiative-place');
}

/** "le mécanisme conjoint de vérification | de Kasumbalesa": past what it is for, to the next "de". */
function overPurpose(view: View, i: number, of: number): number {
  const noun = of + 1;
  const isDefinite = view.words.definite.has(foldedAt(view, i - 1));
  if (!isDefinite || view.tokens[noun]?.wordClass !== 'noun' || !sameSentence(view, of, noun + 2)) return of;
  const next = view.tokens[noun + 1]?.wordClass === 'adjective' ? noun + 2 : noun + 1;
  return view.words.of.has(foldedAt(view, next)) && !view.words.definite.has(foldedAt(view, next)) ? next : of;
}

/** "UE-Balkans occidentaux", "Union européenne-Celac": over the second words of what a dash joins as well. */
function properEnd(view: View, first: number): number {
  let last = regionEnd(view, first);
  while (isWordOfName(view, last + 1) && sameSentence(view, first, last + 1)) last = regionEnd(view, last + 1);
  return last;
}

const isWordOfName = (view: View, i: number): boolean =>
  isCapital(view, i) || /^(?:\p{Nd}+|\p{Ll}[\p{L}\p{M}]*[-–]\p{Lu}.*)$/u.test(rawAt(view, i));

/** Where a region ends whose first word token `i` is, or ends in: "Inde-Asie | centrale". */
function regionEnd(view: View, i: number): number {
  const [word = ''] = partsOf(rawAt(view, i)).slice(-1);
  const ends = view.words.regions.flatMap((region) => {
    const [start, ...others] = region.split(' ');
    return start === word && others.length > 0 && wordsAt(view, i + 1, others) ? [i + others.length] : [];
  });
  return Math.max(i, ...ends);
}

/** "plan de la France": the owner, not the name. */
function isActorName({ hits }: InitiativeScope, i: number): boolean {
  return hits.some(
    (hit) => hit.first === i && hit.entries.every((entry) => entry.kind !== 'capital' && entry.kind !== 'epithet'),
  );
}

function isPersonAhead(view: View, k: number): boolean {
  return view.words.honorifics[foldedAt(view, k)] !== undefined;
}
