import { checkPlace, type QueuePlace, shownAddress } from '../../queue/address.ts';
import { QueueFault } from '../../queue/fault.ts';
import type { OpenQueue } from '../../queue/open.ts';
import { complain, told, UsageError } from '../report.ts';
import type { QueueChoice } from './options.ts';

/** @throws UsageError where the address or the name is none. */
export function placeOf({ queue: address, name }: QueueChoice): QueuePlace {
  try {
    checkPlace({ address, name });
  } catch (error) {
    throw error instanceof QueueFault ? new UsageError(error.message) : error;
  }
  return { address, name };
}

/**
 * Does something with a queue, which is closed then. What is wrong with it is told on standard error, and so is a
 * connection that is lost.
 *
 * @param warns Whether to tell of settings of the server with which jobs may be lost.
 * @returns What was done; undefined where the queue cannot be used.
 */
export async function withQueue<T>(
  place: QueuePlace,
  warns: boolean,
  work: (queue: OpenQueue) => Promise<T>,
): Promise<T | undefined> {
  const shown = shownAddress(place.address);
  const tell = (sentence: string): void => complain(shown, sentence);
  const { openQueue } = await import('../../queue/open.ts');
  const opened = await told(shown, () => openQueue(place, tell));
  if (opened === undefined) return undefined;
  const queue = opened.value;
  try {
    if (warns) for (const sentence of queue.warnings) tell(sentence);
    return await work(queue);
  } finally {
    await queue.close();
  }
}
