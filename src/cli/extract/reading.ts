import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { StartFault, startPool, WorkerFault } from '../../batch/pool.ts';
import { recordId } from '../../batch/records.ts';
import { packageFile } from '../../package-file.ts';
import { slugOf } from '../../text/slug.ts';
import { FileFault } from '../files.ts';
import type { Job, Reading } from './job.ts';
import type { Plan } from './plan.ts';
import type { ReaderSettings } from './reader.ts';

/** Reads articles, in this thread or in others. */
export interface Readers {
  /** @throws FileFault where the threads cannot be started: no article can be read then. */
  readonly read: (job: Job) => Promise<Reading>;
  /** How many articles to have under way, so that none of the threads waits. */
  readonly window: number;
  readonly close: () => Promise<void>;
}

/** Articles under way for each worker: enough that a long article does not hold up the others. */
const AHEAD = 8;

/** Seconds that an article may take by default; the longest of a newspaper take one. */
const TIME_LIMIT = 300;

/** The heap of one worker, MiB. Below two thousand, Node lets garbage grow to less than twice what is in use. */
const HEAP_LIMIT = 1024;

/** The module of a worker, beside this one in the sources, bundled on its own where the command is. */
const WORKER = packageFile(
  import.meta.url.endsWith('.ts') ? 'src/cli/extract/worker.ts' : 'dist/cli/extract/worker.js',
);

/** Few articles are read in this thread: starting others would take longer than reading them. */
export async function startReaders(
  plan: Pick<Plan, 'isApart' | 'workers' | 'timeLimit'>,
  settings: ReaderSettings,
): Promise<Readers> {
  if (!plan.isApart) {
    const { makeReader } = await import('./reader.ts');
    return { read: makeReader(settings), window: 1, close: async () => undefined };
  }
  const workers = plan.workers ?? availableParallelism();
  const pool = await startPool<Job, Reading, ReaderSettings>({
    worker: pathToFileURL(WORKER),
    workers,
    data: settings,
    timeLimit: plan.timeLimit ?? TIME_LIMIT,
    heapLimit: HEAP_LIMIT,
  });
  const read = async (job: Job): Promise<Reading> => {
    try {
      return await pool.run(job);
    } catch (error) {
      if (error instanceof WorkerFault) return lostReading(job, error.message);
      if (error instanceof StartFault) throw new FileFault(WORKER, startSentence(error));
      throw error;
    }
  };
  return { read, window: AHEAD * workers, close: pool.close };
}

/** The reading of an article that brought its worker down. */
function lostReading(job: Job, fault: string): Reading {
  const id = job.kind === 'record' ? recordId(job.bytes) : undefined;
  const { name } = job;
  return { name, slug: slugOf(name), id, notes: [], written: [], claims: 0, messages: [], fault };
}

function startSentence({ message }: StartFault): string {
  return `It cannot be started as a thread (${message}); install depeche again, or give fewer --workers where memory is short.`;
}
