import type { TokenRange, VerbGroup } from '../../doc/layers.ts';
import type { ReportingVerb, SourcePhrase } from '../../lang/pack.ts';
import type { Source } from './sources.ts';

/** Words that may attribute, with the rows they fit; whether they do is settled by what stands around them. */
export interface Cue {
  readonly range: TokenRange;
  readonly form: 'finite' | 'gerund' | 'infinitive' | 'shared' | 'passive';
  readonly rows: readonly ReportingVerb[];
  readonly group: VerbGroup;
  /** First token behind the cue. */
  readonly after: number;
}

export interface PhraseCue {
  readonly range: TokenRange;
  readonly phrase: SourcePhrase;
  /** First token behind the phrase. */
  readonly after: number;
  /** The source inside the cue: "in Cairo's view". */
  readonly owner?: Source;
}
