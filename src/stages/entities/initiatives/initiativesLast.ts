import type { HeadRow } from '../../../lang/entityWords.ts';
import type { FoundName } from '../names/foundName.ts';
import { boundEnd, nameStart } from '../names/nameStart.ts';
import { fitsAcronym, phraseEnd } from '../names/phrases.ts';
import { foldedAt, isCapital, isMark, rawAt, sameSentence, type View } from '../view.ts';
import { agreementLast, partnershipLast, proposalLast } from './agreementsLast.ts';
import { countedLast } from './counted.ts';
import {
  isActor,
  isBeforeNoun,
  isDetermined,
  isInTitle,
  isLowerNominal,
  isOfPerson,
  isOnlyOwner,
  leadsOn,
} from './initiativeContext.ts';
import { type HeadRule, type InitiativeScope, initiative } from './initiativeName.ts';
import { isTitle, quoted } from './initiativeTitles.ts';

/** 'the "Bright Path" policy': the title before its head. */
function quotedAhead(scope: InitiativeScope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view } = scope;
  let close = i - 1;
  while (close > i - 3 && isLowerNominal(view, close)) close--;
  const quote = view.quotes.find((each) => each.close === close && sameSentence(view, each.open, i));
  if (quote === undefined || !isTitle(view, quote)) return undefined;
  return initiative(scope, { first: quote.first, last: quote.last }, row, 'initiative-quoted', {
    mention: { first: quote.open, last: headLast },
  });
}

/** "Lobito Investment Summit", "Partnership for Global Infrastructure", "Vision 2030". */
function capitalLast(scope: InitiativeScope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view, hits } = scope;
  if (!isCapital(view, headLast) || isInTitle(view, i) || leadsOn(view, headLast)) return undefined;
  const first = nameStart(view, i, hits);
  const last = boundEnd(view, headLast, hits);
  if (first === i && last === headLast) return undefined;
  if (!row.owned && last === headLast && isOnlyOwner(scope, { first, last: i - 1 })) return undefined;
  return initiative(scope, { first, last }, row, 'initiative-head');
}

/** "Operation Sandstorm", "Project Lighthouse": the capitals behind the head are the name. */
function leadingHead(scope: InitiativeScope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view, hits } = scope;
  if (row.leads !== true || !isCapital(view, i) || isInTitle(view, i) || leadsOn(view, headLast)) return undefined;
  let last = headLast;
  while (isNamePart(view, last + 1) && sameSentence(view, i, last + 1)) last++;
  if (last === headLast || !isCapital(view, headLast + 1)) return undefined;
  return initiative(scope, { first: nameStart(view, i, hits), last }, row, 'initiative-leading-head');
}

const isNamePart = (view: View, i: number): boolean =>
  (isCapital(view, i) && !isMark(view, i) && !view.words.timeWords.has(foldedAt(view, i))) ||
  /^\p{Nd}{4}$/u.test(rawAt(view, i));

/** "the Lobito corridor", "Green Great Wall project", "Rogun hydroelectric power plant": a proper name before a head in lower case. */
function properLast(scope: InitiativeScope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view, hits } = scope;
  if (isCapital(view, i) || isInTitle(view, i) || isBeforeNoun(view, headLast)) return undefined;
  let k = i - 1;
  while (row.place && k > i - 3 && isLowerNominal(view, k)) k--;
  if (!isCapital(view, k) || isMark(view, k) || !sameSentence(view, k, i)) return undefined;
  const first = nameStart(view, k + 1, hits);
  const words = k - first + 1;
  if (!row.place && (!row.short || (words < 2 && isActor(scope, k)) || !isDetermined(view, first))) return undefined;
  if (isOnlyOwner(scope, { first, last: k }) || isOfPerson(view, { first, last: k })) return undefined;
  return initiative(scope, { first, last: headLast }, row, row.place ? 'initiative-place' : 'initiative-proper-name');
}

/** A lower-case phrase with its acronym: "national migration policy (NMP)". */
function definedLast(scope: InitiativeScope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view } = scope;
  const definition = scope.definitions.find(({ open }) => open === headLast + 1);
  if (definition === undefined) return undefined;
  let first = i;
  while (isLowerNominal(view, first - 1) && sameSentence(view, first - 1, i)) first--;
  return first < i && fitsAcronym(view, { first, last: headLast }, rawAt(view, definition.acronym))
    ? initiative(scope, { first, last: headLast }, row, 'initiative-acronym-defined')
    : undefined;
}

/** "global community of health for all": the head says that it is a named idea. */
function plainLast(scope: InitiativeScope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const last = phraseEnd(scope.view, headLast, scope.hits);
  return row.plain && last > headLast ? initiative(scope, { first: i, last }, row, 'initiative-plain') : undefined;
}

/** How a head makes a name where it ends it, the surest way first. */
export const LAST_HEAD_RULES: readonly HeadRule[] = [
  partnershipLast,
  quotedAhead,
  quoted,
  leadingHead,
  capitalLast,
  definedLast,
  plainLast,
  countedLast,
  agreementLast,
  properLast,
  proposalLast,
];
