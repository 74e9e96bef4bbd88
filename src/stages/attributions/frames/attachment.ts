import type { AttributionWords, Frame, ReportingVerb } from '../../../lang/pack.ts';
import { quoteFrom } from '../../quote-ends.ts';
import type { AttributionContext } from '../context.ts';

/** The row and frame by which a content hangs on a cue, and where that content begins. */
export interface Attachment {
  readonly row: ReportingVerb;
  readonly frame: Frame;
  readonly start: number;
  /** Last token of the content, where the frame fixes it (a quotation). */
  readonly end?: number;
  /** Last token of the cue, where it takes a word behind the verb in: "which he described as". */
  readonly cueEnd?: number;
}

/** A row with that of its frames by which something hangs on it. */
export interface FramedRow {
  readonly row: ReportingVerb;
  readonly frame: Frame;
}

/** The first of these frames that some row has, with that row. */
export function withFrame(rows: readonly ReportingVerb[], ...frames: readonly Frame[]): FramedRow | undefined {
  for (const frame of frames) {
    const row = rows.find((r) => r.frames.includes(frame));
    if (row !== undefined) return { row, frame };
  }
  return undefined;
}

/** A preposition behind a cue, with the frames that it opens. */
export type PrepositionFrame = AttributionWords['prepositionFrames'][number];

/** The frames that the preposition at a token opens; undefined where none stands there. */
export const prepositionAt = (context: AttributionContext, at: number): PrepositionFrame | undefined =>
  context.pack.attribution.prepositionFrames.find((p) => p.words.includes(context.tokens[at]?.norm ?? ''));

/** An infinitive stands at a token, adverbs and a negation passed over. */
export function isInfinitive(context: AttributionContext, k: number): boolean {
  // "to “review the sentences”"
  let i = quoteFrom(context.quotes, k) === undefined ? k : k + 1;
  while (context.tokens[i]?.wordClass === 'adverb' || context.tokens[i]?.wordClass === 'negation') i++;
  return context.groupAt(i)?.tense === 'infinitive';
}
