import type { TokenRange } from '../../../doc/layers.ts';
import type { AttributionContext } from '../context.ts';
import type { Cue, PhraseCue } from '../cue.ts';
import type { Discourse } from '../discourse.ts';

/** The statement that is read, and all that its rules look at. */
export interface Passage {
  readonly context: AttributionContext;
  /** The statement without its dateline and its closing mark. */
  readonly body: TokenRange;
  readonly cues: readonly Cue[];
  readonly phrases: readonly PhraseCue[];
  readonly discourse: Discourse;
}
