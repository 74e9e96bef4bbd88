import type { ExtractRequest } from '../extract/request.ts';
import type { QueueChoice } from '../queue/options.ts';

/** What the user asked for, every value checked by itself. */
export interface EnqueueRequest
  extends QueueChoice,
    Pick<
      ExtractRequest,
      | 'files'
      | 'inputFormat'
      | 'recursive'
      | 'lang'
      | 'date'
      | 'encoding'
      | 'maxBytes'
      | 'maxNesting'
      | 'knowledge'
      | 'base'
      | 'detail'
    >,
    Pick<ExtractRequest, 'quotes' | 'rejects' | 'json' | 'quiet'> {
  /** The most articles of a job. */
  readonly chunk: number;
  /** The most jobs that wait. */
  readonly atMost: number;
  readonly attempts: number;
}
