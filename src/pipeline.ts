import type { Document, Language } from './doc/article.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { chooseLanguage, unsupportedLanguage } from './text/language.ts';
import { slugOf } from './text/slug.ts';
import { makeText, requireWords } from './text/source.ts';

export interface ExtractOptions {
  /** Name of the article, usually its file's name less the extension; its IRI is made from it. Default `article`. */
  readonly name?: string;
  readonly language?: Language | 'auto';
  /** Day of publication, `YYYY-MM-DD`: gives the year that dates in the text may lack. */
  readonly date?: string;
  /** What is known beforehand; the program's own knowledge by default. */
  readonly knowledge?: Knowledge;
}

/**
 * Reads an article.
 *
 * @param text The decoded text; it is kept as it is, and offsets count its code points.
 * @returns The document: plain JSON, the same for the same text and options.
 * @throws DepecheError where the text is empty, ill-formed or in a language that has no pack.
 */
export function extract(text: string, options: ExtractOptions = {}): Document {
  requireWords(text);
  const language = chooseLanguage(text, options.language);
  if (language === 'en') throw unsupportedLanguage('en');
  return {
    text: makeText(text, { slug: slugOf(options.name ?? 'article'), language }),
    article: {},
    entities: [],
    mentions: [],
    meetings: [],
    claims: [],
    propositions: [],
    messages: [],
  };
}
