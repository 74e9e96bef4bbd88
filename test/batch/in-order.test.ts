import { setImmediate as soon } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inOrder } from '../../src/batch/in-order.ts';

async function* numbers(count: number, seen: number[] = []): AsyncGenerator<number> {
  for (let number = 0; number < count; number++) {
    seen.push(number);
    yield number;
  }
}

/** Work that takes the longer the smaller the number is: all would come in the wrong order. */
const backwards = async (number: number): Promise<number> => {
  for (let turn = 0; turn < 20 - number; turn++) await soon();
  return number;
};

test('results come in the order of the items, whatever the work takes', async () => {
  const found: number[] = [];
  for await (const number of inOrder(numbers(20), backwards, 7)) found.push(number);
  expect(found).toEqual(Array.from({ length: 20 }, (_, number) => number));
});

test('no more items are taken from the source than the window holds', async () => {
  const seen: number[] = [];
  const results = inOrder(numbers(100, seen), async (number) => number, 5);
  await results.next();
  for (let turn = 0; turn < 50; turn++) await soon();
  expect(seen.length).toBeLessThanOrEqual(6);
  await results.return(undefined);
});

test('a result comes while the source waits for its next item', async () => {
  async function* oneThenNothing(): AsyncGenerator<string> {
    yield 'first';
    await new Promise(() => undefined);
  }
  const results = inOrder(oneThenNothing(), async (item) => item, 5);
  expect(await results.next()).toEqual({ done: false, value: 'first' });
});

test('what the work throws is thrown in its turn', async () => {
  const results = inOrder(
    numbers(3),
    async (number) => {
      if (number === 1) throw new Error('one');
      return number;
    },
    3,
  );
  expect((await results.next()).value).toBe(0);
  await expect(results.next()).rejects.toThrow('one');
});
