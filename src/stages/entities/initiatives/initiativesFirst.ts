import type { HeadRow } from '../../../lang/entityWords.ts';
import { rangesOver } from '../../ranges.ts';
import type { FoundName } from '../names/foundName.ts';
import { fitsAcronym, phraseEnd } from '../names/phrases.ts';
import { foldedAt, isCapital, type Range, rawAt, sameSentence, startsSentence, type View, wordsAt } from '../view.ts';
import { agreement, dated, partnership, proposal } from './agreements.ts';
import { countedFirst } from './counted.ts';
import { gathering, isOrdinal } from './gatherings.ts';
import { type HeadRule, type InitiativeScope, initiative, isPluralDeterminer } from './initiativeName.ts';
import { quoted, quotedHead } from './initiativeTitles.ts';
import { joinedStates, programme, reachedWith } from './parties.ts';
import { properComplement } from './properComplement.ts';
import { settledText } from './settledTexts.ts';

/** "Bureau politique": a noun right before makes it an adjective, but no number does: "37e sommet". */
export function isModifier(view: View, i: number): boolean {
  const before = view.tokens[i - 1];
  return (
    before !== undefined &&
    !isCapital(view, i) &&
    !isOrdinal(view, i - 1) &&
    sameSentence(view, i - 1, i) &&
    (before.wordClass === 'noun' || before.wordClass === 'name')
  );
}

/** A head with a capital within a sentence: "Stratégie nationale de développement". */
function capitalHead(scope: InitiativeScope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view } = scope;
  if (!isCapital(view, i)) return undefined;
  const last = phraseEnd(view, headLast, scope.hits);
  if (last === headLast || view.words.placeKinds.has(foldedAt(view, headLast + 1))) return undefined;
  if (
    startsSentence(view, i) &&
    !isCapitalWithin(view, { first: headLast + 1, last }) &&
    !scope.definitions.some(({ open }) => open === last + 1)
  )
    return undefined;
  return initiative(scope, trimState(scope, { first: i, last }), row, 'initiative-head');
}

function isCapitalWithin(view: View, range: Range): boolean {
  for (let i = range.first; i <= range.last; i++) if (isCapital(view, i)) return true;
  return false;
}

/** An adjective of a state at the end belongs to the owner: "Vision 2030 saoudienne". */
function trimState(scope: InitiativeScope, range: Range): Range {
  const last = rangesOver(scope.hits, range.last).find(
    (hit) => hit.last === range.last && hit.first > range.first + 1 && hit.entries[0]?.kind === 'demonym',
  );
  return last === undefined || !/\p{Nd}/u.test(rawAt(scope.view, last.first - 1))
    ? range
    : { first: range.first, last: last.first - 1 };
}

/** "un fonds pour la jeunesse des Balkans", "le corridor continental vers l'Afrique": what it is for, with a proper name. */
function aimed(scope: InitiativeScope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view } = scope;
  if (row.aimed !== true) return undefined;
  let aim = headLast + 1;
  while (aim <= headLast + LONGEST_AIM && isWithinPhrase(view, aim) && sameSentence(view, i, aim)) aim++;
  if (!view.words.aims.has(foldedAt(view, aim)) || !sameSentence(view, i, aim)) return undefined;
  const last = phraseEnd(view, aim, scope.hits);
  return last > aim && isCapitalWithin(view, { first: aim + 1, last })
    ? initiative(scope, { first: i, last }, row, 'initiative-aim')
    : undefined;
}

const LONGEST_AIM = 5;

const isWithinPhrase = (view: View, k: number): boolean => {
  const cls = view.tokens[k]?.wordClass;
  return view.words.of.has(foldedAt(view, k)) || ((cls === 'noun' || cls === 'adjective') && !isCapital(view, k));
};

/** "stratégie forestière du Chili à l'horizon 2031"; "the programme of 1996" tells when it was. */
function horizon(scope: InitiativeScope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const last = phraseEnd(scope.view, headLast, scope.hits);
  if (!/^\p{Nd}{4}(?:[-–]\p{Nd}{2,4})?$/u.test(rawAt(scope.view, last)) || last === headLast) return undefined;
  if (row.repeated && scope.view.words.of.has(foldedAt(scope.view, last - 1))) return undefined;
  return initiative(scope, { first: i, last }, row, 'initiative-horizon');
}

/** A lower-case phrase with its acronym: "politique nationale des forêts du Chili (PNFC)". */
function defined(scope: InitiativeScope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view } = scope;
  const last = phraseEnd(view, headLast, scope.hits);
  const definition = scope.definitions.find(({ open }) => open === last + 1);
  if (definition === undefined || !fitsAcronym(view, { first: i, last }, rawAt(view, definition.acronym)))
    return undefined;
  return initiative(scope, { first: i, last }, row, 'initiative-acronym-defined');
}

/** "la première édition du forum numérique". */
function event(scope: InitiativeScope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view } = scope;
  if (!view.words.of.has(foldedAt(view, i - 1)) || !view.words.editions.has(foldedAt(view, i - 2))) return undefined;
  const last = phraseEnd(view, headLast, scope.hits);
  return last === headLast ? undefined : initiative(scope, { first: i, last }, row, 'initiative-edition');
}

/** "communauté mondiale de la santé pour tous": the head says that it is a named idea. */
function plain(scope: InitiativeScope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const last = phraseEnd(scope.view, headLast, scope.hits);
  return row.plain && last > headLast ? initiative(scope, { first: i, last }, row, 'initiative-plain') : undefined;
}

/** "un plan d'ajustement … le programme d'ajustement": what comes back under the same words is one undertaking. */
function repeated(scope: InitiativeScope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view } = scope;
  const noun = headLast + 2;
  if (
    !row.repeated ||
    !view.words.of.has(foldedAt(view, headLast + 1)) ||
    view.tokens[noun]?.wordClass !== 'noun' ||
    isCapital(view, noun)
  )
    return undefined;
  const complement = [foldedAt(view, headLast + 1), foldedAt(view, noun)];
  const rows = new Set(view.words.initiativeHeads.filter((each) => each.repeated).map((each) => each.words));
  const places = view.tokens.filter(
    (token) =>
      rows.has(foldedAt(view, token.index)) &&
      wordsAt(view, token.index + 1, complement) &&
      !isPluralDeterminer(view, token.index),
  );
  if (places.length < 2) return undefined;
  return initiative(scope, { first: i, last: noun }, row, 'initiative-repeated', { kind: complement.join(' ') });
}

/** How a head makes a name where it begins it, the surest way first. */
export const FIRST_HEAD_RULES: readonly HeadRule[] = [
  partnership,
  quoted,
  quotedHead,
  capitalHead,
  dated,
  properComplement,
  joinedStates,
  gathering,
  settledText,
  programme,
  aimed,
  horizon,
  defined,
  plain,
  countedFirst,
  agreement,
  event,
  reachedWith,
  proposal,
  repeated,
];

/** How a head makes a name that what it joins alone tells. */
export const JOINING_HEAD_RULES: readonly HeadRule[] = [joinedStates];
