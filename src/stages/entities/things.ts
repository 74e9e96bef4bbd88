import type { TokenMention } from '../../doc/layers.ts';
import { type Discourse, type EntityType, lastMention, namesOf, stateOf, typeOf } from './discourse.ts';
import {
  foldedAt,
  isCapital,
  isMark,
  isOwnerMark,
  longestAt,
  partsOf,
  rawAt,
  sameSentence,
  textOf,
  type View,
  wordsAt,
} from './view.ts';

const LONGEST_MODIFIERS = 3;
const ANYWHERE = Number.POSITIVE_INFINITY;

type Kind = 'definite' | 'demonstrative' | 'possessive' | 'own';

export interface Nominal {
  readonly first: number;
  readonly last: number;
  readonly id: string;
  readonly rule: string;
}

/** A short description of a state, an organisation or an initiative that was named: "ce pays", "la banque", "le forum". */
export function resolveThing(discourse: Discourse, i: number): Nominal | undefined {
  const { view } = discourse;
  const kind = determinerAt(discourse, i - 1);
  if (kind === undefined || !sameSentence(view, i - 1, i)) return undefined;
  if (view.words.before.headLast) {
    const noun = behindModifiers(discourse, i);
    if (noun > i) return modified(discourse, noun, i - 1, kind);
  }
  const first = view.words.contracted.has(foldedAt(view, i - 1)) ? i : i - 1;
  const owned = kind === 'possessive' || kind === 'own';
  return (
    country(discourse, i, first, kind) ??
    (owned ? undefined : byName(discourse, i, first)) ??
    body(discourse, i, first, kind) ??
    (owned ? undefined : instrument(discourse, i, first))
  );
}

function isModifier(view: View, i: number): boolean {
  const cls = view.tokens[i]?.wordClass;
  if (cls === 'noun') return view.tokens[i + 1]?.wordClass === 'noun';
  return cls === 'adjective' || (cls === 'name' && isCapital(view, i));
}

/** The noun behind adjectives and names: "the East African country". */
function behindModifiers({ view }: Discourse, i: number): number {
  let noun = i;
  while (
    noun < i + LONGEST_MODIFIERS &&
    sameSentence(view, i, noun + 1) &&
    isModifier(view, noun) &&
    !isOwnerMark(view, noun)
  )
    noun++;
  return noun;
}

/** "the landlocked country", "the regional bloc"; else the end of a name, "the development bank". */
function modified(discourse: Discourse, noun: number, first: number, kind: Kind): Nominal | undefined {
  const { view } = discourse;
  if (kind === 'possessive' || kind === 'own') return undefined;
  if (view.words.otherness.has(foldedAt(view, first + 1))) return undefined;
  const named = byName(discourse, first + 1, first);
  if (named !== undefined) return named;
  for (let k = first + 1; k < noun; k++) if (longestAt(view, k, view.offices) !== undefined) return undefined;
  const isCountry = view.words.countries.has(foldedAt(view, noun));
  return isCountry ? country(discourse, noun, first, kind) : body(discourse, noun, first, kind);
}

function determinerAt({ view }: Discourse, i: number): Kind | undefined {
  const word = foldedAt(view, i);
  const { wordClass } = view.tokens[i] ?? {};
  if (view.words.plurals.has(word) || wordClass === 'complementiser' || wordClass === 'subordinator') return undefined;
  if (view.words.definite.has(word)) return 'definite';
  if (view.words.demonstratives.has(word)) return 'demonstrative';
  if (view.words.possessives.has(word)) return 'possessive';
  return view.words.ownPossessives.has(word) ? 'own' : undefined;
}

