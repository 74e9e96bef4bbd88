import { fold } from '../../../text/normalise.ts';

/** A surname or first name as persons are compared by. */
export const foldedWords = (words: readonly string[]): string[] => words.map((word) => fold(word));

/** "Wang" or "Massamba-Loko" for the whole name; "Konan Ahoussi" for itself. */
export function isShortFor(short: readonly string[], full: readonly string[]): boolean {
  const a = foldedWords(short);
  const b = foldedWords(full);
  if (a.length > b.length) return false;
  const ends = a.every((word, k) => word === b[b.length - a.length + k]);
  const begins = a.every((word, k) => word === b[k]) && (a.length === 1 ? b.length <= 3 && a[0] !== undefined : true);
  return ends || begins;
}
