import { expect, onTestFinished, test } from 'vitest';
import { type Pool, startPool } from '../../src/batch/pool.ts';

const poolOf = async (workers: number, timeLimit = 1): Promise<Pool<string, string>> => {
  const worker = new URL('bad-worker.mjs', import.meta.url);
  const pool = await startPool<string, string, string>({ worker, workers, data: 'read', timeLimit, heapLimit: 48 });
  onTestFinished(() => pool.close());
  return pool;
};

/** What becomes of each item: its result, or the sentence of its fault. */
const outcomes = async (items: readonly string[], workers: number): Promise<readonly string[]> => {
  const pool = await poolOf(workers);
  return Promise.all(items.map((item) => pool.run(item).catch((error: Error) => error.message)));
};

test('an item that hangs, ends its thread or throws is told, and the others go on', async () => {
  const found = await outcomes(['a', 'hang', 'b', 'exit', 'c', 'throw', 'd'], 2);
  expect(found).toEqual([
    'read a',
    'It was not read within a second; raise the limit with --time-limit, or read it apart.',
    'read b',
    expect.stringMatching(
      /^The worker that read it died \(.*exited with code: 3\); read it apart, and please report it\.$/,
    ),
    'read c',
    'The worker that read it died (Error: no such thing); read it apart, and please report it.',
    'read d',
  ]);
});

test('an item that takes all memory is told, and the others go on', async () => {
  const pool = await poolOf(1, 100);
  await expect(pool.run('greed')).rejects.toThrow('It takes more memory than a worker has;');
  expect(await pool.run('a')).toBe('read a');
});

test('one worker takes item after item, and is replaced each time', async () => {
  const found = await outcomes(['exit', 'a', 'hang', 'b'], 1);
  expect(found.map((line) => line.slice(0, 6))).toEqual(['The wo', 'read a', 'It was', 'read b']);
});

test('closing does not wait for what hangs', async () => {
  const pool = await poolOf(1);
  const hanging = pool.run('hang').catch(() => 'given up');
  await pool.close();
  expect(await hanging).toBe('given up');
});