/** Nothing that would make it another thing follows: no complement, no adjective, no name. */
function isAlone(discourse: Discourse, last: number): boolean {
  const { view } = discourse;
  const next = view.tokens[last + 1];
  if (next === undefined || !sameSentence(view, last, last + 1)) return true;
  if (view.words.of.has(foldedAt(view, last + 1))) return isInfinitive(discourse, last + 2);
  if (isCapital(view, last + 1) && !isMark(view, last + 1)) return false;
  if (/[«"“]/.test(rawAt(view, last + 1)) && view.quotes.some((quote) => quote.open === last + 1))
    return view.quotes.some((quote) => quote.open === last + 1 && quote.kind === 'speech');
  if (next.wordClass === 'adjective') return next.verb.length > 0;
  return next.wordClass !== 'noun' && next.wordClass !== 'name';
}

/** "empêcher la commission de diffuser": the verb's complement, not the noun's. */
function isInfinitive({ view }: Discourse, i: number): boolean {
  const token = view.tokens[i];
  return token?.wordClass === 'clitic' || token?.verb.some((reading) => reading.tense === 'infinitive') === true;
}

function country(discourse: Discourse, i: number, first: number, kind: Kind): Nominal | undefined {
  const { view } = discourse;
  const word = foldedAt(view, i);
  const isCountry = view.words.countries.has(word);
  if (!isCountry && !view.words.governments.has(word)) return undefined;
  if (!isAlone(discourse, i) && !(isCountry && kind === 'demonstrative')) return undefined;
  const id = isCountry ? countryFor(discourse, i, kind) : governmentFor(discourse, i, kind);
  return id === undefined ? undefined : { first, last: i, id, rule: isCountry ? 'country' : 'government' };
}

function countryFor(discourse: Discourse, i: number, kind: Kind): string | undefined {
  const isState = (mention: TokenMention): boolean => typeOf(discourse, mention.entity) === 'State';
  const isHolder = (mention: TokenMention): boolean =>
    typeOf(discourse, mention.entity) === 'Person' && stateOf(discourse, mention.entity) !== undefined;
  const whose = discourse.view.tokens[i - 2]?.wordClass === 'relative';
  if ((kind === 'definite' || kind === 'demonstrative') && !whose) return lastState(discourse, i, isState);
  const holder =
    (kind === 'own' ? speakerAfter(discourse, i, isHolder) : undefined) ?? lastMention(discourse, i, 2, isHolder);
  return holder === undefined ? lastMention(discourse, i, 1, isState)?.entity : stateOf(discourse, holder.entity);
}

/** « Mon pays … », a dit X: whoever is named behind the quotation in its sentence. */
function speakerAfter(
  discourse: Discourse,
  i: number,
  isHolder: (mention: TokenMention) => boolean,
): TokenMention | undefined {
  const { view } = discourse;
  const close = view.quotes[view.tokens[i]?.quote ?? -1]?.close;
  return close === undefined
    ? undefined
    : discourse.upcoming.find(
        (mention) => mention.first > close && sameSentence(view, close, mention.first) && isHolder(mention),
      );
}

/** The state named last, but not the subject of the same sentence: "la Chine maintiendra son aide à ce pays". */
function lastState(discourse: Discourse, i: number, isState: (mention: TokenMention) => boolean): string | undefined {
  const subject = discourse.past.find((mention) => isState(mention) && sameSentence(discourse.view, mention.first, i));
  const other = lastMention(discourse, i, 3, (mention) => isState(mention) && mention.entity !== subject?.entity);
  return (other ?? subject)?.entity;
}

function governmentFor(discourse: Discourse, i: number, kind: Kind): string | undefined {
  const isState = (mention: TokenMention): boolean => typeOf(discourse, mention.entity) === 'State';
  const states = new Set(discourse.past.filter(isState).map((mention) => mention.entity));
  if (states.size === 1) return [...states][0];
  if (kind !== 'possessive') return undefined;
  return lastMention(discourse, i, 0, isState)?.entity ?? countryFor(discourse, i, kind);
}

/** The beginning of a name that was given: "le forum", "la commission électorale", "le Conseil". */
function byName(discourse: Discourse, i: number, first: number): Nominal | undefined {
  const { headLast } = discourse.view.words.before;
  if (!headLast && !mayBeginName(discourse, i)) return undefined;
  let best: Nominal | undefined;
  for (let k = discourse.past.length - 1; k >= 0; k--) {
    const id = discourse.past[k]?.entity ?? '';
    const type = typeOf(discourse, id);
    if (type === 'Person' || type === 'ActorGroup' || (type === 'State' && !isRealm(discourse, i))) continue;
    for (const name of type === 'Initiative' ? spellings(discourse, id) : namesOf(discourse, id)) {
      const last = headLast
        ? (suffixEnd(discourse, i, name, type) ?? headEnd(discourse, i, name, type))
        : (prefixEnd(discourse, i, name) ?? prefixEnd(discourse, i, fromHead(discourse, name)));
      if (last === undefined || !isAlone(discourse, last) || (best !== undefined && best.last >= last)) continue;
      if (last === i && type !== 'State' && !isHead(discourse, i, type)) continue;
      if (type === 'State' && last !== i) continue;
      best = { first, last, id, rule: 'short-name' };
    }
  }
  return best;
}

function mayBeginName({ view }: Discourse, i: number): boolean {
  const word = foldedAt(view, i);
  return view.organizationHeads.has(word) || view.initiativeHeads.has(word) || view.words.realms.has(word);
}

/** "le Royaume": a capital makes it the state whose full name begins so. */
const isRealm = ({ view }: Discourse, i: number): boolean =>
  isCapital(view, i) && view.words.realms.has(foldedAt(view, i));

/** How the text has spelled an initiative so far. */
function spellings(discourse: Discourse, id: string): string[] {
  const names = discourse.past
    .filter((mention) => mention.entity === id && mention.kind === 'name')
    .map((mention) => textOf(discourse.view, mention));
  return [...new Set([...names, discourse.found.get(id)?.label ?? ''])];
}

/** A name from its head on, where an adjective stands before it: "Grand barrage de la Renaissance". */
function fromHead({ view }: Discourse, name: string): string {
  const words = name.split(' ');
  const second = words[1] ?? '';
  return view.words.initiativeHeads.some((row) => row.short && row.words === partsOf(second).join(' '))
    ? words.slice(1).join(' ')
    : '';
}

/** Where the first words of a name end in the text; not the whole name. */
function prefixEnd({ view }: Discourse, i: number, name: string): number | undefined {
  const parts = partsOf(name).filter((part) => !view.words.articles.has(part));
  let used = 0;
  let k = i;
  while (used < parts.length && sameSentence(view, i, k)) {
    const own = partsOf(rawAt(view, k)).filter((part) => !view.words.articles.has(part));
    if (own.length === 0 || own.some((part, n) => parts[used + n] !== part)) break;
    used += own.length;
    k++;
  }
  return used > 0 && used < parts.length ? k - 1 : undefined;
}

/** "the development bank", "the corridor": where the last words of a name end in the text, its head with them. */
function suffixEnd(discourse: Discourse, i: number, name: string, type: EntityType): number | undefined {
  const { view } = discourse;
  const parts = partsOf(name);
  for (let length = parts.length - 1; length > 0; length--) {
    const last = i + length - 1;
    if (!wordsAt(view, i, parts.slice(-length)) || !sameSentence(view, i, last)) continue;
    return type === 'State' || isHead(discourse, last, type) ? last : undefined;
  }
  return undefined;
}

/** "the Department" for "Department of State": the head alone, where it begins the name. */
function headEnd(discourse: Discourse, i: number, name: string, type: EntityType): number | undefined {
  const parts = partsOf(name);
  const at = parts.indexOf(foldedAt(discourse.view, i));
  const behind = parts[at + 1] ?? '';
  const isOf = discourse.view.words.links.has(behind) || /^\p{Nd}/u.test(behind);
  return at >= 0 && isOf && (type === 'State' || isHead(discourse, i, type)) ? i : undefined;
}

function isHead({ view }: Discourse, i: number, type: string): boolean {
  const rows = type === 'Organization' ? view.words.organizationHeads : view.words.initiativeHeads;
  return rows.some((row) => row.short && row.words === foldedAt(view, i));
}

/** "l'organisation", "l'institution de Washington": the organisation named last. */
function body(discourse: Discourse, i: number, first: number, kind: Kind): Nominal | undefined {
  const { view } = discourse;
  if (!view.words.organizationNouns.has(foldedAt(view, i)) || kind === 'own') return undefined;
  const seated = view.words.of.has(foldedAt(view, i + 1)) && isCapital(view, i + 2);
  if (!seated && !isAlone(discourse, i)) return undefined;
  const last = lastMention(discourse, i, 3, (mention) => typeOf(discourse, mention.entity) === 'Organization');
  if (last === undefined) return undefined;
  return { first, last: seated ? i + 2 : i, id: last.entity, rule: 'organization-noun' };
}

/** "l'accord" for a partnership, a treaty or a pact that was named in the sentences before. */
function instrument(discourse: Discourse, i: number, first: number): Nominal | undefined {
  const { view } = discourse;
  const { agreementHeads } = view.words;
  if (!agreementHeads.has(foldedAt(view, i)) || !isAlone(discourse, i)) return undefined;
  const last = lastMention(
    discourse,
    i,
    2,
    (mention) =>
      typeOf(discourse, mention.entity) === 'Initiative' &&
      spellings(discourse, mention.entity).some((name) => agreementHeads.has(headOf(discourse, name))),
  );
  return last === undefined ? undefined : { first, last: i, id: last.entity, rule: 'instrument' };
}

const headOf = ({ view }: Discourse, name: string): string =>
  partsOf(name).at(view.words.before.headLast ? -1 : 0) ?? '';

/** "celui de Luanda": the initiative whose name ends so. */
export function resolveThatOne(discourse: Discourse, i: number): Nominal | undefined {
  const { view } = discourse;
  if (
    view.words.thatOne[foldedAt(view, i)] === undefined ||
    !view.words.of.has(foldedAt(view, i + 1)) ||
    !isCapital(view, i + 2)
  )
    return undefined;
  const place = partsOf(rawAt(view, i + 2));
  const last = lastMention(
    discourse,
    i,
    ANYWHERE,
    (mention) =>
      typeOf(discourse, mention.entity) === 'Initiative' &&
      namesOf(discourse, mention.entity).some(
        (name) => partsOf(name).slice(-place.length).join(' ') === place.join(' '),
      ),
  );
  return last === undefined ? undefined : { first: i, last: i + 2, id: last.entity, rule: 'that-one' };
}
