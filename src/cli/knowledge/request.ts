export interface KnowledgeRequest {
  /** A name or an identifier; without it, the kinds are counted. */
  readonly name?: string;
}
