/** What can be wrong with what the user gives; each has one sentence, made where the fault is found. */
export type ErrorCode =
  | 'empty-text'
  | 'ill-formed-text'
  | 'invalid-gold'
  | 'invalid-graph'
  | 'invalid-knowledge'
  | 'invalid-query'
  | 'invalid-record'
  | 'not-a-text'
  | 'no-article'
  | 'not-in-xml'
  | 'not-utf8'
  | 'queue'
  | 'too-large'
  | 'unknown-encoding'
  | 'store'
  | 'unsupported-language';

/**
 * A fault in the data that was given, not in the program. The message is one sentence for the user: what is wrong,
 * where in the data, and what to do. It names no file, since the library reads none: whoever read the file adds it.
 */
export class DepecheError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = 'DepecheError';
    this.code = code;
  }
}
