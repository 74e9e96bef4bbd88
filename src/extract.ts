import type { Document, Language } from './doc/article.ts';
import { packOf } from './lang/packs.ts';
import { type ReadOptions, readArticle } from './pipeline.ts';
import { chooseLanguage, unsupportedLanguage } from './text/language.ts';

export interface ExtractOptions extends ReadOptions {
  readonly language?: Language | 'auto';
}

/**
 * Reads an article.
 *
 * @param value The decoded text; it is kept as it is, and offsets count its code points.
 * @returns The document: plain JSON, the same for the same text and options.
 * @throws DepecheError where the text is empty, ill-formed or in a language that has no pack.
 */
export function extract(value: string, options: ExtractOptions = {}): Document {
  const language = chooseLanguage(value, options.language);
  const pack = packOf(language);
  if (pack === undefined) throw unsupportedLanguage(language);
  return readArticle(value, pack, options);
}
