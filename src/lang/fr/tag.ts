import type { ScannedWord } from '../../stages/scan.ts';
import type { Tag } from '../tag.ts';
import { verbReadings } from './conjugation.ts';
import { closedClass } from './tagging/closed-classes.ts';
import { itemVerb } from './tagging/items.ts';
import { before, isSentenceStart, type Place } from './tagging/place.ts';
import { verbUse } from './tagging/verb-use.ts';
import { giveVerblessClausesTheirs } from './tagging/verbless-clauses.ts';
import { DETERMINERS, NEVER_VERBS, PRENOMINAL, PREPOSITIONS } from './words.ts';

/**
 * Gives each word its class, from the closed classes, the conjugation and the words beside it. `sentence[i]` is the
 * number of the sentence of word `i`. A word with readings as a verb that is a noun here keeps participle readings only.
 */
export function tagFrench(words: readonly ScannedWord[], sentence: readonly number[]): Tag[] {
  const tags: Tag[] = [];
  for (const i of words.keys()) tags.push(tagWord({ words, sentence, tags, i }));
  return giveVerblessClausesTheirs(words, sentence, tags);
}

function tagWord(place: Place): Tag {
  const { words, sentence, i } = place;
  const word = words[i];
  if (word === undefined) throw new RangeError(`no word ${i}`);
  if (word.kind !== 'word') return { wordClass: word.kind === 'mark' ? 'mark' : 'number', verb: [] };
  const { norm } = word;
  const closed = closedClass(place);
  if (closed !== undefined) return { wordClass: closed, verb: [] };
  const readings = NEVER_VERBS.has(norm) ? [] : verbReadings(norm);
  const startsSentence = isSentenceStart(place);
  const item = itemVerb(place, readings);
  if (item.length > 0) return { wordClass: 'verb', verb: item };
  if (/^\p{Lu}/u.test(word.raw) && !startsSentence) return { wordClass: 'name', verb: [] };
  const participles = readings.filter((r) => r.tense === 'participle');
  const use = verbUse(place, readings);
  if (use.length > 0) return { wordClass: 'verb', verb: [...use, ...participles.filter((p) => !use.includes(p))] };
  if (
    startsSentence &&
    /^\p{Lu}/u.test(word.raw) &&
    /^\p{Lu}/u.test(words[i + 1]?.raw ?? '') &&
    sentence[i + 1] === sentence[i]
  )
    return { wordClass: 'name', verb: [] };
  if (norm.endsWith('ment') && norm.length > 6 && !isNounBehind(words, i)) return { wordClass: 'adverb', verb: [] };
  if (PRENOMINAL.has(norm) || participles.length > 0) return { wordClass: 'adjective', verb: participles };
  return { wordClass: 'noun', verb: [] };
}

/** "le gouvernement", "un nouveau gouvernement": a word in -ment is a noun behind an article or a preposition, and behind their adjective. */
function isNounBehind(words: readonly ScannedWord[], i: number): boolean {
  const opens = (word: string): boolean => DETERMINERS.has(word) || PREPOSITIONS.has(word);
  return opens(before(words, i)) || (PRENOMINAL.has(before(words, i)) && opens(before(words, i - 1)));
}
