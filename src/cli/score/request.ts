export interface ScoreRequest {
  readonly folder: string;
  /** List what was missed, spurious or wrong. */
  readonly errors?: true;
  readonly json?: true;
}
