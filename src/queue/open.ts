import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { checkPlace, type QueuePlace } from './address.ts';
import { connect } from './connection.ts';
import type { QueueMessage } from './message.ts';
import { checkServer } from './server.ts';

/** A queue that is there to be used. */
export interface OpenQueue {
  readonly place: QueuePlace;
  readonly redis: Redis;
  readonly jobs: Queue<QueueMessage>;
  /** Sentences on settings of the server with which jobs may be lost. */
  readonly warnings: readonly string[];
  readonly close: () => Promise<void>;
}

/** Before all keys of ours in the server. */
export const PREFIX = 'depeche';

/**
 * Opens a queue; one that nobody has used is empty.
 *
 * @param tell Gets a sentence when the connection is lost later, and when it is there again.
 * @throws QueueFault where the server cannot be reached, refuses us, or would throw jobs away.
 */
export async function openQueue(place: QueuePlace, tell: (sentence: string) => void): Promise<OpenQueue> {
  checkPlace(place);
  const redis = await connect(place.address, tell);
  try {
    const warnings = await checkServer(redis);
    const jobs = new Queue<QueueMessage>(place.name, { connection: redis, prefix: PREFIX });
    // Faults of the connection are told by the connection, and those of requests by those who ask.
    jobs.on('error', () => undefined);
    const close = async (): Promise<void> => {
      await jobs.close();
      redis.disconnect();
    };
    return { place, redis, jobs, warnings, close };
  } catch (error) {
    redis.disconnect();
    throw error;
  }
}
