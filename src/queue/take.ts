import { setTimeout as pause } from 'node:timers/promises';
import { type Job, UnrecoverableError, Worker } from 'bullmq';
import { countUnfinished } from './counts.ts';
import { type QueuedArticle, type QueueMessage, readMessage } from './message.ts';
import { type OpenQueue, PREFIX } from './open.ts';

/** A job that came to no good end. */
export interface Failure {
  readonly job: string;
  readonly sentence: string;
  /** Whether it is kept as failed, and not tried again. */
  readonly isFinal: boolean;
  /** Whether the articles that it failed of were handed back, so that they are told already. */
  readonly isTold: boolean;
}

/** The articles of a job that are not done, each with its fault. */
export interface Undone {
  /** Those that cannot be read: they are kept as a failed job. */
  readonly lost: readonly QueuedArticle[];
  /** Those that cannot be put in their place now: they are tried again later. */
  readonly unplaced: readonly QueuedArticle[];
}

export interface TakeOptions {
  /** Seconds after which a job is taken over whose worker tells no more of itself. */
  readonly takeover: number;
  /**
   * Does a job: a second time too, which must come to the same.
   *
   * @throws Error with a sentence where the whole job is to be tried again later.
   */
  readonly work: (message: QueueMessage) => Promise<Undone>;
  readonly onFailed: (failure: Failure) => void;
}

/** Takes jobs from a queue, one by one. */
export interface Taker {
  /** Waits until no job is in the queue, here or with another worker, but those that failed. */
  readonly untilEmpty: () => Promise<void>;
  /** Takes no more, and waits for the job in hand, and for the server where it is away. */
  readonly close: () => Promise<void>;
}

/**
 * How often a job may be taken over. Machines that are taken away and servers that begin anew count too, so that there
 * must be many; an article that kills whole processes still comes to an end.
 */
const MOST_TAKEOVERS = 25;

/** Milliseconds before what was asked of a server that went away is asked again. */
const RETRY_PAUSE = 1_000;

/** Milliseconds between two looks whether anything is left. */
const BETWEEN_LOOKS = 300;

/** Begins to take jobs. */
export async function takeJobs(queue: OpenQueue, { takeover, work, onFailed }: TakeOptions): Promise<Taker> {
  const worker = new Worker<QueueMessage>(queue.place.name, (job) => doJob(job, work), {
    connection: queue.redis,
    prefix: PREFIX,
    lockDuration: takeover * 1000,
    stalledInterval: takeover * 1000,
    maxStalledCount: MOST_TAKEOVERS,
    runRetryDelay: RETRY_PAUSE,
    // Only for its count of the jobs that are done: these are not kept.
    metrics: { maxDataPoints: 1 },
  });
  // The connection tells when it is lost. A job that was taken over meanwhile is done by another worker.
  worker.on('error', () => undefined);
  worker.on('failed', (job, error) => {
    const isFinal = error instanceof UnrecoverableError || (job?.attemptsMade ?? 0) >= (job?.opts.attempts ?? 1);
    onFailed({ job: job?.id ?? '', sentence: error.message, isFinal, isTold: error instanceof LostArticles });
  });
  await worker.waitUntilReady();
  return {
    untilEmpty: async () => {
      while ((await countUnfinished(queue)) > 0) await pause(BETWEEN_LOOKS);
    },
    close: async () => {
      await worker.pause(true);
      await untilConnected(worker, queue);
      await worker.close();
    },
  };
}

async function doJob(job: Job<QueueMessage>, work: TakeOptions['work']): Promise<void> {
  const message = sound(job.data);
  const { lost, unplaced } = await work(message);
  const articles = [...unplaced, ...lost];
  const [first] = articles;
  if (first === undefined) return;
  // What is written need not be read again when the job is tried again, or put back.
  await job.updateData({ ...message, articles });
  if (unplaced.length > 0) throw new Error(first.fault);
  throw new LostArticles(`${first.fault ?? ''}${lost.length === 1 ? '' : ` So it is with ${lost.length} articles.`}`);
}

/** A connection that is ended while it is lost tells nobody of its end, and the worker would wait for it for ever. */
async function untilConnected(worker: Worker<QueueMessage>, { redis }: OpenQueue): Promise<void> {
  const blocking = await worker.getBackend().blockingClient;
  while (redis.status !== 'ready' || blocking?.status !== 'ready') await pause(BETWEEN_LOOKS);
}

/** Articles of a job that cannot be read: another attempt would come to the same. */
class LostArticles extends UnrecoverableError {}

/** A message that is not what it should be does not become better by another attempt. */
function sound(data: unknown): QueueMessage {
  try {
    return readMessage(data);
  } catch (error) {
    throw new UnrecoverableError(error instanceof Error ? error.message : String(error));
  }
}
