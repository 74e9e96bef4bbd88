import type { Token } from '../../doc/layers.ts';
import type { ClauseWords } from '../../lang/content.ts';
import { standsAt } from '../../text/tables.ts';
import { prepositionBefore } from './prepositions.ts';
import type { Verb } from './verbs.ts';

/** How many words a dateline may have. */
const DATELINE = 16;
/** How far behind its verb the "que" of "ne … que" may stand. */
const RESTRICTION = 12;

/** What the openers are read from. */
export interface Opening {
  readonly tokens: readonly Token[];
  readonly verbs: readonly Verb[];
  readonly words: ClauseWords;
}

/** Where a clause stands that is read: where it began, and whether it has its verb. */
export interface Place {
  readonly start: number;
  readonly hasVerb: boolean;
}

/** "Abidjan, le 18 juin – Le président…": one dash behind a comma or a bracket, and no second one. */
export function isDatelineDash(tokens: readonly Token[], p: number, start: number): boolean {
  const before = tokens.slice(start, p);
  const isMarked = before.length < DATELINE && before.some((token) => token.raw === ',' || token.raw === ')');
  const rest = tokens.slice(p + 1).findIndex((token) => token.sentence !== tokens[p]?.sentence);
  const behind = tokens.slice(p + 1, rest < 0 ? undefined : p + 1 + rest);
  return isMarked && !behind.some((token) => token.raw === tokens[p]?.raw);
}

/**
 * Whether a clause inside another opens at `p`.
 *
 * @param next Index of the first verb that does not stand before `p`.
 */
export function opensClause(opening: Opening, p: number, next: number, place: Place): boolean {
  const { tokens, verbs, words } = opening;
  const token = tokens[p];
  const before = tokens[p - 1];
  const finite = verbs.slice(next).find((verb) => verb.finite);
  if (token === undefined || finite === undefined || tokens[finite.head]?.sentence !== token.sentence) return false;
  if (token.wordClass === 'subordinator') return !isComparison(opening, p, finite);
  if (token.wordClass === 'preposition' && words.clausal.has(token.norm))
    return opensTimeClause(opening, p, next, place);
  if (token.wordClass === 'relative') {
    // "tous les pays, dont le Kazakhstan, …": a comma closes it before a verb comes
    return !words.examples.has(token.norm) || !tokens.slice(p, finite.first).some((one) => one.raw === ',');
  }
  if (token.wordClass !== 'complementiser' || before?.wordClass === 'subordinator') return false;
  if (isOfIdiom(tokens, p, words)) return false;
  return !comparesBefore(opening, p) && !isRestriction(opening, p, next);
}

/** "autant que"; but "Tant que la trêve tient" opens a clause where nothing stands before it to be compared. */
function comparesBefore({ tokens, words }: Opening, p: number): boolean {
  const [word, before] = [tokens[p - 1], tokens[p - 2]];
  const opens = before === undefined || before.wordClass === 'mark' || before.sentence !== word?.sentence;
  return words.comparatives.has(word?.norm ?? '') && !opens;
}

/** "tient X comme un partenaire et soutient Y": what stands behind is a noun phrase, and the verb that is joined to it is another's. */
function isComparison({ tokens, words }: Opening, p: number, { first }: Verb): boolean {
  if (!words.additive.has(tokens[p]?.norm ?? '') || tokens[first - 1]?.wordClass !== 'conjunction') return false;
  return tokens[p + 1]?.wordClass === 'determiner' && !tokens.slice(p + 1, first - 1).some(({ raw }) => raw === ',');
}

/** The "que" of "ne … que". */
function isRestriction({ tokens, verbs }: Opening, p: number, next: number): boolean {
  const verb = verbs[next - 1];
  if (verb === undefined || verb.negated || p - verb.last >= RESTRICTION) return false;
  return tokens.slice(Math.max(0, verb.first - 1), verb.head).some((token) => token.wordClass === 'negation');
}

