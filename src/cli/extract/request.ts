import type { Language } from '../../doc/article.ts';
import type { GraphOptions } from '../../graph/graph.ts';
import type { OutputFormat } from './formats.ts';

/** What kind of file an input is. */
export type InputFormat = 'txt' | 'html' | 'jsonl';

/** What the user asked for, every value checked by itself. */
export interface ExtractRequest {
  /** Files and folders; `-` is standard input. Never empty. */
  readonly files: readonly string[];
  /** Folder for a file an article. */
  readonly output?: string;
  /** One file for all articles. */
  readonly into?: string;
  /** Never empty, no repeats; where it is left out, the ending of `into` tells it, else it is Turtle. */
  readonly format?: readonly OutputFormat[];
  /** Of inputs whose names do not tell it. */
  readonly inputFormat?: InputFormat;
  /** Whether folders stand for what is in their folders too. */
  readonly recursive?: true;
  readonly lang: Language | 'auto';
  readonly base?: string;
  readonly articleIri?: string;
  readonly date?: string;
  /** Encoding of the files, where the user knows it. */
  readonly encoding?: string;
  /** The most bytes that an article's file, or line, may have. */
  readonly maxBytes: number;
  /** How deep the tags of a page may be nested. */
  readonly maxNesting?: number;
  readonly knowledge?: string;
  readonly explain?: true;
  readonly detail: NonNullable<GraphOptions['detail']>;
  /** Left out where the user says neither: then a stream of records has them. */
  readonly graphPerArticle?: boolean;
  readonly claimsAsGraphs?: true;
  /** False where the words of the text are to be left out. */
  readonly quotes: boolean;
  readonly workers?: number;
  /** Seconds that an article may take. */
  readonly timeLimit?: number;
  readonly resume?: true;
  /** File for the articles that could not be read. */
  readonly rejects?: string;
  readonly messages?: true;
  readonly json?: true;
  readonly quiet?: true;
}
