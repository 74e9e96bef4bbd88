import type { Redis } from 'ioredis';
import { QueueFault } from './fault.ts';

/**
 * Looks at how a Redis server keeps what it is given.
 *
 * @returns Sentences on settings with which jobs may be lost.
 * @throws QueueFault where the server throws away what it was given when its memory is full.
 */
export async function checkServer(redis: Redis): Promise<readonly string[]> {
  const policy = fieldOf(await redis.info('memory'), 'maxmemory_policy');
  if (policy !== undefined && policy !== 'noeviction') {
    throw new QueueFault(
      `The server throws away what it keeps when its memory is full (maxmemory-policy is ${policy}), and jobs with it; set maxmemory-policy to noeviction, or use another server.`,
    );
  }
  if (fieldOf(await redis.info('persistence'), 'aof_enabled') !== '1') {
    return ['The server loses jobs when it ends (appendonly is no); set appendonly to yes, and appendfsync to always.'];
  }
  const fsync = await settingOf(redis, 'appendfsync');
  if (fsync === 'always') return [];
  const what = fsync === undefined ? 'it does not tell appendfsync' : `appendfsync is ${fsync}`;
  return [`The server may lose the jobs of its last moments when it crashes (${what}); set appendfsync to always.`];
}

function fieldOf(info: string, name: string): string | undefined {
  return new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1];
}

/** Undefined where the server does not tell its settings, as many that are rented do not. */
async function settingOf(redis: Redis, name: string): Promise<string | undefined> {
  try {
    const answer: unknown = await redis.config('GET', name);
    return Array.isArray(answer) && typeof answer[1] === 'string' ? answer[1] : undefined;
  } catch {
    return undefined;
  }
}
