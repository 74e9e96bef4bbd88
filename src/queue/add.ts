import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { countWaiting } from './counts.ts';
import type { QueueMessage } from './message.ts';
import type { OpenQueue } from './open.ts';

export interface AddOptions {
  /** The most jobs that may wait. */
  readonly atMost: number;
  /** How often a job is tried. */
  readonly attempts: number;
  /** Whether the caller wants to wait no longer. */
  readonly isStopped: () => boolean;
  /** Called when the queue is full, once for each time that it is. */
  readonly onFull: () => void;
}

/** Milliseconds between two looks at a full queue. */
const BETWEEN_LOOKS = 200;

/** Milliseconds before a job is tried again; twice as much each time. */
const FIRST_PAUSE = 1_000;

/**
 * Puts a job into the queue, and waits first while that is full. A job that is in the queue already, waiting or failed,
 * is not put there again.
 *
 * @returns Whether it is in the queue: it is not where the caller wanted to wait no longer.
 */
export async function addJob(queue: OpenQueue, message: QueueMessage, options: AddOptions): Promise<boolean> {
  if (!(await isRoom(queue, options))) return false;
  await queue.jobs.add('articles', message, {
    jobId: idOf(message),
    attempts: options.attempts,
    backoff: { type: 'exponential', delay: FIRST_PAUSE, jitter: 0.5 },
    removeOnComplete: true,
    removeOnFail: false,
    stackTraceLimit: 0,
  });
  return true;
}

async function isRoom(queue: OpenQueue, { atMost, isStopped, onFull }: AddOptions): Promise<boolean> {
  for (let isTold = false; ; isTold = true) {
    if (isStopped()) return false;
    if ((await countWaiting(queue)) < atMost) return true;
    if (!isTold) onFull();
    await pause(BETWEEN_LOOKS);
  }
}

/** The same for the same articles, so that a job whose answer was lost is not there twice. */
function idOf(message: QueueMessage): string {
  return createHash('sha256').update(JSON.stringify(message)).digest('hex').slice(0, 32);
}
