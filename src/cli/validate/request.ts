export interface ValidateRequest {
  /** Graph files, folders of them, or `-`. */
  readonly graphs: readonly string[];
  readonly json?: true;
}