/** "before it lapses": behind the verb, or in front of a clause with a verb of its own. */
function opensTimeClause({ tokens, verbs }: Opening, p: number, next: number, { start, hasVerb }: Place): boolean {
  const at = verbs.findIndex((verb, k) => k >= next && verb.finite);
  const finite = verbs[at];
  if (finite === undefined || !isSubject(tokens, p + 1, finite.first)) return false;
  const isFronted = tokens.slice(start, p).every((t) => /^(?:mark|adverb|conjunction)$/.test(t.wordClass));
  const later = verbs.slice(at + 1).find((verb) => verb.finite);
  const goesOn = later !== undefined && tokens[later.head]?.sentence === tokens[p]?.sentence;
  return hasVerb || (isFronted && goesOn);
}

/** Only a noun phrase stands between two positions, and it is not empty. */
function isSubject(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  const isPlain = between.every(
    ({ wordClass, verb, raw }) =>
      !/^(?:verb|relative|complementiser|subordinator)$/.test(wordClass) && verb.length === 0 && !/^[,;:()]$/.test(raw),
  );
  return isPlain && between.some(({ wordClass }) => /^(?:noun|name|pronoun|determiner)$/.test(wordClass));
}

/** "the measures it took", "the rail line China built": a subject right behind a noun that has its place in the clause. */
export function opensBareRelative(opening: Opening, p: number, next: number, hasVerb: boolean): boolean {
  const { tokens, verbs, words } = opening;
  const [before, token, verb] = [tokens[p - 1], tokens[p], verbs[next]];
  if (!words.bareRelatives || token === undefined || verb?.finite !== true || before?.wordClass !== 'noun')
    return false;
  if (tokens[verb.head]?.sentence !== token.sentence || before.sentence !== token.sentence) return false;
  const isPronoun = words.pronouns.has(token.norm) || words.firstPerson.has(token.norm);
  if (!isPronoun && token.wordClass !== 'name') return false;
  const subject = tokens.slice(p + 1, verb.first);
  if (subject.length > 4 || !subject.every((t) => t.wordClass === 'adverb' || (!isPronoun && t.wordClass === 'name')))
    return false;
  if (hasVerb) return opensBareClause(opening, next) < 0;
  // the noun is the subject of a later verb and no adjunct: "the plan China made is good", not "in a note China asked"
  const later = verbs.slice(next + 1).find((one) => one.finite);
  const goesOn =
    later !== undefined &&
    !tokens
      .slice(verb.last + 1, later.first)
      .some((t) => !/^(?:adverb|preposition|name)$/.test(t.wordClass) && t.raw !== ',');
  return goesOn && prepositionBefore(tokens, p - 1, words) === '';
}

/**
 * Where the clause of a finite verb begins that hangs on the verb before without complementiser: "we hope | Russia will
 * return"; -1 where it does not.
 */
export function opensBareClause({ tokens, verbs, words }: Opening, index: number): number {
  const [above, verb] = [verbs[index - 1], verbs[index]];
  if (above === undefined || verb === undefined || !above.lemmas.some((lemma) => words.bareClauseVerbs.has(lemma)))
    return -1;
  const begin = above.last + 1;
  const between = tokens.slice(begin, verb.first);
  const last = between.findLast((token) => token.wordClass !== 'adverb');
  const isOne =
    between.every(
      ({ raw, wordClass }) =>
        !/^[,;:–—]$|^--?$/.test(raw) && !/^(?:relative|complementiser|subordinator)$/.test(wordClass),
    ) &&
    /^(?:determiner|name|noun|pronoun|adjective|number)$/.test(between[0]?.wordClass ?? '') &&
    last?.wordClass !== 'conjunction';
  return isOne && tokens[begin]?.sentence === tokens[verb.head]?.sentence ? begin : -1;
}

/** "ainsi que Y", "plus que possible": a complementiser that opens no clause. */
export const isOfIdiom = (tokens: readonly Token[], p: number, { idioms }: ClauseWords): boolean =>
  idioms.some((words) => standsAt(tokens, p, words) || standsAt(tokens, p - words.length + 1, words));
