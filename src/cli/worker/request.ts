import type { Format } from '../../write/write.ts';
import type { StoreRequest } from '../load/request.ts';
import type { QueueChoice } from '../queue/options.ts';

/** What the user asked for, every value checked by itself but for the addresses, which may hold a password. */
export interface WorkerRequest extends QueueChoice, Omit<StoreRequest, 'endpoint'> {
  /** A folder, or the address of a store. */
  readonly to: string;
  /** Of the files of a folder; Turtle where it is left out. */
  readonly format?: readonly Format[];
  readonly workers?: number;
  /** Seconds that an article may take. */
  readonly timeLimit?: number;
  /** Seconds after which a job is taken over from a worker that tells no more of itself. */
  readonly takeover: number;
  /** Whether to end when nothing is left. */
  readonly untilEmpty?: true;
  readonly messages?: true;
  readonly json?: true;
  readonly quiet?: true;
}
