import type { QueueChoice } from './options.ts';

/** What the user asked for. */
export interface QueueRequest extends QueueChoice {
  readonly failed?: true;
  readonly retry?: true;
  readonly drop?: true;
  readonly json?: true;
}
