import type { HeadRow } from '../../lang/entityWords.ts';
import { slugOf } from '../../text/slug.ts';
import type { NameHit } from './names.ts';
import type { FoundName } from './organizations.ts';
import { type Definition, fitsAcronym, phraseEnd } from './phrases.ts';
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

interface Scope {
  readonly view: View;
  readonly hits: readonly NameHit[];
  readonly definitions: readonly Definition[];
  /** The states at stake at a token, for partnerships. */
  readonly partiesAt: (token: number) => readonly string[];
}

const LONGEST_GAP = 6;
const LONGEST_REACH = 10;

/** Initiatives that the knowledge does not have, by their head, quotation marks, acronym or complement. */
export function findInitiatives(scope: Scope, taken: readonly Range[]): FoundName[] {
  const found: FoundName[] = [];
  for (let i = 0; i < scope.view.tokens.length; i++) {
    const match = longestAt(scope.view, i, scope.view.initiativeHeads);
    const name =
      match === undefined ? (byNaming(scope, i) ?? byQuotation(scope, i)) : byHead(scope, i, match.row, match.last);
    if (name === undefined || taken.some((range) => clashes(range, name.mention ?? name))) continue;
    found.push(name);
    i = Math.max(name.last, name.mention?.last ?? 0);
  }
  return found;
}

function byHead(scope: Scope, i: number, row: HeadRow, headLast: number): FoundName | undefined {
  if (isPluralDeterminer(scope.view, i) || isModifier(scope.view, i)) return undefined;
  const rules = [
    partnership,
    quoted,
    capitalHead,
    properComplement,
    horizon,
    defined,
    plain,
    agreement,
    event,
    proposal,
    repeated,
  ];
  for (const rule of rules) {
    const name = rule(scope, i, headLast, row);
    if (name !== undefined) return name;
  }
  return undefined;
}

function isPluralDeterminer(view: View, i: number): boolean {
  return view.words.plurals.has(foldedAt(view, i - 1)) || (view.words.numbers[foldedAt(view, i - 1)] ?? 0) > 1;
}

/** "Bureau politique": a noun right before makes it an adjective. */
function isModifier(view: View, i: number): boolean {
  const before = view.tokens[i - 1];
  return (
    before !== undefined &&
    !isCapital(view, i) &&
    sameSentence(view, i - 1, i) &&
    (before.wordClass === 'noun' || before.wordClass === 'name')
  );
}

function initiative(
  scope: Scope,
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
    id: `#initiative-${slugOf(label)}`,
    label,
    ...(row === undefined ? {} : { head: row.words }),
    ...(acronym === undefined ? {} : { acronym: rawAt(scope.view, acronym.acronym) }),
    rule,
    ...more,
  };
}

/** "partenariat stratégique global": known by its kind and its parties. */
function partnership(scope: Scope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view } = scope;
  const { heads, words, order, needs } = view.words.partnership;
  if (!heads.has(row.words)) return undefined;
  const kinds = new Set<string>();
  let last = headLast;
  for (let k = headLast + 1; sameSentence(view, i, k); k++) {
    const kind = words[foldedAt(view, k)];
    if (kind !== undefined) {
      kinds.add(kind);
      last = k;
    } else if (!view.words.of.has(foldedAt(view, k)) && !view.words.and.has(foldedAt(view, k))) break;
  }
  if (![...kinds].some((kind) => needs.has(kind))) return undefined;
  const parties = scope.partiesAt(i);
  const kind = `${order.filter((word) => kinds.has(word)).join('-')}-partnership`;
  const codes = parties.map((party) => party.replace(/^[a-z]+\//, '')).sort();
  return initiative(
    scope,
    { first: i, last },
    row,
    'partnership',
    parties.length === 2 ? { id: `initiative/${kind}/${codes.join('-')}`, parties } : {},
  );
}

/** "stratégie « Ouzbékistan-2030 »": a head, its adjectives, and a name in quotation marks. */
function quoted(scope: Scope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view } = scope;
  for (let k = headLast + 1; k <= headLast + 1 + LONGEST_GAP && sameSentence(view, i, k); k++) {
    const quote = view.quotes.find(({ open }) => open === k);
    if (quote !== undefined) {
      if (quote.close === undefined || !isTitle(view, quote)) return undefined;
      return initiative(scope, { first: quote.first, last: quote.last }, row, 'initiative-quoted', {
        mention: { first: i, last: quote.close },
      });
    }
    const cls = view.tokens[k]?.wordClass;
    if (
      isMark(view, k) ||
      cls === 'determiner' ||
      cls === 'conjunction' ||
      (cls !== 'adjective' &&
        cls !== 'noun' &&
        cls !== 'name' &&
        !view.words.of.has(foldedAt(view, k)) &&
        !view.words.naming.has(foldedAt(view, k)))
    )
      return undefined;
  }
  return undefined;
}

