import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { type Pool, StartFault, startPool } from '../../src/batch/pool.ts';

type Options = Parameters<typeof startPool<string, string, string>>[0];

const poolWith = async (options: Partial<Options>): Promise<Pool<string, string>> => {
  const worker = new URL('bad-worker.mjs', import.meta.url);
  const usual = { worker, workers: 1, data: 'read', timeLimit: 1, heapLimit: 48 };
  const pool = await startPool<string, string, string>({ ...usual, ...options });
  onTestFinished(() => pool.close());
  return pool;
};

const poolOf = (workers: number, timeLimit = 1): Promise<Pool<string, string>> => poolWith({ workers, timeLimit });

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

test.each([
  ['is missing', 'no-worker.mjs', '', /^Error: Cannot find module .*no-worker\.mjs/],
  ['throws as it is read', 'bad-start.mjs', 'throw', /^Error: no such library$/],
  ['ends its thread as it is read', 'bad-start.mjs', 'exit', /exited with code: 4$/],
])('where the module of a worker %s, no item waits for it', async (_, module, data, reason) => {
  const pool = await poolWith({ worker: new URL(module, import.meta.url), workers: 3, data });
  const faults = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((item) => pool.run(item).catch((it: unknown) => it)));
  for (const fault of faults) expect(fault).toBeInstanceOf(StartFault);
  expect(faults[0]).toHaveProperty('message', expect.stringMatching(reason));
});

test('where a worker that died of its item cannot be started again, the items behind it do not wait', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-pool-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const module = join(folder, 'worker.mjs');
  writeFileSync(module, `export { work } from ${JSON.stringify(new URL('bad-worker.mjs', import.meta.url).href)};\n`);
  const pool = await poolWith({ worker: pathToFileURL(module) });
  expect(await pool.run('a')).toBe('read a');
  rmSync(module);
  await expect(pool.run('exit')).rejects.toThrow(/exited with code: 3/);
  await expect(pool.run('b')).rejects.toBeInstanceOf(StartFault);
  await expect(pool.run('c')).rejects.toBeInstanceOf(StartFault);
});
