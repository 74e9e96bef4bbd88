/** A worker's module that throws, or ends its thread, before it can take an item. */
import { workerData } from 'piscina';

if (workerData.data === 'exit') process.exit(4);
throw new Error('no such library');
