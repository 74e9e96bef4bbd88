import type { ScannedWord } from '../../../stages/scan.ts';
import type { Tag } from '../../tag.ts';
import type { PartOfSpeech } from '../pos.ts';
import {
  BE,
  CONJUNCTIONS,
  DEMONSTRATIVES,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  NEGATIONS,
  PREPOSITIONS,
  PRONOUNS,
  SELDOM_VERBS,
  SUBORDINATORS,
} from '../words.ts';

/** What the rules look at: the words, their sentences, what compromise takes them for, and the tags so far. */
export interface Place {
  readonly words: readonly ScannedWord[];
  readonly sentence: readonly number[];
  readonly parts: readonly PartOfSpeech[];
  readonly tags: readonly Tag[];
  readonly i: number;
  /** Words that stand with a capital within sentences and nowhere without. */
  readonly names: ReadonlySet<string>;
}

/** The tag of a word before this one in its sentence. */
export function before({ sentence, tags, i }: Place, distance = 1): Tag | undefined {
  return sentence[i - distance] === sentence[i] ? tags[i - distance] : undefined;
}

/** A word behind this one in its sentence. */
export function next({ words, sentence, i }: Place, distance = 1): ScannedWord | undefined {
  return sentence[i + distance] === sentence[i] ? words[i + distance] : undefined;
}

/** A word before this one in its sentence, normalised; empty where there is none. */
export const normBefore = (place: Place, distance = 1): string =>
  before(place, distance) === undefined ? '' : (place.words[place.i - distance]?.norm ?? '');

/** The word before this one in its sentence, as it is written; empty where there is none. */
export const rawBefore = (place: Place): string =>
  before(place) === undefined ? '' : (place.words[place.i - 1]?.raw ?? '');

/** How far before this word the first stands that is neither an adverb nor a negation. */
export function distanceOverAdverbs(place: Place): number {
  let distance = 1;
  while (before(place, distance)?.wordClass === 'adverb' || before(place, distance)?.wordClass === 'negation')
    distance++;
  return distance;
}

/** Only opening marks stand before this word in its sentence, or a colon or comma and the mark of a quotation: “said: “Put”. */
export function isSentenceStart({ words, sentence, i }: Place): boolean {
  if (/^(?:["“«]|'')$/.test(words[i - 1]?.raw ?? '') && /^[:,]$/.test(words[i - 2]?.raw ?? '')) return true;
  let k = i - 1;
  while (k >= 0 && sentence[k] === sentence[i] && words[k]?.kind === 'mark' && !/[,;)]/.test(words[k]?.raw ?? '')) k--;
  return k < 0 || sentence[k] !== sentence[i];
}

/** A name, a noun or a pronoun stands before. */
export function isAfterNominal(place: Place): boolean {
  const previous = before(place)?.wordClass;
  return previous === 'name' || previous === 'noun' || previous === 'pronoun';
}

/** A noun, a name, an adjective or a number stands there, and no verb, preposition or mark. */
export function isNominalAt(place: Place, distance: number): boolean {
  const word = next(place, distance);
  if (word === undefined || word.kind === 'mark') return false;
  if (word.kind === 'number') return true;
  if (isAuxiliary(word) || PREPOSITIONS.has(word.norm) || CONJUNCTIONS.has(word.norm)) return false;
  if (PRONOUNS.has(word.norm) || SUBORDINATORS.has(word.norm) || NEGATIONS.has(word.norm)) return word.norm === 'one';
  const part = place.parts[place.i + distance];
  return part !== 'verb' || /(?:ed|ing)$/.test(word.norm) || SELDOM_VERBS.has(word.norm);
}

/** An article, a pronoun, a possessive or a name follows: two noun phrases seldom meet so. */
export function takesObject(place: Place): boolean {
  const word = next(place);
  if (word === undefined || word.kind === 'mark') return false;
  return (
    word.kind === 'number' ||
    DETERMINERS.has(word.norm) ||
    DEMONSTRATIVES.has(word.norm) ||
    word.norm === 'that' ||
    PRONOUNS.has(word.norm) ||
    (/^\p{Lu}/u.test(word.raw) && word.norm !== word.raw)
  );
}

/** A form of "be", "have" or "do", or a modal. */
export const isAuxiliary = (word: ScannedWord | undefined): boolean =>
  word !== undefined && (BE.has(word.norm) || HAVE.has(word.norm) || MODALS.has(word.norm) || DO.has(word.norm));
