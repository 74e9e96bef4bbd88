/** Most words are small letters of ASCII, which stay as they are; those of other ASCII only become small. */
const PLAIN = /^[a-z0-9'-]*$/;
const ASCII = /^[ -~]*$/;

/** A word as rules compare it: NFC, lower case, straight apostrophe, plain hyphen, `oe` for `œ`. */
export function normalise(word: string): string {
  if (PLAIN.test(word)) return word;
  if (ASCII.test(word)) return word.toLowerCase();
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
}

/** A word as names are compared: normalised, and without accents: "Etat" is "État". */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word;
  if (ASCII.test(word)) return word.toLowerCase();
  return normalise(word).normalize('NFD').replace(/\p{M}/gu, '');
}
