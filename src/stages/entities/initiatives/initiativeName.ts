import type { HeadRow } from '../../../lang/entityWords.ts';
import { slugOf } from '../../../text/slug.ts';
import type { Compounds } from '../known/compounds.ts';
import type { NameHit } from '../known/names.ts';
import type { FoundName } from '../names/foundName.ts';
import type { Definition } from '../names/phrases.ts';
import { foldedAt, type Range, rawAt, textOf, type View } from '../view.ts';

/** What the rules for initiatives look at. */
export interface InitiativeScope {
  readonly view: View;
  readonly hits: readonly NameHit[];
  readonly definitions: readonly Definition[];
  readonly compounds: Compounds;
  /** The states at stake at a token, for partnerships. */
  readonly partiesAt: (token: number) => readonly string[];
}

/** A rule by which a head makes a name: `i` to `headLast` are its words. */
export type HeadRule = (scope: InitiativeScope, i: number, headLast: number, row: HeadRow) => FoundName | undefined;

/** An initiative that the text names, with its id. */
export function initiative(
  scope: InitiativeScope,
  range: Range,
  row: HeadRow | undefined,
  rule: string,
  more: Partial<FoundName> = {},
): FoundName {
  const label = textOf(scope.view, range);
  const acronym = scope.definitions.find(
    ({ open }) => open === (more.mention?.last ?? range.last) + 1 || open === range.last + 1,
  );
  return {
    ...range,
    type: 'Initiative',
    id: `#initiative-${slugOf(withNumberWord(label, scope.view))}`,
    label,
    ...(row === undefined ? {} : { head: row.words }),
    ...(acronym === undefined ? {} : { acronym: rawAt(scope.view, acronym.acronym) }),
    rule,
    ...more,
  };
}

/** "5-Point Consensus" and "Five-Point Consensus" are one. */
function withNumberWord(label: string, { words }: View): string {
  const figure = /^(\p{Nd}{1,2})-/u.exec(label)?.[1];
  const word = Object.entries(words.numbers).find(([each, n]) => n === Number(figure) && /^\p{L}+$/u.test(each));
  return figure === undefined || word === undefined ? label : `${word[0]}${label.slice(figure.length)}`;
}

/** Whether a head is one of several: "les accords", "trois plans". */
export function isPluralDeterminer(view: View, i: number): boolean {
  return view.words.plurals.has(foldedAt(view, i - 1)) || (view.words.numbers[foldedAt(view, i - 1)] ?? 0) > 1;
}

/** A partnership, known by its kind and its parties. */
export function partnershipOf(
  scope: InitiativeScope,
  range: Range,
  row: HeadRow,
  kinds: ReadonlySet<string>,
): FoundName {
  const parties = scope.partiesAt(range.first);
  const kind = `${scope.view.words.partnership.order.filter((word) => kinds.has(word)).join('-')}-partnership`;
  const codes = parties.map((party) => party.replace(/^[a-z]+\//, '')).sort();
  return initiative(
    scope,
    range,
    row,
    'partnership',
    parties.length === 2 ? { id: `initiative/${kind}/${codes.join('-')}`, parties } : {},
  );
}
