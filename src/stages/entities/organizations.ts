import type { HeadRow } from '../../lang/entityWords.ts';
import { slugOf } from '../../text/slug.ts';
import type { NameHit } from './names.ts';
import { type Definition, fitsAcronym, isAcronym, phraseEnd } from './phrases.ts';
import {
  clashes,
  foldedAt,
  isCapital,
  isMark,
  longestAt,
  type Range,
  rawAt,
  sameSentence,
  startsSentence,
  textOf,
  type View,
  wordsAt,
} from './view.ts';

/** A name of an organisation or an initiative that the knowledge does not have. */
export interface FoundName extends Range {
  readonly type: 'Organization' | 'Initiative';
  readonly id: string;
  readonly label: string;
  readonly acronym?: string;
  /** State it belongs to, by its adjective or its complement. */
  readonly state?: string;
  readonly head?: string;
  /** Where the mention begins, if before the name: "initiative « …". */
  readonly mention?: Range;
  readonly rule: string;
  readonly parties?: readonly string[];
  /** What makes two names one, whatever their heads: "de libre échange". */
  readonly kind?: string;
}

interface Scope {
  readonly view: View;
  readonly hits: readonly NameHit[];
  readonly definitions: readonly Definition[];
  readonly stateOf: (range: Range) => string | undefined;
  /** Whether the text defines an acronym as a known name. */
  readonly isDefined: (acronym: string) => boolean;
}

/** Organisations named by a head noun, by an acronym, or behind "la société". */
export function findOrganizations(scope: Scope, taken: readonly Range[]): FoundName[] {
  const { view } = scope;
  const found: FoundName[] = [];
  for (let i = 0; i < view.tokens.length; i++) {
    const name =
      byHead(scope, i) ?? byNamedHead(view, i) ?? byOffice(view, i) ?? byDefinition(scope, i) ?? byAcronym(scope, i);
    if (name === undefined || taken.some((range) => clashes(range, name))) continue;
    found.push(name);
    i = name.last;
  }
  return found;
}

function byHead(scope: Scope, i: number): FoundName | undefined {
  const { view, hits, definitions, stateOf } = scope;
  const match = longestAt(view, i, view.organizationHeads);
  if (match === undefined) return undefined;
  const capital = isCapital(view, i) && !(startsSentence(view, i) && !view.words.articles.has(foldedAt(view, i - 1)));
  if (!capital && !(match.row.lower || definitions.length > 0)) return undefined;
  const last =
    match.row.kind === undefined || match.row.kind === 'ministry'
      ? phraseEnd(view, match.last, hits)
      : kindEnd(view, match.last, hits);
  if (view.words.noActors.has(foldedRange(view, i, last))) return undefined;
  const defined = definitions.find((definition) => definition.open === last + 1);
  const acronym = defined === undefined ? undefined : rawAt(view, defined.acronym);
  const range = { first: i, last };
  const state = stateOf(range);
  const rule = capital ? capitalRule(scope, match, range, acronym) : lowerRule(scope, match, range, acronym, state);
  return rule === undefined ? undefined : organization(view, range, { row: match.row, state, acronym, rule });
}

interface Match {
  readonly row: HeadRow;
  readonly last: number;
}

function capitalRule(scope: Scope, match: Match, range: Range, acronym: string | undefined): string | undefined {
  if (acronym !== undefined || match.row.kind !== undefined) return 'organization-head';
  return range.last === match.last || isShortWithObject(scope, match.last, range.last)
    ? undefined
    : 'organization-head';
}

/** In lower case: with its acronym, with a state, as the part of a known body, or where the head alone says which it is. */
function lowerRule(
  { view, hits }: Scope,
  match: Match,
  range: Range,
  acronym: string | undefined,
  state: string | undefined,
): string | undefined {
  if (acronym !== undefined && (fitsAcronym(view, range, acronym) || state !== undefined))
    return 'organization-acronym-defined';
  const { kind, lower, words } = match.row;
  if (lower && (state !== undefined || kind === 'state-department')) return 'organization-state';
  if (kind === 'ministry' && portfolioIn(view, range) !== undefined) return 'organization-ministry';
  if (lower && kind !== undefined && words.includes(' ') && range.last > match.last) return 'organization-lower-head';
  const part = hits.some(
    (hit) =>
      hit.last === range.last &&
      hit.first > match.last &&
      hit.entries.some(
        ({ entity, kind: by }) => entity.type === 'Organization' && by !== 'demonym' && by !== 'epithet',
      ),
  );
  return match.row.part && part ? 'organization-part' : undefined;
}

/** Where the head says what body it is, only adjectives and its state belong to the name. */
function kindEnd(view: View, headLast: number, hits: readonly NameHit[]): number {
  let last = headLast;
  while (sameSentence(view, headLast, last + 1) && !isCapital(view, last + 1) && isAdjectival(view, last + 1)) last++;
  if (!view.words.of.has(foldedAt(view, last + 1))) return last;
  const state = hits.find(
    (hit) =>
      (hit.first === last + 2 || (hit.first === last + 3 && view.words.articles.has(foldedAt(view, last + 2)))) &&
      hit.entries.some(
        ({ entity, kind }) => entity.type === 'State' && (kind === 'label' || kind === 'alias' || kind === 'acronym'),
      ),
  );
  return state?.last ?? last;
}

