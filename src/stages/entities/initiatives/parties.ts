import type { HeadRow } from '../../../lang/entityWords.ts';
import { rangesFrom } from '../../ranges.ts';
import { joinsStates } from '../known/compounds.ts';
import type { NameHit } from '../known/names.ts';
import type { FoundName } from '../names/foundName.ts';
import { foldedAt, isCapital, sameSentence, type View } from '../view.ts';
import { kindOf } from './counted.ts';
import { type InitiativeScope, initiative } from './initiativeName.ts';

const LONGEST_GAP = 3;

/** "traité franco-allemand", "sommet intercoréen": an adjective of those whom it joins tells which one it is. */
export function joinedStates(scope: InitiativeScope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view, compounds } = scope;
  if (!row.joins && !row.place) return undefined;
  const { joiningPrefixes, regionAdjectives } = view.words;
  for (let k = headLast + 1; k <= headLast + LONGEST_GAP && sameSentence(view, i, k); k++) {
    if (isCapital(view, k)) return undefined;
    if (joinsStates(foldedAt(view, k), compounds, joiningPrefixes, regionAdjectives))
      return initiative(scope, { first: i, last: k }, row, 'initiative-joined', kindOf(view, headLast + 1, k));
    const cls = view.tokens[k]?.wordClass;
    if (cls !== 'adjective' && cls !== 'noun' && !view.words.of.has(foldedAt(view, k))) return undefined;
  }
  return undefined;
}

/** "l'accord trouvé avec Téhéran", "le pacte conclu entre A et B": with whom it was reached tells which one it is. */
export function reachedWith(scope: InitiativeScope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view } = scope;
  const { agreementHeads, definite, reached, partner, between, by } = view.words;
  if (!agreementHeads.has(row.words) || !definite.has(foldedAt(view, i - 1))) return undefined;
  const link = headLast + 2;
  if (!reached.has(foldedAt(view, headLast + 1)) || !sameSentence(view, i, link)) return undefined;
  const word = foldedAt(view, link);
  if (!partner.has(word) && !between.has(word) && !by.has(word)) return undefined;
  const first = partyAt(scope, link + 1);
  if (first === undefined) return undefined;
  const second = view.words.and.has(foldedAt(view, first.last + 1)) ? partyAt(scope, first.last + 2) : undefined;
  return initiative(scope, { first: i, last: (second ?? first).last }, row, 'agreement-reached');
}

/** The actor whose name begins at a token, or behind an article there. */
function partyAt({ view, hits }: InitiativeScope, i: number): NameHit | undefined {
  const first = view.words.articles.has(foldedAt(view, i)) ? i + 1 : i;
  return rangesFrom(hits, first).find((hit) => sameSentence(view, i, first) && isParty(hit));
}

const isParty = ({ entries }: NameHit): boolean =>
  entries.some(({ kind, entity }) => entity.type !== 'Initiative' && kind !== 'demonym' && kind !== 'epithet');

/** "le programme nucléaire iranien", "le programme balistique de la Corée du Nord": what it is for, and whose it is. */
export function programme(scope: InitiativeScope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view, hits } = scope;
  if (!row.repeated || !view.words.programmeFields.has(foldedAt(view, headLast + 1))) return undefined;
  let k = headLast + 2;
  while (isPlainAdjective(scope, k) && sameSentence(view, i, k)) k++;
  const adjective = rangesFrom(hits, k).find(({ entries }) => entries.some(({ kind }) => kind === 'demonym'));
  const owner = view.words.of.has(foldedAt(view, k)) ? partyAt(scope, k + 1) : undefined;
  const end = adjective ?? owner;
  return end === undefined || !sameSentence(view, i, k)
    ? undefined
    : initiative(scope, { first: i, last: end.last }, row, 'initiative-programme');
}

const isPlainAdjective = ({ view, hits }: InitiativeScope, k: number): boolean =>
  isAdjective(view, k) && rangesFrom(hits, k).length === 0;

const isAdjective = (view: View, k: number): boolean =>
  view.tokens[k]?.wordClass === 'adjective' || view.words.programmeFields.has(foldedAt(view, k));