/** A title in quotation marks begins with a capital, or holds one, and is short. */
function isTitle(view: View, range: Range): boolean {
  if (range.last - range.first > 9) return false;
  const first = view.words.articles.has(foldedAt(view, range.first)) ? range.first + 1 : range.first;
  return isCapital(view, range.first) || isCapital(view, first);
}

/** "les stratégies du pays, dont la « Nouvelle industrie »": a title with an article, and a head before it. */
function byQuotation(scope: Scope, i: number): FoundName | undefined {
  const { view } = scope;
  const quote = view.quotes.find(({ open }) => open === i);
  if (
    quote === undefined ||
    quote.close === undefined ||
    quote.kind === 'speech' ||
    !isTitle(view, quote) ||
    quote.first === quote.last
  )
    return undefined;
  if (!view.words.definite.has(foldedAt(view, i - 1))) return undefined;
  for (let k = i - 2; k >= i - LONGEST_REACH && sameSentence(view, k, i); k--) {
    const row = view.words.initiativeHeads.find(({ words }) => [words, `${words}s`].includes(foldedAt(view, k)));
    if (row !== undefined)
      return initiative(scope, { first: quote.first, last: quote.last }, row, 'initiative-quoted-title');
  }
  return undefined;
}

/** "mission, baptisée « Bouclier pour le Darfour »". */
function byNaming(scope: Scope, i: number): FoundName | undefined {
  const { view } = scope;
  if (!view.words.naming.has(foldedAt(view, i))) return undefined;
  const quote = view.quotes.find(({ open }) => open === i + 1);
  if (quote === undefined || quote.close === undefined || !isTitle(view, quote)) return undefined;
  return initiative(scope, { first: quote.first, last: quote.last }, undefined, 'initiative-named');
}

/** A head with a capital within a sentence: "Stratégie nationale de développement". */
function capitalHead(scope: Scope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view } = scope;
  if (!isCapital(view, i)) return undefined;
  const last = phraseEnd(view, headLast, scope.hits);
  if (last === headLast) return undefined;
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
function trimState(scope: Scope, range: Range): Range {
  const last = scope.hits.find(
    (hit) => hit.last === range.last && hit.first > range.first + 1 && hit.entries[0]?.kind === 'demonym',
  );
  return last === undefined || !/\p{Nd}/u.test(rawAt(scope.view, last.first - 1))
    ? range
    : { first: range.first, last: last.first - 1 };
}

/** "processus de Luanda", "sommet Barkhane", "centrale hydroélectrique de Rogoun". */
function properComplement(scope: Scope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view } = scope;
  let k = headLast + 1;
  while (view.tokens[k]?.wordClass === 'adjective' || (view.tokens[k]?.wordClass === 'noun' && !isCapital(view, k)))
    k++;
  if (!sameSentence(view, i, k)) return undefined;
  if (isCapital(view, k) && k > i && !startsSentence(view, k)) {
    if (isPersonAhead(view, k)) return undefined;
    const last = properEnd(view, k);
    return initiative(scope, { first: i, last }, row, 'initiative-proper-name');
  }
  if (/^\p{Nd}{4}$/u.test(rawAt(view, k)) && k > headLast + 1)
    return initiative(scope, { first: i, last: k }, row, 'initiative-year');
  if (!row.place || !view.words.of.has(foldedAt(view, k)) || !isCapital(view, k + 1)) return undefined;
  if (isActorName(scope, k + 1)) return undefined;
  let last = properEnd(view, k + 1);
  if (view.words.of.has(foldedAt(view, last + 1)) && /^\p{Nd}{4}$/u.test(rawAt(view, last + 2))) last += 2;
  return initiative(scope, { first: i, last }, row, 'initiative-place');
}

function properEnd(view: View, first: number): number {
  let last = first;
  while ((isCapital(view, last + 1) || /^\p{Nd}+$/u.test(rawAt(view, last + 1))) && sameSentence(view, first, last + 1))
    last++;
  return last;
}

/** "plan de la France": the owner, not the name. */
function isActorName({ hits }: Scope, i: number): boolean {
  return hits.some(
    (hit) => hit.first === i && hit.entries.every((entry) => entry.kind !== 'capital' && entry.kind !== 'epithet'),
  );
}

function isPersonAhead(view: View, k: number): boolean {
  return view.words.honorifics[foldedAt(view, k)] !== undefined;
}

