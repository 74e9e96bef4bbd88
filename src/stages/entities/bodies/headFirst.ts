import type { HeadRow } from '../../../lang/entityWords.ts';
import { rangesMeeting } from '../../ranges.ts';
import type { NameHit } from '../known/names.ts';
import type { BodyScope, FoundName } from '../names/foundName.ts';
import { fitsAcronym, phraseEnd } from '../names/phrases.ts';
import { isSpeaker } from '../persons/speakers.ts';
import { portfolioIn } from '../posts/portfolio.ts';
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
} from '../view.ts';
import { foldedRange, isAdjectival, organization, seatEnd } from './bodies.ts';

/** A body by its head noun, where the head begins the name: "Commission de la CEDEAO", "ministère chinois du Commerce". */
export function byFirstHead(scope: BodyScope, i: number): FoundName | undefined {
  const { view, hits, definitions, stateOf } = scope;
  const match = longestAt(view, i, view.organizationHeads);
  if (match === undefined) return undefined;
  const capital = isCapital(view, i) && !(startsSentence(view, i) && !view.words.articles.has(foldedAt(view, i - 1)));
  if (!capital && !(match.row.lower || definitions.length > 0)) return undefined;
  const whole =
    longDefinition(scope, i, match.last) ??
    (match.row.kind === undefined || match.row.kind === 'ministry'
      ? phraseEnd(view, match.last, hits)
      : seatEnd(view, match.row, stateEnd(view, match.last, hits), hits));
  const last = withoutBearer(scope, i, match.last, whole);
  if (view.words.noActors.has(foldedRange(view, i, last))) return undefined;
  const defined = definitions.find((definition) => definition.open === last + 1);
  const acronym = defined === undefined ? undefined : rawAt(view, defined.acronym);
  const range = { first: i, last };
  if (match.row.cited && !isSpeaker(view, range)) return undefined;
  const state = stateOf(range);
  const rule = capital ? capitalRule(scope, match, range, acronym) : lowerRule(scope, match, range, acronym, state);
  return rule === undefined ? undefined : organization(view, range, { row: match.row, state, acronym, rule });
}

/** "le doyen de la Cour des comptes Abdou Sy": behind a post the capitals at the end are the name of who holds it. */
function withoutBearer({ view, hits }: BodyScope, i: number, headLast: number, last: number): number {
  let before = i - 1;
  while (view.words.articles.has(foldedAt(view, before)) || view.words.of.has(foldedAt(view, before))) before--;
  const isHeld = before < i - 1 && [before, before - 1, before - 2].some((k) => endsAt(view, k, before));
  let first = last + 1;
  while (first - 1 > headLast && isCapital(view, first - 1) && !isMark(view, first - 1)) first--;
  const isKnown = rangesMeeting(hits, { first, last }).length > 0;
  return isHeld && !isKnown && last - first >= 1 ? first - 1 : last;
}

/** A post of one or more words begins at `k` and ends at `last`. */
const endsAt = (view: View, k: number, last: number): boolean => longestAt(view, k, view.offices)?.last === last;

const LONGEST_NAME = 16;

/** "Union tunisienne de l'industrie, du commerce et de l'artisanat (UTICA)": a name with a comma, whose acronym fits. */
function longDefinition({ view, definitions }: BodyScope, i: number, headLast: number): number | undefined {
  const definition = definitions.find(({ open }) => open > headLast && open - i <= LONGEST_NAME);
  if (definition === undefined || !sameSentence(view, i, definition.open)) return undefined;
  let commas = 0;
  for (let k = headLast + 1; k < definition.open; k++) {
    const isComma = rawAt(view, k) === ',' && view.words.of.has(foldedAt(view, k + 1));
    if (isComma) commas++;
    else if (isMark(view, k) || view.tokens[k]?.wordClass === 'verb') return undefined;
  }
  const range = { first: i, last: definition.open - 1 };
  return commas > 0 && fitsAcronym(view, range, rawAt(view, definition.acronym)) ? range.last : undefined;
}

interface Match {
  readonly row: HeadRow;
  readonly last: number;
}

function capitalRule(scope: BodyScope, match: Match, range: Range, acronym: string | undefined): string | undefined {
  if (acronym !== undefined || match.row.kind !== undefined) return 'organization-head';
  return range.last === match.last || isShortWithObject(scope, match.last, range.last)
    ? undefined
    : 'organization-head';
}

/** In lower case: with its acronym, with a state, as the part of a known body, or where the head alone says which it is. */
function lowerRule(
  { view, hits }: BodyScope,
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
  return match.row.part && part && isOne(view, range.first) ? 'organization-part' : undefined;
}

/** "une agence de l'ONU" is one of several, "cette agence de l'ONU" was named before. */
function isOne({ words, folded }: View, i: number): boolean {
  const before = folded[i - 1] ?? '';
  return !words.demonstratives.has(before) && !(words.articles.has(before) && !words.definite.has(before));
}

/** Where the head says what body it is, only adjectives and its state belong to the name. */
function stateEnd(view: View, headLast: number, hits: readonly NameHit[]): number {
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

/** "le Conseil des sanctions ciblées" where the text has named a council: the short name and another phrase. */
function isShortWithObject({ view, hits }: BodyScope, headLast: number, last: number): boolean {
  if (!view.words.plurals.has(foldedAt(view, headLast + 1)) || isCapital(view, headLast + 2)) return false;
  const head = foldedAt(view, headLast);
  return (
    hits.some((hit) => hit.first < headLast && foldedAt(view, hit.first) === head && hit.last > hit.first) &&
    last > headLast
  );
}
