import { fold } from '../../../text/normalise.ts';

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** The words of a name without "Jr." or "III" behind them. */
export function withoutSuffix(words: readonly string[]): readonly string[] {
  return words.length > 1 && SUFFIX.test(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

/** The words of a name as persons are compared by. */
export const foldedWords = (words: readonly string[]): string[] => withoutSuffix(words).map((word) => fold(word));

/** "Wang" or "Massamba-Loko" for the whole name; "Konan Ahoussi" for itself. */
export function isShortFor(short: readonly string[], full: readonly string[]): boolean {
  const a = foldedWords(short);
  const b = foldedWords(full);
  if (a.length > b.length) return false;
  const ends = a.every((word, k) => word === b[b.length - a.length + k]);
  const begins = a.every((word, k) => word === b[k]) && (a.length === 1 ? b.length <= 3 && a[0] !== undefined : true);
  return ends || begins;
}
