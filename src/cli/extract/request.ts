import type { Language } from '../../doc/article.ts';
import type { Format } from '../../write/write.ts';

/** What the user asked for, every value checked by itself. */
export interface ExtractRequest {
  /** Files and folders; `-` is standard input. Never empty. */
  readonly files: readonly string[];
  readonly output?: string;
  /** Never empty, no repeats. */
  readonly format: readonly Format[];
  readonly lang: Language | 'auto';
  readonly base?: string;
  readonly articleIri?: string;
  readonly date?: string;
  /** Encoding of the files, where the user knows it. */
  readonly encoding?: string;
  /** The most bytes that an article's file may have. */
  readonly maxBytes: number;
  readonly knowledge?: string;
  readonly explain?: true;
  readonly graphPerArticle?: true;
  readonly claimsAsGraphs?: true;
  /** False where the words of the text are to be left out. */
  readonly quotes: boolean;
}
