export interface ExploreRequest {
  readonly files: readonly string[];
  /** The page to write; standard output by default. */
  readonly output?: string;
  /** Texts of the articles, or folders with them. */
  readonly text?: readonly string[];
}
