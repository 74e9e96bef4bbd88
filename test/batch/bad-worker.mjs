import { workerData } from 'piscina';

const { data, begun } = workerData;

/** Does what its item says: answers, or brings its thread down in one of the ways that threads go down. */
export async function work({ item, slot }) {
  Atomics.add(begun, slot, 1);
  if (item === 'hang') for (;;);
  if (item === 'exit') process.exit(3);
  if (item === 'throw') throw new Error('no such thing');
  if (item === 'greed') {
    const heap = [];
    for (;;) heap.push(new Array(10_000).fill(heap.length));
  }
  return `${data} ${item}`;
}
