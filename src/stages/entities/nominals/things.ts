import { type Discourse, lastMention, namesOf, typeOf } from '../discourse.ts';
import { foldedAt, isCapital, isOwnerMark, longestAt, partsOf, rawAt, sameSentence, type View } from '../view.ts';
import { country } from './countries.ts';
import type { Kind, Nominal } from './nominal.ts';
import { byName, isAlone, spellings } from './shortNames.ts';

const LONGEST_MODIFIERS = 3;

const ANYWHERE = Number.POSITIVE_INFINITY;

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

/** "l'organisation", "l'institution de Washington": the organisation named last. */
function body(discourse: Discourse, i: number, first: number, kind: Kind): Nominal | undefined {
  const { view } = discourse;
  if (!view.words.organizationNouns.has(foldedAt(view, i)) || kind === 'own') return undefined;
  const seat = view.words.articles.has(foldedAt(view, i + 2)) && kind === 'demonstrative' ? i + 3 : i + 2;
  const seated = view.words.of.has(foldedAt(view, i + 1)) && isCapital(view, seat);
  // "cette organisation indépendante": what points back may be described
  const next = view.tokens[i + 1]?.wordClass;
  const isDescribed = kind === 'demonstrative' && (next === 'adjective' || next === 'noun') && !isCapital(view, i + 1);
  if (!seated && !isDescribed && !isAlone(discourse, i)) return undefined;
  const last = lastMention(discourse, i, 3, (mention) => typeOf(discourse, mention.entity) === 'Organization');
  if (last === undefined) return undefined;
  return { first, last: seated ? seat : isDescribed ? i + 1 : i, id: last.entity, rule: 'organization-noun' };
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
