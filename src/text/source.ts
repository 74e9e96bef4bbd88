import { createHash } from 'node:crypto';
import type { Language, Text } from '../doc/article.ts';
import { DepecheError } from '../error.ts';
import { codePoints } from './codepoints.ts';

/**
 * The text node of a document. The value is kept as it is: not trimmed, not normalised.
 *
 * @param value The decoded text.
 * @param about The article's short name (see `slugOf`) and the language to read the text in.
 * @returns With the length in code points and the SHA-256 of the text in UTF-8, in 64 lower-case hex digits.
 * @throws DepecheError `empty-text` where there is nothing but white space; `ill-formed-text` where half of a
 *   surrogate pair stands alone, which no UTF-8 file can hold and no RDF format can write.
 */
export function makeText(value: string, about: { readonly slug: string; readonly language: Language }): Text {
  requireWords(value);
  if (/\p{Surrogate}/u.test(value)) {
    throw new DepecheError(
      'ill-formed-text',
      `The text holds half of a surrogate pair at UTF-16 position ${value.search(/\p{Surrogate}/u)}; decode it again.`,
    );
  }
  return {
    slug: about.slug,
    language: about.language,
    value,
    length: codePoints(value).toCodePoint(value.length),
    sha256: createHash('sha256').update(value, 'utf8').digest('hex'),
  };
}

/** @throws DepecheError `empty-text` where the text is nothing but white space. */
export function requireWords(value: string): void {
  if (value.trim() === '') {
    throw new DepecheError('empty-text', 'The text is empty; give an article with at least one sentence.');
  }
}
