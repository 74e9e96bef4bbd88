import type { TokenMention } from '../../../doc/layers.ts';
import { type Discourse, lastMention, namesOf, stateOf, typeOf } from '../discourse.ts';
import {
  foldedAt,
  isCapital,
  isOwnerMark,
  longestAt,
  partsOf,
  rawAt,
  sameSentence,
  startsSentence,
  type View,
} from '../view.ts';
import { byName, isAlone, spellings } from './shortNames.ts';

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
    (owned ? undefined : (instrument(discourse, i, first) ?? ofKind(discourse, i, first)))
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
  if (kind === 'possessive' || kind === 'own' || isCapital(view, noun)) return undefined;
  if (view.words.otherness.has(foldedAt(view, first + 1))) return undefined;
  const named = byName(discourse, first + 1, first);
  if (named !== undefined) return named;
  for (let k = first + 1; k < noun; k++) if (longestAt(view, k, view.offices) !== undefined) return undefined;
  const isCountry = view.words.countries.has(foldedAt(view, noun));
  return isCountry ? country(discourse, noun, first, kind) : body(discourse, noun, first, kind);
}

/** Classes of words that are spelled as a determiner: "that". */
const NO_DETERMINERS = new Set(['complementiser', 'subordinator', 'relative']);

function determinerAt({ view }: Discourse, i: number): Kind | undefined {
  const word = foldedAt(view, i);
  if (view.words.plurals.has(word) || NO_DETERMINERS.has(view.tokens[i]?.wordClass ?? 'mark')) return undefined;
  if (view.words.definite.has(word)) return 'definite';
  if (view.words.demonstratives.has(word)) return 'demonstrative';
  if (view.words.possessives.has(word)) return 'possessive';
  return view.words.ownPossessives.has(word) ? 'own' : undefined;
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
  const isHere = other !== undefined && sameSentence(discourse.view, other.first, i);
  const joint = isHere || subject === undefined ? undefined : statePartner(discourse, i, subject.entity);
  return joint ?? (other ?? subject)?.entity;
}

/** "la relation franco-arménienne": the other of two states that one adjective names in the same sentence. */
function statePartner(discourse: Discourse, i: number, subject: string): string | undefined {
  const { view, known } = discourse;
  const named = new Set(discourse.past.map(({ entity }) => entity));
  for (let k = i - 1; k >= 0 && sameSentence(view, k, i); k--) {
    const parts = partsOf(rawAt(view, k));
    if (!/\p{L}-\p{L}/u.test(rawAt(view, k)) || parts.length !== 2) continue;
    const partner = [...named].find((id) => {
      const demonyms = known.get(id)?.demonyms?.[view.language] ?? [];
      return id !== subject && demonyms.some((name) => partsOf(name).join(' ') === parts[1]);
    });
    if (partner !== undefined) return partner;
  }
  return undefined;
}

function governmentFor(discourse: Discourse, i: number, kind: Kind): string | undefined {
  const isState = (mention: TokenMention): boolean => typeOf(discourse, mention.entity) === 'State';
  const states = new Set(discourse.past.filter(isState).map((mention) => mention.entity));
  if (states.size === 1) return [...states][0];
  const topic = topicState(discourse, i, isState);
  if (topic !== undefined) return topic;
  if (kind !== 'possessive') return undefined;
  return lastMention(discourse, i, 0, isState)?.entity ?? countryFor(discourse, i, kind);
}

/** "On Myanmar, the bloc called on the junta": the state that the sentence is about, as its first words say. */
function topicState(
  { view, past }: Discourse,
  i: number,
  isState: (mention: TokenMention) => boolean,
): string | undefined {
  const topic = past.find((mention) => sameSentence(view, mention.first, i));
  if (topic === undefined || !isState(topic) || rawAt(view, topic.last + 1) !== ',') return undefined;
  const from = view.words.articles.has(foldedAt(view, topic.first - 1)) ? topic.first - 2 : topic.first - 1;
  return view.tokens[from]?.wordClass === 'preposition' && startsSentence(view, from) ? topic.entity : undefined;
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

/** "le projet" for "le projet d'interconnexion X", whose name begins behind the noun. */
function ofKind(discourse: Discourse, i: number, first: number): Nominal | undefined {
  const { view } = discourse;
  const kind = foldedAt(view, i);
  if (view.words.before.headLast || !isAlone(discourse, i)) return undefined;
  const last = lastMention(
    discourse,
    i,
    3,
    (mention) =>
      typeOf(discourse, mention.entity) === 'Initiative' &&
      view.words.of.has(foldedAt(view, mention.first - 1)) &&
      foldedAt(view, mention.first - 2) === kind &&
      view.initiativeHeads.has(kind),
  );
  return last === undefined ? undefined : { first, last: i, id: last.entity, rule: 'initiative-kind' };
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
