import { QueueFault } from './fault.ts';
import { type QueuedArticle, readMessage } from './message.ts';
import type { OpenQueue } from './open.ts';

/** A job that failed and is kept. */
export interface FailedJob {
  readonly job: string;
  /** Why, as a sentence. */
  readonly reason: string;
  /** The articles that are not written; empty where the message cannot be understood. */
  readonly articles: readonly QueuedArticle[];
}

/** Jobs that are asked for at once. */
const PAGE = 100;

/** The failed jobs, those that failed last first. */
export async function* failedJobs({ jobs }: OpenQueue): AsyncGenerator<FailedJob> {
  for (let start = 0; ; start += PAGE) {
    const page = await jobs.getFailed(start, start + PAGE - 1);
    for (const { id = '', failedReason, data } of page)
      yield { job: id, reason: reasonOf(failedReason), articles: articlesIn(data) };
    if (page.length < PAGE) return;
  }
}

/**
 * Puts the failed jobs back among those that wait, as if they were new.
 *
 * @returns How many.
 */
export async function retryFailed({ jobs }: OpenQueue): Promise<number> {
  // Those that fail again meanwhile come behind the others, and are not put back again.
  const count = await jobs.getFailedCount();
  for (let done = 0; done < count; ) {
    const page = await jobs.getJobs(['failed'], 0, Math.min(PAGE, count - done) - 1, true);
    if (page.length === 0) return done;
    for (const job of page) await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
    done += page.length;
  }
  return count;
}

/**
 * Takes the failed jobs out of the queue, for good.
 *
 * @returns How many.
 */
export async function dropFailed({ jobs }: OpenQueue): Promise<number> {
  // Those that fail meanwhile have not been seen by who drops them; the oldest go first.
  const count = await jobs.getFailedCount();
  for (let done = 0; done < count; ) {
    const page = await jobs.clean(0, Math.min(PAGE, count - done), 'failed');
    if (page.length === 0) return done;
    done += page.length;
  }
  return count;
}

function reasonOf(reason: string): string {
  if (!/stalled more than/.test(reason)) return reason;
  return 'Its workers died of it, or were cut off, too often; see whether they have memory enough, and put it back.';
}

function articlesIn(data: unknown): readonly QueuedArticle[] {
  try {
    return readMessage(data).articles;
  } catch (error) {
    if (error instanceof QueueFault) return [];
    throw error;
  }
}
