import { rangesFrom } from '../../ranges.ts';
import { isBareHead } from '../bodies/bodies.ts';
import { isAcronym } from '../names/phrases.ts';
import {
  foldedAt,
  isCapital,
  isMark,
  isOneOf,
  isOwnerMark,
  longestAt,
  rawAt,
  sameSentence,
  type View,
} from '../view.ts';
import type { NamedRange, Progress, Step } from './complementTypes.ts';
import { fieldEnd } from './portfolio.ts';

export const overName: Step = ({ view, names }, at) => {
  const mayFollow = (each: NamedRange): boolean =>
    at.linked ||
    (each.adjective === true && !view.words.before.headLast) ||
    // "le sénateur | PS", "la présidente | Les Républicains"
    (each.type === 'Organization' && !at.complement && !view.words.before.headLast && at.next === at.last + 1) ||
    // "chercheuse à l'institut | Ebuteli"
    (each.type === 'Organization' && at.complement && view.words.namedHeads.has(foldedAt(view, at.next - 1)));
  // "de l'ONG | Sauti ya Amani"
  const isLeadIn = isBareHead(view, at.next) || isOwnArticle(view, at);
  const from = isLeadIn
    ? [...rangesFrom(names, at.next), ...rangesFrom(names, at.next + 1)]
    : rangesFrom(names, at.next);
  const name = from.find((each) => each.place !== true && mayFollow(each));
  if (name === undefined) return undefined;
  // "of Ukraine's military intelligence"
  const isOwner = isOwnerMark(view, name.last + 1);
  const passed = {
    ...at,
    last: name.last,
    next: isOwner ? name.last + 2 : name.last + 1,
    linked: isOwner || (name.adjective === true && at.open),
    open: isOwner || (name.adjective === true && at.open),
  };
  if (name.type === 'Organization') return { ...passed, of: at.of ?? name.id };
  // "l'envoyé de l'ONU pour la Syrie" serves the first
  if (name.type !== 'State' || at.state !== undefined || (at.of !== undefined && !name.adjective)) return passed;
  return { ...passed, state: name.id };
};

/** "la députée | La France insoumise": the article in capitals of a party's name. */
const isOwnArticle = (view: View, { next, linked }: Progress): boolean =>
  !linked && isCapital(view, next) && view.words.articles.has(foldedAt(view, next));

/** "le sénateur | PS Jean Kova": the acronym of a party between the post and the name. */
const overParty: Step = ({ view }, at) => {
  const raw = rawAt(view, at.next);
  const isParty =
    !at.complement &&
    /^\p{Lu}{2,5}$/u.test(raw) &&
    !view.words.capitalHonorifics.has(raw) &&
    /^\p{Lu}\p{Ll}/u.test(rawAt(view, at.next + 1));
  return isParty ? { ...at, last: at.next, next: at.next + 1, complement: true } : undefined;
};

/** "de l'Organisation mondiale de la santé (OMS)": the acronym belongs to the name. */
export const overAcronym: Step = ({ view, names }, at) => {
  const { next, of, linked } = at;
  if (of === undefined || linked || rawAt(view, next) !== '(' || rawAt(view, next + 2) !== ')') return undefined;
  const isName = rangesFrom(names, next + 1).some((each) => each.last === next + 1);
  return isName || isAcronym(rawAt(view, next + 1)) ? { ...at, last: next + 2, next: next + 3 } : undefined;
};

/** "de l'Économie, des Finances et de la Relance": a comma, the link again, and a capitalised field. */
const overComma: Step = ({ view, names }, at) => {
  const comma = at.next;
  if (!at.complement || rawAt(view, comma) !== ',' || !isOneOf(view, comma + 1, view.words.postLinks)) return undefined;
  const noun = behindArticle(view, comma + 2);
  const isField = sameSentence(view, comma, noun) && isCapital(view, noun) && !isCapital(view, noun + 1);
  if (!isField || rangesFrom(names, noun).length > 0 || !isFieldAhead(view, noun)) return undefined;
  return { ...at, next: comma + 1 };
};

/** Another field or the end of the list follows: "et de la Relance", a comma, the body itself. */
function isFieldAhead(view: View, noun: number): boolean {
  let next = noun + 1;
  while (view.tokens[next]?.wordClass === 'noun' || view.tokens[next]?.wordClass === 'adjective') next++;
  const word = foldedAt(view, next);
  return view.words.and.has(word) || rawAt(view, next) === ',' || view.words.of.has(word);
}

const NO_COMPLEMENT = new Set(['verb', 'pronoun', 'determiner', 'mark']);

/** "de", "à", "chargé de", with the article behind. */
export const overLink: Step = ({ view, links }, at) => {
  const i = at.next;
  if (!isOneOf(view, i, view.words.postLinks) && !isOwnLink(view, i, links)) return undefined;
  const next = view.words.articles.has(foldedAt(view, i)) ? i + 1 : behindArticle(view, i + 1);
  if (!sameSentence(view, i, next) || NO_COMPLEMENT.has(view.tokens[next]?.wordClass ?? 'mark')) return undefined;
  if (isCapital(view, next) && view.words.venues.has(foldedAt(view, next))) return undefined;
  if (view.words.before.headLast && isNoComplement(view, next)) return undefined;
  return { ...at, complement: true, linked: true, open: true, next };
};

