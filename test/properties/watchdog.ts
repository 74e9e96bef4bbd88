import { Worker } from 'node:worker_threads';

/** Longer than any case takes on a busy machine, by a factor of a thousand. */
const PATIENCE_MS = 120_000;

export interface Watch {
  /** Says that a case begins. */
  readonly begins: (made: unknown) => void;
  readonly ends: () => Promise<void>;
}

/**
 * Ends the process, with the case on standard error, where one takes so long that it will never end: a loop without end
 * cannot be stopped from within. It runs in a thread of its own, which goes on while the other hangs.
 */
export function watchCases(): Watch {
  const worker = new Worker(WATCHER, { eval: true, workerData: PATIENCE_MS });
  // It keeps no process alive that has nothing else to do.
  worker.unref();
  return {
    begins: (made) => worker.postMessage(made),
    ends: async () => {
      await worker.terminate();
    },
  };
}

const WATCHER = `
const { parentPort, workerData } = require('node:worker_threads');
const { writeSync } = require('node:fs');
let last;
let since = Date.now();
parentPort.on('message', (made) => {
  last = made;
  since = Date.now();
});
setInterval(() => {
  if (last === undefined || Date.now() - since < workerData) return;
  writeSync(2, 'This case does not end: ' + JSON.stringify(last) + '\\n');
  process.kill(process.pid, 'SIGKILL');
}, 1000);
`;
