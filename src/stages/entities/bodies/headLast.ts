import type { HeadRow } from '../../../lang/entityWords.ts';
import { rangesOver } from '../../ranges.ts';
import type { BodyScope, FoundName } from '../names/foundName.ts';
import { boundEnd, nameStart } from '../names/nameStart.ts';
import { isSpeaker } from '../persons/speakers.ts';
import { isFieldWord } from '../posts/ahead.ts';
import { portfolioIn } from '../posts/portfolio.ts';
import {
  foldedAt,
  isCapital,
  isMark,
  isOneOf,
  isOwnerMark,
  longestAt,
  type Range,
  rawAt,
  sameSentence,
  startsSentence,
  textOf,
  type View,
} from '../view.ts';
import { foldedRange, organization, seatEnd } from './bodies.ts';

interface Match {
  readonly row: HeadRow;
  readonly last: number;
}

/** A body by its head noun, where the head ends the name: "African Development Bank", "Kenya's parliament". */
export function byLastHead(scope: BodyScope, i: number): FoundName | undefined {
  const { view } = scope;
  const match = longestAt(view, i, view.organizationHeads);
  if (match === undefined) return undefined;
  return isCapital(view, match.last) ? byCapitalHead(scope, i, match) : byLowerHead(scope, i, match);
}

function byCapitalHead(scope: BodyScope, i: number, match: Match): FoundName | undefined {
  const { view, hits, definitions } = scope;
  if (leadsOn(view, match.last)) return undefined;
  const first = nameStart(view, i, hits);
  const last = seatEnd(view, match.row, boundEnd(view, match.last, hits), hits);
  const range = { first, last };
  if (match.row.cited && !isSpeaker(view, range)) return undefined;
  const alone = first === i && last === match.last;
  if (view.words.noActors.has(foldedRange(view, first, last))) return undefined;
  if (view.titleLines.has(view.tokens[i]?.line ?? -1) && match.row.kind === undefined) return undefined;
  const acronym = definitions.find(({ open }) => open === last + 1);
  const owner = ownerOf(scope, range);
  const named = acronym !== undefined || owner !== undefined;
  if (alone && !named && (match.row.kind === undefined || startsSentence(view, i) || isMark(view, i - 1)))
    return undefined;
  if (alone && match.row.kind === undefined && acronym === undefined) return undefined;
  return named || !alone || match.row.kind !== undefined
    ? bodyOf(
        scope,
        range,
        match.row,
        owner,
        acronym === undefined ? undefined : rawAt(view, acronym.acronym),
        'organization-head',
      )
    : undefined;
}

/** "Central Bank Board": a further capitalised head ends the name. */
function leadsOn(view: View, last: number): boolean {
  for (let k = last + 1; isCapital(view, k) && !isMark(view, k) && sameSentence(view, last, k); k++) {
    if (longestAt(view, k, view.offices) !== undefined) return false;
    if (longestAt(view, k, view.organizationHeads) !== undefined) return true;
    if (longestAt(view, k, view.initiativeHeads) !== undefined) return true;
  }
  return false;
}

/** "the Russian foreign ministry", "Kenya's parliament", "central bank of Ghana": in lower case the state or the field must say which. */
function byLowerHead(scope: BodyScope, i: number, match: Match): FoundName | undefined {
  const { view, hits } = scope;
  const { lower, kind } = match.row;
  if (!lower || kind === undefined || isAdjectival(view, i, match)) return undefined;
  let first = i;
  if (kind === 'ministry') while (isFieldWord(view, first - 1) && sameSentence(view, first - 1, i)) first--;
  const state = hits.find(
    (hit) =>
      hit.last === first - 1 && hit.entries.some(({ entity, kind: by }) => entity.type === 'State' && by !== 'capital'),
  );
  if (state !== undefined) first = state.first;
  const range = {
    first,
    last:
      kind === 'ministry'
        ? ministryEnd(scope, match.last)
        : seatEnd(view, match.row, boundEnd(view, match.last, hits), hits),
  };
  if (match.row.cited && !isSpeaker(view, range)) return undefined;
  const owner = ownerOf(scope, range);
  const isField = kind === 'ministry' && portfolioIn(view, range) !== undefined;
  if (owner === undefined && !isField && kind !== 'state-department') return undefined;
  return bodyOf(
    scope,
    range,
    match.row,
    owner,
    undefined,
    owner === undefined ? 'organization-ministry' : 'organization-state',
  );
}

/** "military aid", "police officers": before a noun the word is no body. */
function isAdjectival(view: View, i: number, match: Match): boolean {
  const next = view.tokens[match.last + 1];
  const isBefore =
    next?.wordClass === 'noun' && sameSentence(view, i, match.last + 1) && !isOwnerMark(view, match.last + 1);
  return isBefore && match.row.kind !== 'ministry';
}

/** "ministry of foreign affairs of Kazakhstan". */
function ministryEnd({ view, hits }: BodyScope, headLast: number): number {
  let end = headLast;
  if (isOneOf(view, end + 1, view.words.of)) {
    let k = end + 2;
    while (isFieldWord(view, k) || (view.words.and.has(foldedAt(view, k)) && isFieldWord(view, k + 1))) k++;
    if (k > end + 2) end = k - 1;
  }
  return boundEnd(view, end, hits);
}

interface Owner {
  readonly state: string;
  /** Where the words for it begin. */
  readonly first: number;
}

/** The state whose body it is: named within, or before "'s". */
function ownerOf({ view, hits, stateOf }: BodyScope, range: Range): Owner | undefined {
  const within = stateOf(range);
  if (within !== undefined) return { state: within, first: range.first };
  if (!isOwnerMark(view, range.first - 1)) return undefined;
  const hit = rangesOver(hits, range.first - 2).find((each) => each.last === range.first - 2);
  const state = hit === undefined ? undefined : stateOf(hit);
  return hit === undefined || state === undefined ? undefined : { state, first: hit.first };
}

function bodyOf(
  { view }: BodyScope,
  range: Range,
  row: HeadRow,
  owner: Owner | undefined,
  acronym: string | undefined,
  rule: string,
): FoundName {
  const body = organization(view, range, { row, state: owner?.state, acronym, rule });
  const isGlobal = body.id.startsWith('organization/');
  return isGlobal && owner !== undefined
    ? { ...body, label: textOf(view, { first: owner.first, last: range.last }) }
    : body;
}