function isAdjectival(view: View, i: number): boolean {
  const token = view.tokens[i];
  if (token === undefined || view.words.timeWords.has(foldedAt(view, i))) return false;
  return token.wordClass === 'noun' || (token.wordClass === 'adjective' && token.verb.length === 0);
}

/** "le Conseil des sanctions ciblées" where the text has named a council: the short name and another phrase. */
function isShortWithObject({ view, hits }: Scope, headLast: number, last: number): boolean {
  if (!view.words.plurals.has(foldedAt(view, headLast + 1)) || isCapital(view, headLast + 2)) return false;
  const head = foldedAt(view, headLast);
  return (
    hits.some((hit) => hit.first < headLast && foldedAt(view, hit.first) === head && hit.last > hit.first) &&
    last > headLast
  );
}

function foldedRange(view: View, first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, k) => foldedAt(view, first + k)).join(' ');
}

function organization(
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

/** The field of a ministry or minister that is named within a range. */
export function portfolioIn(
  view: View,
  range: Range,
): { readonly office: string; readonly ministry: string } | undefined {
  let best: { readonly office: string; readonly ministry: string } | undefined;
  for (let i = range.first; i <= range.last; i++)
    for (const [words, portfolio] of Object.entries(view.words.portfolios)) {
      const parts = words.split(' ');
      if (
        i + parts.length - 1 <= range.last &&
        parts.every((part, k) => foldedAt(view, i + k) === part) &&
        (best === undefined || portfolio.office === 'foreign-minister')
      )
        best = portfolio;
    }
  return best;
}

/** "la société X", "le groupe pétrolier X", "son parti, X": the capitalised words behind are the name. */
function byNamedHead(view: View, i: number): FoundName | undefined {
  if (!isCapital(view, i) || isCapital(view, i - 1)) return undefined;
  const { namedHeads, possessives } = view.words;
  const adjective = isAdjectival(view, i - 1) && !namedHeads.has(foldedAt(view, i - 1));
  const head = adjective ? i - 2 : i - 1;
  const apposed =
    rawAt(view, i - 1) === ',' && namedHeads.has(foldedAt(view, i - 2)) && possessives.has(foldedAt(view, i - 3));
  if (!apposed && !(namedHeads.has(foldedAt(view, head)) && !isCapital(view, head) && sameSentence(view, head, i)))
    return undefined;
  return organization(view, { first: i, last: capitalRun(view, i) }, { rule: 'organization-named-head' });
}

function capitalRun(view: View, first: number): number {
  let last = first;
  while (isCapital(view, last + 1) && !isMark(view, last + 1)) last++;
  return last;
}

/** "le directeur général de la Sonatel": what such an office is held in is a body. */
function byOffice(view: View, i: number): FoundName | undefined {
  if (!isCapital(view, i)) return undefined;
  const link =
    view.words.articles.has(foldedAt(view, i - 1)) && !view.words.of.has(foldedAt(view, i - 1)) ? i - 2 : i - 1;
  if (!view.words.of.has(foldedAt(view, link)) || isCapital(view, link)) return undefined;
  const held = view.words.offices.some(
    (row) => row.body && row.forms.some((form) => wordsAt(view, link - form.split(' ').length, form.split(' '))),
  );
  return held
    ? organization(view, { first: i, last: capitalRun(view, i) }, { rule: 'organization-office' })
    : undefined;
}

/** "Forces de soutien rapide (FSR)": words before the bracket whose initials make the acronym. */
function byDefinition({ view, definitions }: Scope, i: number): FoundName | undefined {
  if (!isCapital(view, i) || view.words.venues.has(foldedAt(view, i))) return undefined;
  const definition = definitions.find(({ open }) => open > i && open - i <= 14);
  if (definition === undefined) return undefined;
  for (let k = i; k < definition.open; k++)
    if (isMark(view, k) || view.tokens[k]?.wordClass === 'verb') return undefined;
  const range = { first: i, last: definition.open - 1 };
  const acronym = rawAt(view, definition.acronym);
  return fitsAcronym(view, range, acronym)
    ? organization(view, range, { acronym, rule: 'organization-acronym-defined' })
    : undefined;
}

/** "le M23", "aux FDLR": an acronym with an article. */
function byAcronym({ view, isDefined }: Scope, i: number): FoundName | undefined {
  const raw = rawAt(view, i);
  if (isDefined(raw)) return undefined;
  if (!isAcronym(raw) || raw.length < 2 || view.words.noActors.has(foldedAt(view, i)) || !/^\p{Lu}/u.test(raw))
    return undefined;
  if (/^\p{Lu}\p{Ll}+-/u.test(raw) || /^\p{Lu}\p{Ll}+$/u.test(raw) || /^\p{Lu}['’]/u.test(raw)) return undefined;
  const capitals = raw.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals < (raw.match(/\p{L}/gu)?.length ?? 0) / 2) return undefined;
  if (!view.words.definite.has(foldedAt(view, i - 1)) || foldedAt(view, i - 1) === 'des') return undefined;
  return organization(view, { first: i, last: i }, { rule: 'organization-acronym', acronym: raw });
}