const isOwnLink = (view: View, i: number, links: readonly string[]): boolean =>
  links.includes(foldedAt(view, i)) && view.tokens[i]?.wordClass === 'preposition';

/** "for hosting", "for President X", "on Monday". */
function isNoComplement(view: View, i: number): boolean {
  const token = view.tokens[i];
  if (token === undefined || token.verb.length > 0 || view.words.timeWords.has(foldedAt(view, i))) return true;
  return isCapital(view, i) && longestAt(view, i, view.offices) !== undefined;
}

/** "des Affaires étrangères et de la Coopération", "économiques et monétaires": still the same post. */
const overAnd: Step = ({ view, names }, at) => {
  const next = at.next + 1;
  if (!view.words.and.has(foldedAt(view, at.next)) || !at.complement) return undefined;
  const joined = { ...at, next };
  if (rangesFrom(names, next).some((each) => !each.adjective)) return undefined;
  if (isLastRegion(view, names, next)) return { ...joined, next: next + 1, linked: true };
  if (!isOneOf(view, next, view.words.postLinks))
    return view.tokens[next]?.wordClass === 'adjective' && !isCapital(view, next) ? joined : undefined;
  const noun = behindArticle(view, next + 1);
  const isField = isCapital(view, noun) || isPortfolio(view, noun);
  return isField && rangesFrom(names, noun).length === 0 ? joined : undefined;
};

/** "pour l'Afrique australe et | le Sahel, X": one more region, which ends the post. */
function isLastRegion(view: View, names: readonly NamedRange[], i: number): boolean {
  const region = i + 1;
  return (
    !view.words.before.headLast &&
    view.words.articles.has(foldedAt(view, i)) &&
    isCapital(view, region) &&
    rawAt(view, region + 1) === ',' &&
    rangesFrom(names, region).length === 0 &&
    longestAt(view, region, view.offices) === undefined
  );
}

const NAME_LENGTH = 2;

/** A field of a ministry is one capitalised word; any other name runs as far as its capitals. */
const overCapital: Step = ({ view, names }, at) => {
  if (!at.linked || !isCapital(view, at.next)) return undefined;
  // "le maire de Paris | Jean Kova"
  const place = rangesFrom(names, at.next).find((each) => each.place === true);
  if (place !== undefined) return { ...at, last: place.last, next: place.last + 1, linked: false, open: false };
  const field = fieldEnd(view, at.next);
  if (field !== undefined) return { ...at, last: field, next: field + 1, linked: false, open: false };
  let last = at.next;
  // "le président de la Cour Hasim Sy": the head of a body, and the name of who holds the post
  const isBareBody = longestAt(view, last, view.organizationHeads)?.last === last && isCapital(view, last + 2);
  if (!isPortfolio(view, last) && !isBareBody) while (isCapital(view, last + 1) && !isMark(view, last + 1)) last++;
  // "le président du parti Z des Hauts-de-France | Jean Kova": behind the body, the last two are the holder's name
  if (at.of !== undefined && last - at.next >= NAME_LENGTH && rawAt(view, last + 1) !== ',') last -= NAME_LENGTH;
  return { ...at, last, next: last + 1, linked: false, open: false };
};

/** "des Marocains résidant à l'étranger". */
const overGerund: Step = ({ view }, at) => {
  const isGerund = view.tokens[at.next]?.verb.some((reading) => reading.tense === 'gerund');
  return at.complement && isGerund && isOneOf(view, at.next + 1, view.words.postLinks)
    ? { ...at, next: at.next + 1 }
    : undefined;
};

const overWord: Step = ({ view }, at) => {
  const i = at.next;
  const token = view.tokens[i];
  if (token === undefined || isCapital(view, i) || view.words.timeWords.has(foldedAt(view, i))) return undefined;
  const isContent =
    token.wordClass === 'noun' || token.wordClass === 'adjective' || (token.wordClass === 'name' && at.linked);
  return isContent || view.words.postAdjectives.has(foldedAt(view, i))
    ? { ...at, last: i, next: i + 1, linked: false }
    : undefined;
};

/** "le Président de la République | Fédérale | de …": an adjective of a state's full name, in capitals. */
const overRealmWord: Step = ({ view }, at) => {
  const isPart = isCapital(view, at.next) && isCapital(view, at.next - 1) && !at.complement;
  return isPart && view.words.realmWords.has(foldedAt(view, at.next))
    ? { ...at, last: at.next, next: at.next + 1 }
    : undefined;
};

export const STEPS: readonly Step[] = [
  overRealmWord,
  overName,
  overParty,
  overAcronym,
  overComma,
  overLink,
  overAnd,
  overCapital,
  overGerund,
  overWord,
];

export const behindArticle = (view: View, i: number): number =>
  view.words.articles.has(foldedAt(view, i)) ? i + 1 : i;

const isPortfolio = (view: View, i: number): boolean =>
  Object.keys(view.words.portfolios).some((words) => words.split(' ')[0] === foldedAt(view, i));
