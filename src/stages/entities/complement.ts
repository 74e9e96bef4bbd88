import { foldedAt, isCapital, isMark, isOneOf, type Range, rawAt, sameSentence, type View } from './view.ts';

/** A known or found name in the text with its entity, as posts and nominals refer to it. */
export interface NamedRange extends Range {
  readonly id: string;
  readonly type: 'State' | 'Organization' | 'Initiative';
  /** An adjective: no mention by itself. */
  readonly adjective?: boolean;
}

/** What stands behind the head of a post and belongs to it. */
export interface Complement {
  readonly last: number;
  /** There is more than adjectives. */
  readonly complement: boolean;
  /** The organisation and the state in which the post is held. */
  readonly of?: string;
  readonly state?: string;
}

/** Where a complement has been read to. */
interface Progress extends Complement {
  /** The next token. */
  readonly next: number;
  /** A link has just been read, so that a name may follow. */
  readonly linked: boolean;
}

type Step = (view: View, at: Progress, names: readonly NamedRange[]) => Progress | undefined;

/**
 * Adjectives and complements of a post: "kazakh", "des Affaires étrangères", "de la Commission de la CEDEAO".
 *
 * @param inner A name that begins within the head: "président de la | République de Côte d'Ivoire".
 */
export function complementOf(
  view: View,
  headLast: number,
  names: readonly NamedRange[],
  inner?: NamedRange,
): Complement {
  const last = inner?.last ?? headLast;
  const owner = inner === undefined ? {} : inner.type === 'State' ? { state: inner.id } : { of: inner.id };
  let at: Progress = { last, complement: false, ...owner, next: last + 1, linked: false };
  for (;;) {
    const here = at;
    if (!sameSentence(view, headLast, here.next)) break;
    const step = STEPS.find((each) => each(view, here, names) !== undefined)?.(view, here, names);
    if (step === undefined) break;
    at = step;
  }
  const { next: _, linked: __, ...complement } = at;
  return complement;
}

const overName: Step = (_, at, names) => {
  const name = names.find((each) => each.first === at.next && (each.adjective || at.linked));
  if (name === undefined) return undefined;
  const passed = { ...at, last: name.last, next: name.last + 1, linked: false };
  if (name.type === 'Organization') return { ...passed, of: at.of ?? name.id };
  // "l'envoyé de l'ONU pour la Syrie" serves the first
  if (name.type !== 'State' || at.state !== undefined || (at.of !== undefined && !name.adjective)) return passed;
  return { ...passed, state: name.id };
};

/** "de l'Organisation mondiale de la santé (OMS)": the acronym belongs to the name. */
const overAcronym: Step = (view, at, names) => {
  const { next, of, linked } = at;
  if (of === undefined || linked || rawAt(view, next) !== '(' || rawAt(view, next + 2) !== ')') return undefined;
  const isName = names.some((each) => each.first === next + 1 && each.last === next + 1);
  return isName ? { ...at, last: next + 2, next: next + 3 } : undefined;
};

/** "de l'Économie, des Finances et de la Relance": a comma, the link again, and a capitalised field. */
const overComma: Step = (view, at, names) => {
  const comma = at.next;
  if (!at.complement || rawAt(view, comma) !== ',' || !isOneOf(view, comma + 1, view.words.postLinks)) return undefined;
  const noun = behindArticle(view, comma + 2);
  const isField = sameSentence(view, comma, noun) && isCapital(view, noun) && !isCapital(view, noun + 1);
  if (!isField || names.some((each) => each.first === noun) || !isFieldAhead(view, noun)) return undefined;
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
const overLink: Step = (view, at) => {
  const i = at.next;
  if (!isOneOf(view, i, view.words.postLinks)) return undefined;
  const next = view.words.articles.has(foldedAt(view, i)) ? i + 1 : behindArticle(view, i + 1);
  if (!sameSentence(view, i, next) || NO_COMPLEMENT.has(view.tokens[next]?.wordClass ?? 'mark')) return undefined;
  if (isCapital(view, next) && view.words.venues.has(foldedAt(view, next))) return undefined;
  return { ...at, complement: true, linked: true, next };
};

/** "des Affaires étrangères et de la Coopération", "économiques et monétaires": still the same post. */
const overAnd: Step = (view, at, names) => {
  const next = at.next + 1;
  if (!view.words.and.has(foldedAt(view, at.next)) || !at.complement) return undefined;
  const joined = { ...at, next };
  if (names.some((each) => each.first === next && !each.adjective)) return undefined;
  if (!isOneOf(view, next, view.words.postLinks))
    return view.tokens[next]?.wordClass === 'adjective' && !isCapital(view, next) ? joined : undefined;
  const noun = behindArticle(view, next + 1);
  const isField = isCapital(view, noun) || isPortfolio(view, noun);
  return isField && !names.some((each) => each.first === noun) ? joined : undefined;
};

/** A field of a ministry is one capitalised word; any other name runs as far as its capitals. */
const overCapital: Step = (view, at) => {
  if (!at.linked || !isCapital(view, at.next)) return undefined;
  let last = at.next;
  if (!isPortfolio(view, last)) while (isCapital(view, last + 1) && !isMark(view, last + 1)) last++;
  return { ...at, last, next: last + 1, linked: false };
};

/** "des Marocains résidant à l'étranger". */
const overGerund: Step = (view, at) => {
  const isGerund = view.tokens[at.next]?.verb.some((reading) => reading.tense === 'gerund');
  return at.complement && isGerund && isOneOf(view, at.next + 1, view.words.postLinks)
    ? { ...at, next: at.next + 1 }
    : undefined;
};

const overWord: Step = (view, at) => {
  const i = at.next;
  const token = view.tokens[i];
  if (token === undefined || isCapital(view, i)) return undefined;
  const isContent =
    token.wordClass === 'noun' || token.wordClass === 'adjective' || (token.wordClass === 'name' && at.linked);
  return isContent || view.words.postAdjectives.has(foldedAt(view, i))
    ? { ...at, last: i, next: i + 1, linked: false }
    : undefined;
};

const STEPS: readonly Step[] = [overName, overAcronym, overComma, overLink, overAnd, overCapital, overGerund, overWord];

const behindArticle = (view: View, i: number): number => (view.words.articles.has(foldedAt(view, i)) ? i + 1 : i);

const isPortfolio = (view: View, i: number): boolean =>
  Object.keys(view.words.portfolios).some((words) => words.split(' ')[0] === foldedAt(view, i));