/** "stratégie numérique du Sénégal à l'horizon 2025". */
function horizon(scope: Scope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const last = phraseEnd(scope.view, headLast, scope.hits);
  if (!/^\p{Nd}{4}(?:[-–]\p{Nd}{2,4})?$/u.test(rawAt(scope.view, last)) || last === headLast) return undefined;
  return initiative(scope, { first: i, last }, row, 'initiative-horizon');
}

/** A lower-case phrase with its acronym: "politique nationale des migrations du Sénégal (PNMS)". */
function defined(scope: Scope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view } = scope;
  const last = phraseEnd(view, headLast, scope.hits);
  const definition = scope.definitions.find(({ open }) => open === last + 1);
  if (definition === undefined || !fitsAcronym(view, { first: i, last }, rawAt(view, definition.acronym)))
    return undefined;
  return initiative(scope, { first: i, last }, row, 'initiative-acronym-defined');
}

/** "l'accord de libre-échange entre…": one instrument under negotiation needs no capital. */
function agreement(scope: Scope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view } = scope;
  if (!view.words.agreementHeads.has(row.words)) return undefined;
  const kind = view.words.agreementKinds.find((words) => wordsAt(view, headLast + 1, words.split(' ')));
  if (kind !== undefined)
    return initiative(scope, { first: i, last: headLast + kind.split(' ').length }, row, 'agreement-kind', {
      kind: kind.replaceAll('-', ' '),
    });
  const definite = view.words.definite.has(foldedAt(view, i - 1));
  const parties = definite ? pairEnd(scope, headLast) : undefined;
  if (parties !== undefined) return initiative(scope, { first: i, last: parties }, row, 'agreement-parties');
  const last = phraseEnd(view, headLast, scope.hits);
  const participle = rawAt(view, last + 1) === ',' ? last + 2 : last + 1;
  if (
    definite &&
    last > headLast &&
    sameSentence(view, i, participle) &&
    view.words.concluded.has(foldedAt(view, participle))
  )
    return initiative(scope, { first: i, last }, row, 'agreement-concluded');
  const about = foldedAt(view, headLast + 1);
  if (definite && view.words.topicPrepositions.has(about))
    return initiative(scope, { first: i, last }, row, 'agreement-topic');
  return undefined;
}

/** Where "entre l'Union européenne et le Maroc" ends behind a head. */
function pairEnd({ view, hits }: Scope, headLast: number): number | undefined {
  if (!view.words.between.has(foldedAt(view, headLast + 1))) return undefined;
  const nameFrom = (i: number): NameHit | undefined =>
    hits.find(
      (hit) =>
        hit.first === (view.words.articles.has(foldedAt(view, i)) ? i + 1 : i) &&
        hit.entries.some(({ kind }) => kind !== 'demonym' && kind !== 'epithet'),
    );
  const first = nameFrom(headLast + 2);
  if (first === undefined) return undefined;
  const bracket =
    rawAt(view, first.last + 1) === '(' && rawAt(view, first.last + 3) === ')' ? first.last + 3 : first.last;
  return view.words.and.has(foldedAt(view, bracket + 1)) ? nameFrom(bracket + 2)?.last : undefined;
}

/** "la première édition du forum numérique". */
function event(scope: Scope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view } = scope;
  if (!view.words.of.has(foldedAt(view, i - 1)) || !view.words.editions.has(foldedAt(view, i - 2))) return undefined;
  const last = phraseEnd(view, headLast, scope.hits);
  return last === headLast ? undefined : initiative(scope, { first: i, last }, row, 'initiative-edition');
}

/** "le plan d'autonomie présenté par Belgrade". */
function proposal(scope: Scope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const { view } = scope;
  if (!view.words.definite.has(foldedAt(view, i - 1))) return undefined;
  const last = phraseEnd(view, headLast, scope.hits);
  if (
    last === headLast ||
    !view.words.proposed.has(foldedAt(view, last + 1)) ||
    !view.words.by.has(foldedAt(view, last + 2))
  )
    return undefined;
  return initiative(scope, { first: i, last }, row, 'initiative-proposed');
}

/** "communauté mondiale de la santé pour tous": the head says that it is a named idea. */
function plain(scope: Scope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
  const last = phraseEnd(scope.view, headLast, scope.hits);
  return row.plain && last > headLast ? initiative(scope, { first: i, last }, row, 'initiative-plain') : undefined;
}

/** "un plan d'ajustement … le programme d'ajustement": what comes back under the same words is one undertaking. */
function repeated(scope: Scope, i: number, headLast: number, row: HeadRow): FoundName | undefined {
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
