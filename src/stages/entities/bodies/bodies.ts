import type { HeadRow } from '../../../lang/entityWords.ts';
import { slugOf } from '../../../text/slug.ts';
import { rangesFrom } from '../../ranges.ts';
import type { NameHit } from '../known/names.ts';
import type { FoundName } from '../names/foundName.ts';
import { portfolioIn } from '../posts/portfolio.ts';
import { foldedAt, isCapital, isMark, isOneOf, type Range, textOf, type View } from '../view.ts';

/** The folded words of a range. */
export function foldedRange(view: View, first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, k) => foldedAt(view, first + k)).join(' ');
}

/** An organisation that the text names, with its id. */
export function organization(
  view: View,
  range: Range,
  more: {
    readonly row?: HeadRow;
    readonly state?: string | undefined;
    readonly acronym?: string | undefined;
    readonly rule: string;
  },
): FoundName {
  const label = textOf(view, range);
  return {
    ...range,
    type: 'Organization',
    id: organizationId(view, range, label, more.row, more.state),
    label,
    ...(more.acronym === undefined ? {} : { acronym: more.acronym }),
    ...(more.state === undefined ? {} : { state: more.state }),
    ...(more.row === undefined ? {} : { head: more.row.words }),
    rule: more.rule,
  };
}

function organizationId(
  view: View,
  range: Range,
  label: string,
  row: HeadRow | undefined,
  state: string | undefined,
): string {
  const local = `#organization-${slugOf(label)}`;
  if (row?.kind === undefined || state === undefined) return local;
  const code = state.replace(/^state\//, '');
  if (row.kind !== 'ministry') return `organization/${code}/${row.kind}`;
  const ministry = portfolioIn(view, range)?.ministry;
  return ministry === undefined ? local : `organization/${code}/${ministry}`;
}

/** Whether a word may stand between a head and its complement. */
export function isAdjectival(view: View, i: number): boolean {
  const token = view.tokens[i];
  if (token === undefined || view.words.timeWords.has(foldedAt(view, i))) return false;
  return token.wordClass === 'noun' || (token.wordClass === 'adjective' && token.verb.length === 0);
}

/** The last of the capitalised words from `first` on. */
export function capitalRun(view: View, first: number): number {
  let last = first;
  while (isCapital(view, last + 1) && !isMark(view, last + 1)) last++;
  return last;
}

/** "l'ONG Oxfam": a head that is always in capitals is no part of the name. */
export const isBareHead = ({ words, folded }: View, i: number): boolean =>
  words.namedHeads.has(folded[i] ?? '') && words.noActors.has(folded[i] ?? '');

/** As `capitalRun`, over particles within a foreign name too: "Sauti ya Amani". */
export function nameRunOver(view: View, first: number): number {
  let last = capitalRun(view, first);
  const isJoint = (i: number): boolean =>
    view.words.particles.has(foldedAt(view, i)) && !view.words.articles.has(foldedAt(view, i)) && !isOf(view, i);
  while (isJoint(last + 1) && isCapital(view, last + 2) && !isMark(view, last + 2)) last = capitalRun(view, last + 2);
  return last;
}

const isOf = (view: View, i: number): boolean => view.words.of.has(foldedAt(view, i));

/** "l'ambassade de Chine à Lima", "the Chinese embassy in Peru": where a body sits abroad, its seat belongs to the name. */
export function seatEnd(view: View, { kind }: HeadRow, last: number, hits: readonly NameHit[]): number {
  if (kind !== 'embassy' || !isOneOf(view, last + 1, view.words.placePrepositions)) return last;
  const noun = view.words.articles.has(foldedAt(view, last + 2)) ? last + 3 : last + 2;
  const isPlace = ({ entity, kind: by }: NameHit['entries'][number]): boolean =>
    entity.type === 'State' && by !== 'demonym';
  return rangesFrom(hits, noun).find(({ entries }) => entries.some(isPlace))?.last ?? last;
}
