import type { HeadRow } from '../../../lang/entityWords.ts';
import { RangeIndex, rangesFrom, rangesMeeting } from '../../ranges.ts';
import type { FoundName } from '../names/foundName.ts';
import { clashes, longestAt, type Range } from '../view.ts';
import { type InitiativeScope, isPluralDeterminer } from './initiativeName.ts';
import { FIRST_HEAD_RULES, isModifier, JOINING_HEAD_RULES } from './initiativesFirst.ts';
import { LAST_HEAD_RULES } from './initiativesLast.ts';
import { byNaming, byQuotation } from './initiativeTitles.ts';
import { properComplement } from './properComplement.ts';

/** Initiatives that the knowledge does not have, by their head, quotation marks, acronym or complement. */
export function findInitiatives(scope: InitiativeScope, taken: readonly Range[]): FoundName[] {
  const found: FoundName[] = [];
  const places = new RangeIndex<Range>();
  for (let i = 0; i < scope.view.tokens.length; i++) {
    const match = longestAt(scope.view, i, scope.view.initiativeHeads);
    const name =
      match === undefined ? (byNaming(scope, i) ?? byQuotation(scope, i)) : byHead(scope, i, match.row, match.last);
    if (name === undefined) continue;
    const range = name.mention ?? name;
    if (
      rangesMeeting(taken, range).some((each) => clashes(each, range) && !isOwnerOf(scope, each, range)) ||
      places.meeting(range).length > 0
    )
      continue;
    found.push(name);
    places.add(range);
    i = Math.max(i, name.last, name.mention?.last ?? 0);
  }
  return found;
}

/** "ASEAN Power Grid": the known body at the beginning is whose it is. */
function isOwnerOf({ view, hits }: InitiativeScope, known: Range, name: Range): boolean {
  const isBody = rangesFrom(hits, known.first).some(
    (hit) => hit.last === known.last && hit.entries.every(({ entity }) => entity.type === 'Organization'),
  );
  return view.words.before.headLast && isBody && known.first === name.first && known.last < name.last;
}

function byHead(scope: InitiativeScope, i: number, row: HeadRow, headLast: number): FoundName | undefined {
  const isLast = scope.view.words.before.headLast;
  if (row.several === true) return properComplement(scope, i, headLast, row);
  if (!isLast && (isPluralDeterminer(scope.view, i) || isModifier(scope.view, i))) return undefined;
  for (const rule of isLast ? LAST_HEAD_RULES : row.joins ? JOINING_HEAD_RULES : FIRST_HEAD_RULES) {
    const name = rule(scope, i, headLast, row);
    if (name !== undefined) return name;
  }
  return undefined;
}
