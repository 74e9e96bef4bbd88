import type { ScannedWord } from '../../stages/scan.ts';
import { plainTag, type Tag } from '../tag.ts';
import { verbReadings } from './conjugation.ts';
import { partsOfSpeech } from './pos.ts';
import { settleForms } from './settling/settle.ts';
import { auxiliaryTag } from './tagging/auxiliaries.ts';
import { closedClass } from './tagging/closed-classes.ts';
import { isAcronym, isCapitalName, knownNames } from './tagging/names.ts';
import { isVerbHere } from './tagging/open-verbs.ts';
import { before, distanceOverAdverbs, next, normBefore, type Place } from './tagging/place.ts';
import { withoutTitleCase } from './tagging/titles.ts';
import { BE, NUMBER_WORDS, PARTICIPIAL_ADJECTIVES } from './words.ts';

/**
 * Gives each word its class and readings: closed classes by table, open ones by compromise, mended by the words beside.
 * `sentence[i]` is the number of the sentence of word `i`. A participle that no auxiliary completes and that is no
 * finite verb is an adjective with its reading.
 */
export function tagEnglish(written: readonly ScannedWord[], sentence: readonly number[]): Tag[] {
  const words = withoutTitleCase(written, sentence);
  const parts = partsOfSpeech(words, sentence);
  const tags: Tag[] = [];
  const names = knownNames(words, sentence);
  for (const i of words.keys()) tags.push(tagWord({ words, sentence, parts, tags, i, names }));
  return settleForms(words, sentence, tags);
}

function tagWord(place: Place): Tag {
  const { words, i } = place;
  const word = words[i];
  if (word === undefined) throw new RangeError(`no word ${i}`);
  if (word.kind === 'word' && NUMBER_WORDS.has(word.norm)) return plainTag('number');
  if (word.kind !== 'word') return plainTag(word.kind === 'mark' ? 'mark' : 'number');
  if (isAcronym(place, word)) return plainTag('name');
  const auxiliary = auxiliaryTag(place, word);
  if (auxiliary !== undefined) return auxiliary;
  const closed = closedClass(place, word);
  if (closed !== undefined) return plainTag(closed);
  return isCapitalName(place, word) ? plainTag('name') : openClass(place, word);
}

/** A verb, a noun, an adjective or an adverb. */
function openClass(place: Place, word: ScannedWord): Tag {
  if (PARTICIPIAL_ADJECTIVES.has(word.norm) && isPredicate(place)) return plainTag('adjective');
  const part = place.parts[place.i];
  const readings = verbReadings(word.norm);
  if (isVerbHere(place, word, readings)) return { wordClass: 'verb', verb: readings };
  if (part === 'adverb' || (/ly$/.test(word.norm) && part !== 'noun' && part !== 'adjective'))
    return plainTag('adverb');
  if (part === 'adjective' && isHeadOfRelative(place)) return plainTag('noun');
  const participles = readings.filter((r) => r.tense === 'participle' || r.tense === 'gerund');
  if (part === 'adjective' || (participles.length > 0 && part === 'verb'))
    return { wordClass: 'adjective', verb: participles };
  return plainTag('noun');
}

/** "a firm that deals in cement": between an article and a relative stands a noun. */
const isHeadOfRelative = (place: Place): boolean =>
  before(place)?.wordClass === 'determiner' && /^(?:that|which|who)$/.test(next(place)?.norm ?? '');

/** Behind a form of "be" or "remain", or before a noun. */
function isPredicate(place: Place): boolean {
  const distance = distanceOverAdverbs(place);
  const wordClass = before(place, distance)?.wordClass;
  if (wordClass === 'determiner' || wordClass === 'possessive' || wordClass === 'adjective') return true;
  const norm = place.words[place.i]?.norm ?? '';
  if (/ing$/.test(norm) && !/willing$/.test(norm)) return false;
  if (!/ed$/.test(norm)) return true;
  return BE.has(normBefore(place, distance)) || /^(?:remain|feel|felt|seem|appear)/.test(normBefore(place, distance));
}
