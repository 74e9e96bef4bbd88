import type { ScannedWord } from '../../../stages/scan.ts';
import { isSentenceStart, next, type Place, rawBefore } from './place.ts';

/** Words that stand with a capital within sentences and nowhere without, normalised. */
export function knownNames(words: readonly ScannedWord[], sentence: readonly number[]): Set<string> {
  const names = new Set<string>();
  for (const [i, word] of words.entries())
    if (/^\p{Lu}/u.test(word.raw) && i > 0 && sentence[i - 1] === sentence[i] && words[i - 1]?.kind === 'word')
      names.add(word.norm);
  for (const word of words) if (/^\p{Ll}/u.test(word.raw)) names.delete(word.norm);
  return names;
}

/** Whether the capital of a word makes it a name. */
export function isCapitalName(place: Place, word: ScannedWord): boolean {
  return /^\p{Lu}/u.test(word.raw) && (!isSentenceStart(place) || isNameAtStart(place, word));
}

/** WHO, US, IT: capitals beside words that have none. */
export function isAcronym(place: Place, { raw }: ScannedWord): boolean {
  const isShouted = /^\p{Lu}{2,}$/u.test(next(place)?.raw ?? '') || /^\p{Lu}{2,}$/u.test(rawBefore(place));
  return /^\p{Lu}{2,}$/u.test(raw) && !isShouted;
}

/** A capital at the start says nothing of a word, unless the next has one too or compromise knows the name. */
function isNameAtStart(place: Place, word: ScannedWord): boolean {
  if (/^\p{Lu}{2}/u.test(word.raw) || /\./.test(word.raw)) return true;
  if (place.names.has(word.norm)) return true;
  const part = place.parts[place.i];
  if (part === 'verb') return /^\p{Lu}/u.test(next(place)?.raw ?? '') && !/(?:ing|ed)$/.test(word.norm);
  if (part === 'adverb') return false;
  return part === 'name' || part === 'demonym' || /^\p{Lu}/u.test(next(place)?.raw ?? '') || next(place)?.norm === "'s";
}
