import type { AnswerFormat } from './formats.ts';

export interface QueryRequest {
  /** Graph files, folders of them, or `-`. */
  readonly graphs: readonly string[];
  /** The name of a question, or a file with SPARQL. */
  readonly query: string;
  readonly set?: Readonly<Record<string, string>>;
  readonly format: AnswerFormat;
  readonly union?: true;
  /** Print the questions that have a name, and ask nothing. */
  readonly list?: true;
}
