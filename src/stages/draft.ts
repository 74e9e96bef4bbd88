import type { EntityId } from '../doc/article.ts';
import type { TokenRange } from '../doc/layers.ts';
import type { Frame, ReportingVerb } from '../lang/pack.ts';

/** An attribution before its content is read: who speaks, in which words, and what hangs on which cue. */
export interface ClaimDraft {
  /** `claim-1`… in text order. */
  readonly id: string;
  readonly speakers: readonly EntityId[];
  readonly content: readonly TokenRange[];
  readonly cue?: TokenRange;
  /** "remercier", "se féliciter", "selon". */
  readonly cueLemma?: string;
  /** Row of the cue in the pack; absent for prepositions and implicit attributions. */
  readonly verb?: ReportingVerb;
  readonly frame?: Frame;
  readonly quotation: 'direct' | 'indirect' | 'mixed';
}
