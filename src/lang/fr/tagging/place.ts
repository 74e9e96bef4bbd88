import type { ScannedWord } from '../../../stages/scan.ts';
import type { Tag } from '../../tag.ts';

/** What the rules look at: the words, their sentences, the tags so far, and the word that is to be tagged. */
export interface Place {
  readonly words: readonly ScannedWord[];
  readonly sentence: readonly number[];
  readonly tags: readonly Tag[];
  readonly i: number;
}

/** The word before one, normalised, in its sentence or not; empty where there is none. */
export const before = (words: readonly ScannedWord[], i: number): string => words[i - 1]?.norm ?? '';

/** Only opening marks stand before this word in its sentence. */
export function isSentenceStart(place: Place): boolean {
  const { words, sentence, i } = place;
  let k = i - 1;
  while (k >= 0 && sentence[k] === sentence[i] && words[k]?.kind === 'mark' && !/[,;)]/.test(words[k]?.raw ?? '')) k--;
  return k < 0 || sentence[k] !== sentence[i];
}
