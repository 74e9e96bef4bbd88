import type { Document, Language } from './doc/article.ts';
import type { Knowledge } from './knowledge/knowledge.ts';

export interface ExtractOptions {
  /** Name of the article, usually its file's name less the extension; its IRI is made from it. Default `article`. */
  readonly name?: string;
  readonly language?: Language | 'auto';
  /** Day of publication, `YYYY-MM-DD`: gives the year that dates in the text may lack. */
  readonly date?: string;
  /** What is known beforehand; the program's own knowledge by default. */
  readonly knowledge?: Knowledge;
}

export declare function extract(text: string, options?: ExtractOptions): Document;
