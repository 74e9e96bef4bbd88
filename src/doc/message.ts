import type { Span } from './span.ts';

/** What a stage could not settle, or settled by a rule that a reader may want to check. */
export type MessageCode =
  | 'ambiguous-speaker'
  | 'ambiguous-pronoun'
  | 'unresolved-nominal'
  | 'unresolved-pronoun'
  | 'unclosed-quotation'
  | 'unknown-year'
  | 'merged-names'
  | 'ambiguous-name';

export interface Message {
  readonly code: MessageCode;
  readonly level: 'info' | 'warning';
  /** The words concerned. */
  readonly span: Span;
  /** A sentence for the user. */
  readonly text: string;
  /** The rule that raised it. */
  readonly rule: string;
}
