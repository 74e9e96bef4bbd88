import { workerData } from 'piscina';
import type { PoolTask, WorkerData } from '../../batch/pool.ts';
import type { Job, Reading } from './job.ts';
import { makeReader, type ReaderSettings } from './reader.ts';

const { data, begun }: WorkerData<ReaderSettings> = workerData;

const reader = makeReader(data);

/** Reads an article in a thread of its own. The loading of a language's words is not counted as time of the article. */
export function work({ item, slot }: PoolTask<Job>): Promise<Reading> {
  const begin = (): void => void Atomics.add(begun, slot, 1);
  begin();
  return reader(item, begin);
}
