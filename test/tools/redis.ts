import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './ports.ts';
import { runs, skips } from './skips.ts';

/** A Redis server of its own, with nothing in it, for as long as some tests run. It keeps all that it is given. */
export interface RedisServer {
  readonly address: string;
  /** Kills it, waits for so many milliseconds, and starts it again with what it has kept. */
  readonly restart: (away: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const SECONDS_TO_START = 60;

export function skipsRedis(): boolean {
  const reason = runs('redis-server', ['--version']) ? undefined : 'Redis is not installed (Debian: redis-server)';
  return skips('The queue on Redis', reason);
}

/** Starts Redis in a new folder and on a free port of this machine, and waits until it answers. */
export async function startRedis(): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-redis-'));
  const port = await freePort();
  let server = await start(folder, port);
  return {
    address: `redis://127.0.0.1:${port}`,
    restart: async (away) => {
      await end(server, 'SIGKILL');
      await pause(away);
      server = await start(folder, port);
    },
    stop: async () => {
      // Nobody needs what it has kept.
      await end(server, 'SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function start(folder: string, port: number): Promise<ChildProcess> {
  const settings = { port: `${port}`, bind: '127.0.0.1', save: '', appendonly: 'yes', appendfsync: 'always' };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
  const server = spawn('redis-server', args, { cwd: folder, stdio: 'ignore' });
  for (let waited = 0; waited < SECONDS_TO_START && server.exitCode === null; waited += 0.05) {
    if (await answers(port)) return server;
    await pause(50);
  }
  await end(server, 'SIGKILL');
  throw new Error('Redis did not start.');
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = createConnection({ port, host: '127.0.0.1' }, () => connection.write('PING\r\n'));
    const settle = (answer: boolean): void => {
      connection.destroy();
      resolve(answer);
    };
    connection.on('data', (data) => settle(`${data}`.startsWith('+PONG')));
    connection.on('error', () => settle(false));
  });
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill(signal);
  await ended;
}
