import type { HeadRow } from '../../../lang/entityWords.ts';
import type { FoundName } from '../names/foundName.ts';
import { phraseEnd } from '../names/phrases.ts';
import { foldedAt, isCapital, rawAt, sameSentence, type View, wordsAt } from '../view.ts';
import { isLowerNominal } from './initiativeContext.ts';
import { type InitiativeScope, initiative } from './initiativeName.ts';

/** A meeting of many that its kind, its subject or its number makes a certain one. */
export function gathering(scope: InitiativeScope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  if (row.gathers !== true) return undefined;
  const { view } = scope;
  const last = kindEnd(view, headLast) ?? topicEnd(scope, i, headLast) ?? ofBodyEnd(scope, i, headLast);
  return last === undefined ? undefined : initiative(scope, { first: i, last }, row, 'initiative-gathering');
}

/** "conférence de paix", "conférence internationale des donateurs". */
function kindEnd(view: View, headLast: number): number | undefined {
  const kinds = view.words.gatheringKinds.filter((words) => wordsAt(view, headLast + 1, words.split(' ')));
  const longest = Math.max(0, ...kinds.map((words) => words.split(' ').length));
  return longest === 0 || !sameSentence(view, headLast, headLast + 1) ? undefined : headLast + longest;
}

/** "la conférence internationale sur la Libye": its subject has a proper name. */
function topicEnd({ view, hits }: InitiativeScope, i: number, headLast: number): number | undefined {
  let about = headLast + 1;
  while (isLowerNominal(view, about) && sameSentence(view, i, about)) about++;
  const isTopic = view.words.topicPrepositions.has(foldedAt(view, about)) && sameSentence(view, i, about);
  if (!isTopic || !view.words.definite.has(foldedAt(view, beforeNumber(view, i) - 1))) return undefined;
  const last = phraseEnd(view, about, hits);
  for (let k = about + 1; k <= last; k++) if (isCapital(view, k)) return last;
  return undefined;
}

/** "le 37e sommet de l'Union africaine": which of the body's many. */
function ofBodyEnd({ view, hits }: InitiativeScope, i: number, headLast: number): number | undefined {
  if (beforeNumber(view, i) === i) return undefined;
  let link = headLast + 1;
  while (isLowerNominal(view, link) && sameSentence(view, i, link)) link++;
  if (!view.words.of.has(foldedAt(view, link))) return undefined;
  const first = view.words.articles.has(foldedAt(view, link + 1)) ? link + 2 : link + 1;
  const body = hits.find(
    (hit) =>
      hit.first === first &&
      hit.entries.some(({ entity, kind }) => entity.type === 'Organization' && kind !== 'epithet'),
  );
  return body !== undefined && sameSentence(view, i, first) ? body.last : undefined;
}

/** The token of a number in figures right before, "37e" or "XIIe"; else the token itself. */
const beforeNumber = (view: View, i: number): number =>
  isOrdinal(view, i - 1) && sameSentence(view, i - 1, i) ? i - 1 : i;

/** Whether a token is a number in order, in figures. */
export const isOrdinal = (view: View, i: number): boolean =>
  /^(?:\p{Nd}+|[IVX][IVXLC]*)(?:e|è|er|re|ère|ème|ᵉ)$/u.test(rawAt(view, i));
