import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { EnqueueRequest } from '../../src/cli/enqueue/request.ts';
import { runEnqueue } from '../../src/cli/enqueue/run.ts';
import type { QueueRequest } from '../../src/cli/queue/request.ts';
import { runQueue } from '../../src/cli/queue/run.ts';
import { depeche, folderWith, mainWithoutThreads } from '../tools/command.ts';
import { freePort } from '../tools/ports.ts';
import { shortLines, started } from '../tools/processes.ts';
import { type RedisServer, skipsRedis, startRedis } from '../tools/redis.ts';
import { startPeer } from '../tools/sparql-peer.ts';

/** Captures what is printed until the test ends. */
function printed() {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  const textOf = (spy: typeof out): string => {
    const text = spy.mock.calls.map(([part]) => part).join('');
    spy.mockClear();
    return text;
  };
  return { out: () => textOf(out), err: () => textOf(err) };
}

describe.skipIf(skipsRedis())('the queue', { timeout: 180_000 }, () => {
  let redis: RedisServer;
  let tests = 0;

  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  /** A queue of its own for a test, with a corpus of so many articles. */
  function queueOf(count: number, more: readonly string[] = []) {
    tests += 1;
    const name = `test-${tests}`;
    const folder = folderWith({ 'in.jsonl': [...shortLines(count), ...more, ''].join('\n') });
    const { out, err } = printed();
    const place = { queue: redis.address, name };
    const enqueue = (request: Partial<EnqueueRequest> = {}): Promise<boolean> =>
      runEnqueue({
        ...place,
        files: [join(folder, 'in.jsonl')],
        ...{ lang: 'auto', maxBytes: 10_000, detail: 'full', quotes: true, chunk: 20, atMost: 100, attempts: 3 },
        ...request,
      });
    const ask = async (request: Partial<QueueRequest> = {}): Promise<string> => {
      out();
      expect(await runQueue({ ...place, ...request })).toBe(true);
      return out();
    };
    const args = ['--queue', redis.address, '--name', name];
    const worker = (...options: readonly string[]) => ['worker', ...args, '--workers', '1', ...options];
    return { name, folder, out, err: () => err().replaceAll(`${folder}/`, ''), enqueue, ask, args, worker };
  }

  it('takes well-formed articles, rejects others, and puts nothing there twice', async () => {
    const { enqueue, ask, out, err, folder } = queueOf(3, ['{"id": "half"', shortLines(1)[0] ?? '']);
    const rejects = join(folder, 'rejects.jsonl');
    expect([await enqueue({ chunk: 2, rejects }), out()]).toEqual([false, '3 articles in 2 jobs\n']);
    expect(err()).toMatch(
      /^depeche: in\.jsonl:4: The line is not JSON .*\ndepeche: in\.jsonl:5: It and in\.jsonl:1 say .*\ndepeche: 3 articles put into the queue, 2 rejected, see rejects\.jsonl, .*\n$/,
    );
    expect(readFileSync(rejects, 'utf8').split('\n')).toHaveLength(3);
    await expect(enqueue({ rejects: join(folder, 'in.jsonl') })).rejects.toThrow(
      /in\.jsonl has other things than rejects/,
    );
    expect(await enqueue({ chunk: 2, json: true })).toBe(false);
    expect(JSON.parse(out())).toMatchObject({ articles: 3, jobs: 2, rejectedArticles: 2, stopped: false });
    expect(await ask()).toBe('waiting  2\nretrying 0\nactive   0\ndone     0\nfailed   0\n');
  });

  it('keeps jobs that hold no message, tells why, and goes on with the others', async () => {
    const deep = JSON.stringify({ id: 'deep', html: `<html><body>${'<div>'.repeat(12)}` });
    const { name, folder, enqueue, ask, worker } = queueOf(2, ['{"id": "none"}', deep]);
    const connection = new Redis(redis.address, { maxRetriesPerRequest: null });
    const jobs = new Queue(name, { connection, prefix: 'depeche' });
    const sound = { version: 1, settings: { lang: 'fr', detail: 'full', quotes: true } };
    await jobs.add('articles', 'by hand', { jobId: 'text' });
    await jobs.add('articles', { ...sound, version: 0 }, { jobId: 'old' });
    await jobs.add(
      'articles',
      { ...sound, articles: [{ name: '../../out', file: 'x', record: '{}' }] },
      { jobId: 'up' },
    );
    await jobs.add('articles', { ...sound, articles: [{ name: 'a', file: 'x' }] }, { jobId: 'bare' });
    await jobs.close();
    connection.disconnect();
    await enqueue({ maxNesting: 12 });
    const { status, stderr } = depeche(folder, worker('--to', 'out', '-f', 'nt', '--until-empty'));
    expect([status, readdirSync(join(folder, 'out')).sort()]).toEqual([
      1,
      ['made-1.nt', 'made-1.text.txt', 'made-3.nt', 'made-3.text.txt'],
    ]);
    const sentences: Readonly<Record<string, RegExp>> = {
      text: /The message is no object; put articles/,
      old: /Its "version" is not 1:/,
      up: /Article 1 of the message has no "name" that a file can have;/,
      bare: /Article 1 of the message has not one of "record" and "bytes";/,
    };
    const failed = await ask({ failed: true });
    for (const [job, sentence] of Object.entries(sentences)) {
      expect(failed).toMatch(new RegExp(`^${job}: ${sentence.source}`, 'm'));
      expect(stderr).toMatch(new RegExp(`^depeche: ${name}:${job}: ${sentence.source}`, 'm'));
    }
    expect(failed).not.toContain('in.jsonl:1');
    expect(failed).toMatch(/^\w+: \S+in\.jsonl:3: It has neither "text" nor "html";/m);
    expect(stderr).toMatch(/in\.jsonl:3: It has neither "text" nor "html";/);
    expect(stderr).toMatch(/in\.jsonl:4: The page has tags nested more than 12 deep,/);
    const rows = (await ask({ failed: true, json: true }))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.flatMap(({ articles }) => articles)).toContainEqual(expect.objectContaining({ line: 3, name: 'in-3' }));
    expect(JSON.parse(await ask({ json: true }))).toMatchObject({ waiting: 0, done: 0, failed: 5 });
    expect(await ask({ retry: true })).toBe('5 jobs put back\n');
    expect(JSON.parse(await ask({ json: true }))).toMatchObject({ waiting: 5, failed: 0 });
  });

  it('drops failed jobs, more than it asks for at once, and no others', async () => {
    const { name, enqueue, ask } = queueOf(1);
    const connection = new Redis(redis.address, { maxRetriesPerRequest: null });
    const jobs = new Queue(name, { connection, prefix: 'depeche' });
    await jobs.addBulk(Array.from({ length: 103 }, (_, index) => ({ name: 'articles', data: index })));
    const failing = new Worker(name, async () => Promise.reject(new Error('no')), { connection, prefix: 'depeche' });
    while ((await jobs.getFailedCount()) < 103) await pause(20);
    await failing.close();
    await enqueue();
    expect(await ask({ drop: true })).toBe('103 jobs dropped\n');
    expect(JSON.parse(await ask({ json: true }))).toMatchObject({ waiting: 1, failed: 0 });
    expect(JSON.parse(await ask({ drop: true, json: true }))).toEqual({ dropped: 0 });
    await jobs.close();
    connection.disconnect();
  });

  it('keeps its jobs when a worker cannot start its threads, and the worker ends', async () => {
    const { folder, enqueue, ask, worker } = queueOf(2);
    await enqueue({ chunk: 1 });
    const { ended, said } = started(folder, worker('--to', 'out', '-f', 'nt'), mainWithoutThreads());
    expect(await ended).toBe(1);
    expect(said()).toMatch(/worker\.js: It cannot be started as a thread \(.*\); .* The job is tried again\.\n/);
    expect(JSON.parse(await ask({ json: true }))).toMatchObject({ done: 0, failed: 0 });
    const args = worker('--to', 'out', '-f', 'nt', '--until-empty', '--quiet');
    expect(depeche(folder, args)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('takes over a job whose workers were killed, more often than once', async () => {
    const { name, folder, enqueue, ask, worker } = queueOf(1);
    await enqueue();
    const connection = new Redis(redis.address, { maxRetriesPerRequest: null });
    const dead = new Worker(name, null, { connection, prefix: 'depeche', lockDuration: 100 });
    const job = await dead.getNextJob('killed');
    await connection.hset(`depeche:${name}:${job?.id}`, 'stc', 5);
    await dead.close();
    connection.disconnect();
    expect(JSON.parse(await ask({ json: true }))).toMatchObject({ waiting: 0, active: 1 });
    const args = worker('--to', 'out', '--until-empty', '--takeover', '1', '--quiet');
    expect(depeche(folder, args)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readdirSync(join(folder, 'out'))).toContain('made-1.ttl');
  });

  it('tries again, after a while, what cannot be written now', async () => {
    const { folder, enqueue, ask, worker } = queueOf(2);
    const blocked = join(folder, 'out', 'made-1.nt');
    mkdirSync(blocked, { recursive: true });
    await enqueue();
    const { ended, said } = started(folder, worker('--to', 'out', '-f', 'nt', '--until-empty'));
    while (!said().includes('The job is tried again.')) await pause(50);
    expect(said()).toMatch(
      /made-1\.nt: It cannot be written: a folder stands in its place; .* The job is tried again\.\n$/,
    );
    expect(readdirSync(join(folder, 'out'))).toContain('made-3.nt');
    rmSync(blocked, { recursive: true });
    expect([await ended, readFileSync(blocked, 'utf8')]).toEqual([0, expect.stringContaining('made-1')]);
    expect(JSON.parse(await ask({ json: true }))).toMatchObject({ retrying: 0, done: 1, failed: 0 });
  });

  it('takes no more than so many jobs at a time; a worker that is told to end ends the job in hand', async () => {
    const { folder, enqueue, ask, err, worker } = queueOf(60);
    const all = enqueue({ chunk: 15, atMost: 2 });
    let said = '';
    while (!said.includes('2 jobs wait; the others follow')) {
      await pause(50);
      said += err();
    }
    expect(JSON.parse(await ask({ json: true }))).toMatchObject({ waiting: 2, active: 0 });
    const { ended, kill } = started(folder, worker('--to', 'out', '-f', 'nt'));
    while (!readdirSync(folder).includes('out')) await pause(5);
    kill('SIGTERM');
    expect(await ended).toBe(0);
    const { done, active } = JSON.parse(await ask({ json: true }));
    expect([active, readdirSync(join(folder, 'out')).length]).toEqual([0, done * 15 * 2]);
    const rest = started(folder, worker('--to', 'out', '-f', 'nt'));
    expect(await all).toBe(true);
    while (JSON.parse(await ask({ json: true })).done < 4) await pause(50);
    const isBack = redis.restart(1500);
    while (!rest.said().includes('The connection was lost')) await pause(50);
    rest.kill('SIGINT');
    await isBack;
    expect([await rest.ended, readdirSync(join(folder, 'out')).length]).toEqual([0, 120]);
  });

  it('brings articles into a store, each in place of what was there', async () => {
    const { folder, enqueue, worker } = queueOf(2);
    const peer = await startPeer();
    const to = ['--to', `${peer.address}/query`, '--update-endpoint', `${peer.address}/update`, '--until-empty'];
    const sizes: number[] = [];
    for (const detail of ['full', 'claims'] as const) {
      await enqueue({ detail });
      const { ended, said } = started(folder, worker(...to));
      expect([await ended, said()]).toEqual([0, '']);
      sizes.push(peer.store.size);
    }
    expect(sizes[0]).toBeGreaterThan(sizes[1] ?? Number.POSITIVE_INFINITY);
    expect(sizes[1]).toBeGreaterThan(0);
  });

  it('warns of a server that loses jobs, and refuses one that throws them away', async () => {
    const { enqueue, err } = queueOf(1);
    const server = new Redis(redis.address);
    onTestFinished(async () => {
      await server.config('SET', 'maxmemory-policy', 'noeviction', 'appendonly', 'yes', 'appendfsync', 'always');
      server.disconnect();
    });
    await enqueue();
    expect(err()).toBe('');
    await server.config('SET', 'appendfsync', 'everysec');
    expect([await enqueue(), err()]).toEqual([
      true,
      expect.stringContaining('(appendfsync is everysec); set appendfsync'),
    ]);
    await server.config('SET', 'appendonly', 'no');
    expect([await enqueue(), err()]).toEqual([
      true,
      expect.stringContaining('(appendonly is no); set appendonly to yes'),
    ]);
    await server.config('SET', 'maxmemory-policy', 'allkeys-lru');
    expect([await enqueue(), err()]).toEqual([false, expect.stringContaining('(maxmemory-policy is allkeys-lru)')]);
  });

  it('does not tell the password of a server that refuses it', async () => {
    const { err, name } = queueOf(0);
    const server = new Redis(redis.address);
    await server.config('SET', 'requirepass', 'secret');
    onTestFinished(async () => {
      await server.config('SET', 'requirepass', '');
      server.disconnect();
    });
    const address = redis.address.replace('//', '//:guess@');
    expect([await runQueue({ queue: address, name }), err()]).toEqual([
      false,
      `depeche: ${redis.address}: The server refuses the user or the password; check both in the queue's address.\n`,
    ]);
    expect(await runQueue({ queue: redis.address.replace('//', '//:secret@'), name })).toBe(true);
  });

  it('has no place in a database that is not there', async () => {
    const { err, name } = queueOf(0);
    expect(await runQueue({ queue: `${redis.address}/99`, name })).toBe(false);
    expect(err()).toContain('The server has no database of that number;');
  });
});

it('a server that is not there is told in a sentence', async () => {
  const address = `redis://127.0.0.1:${await freePort()}`;
  expect(depeche(folderWith(), ['queue', '--queue', address])).toEqual({
    status: 1,
    stdout: '',
    stderr: `depeche: ${address}: The server cannot be reached: nothing listens there; start Redis, or check host and port.\n`,
  });
});

it.each([
  [['queue'], "required option '--queue <url>' not specified"],
  [['queue', '--queue', 'redis://localhost', '--drop', '--retry'], "'--drop' cannot be used with option '--retry'"],
  [['worker', '--queue', 'redis://localhost', '--to', 'http://a.example/', '-f', 'nt'], 'A store has no format'],
])('is wrong usage: %j', (args, sentence) => {
  const { status, stderr } = depeche(folderWith(), args);
  expect([status, stderr]).toEqual([2, expect.stringContaining(sentence)]);
});

it.each([
  ['http://localhost', 'articles', 'give one such as redis://localhost:6379'],
  ['redis://localhost/articles', 'articles', 'the number of a database'],
  ['redis://localhost', 'a:b', "The queue's name has other signs"],
])('is wrong usage: %s, %s', async (queue, name, sentence) => {
  await expect(runQueue({ queue, name })).rejects.toThrow(sentence);
});
