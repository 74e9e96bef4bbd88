import type { HeadRow } from '../../lang/entityWords.ts';
import { pairEnd } from './agreements.ts';
import type { FoundName } from './foundName.ts';
import {
  type HeadRule,
  type InitiativeScope,
  initiative,
  isPluralDeterminer,
  partnershipOf,
} from './initiativeName.ts';
import { isTitle, quoted } from './initiativeTitles.ts';
import { boundEnd, nameStart } from './nameStart.ts';
import { fitsAcronym, phraseEnd } from './phrases.ts';
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
  wordsAt,
} from './view.ts';

/** "permanent comprehensive strategic partnership", "strategic partnership of coordination". */
function partnershipLast(scope: InitiativeScope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
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
  if (last === headLast && isOnlyOwner(scope, { first, last: i - 1 })) return undefined;
  return initiative(scope, { first, last }, row, 'initiative-head');
}

/** "the Lobito corridor", "Green Great Wall project", "Rogun hydroelectric power plant": a proper name before a head in lower case. */
function properLast(scope: InitiativeScope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view, hits } = scope;
  if (isCapital(view, i) || isInTitle(view, i) || isBeforeNoun(view, headLast)) return undefined;
  let k = i - 1;
  while (row.place && k > i - 3 && isLowerNominal(view, k)) k--;
  if (!isCapital(view, k) || isMark(view, k) || !sameSentence(view, k, i)) return undefined;
  const first = nameStart(view, k + 1, hits);
  const words = k - first + 1;
  if (!row.place && (!row.short || (words < 2 && isActor(scope, k)))) return undefined;
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

/** "free trade agreement", "the agreement between A and B", "the migration deal signed": one instrument needs no capital. */
function agreementLast(scope: InitiativeScope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view } = scope;
  if (!view.words.agreementHeads.has(row.words) || isBeforeNoun(view, headLast)) return undefined;
  const kind = view.words.agreementKinds.find((words) => {
    const parts = words.split(' ');
    return wordsAt(view, i - parts.length, parts) && sameSentence(view, i - parts.length, i);
  });
  if (kind !== undefined) {
    const first = i - kind.split(' ').length;
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

/** "the autonomy plan proposed by Belgrade". */
function proposalLast(scope: InitiativeScope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view } = scope;
  const first = modifiersStart(view, i);
  const isDefinite = view.words.definite.has(foldedAt(view, first - 1));
  const isProposed =
    view.words.proposed.has(foldedAt(view, headLast + 1)) && view.words.by.has(foldedAt(view, headLast + 2));
  return first < i && isDefinite && isProposed
    ? initiative(scope, { first, last: headLast }, row, 'initiative-proposed')
    : undefined;
}

const isInTitle = (view: View, i: number): boolean => view.titleLines.has(view.tokens[i]?.line ?? -1);

function modifiersStart(view: View, i: number): number {
  let first = i;
  while (isLowerNominal(view, first - 1) && sameSentence(view, first - 1, i)) first--;
  return first;
}

function isLowerNominal(view: View, i: number): boolean {
  const token = view.tokens[i];
  return (
    (token?.wordClass === 'noun' || (token?.wordClass === 'adjective' && token.verb.length === 0)) &&
    !isCapital(view, i)
  );
}

/** "project manager", "summit venue": the head is an adjective there. */
function isBeforeNoun(view: View, headLast: number): boolean {
  const next = headLast + 1;
  return (
    view.tokens[next]?.wordClass === 'noun' &&
    sameSentence(view, headLast, next) &&
    longestAt(view, next, view.initiativeHeads) === undefined
  );
}

/** "Peace Process Committee": a further capitalised head ends the name. */
function leadsOn(view: View, last: number): boolean {
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
function isOnlyOwner({ view, hits }: InitiativeScope, range: Range): boolean {
  const isOwner = (i: number): boolean =>
    hits.some(
      (hit) =>
        hit.first <= i && i <= hit.last && hit.entries.some(({ kind }) => kind !== 'capital' && kind !== 'epithet'),
    ) || /^\p{Lu}\p{Ll}+-(?:led|backed|brokered|sponsored|mediated|style)$/u.test(rawAt(view, i));
  for (let i = range.first; i <= range.last; i++) if (!isOwner(i)) return false;
  return true;
}

const isActor = ({ hits }: InitiativeScope, i: number): boolean => hits.some((hit) => hit.first <= i && i <= hit.last);

/** "the Kallas plan", where the text has "Kaja Kallas" too: the name of whoever it is of. */
function isOfPerson(view: View, range: Range): boolean {
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

/** How a head makes a name where it ends it, the surest way first. */
export const LAST_HEAD_RULES: readonly HeadRule[] = [
  partnershipLast,
  quotedAhead,
  quoted,
  capitalLast,
  definedLast,
  plainLast,
  agreementLast,
  properLast,
  proposalLast,
];
