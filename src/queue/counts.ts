import type { OpenQueue } from './open.ts';

/** How many jobs of a queue are in which state. */
export interface QueueCounts {
  readonly waiting: number;
  /** Those that wait to be tried again. */
  readonly retrying: number;
  readonly active: number;
  /** Since the queue is there; the server counts them as it takes them out. */
  readonly done: number;
  readonly failed: number;
}

const STATES = ['waiting', 'delayed', 'active', 'failed'] as const;

export async function countJobs({ jobs }: OpenQueue): Promise<QueueCounts> {
  const { waiting = 0, delayed = 0, active = 0, failed = 0 } = await jobs.getJobCounts(...STATES);
  const { meta } = await jobs.getMetrics('completed', 0, 0);
  return { waiting, retrying: delayed, active, done: meta.count, failed };
}

/** How many jobs wait for a worker, for the first time or again. */
export async function countWaiting({ jobs }: OpenQueue): Promise<number> {
  return jobs.getJobCountByTypes('waiting', 'delayed');
}

/** How many jobs are not at their end, waiting or with a worker. */
export async function countUnfinished({ jobs }: OpenQueue): Promise<number> {
  return jobs.getJobCountByTypes('waiting', 'delayed', 'active');
}
