import { fold } from '../../../text/normalise.ts';

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** The words of a name without "Jr." or "III" behind them. */
export function withoutSuffix(words: readonly string[]): readonly string[] {
  return words.length > 1 && SUFFIX.test(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

/** "al-Assad" and "Assad" are one surname. */
const ARTICLE = /^(?:al|el)-(?=.)/;

/** The words of a name as persons are compared by. */
export const foldedWords = (words: readonly string[]): string[] =>
  withoutSuffix(words).map((word) => fold(word).replace(ARTICLE, ''));

/** "Wang" or "Massamba-Loko" for the whole name; "Faure Ekoué" for "Faure Kodjo Ekoué". */
export function isShortFor(short: readonly string[], full: readonly string[]): boolean {
  const a = foldedWords(short);
  const b = foldedWords(full);
  if (a.length > b.length) return false;
  const ends = a.every((word, k) => word === b[b.length - a.length + k]);
  const begins = a.every((word, k) => word === b[k]) && (a.length === 1 ? b.length <= 3 && a[0] !== undefined : true);
  const skips = a.length === 2 && b.length === 3 && a[0] === b[0] && a[1] === b[2];
  return ends || begins || skips;
}
