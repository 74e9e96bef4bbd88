export interface VerifyRequest {
  /** Graph files, and folders with them. Never empty. */
  readonly graphs: readonly string[];
  /** Texts of the articles, or folders with them. */
  readonly text?: readonly string[];
  readonly json?: true;
}
