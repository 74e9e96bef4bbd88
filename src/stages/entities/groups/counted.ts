import type { GroupRow } from '../../../lang/entityWords.ts';
import type { Discourse } from '../discourse.ts';
import { foldedAt, isOwnerMark, longestAt, rawAt, sameSentence, type View } from '../view.ts';
import { runFrom } from './members.ts';

export interface Match {
  readonly row: GroupRow;
  readonly last: number;
}

interface Counted extends Match {
  readonly count: number;
}

export function countedNoun(discourse: Discourse, i: number): Counted | undefined {
  const { view } = discourse;
  if (!view.words.groupDeterminers.has(foldedAt(view, i))) return undefined;
  const counting = view.words.countingDeterminers[foldedAt(view, i)];
  const number = view.words.groupDeterminers.has(foldedAt(view, i + 1)) ? i + 2 : i + 1;
  const count = counting ?? view.words.numbers[foldedAt(view, number)];
  const start = counting === undefined ? number + 1 : number;
  if (count === undefined || !sameSentence(view, i, start)) return undefined;
  const match = groupNoun(discourse, start);
  if (match === undefined) return undefined;
  return { ...ownedPlural(discourse, match), count };
}

function groupNoun({ view }: Discourse, start: number): Match | undefined {
  let noun = start;
  while (
    noun < start + 2 &&
    (view.tokens[noun]?.wordClass === 'adjective' || isDemonym(view, noun)) &&
    longestAt(view, noun, view.groups) === undefined
  )
    noun++;
  return longestAt(view, noun, view.groups);
}

/** "the two African countries": an adjective with a capital. */
const isDemonym = (view: View, i: number): boolean => view.words.capitalised && view.tokens[i]?.wordClass === 'name';

/** "the two countries' leaders": whoever holds a post in each. */
function ownedPlural({ view }: Discourse, match: Match): Match {
  if (!isOwnerMark(view, match.last + 1) || match.row.of !== 'State') return match;
  const owned = longestAt(view, match.last + 2, view.groups);
  return owned?.row.holder === undefined ? match : owned;
}

/** "deux hommes d'affaires, A et B": without an article only where the names follow. */
export function bareCount(discourse: Discourse, i: number): Counted | undefined {
  const { view } = discourse;
  const count = view.words.numbers[foldedAt(view, i)];
  if (count === undefined || view.tokens[i - 1]?.wordClass === 'determiner') return undefined;
  const match = longestAt(view, i + 1, view.groups);
  return match === undefined || apposition(discourse, match.last, count) === undefined
    ? undefined
    : { ...match, count };
}

/** "deux hommes d'affaires, A et B": as many names stand behind the comma. */
export function apposition(discourse: Discourse, last: number, count: number): string[] | undefined {
  const { view } = discourse;
  let comma = last + 1;
  while (comma <= last + 4 && sameSentence(view, last, comma) && rawAt(view, comma) !== ',') comma++;
  if (rawAt(view, comma) !== ',' || !sameSentence(view, last, comma)) return undefined;
  const run = runFrom(discourse, comma + 1);
  return run.length === count ? run.map((mention) => mention.entity) : undefined;
}
