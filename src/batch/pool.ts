import type { Piscina } from 'piscina';

/** What a worker gets to do. */
export interface PoolTask<T> {
  readonly item: T;
  readonly slot: number;
}

/** What a worker thread of a pool is started with. */
export interface WorkerData<D> {
  readonly data: D;
  /** For each slot a number that the worker adds one to when it begins, and when it wants to be timed anew. */
  readonly begun: Int32Array;
}

export interface PoolOptions<D> {
  /** The worker's module. Its export `work` is a function from a `PoolTask` to a result; `WorkerData` is what it gets from piscina. */
  readonly worker: URL;
  readonly workers: number;
  readonly data: D;
  /** The seconds that one item may take. */
  readonly timeLimit: number;
  /** The most that one worker may hold in its heap, MiB. */
  readonly heapLimit: number;
}

/** Threads that work on items, each item apart. */
export interface Pool<T, R> {
  /**
   * @throws WorkerFault where the worker died of the item, or was ended since it took too long over it.
   * @throws StartFault where no worker can be started that would take it.
   */
  readonly run: (item: T) => Promise<R>;
  /** Ends the threads, whatever they do. */
  readonly close: () => Promise<void>;
}

/** An item that brought its worker down; the message is a sentence. A new worker has taken its place. */
export class WorkerFault extends Error {}

/** Workers cannot be started, as where their module is missing or throws; the message is the reason, and no sentence. */
export class StartFault extends Error {}

/** Starts a pool; threads are started as they are needed. */
export async function startPool<T, R, D>(options: PoolOptions<D>): Promise<Pool<T, R>> {
  const { Piscina } = await import('piscina');
  const begun = new Int32Array(new SharedArrayBuffer(4 * options.workers));
  const pool: Piscina<PoolTask<T>, R> = new Piscina({
    filename: options.worker.href,
    name: 'work',
    minThreads: 1,
    maxThreads: options.workers,
    // Threads are dear to start: one that waits for input stays.
    idleTimeout: Number.POSITIVE_INFINITY,
    workerData: { data: options.data, begun } satisfies WorkerData<D>,
    resourceLimits: { maxOldGenerationSizeMb: options.heapLimit },
  });
  // A thread that dies without an item of its own is replaced, but for one that dies as it starts.
  let last: unknown;
  pool.on('error', (error: unknown) => {
    last = error;
  });
  const isDeserted = (): boolean => pool.threads.length === 0;
  const slots = makeSlots(options.workers);
  return {
    run: async (item) => {
      const slot = await slots.take();
      const watch = watchSlot({ begun, slot, seconds: options.timeLimit, isDeserted });
      try {
        return await pool.run({ item, slot }, { signal: watch.signal });
      } catch (error) {
        if (isDeserted()) throw new StartFault(reasonOf(last ?? error));
        if (begun.every((times) => times === 0)) throw new StartFault(reasonOf(error));
        throw new WorkerFault(watch.signal.aborted ? tooLong(options.timeLimit) : died(error));
      } finally {
        watch.end();
        slots.free(slot);
      }
    },
    close: () => pool.destroy(),
  };
}

/** As many items are given out as there are workers, so that none waits in the pool while its time runs. */
function makeSlots(count: number): { take: () => Promise<number>; free: (slot: number) => void } {
  const free = Array.from({ length: count }, (_, slot) => slot);
  const waiting: ((slot: number) => void)[] = [];
  return {
    take: () =>
      new Promise((resolve) => {
        const slot = free.shift();
        if (slot === undefined) waiting.push(resolve);
        else resolve(slot);
      }),
    free: (slot) => {
      const next = waiting.shift();
      if (next === undefined) free.push(slot);
      else next(slot);
    },
  };
}

interface Watched {
  readonly begun: Int32Array;
  readonly slot: number;
  /** How long the work in the slot may take. */
  readonly seconds: number;
  /** Whether no thread is left, and none will be started. */
  readonly isDeserted: () => boolean;
}

/**
 * Ends the work in a slot when its worker has worked on it for too long, or when nobody is left to do it; the time that
 * a thread takes to start is free.
 */
function watchSlot({ begun, slot, seconds, isDeserted }: Watched): { signal: AbortSignal; end: () => void } {
  const control = new AbortController();
  const before = Atomics.load(begun, slot);
  let seen = before;
  let since = 0;
  const timer = setInterval(
    () => {
      const now = Atomics.load(begun, slot);
      if (now !== seen) since = performance.now();
      seen = now;
      const isLate = now !== before && performance.now() - since > seconds * 1000;
      if (isLate || isDeserted()) control.abort();
    },
    Math.min(250, seconds * 250),
  );
  return { signal: control.signal, end: () => clearInterval(timer) };
}

function tooLong(seconds: number): string {
  const time = seconds === 1 ? 'a second' : `${seconds} seconds`;
  return `It was not read within ${time}; raise the limit with --time-limit, or read it apart.`;
}

function died(error: unknown): string {
  const isFull = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  if (isFull) return 'It takes more memory than a worker has; cut it into shorter articles.';
  return `The worker that read it died (${String(error)}); read it apart, and please report it.`;
}

/** The first line of an error: Node puts a list of modules behind it. */
function reasonOf(error: unknown): string {
  const [line = ''] = String(error).split('\n', 1);
  return line;
}
