import type { ScannedWord } from './scan.ts';

/**
 * Makes a mark of the apostrophe behind a word that closes a quotation in single marks: ‘Wait’ said the king. Behind an
 * s it is a possessive where another one follows on the line: ‘The states’ rights’. Returns new words.
 */
export function closeSingleMarks(words: readonly ScannedWord[]): ScannedWord[] {
  let isOpen = false;
  return words.map((word, i) => {
    if (word.breaks > 0) isOpen = false;
    if (word.raw === '‘') isOpen = true;
    if (word.raw !== '’' || !isOpen) return word;
    if (word.kind === 'word' && isPossessive(words, i)) return word;
    isOpen = false;
    return { ...word, kind: 'mark' };
  });
}

const isPossessive = (words: readonly ScannedWord[], i: number): boolean =>
  /s$/.test(words[i - 1]?.norm ?? '') && closesLater(words, i);

function closesLater(words: readonly ScannedWord[], i: number): boolean {
  for (let k = i + 1; words[k]?.breaks === 0; k++) {
    if (words[k]?.raw === '‘') return false;
    if (words[k]?.raw === '’') return true;
  }
  return false;
}
