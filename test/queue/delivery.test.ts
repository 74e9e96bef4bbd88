import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { expect, it } from 'vitest';
import { depeche, folderWith } from '../tools/command.ts';
import { type Running, shortLines, started } from '../tools/processes.ts';
import { type RedisServer, skipsRedis, startRedis } from '../tools/redis.ts';

/** Twenty thousand with `npm run test:queue`. */
const ARTICLES = Number(process.env.DEPECHE_QUEUE_ARTICLES ?? 300);

const CHUNK = 20;
const SECONDS = 120 + ARTICLES / 10;

/** What is written, but for what a killed worker was writing. */
const resultsIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => !name.startsWith('.depeche-'));

/** What workers may say while the server is away. */
const LOST =
  /^depeche: redis:\S+: The connection (?:was lost; it is tried again until it is there|is there again)\.\n/gm;

/** Some moment between two shares of the work. */
const between = (least: number, most: number): number =>
  Math.floor(ARTICLES * (least + Math.random() * (most - least)));

it.skipIf(skipsRedis())(
  'every article is written once, as by one process, though two workers and the server are killed',
  { timeout: SECONDS * 1000 },
  async () => {
    const folder = folderWith({ 'in.jsonl': `${shortLines(ARTICLES).join('\n')}\n` });
    const whole = depeche(folder, ['in.jsonl', '-o', 'whole', '-f', 'nt', '-q', '--workers', '1']);
    expect(whole).toEqual({ status: 0, stdout: '', stderr: '' });
    const redis = await startRedis();
    const moments = [between(0.05, 0.25), between(0.3, 0.5), between(0.55, 0.8)] as const;
    try {
      const counts = await delivered(folder, redis, moments);
      expect(counts).toMatchObject({ waiting: 0, retrying: 0, active: 0, failed: 0 });
      expect(counts.done).toBeGreaterThanOrEqual(ARTICLES / CHUNK);
    } finally {
      await redis.stop();
    }
    const results = resultsIn(join(folder, 'out'));
    expect(results, `${moments}`).toEqual(resultsIn(join(folder, 'whole')).filter((name) => !name.startsWith('.')));
    const differing = results.filter(
      (name) => !readFileSync(join(folder, 'out', name)).equals(readFileSync(join(folder, 'whole', name))),
    );
    expect([results.length, differing], `${moments}`).toEqual([2 * ARTICLES, []]);
  },
);

/** Delivers the articles, with a kill of a worker, another's, and the server's, when so many articles are written. */
async function delivered(folder: string, redis: RedisServer, moments: readonly [number, number, number]) {
  const queue = ['--queue', redis.address];
  const enqueue = started(folder, ['enqueue', 'in.jsonl', ...queue, '--chunk', `${CHUNK}`, '--at-most', '10']);
  const options = ['--to', 'out', '-f', 'nt', '--workers', '1', '--takeover', '2', '--quiet'];
  const worker = (): Running => started(folder, ['worker', ...queue, ...options]);
  const [first, second, third] = [worker(), worker(), worker()];
  const reached = async (articles: number): Promise<void> => {
    while (writtenIn(folder) < articles) await pause(50);
  };
  await reached(moments[0]);
  first.kill('SIGKILL');
  const fourth = worker();
  await reached(moments[1]);
  second.kill('SIGKILL');
  const fifth = worker();
  await reached(moments[2]);
  // A worker that finds no server when it starts ends, as it should.
  while ((await workersAt(redis)) < 3) await pause(50);
  await redis.restart(300);
  expect(await Promise.all([first.ended, second.ended, enqueue.ended])).toEqual(['SIGKILL', 'SIGKILL', 0]);
  const last = depeche(folder, ['worker', ...queue, ...options, '--until-empty']);
  expect(last).toEqual({ status: 0, stdout: '', stderr: '' });
  const left = [third, fourth, fifth];
  for (const { kill } of left) kill('SIGTERM');
  const ends = await Promise.all(left.map(async ({ ended, said }) => [await ended, said().replace(LOST, '')]));
  expect(ends).toEqual([0, 0, 0].map((status) => [status, '']));
  return JSON.parse(depeche(folder, ['queue', ...queue, '--json']).stdout);
}

/** How many workers have a connection. */
async function workersAt({ address }: RedisServer): Promise<number> {
  const connection = new Redis(address, { maxRetriesPerRequest: null });
  const jobs = new Queue('articles', { connection, prefix: 'depeche' });
  const count = await jobs.getWorkersCount();
  await jobs.close();
  connection.disconnect();
  return count;
}

function writtenIn(folder: string): number {
  return readdirSync(folder).includes('out') ? readdirSync(join(folder, 'out')).length / 2 : 0;
}
