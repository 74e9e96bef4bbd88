import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { QueueFault } from './fault.ts';

/** Milliseconds until a server that does not answer is given up, at the start. */
const PATIENCE = 10_000;

/** Milliseconds between two attempts to reach a server that went away: longer and longer, up to this. */
const LONGEST_PAUSE = 2_000;

/** What keeps a server from being reached, by the code of the system. */
const UNREACHED: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there; start Redis, or check host and port',
  ENOTFOUND: 'there is no host of that name; check the address',
  EAI_AGAIN: 'the name of the host cannot be looked up now; check the network, or the address',
  EHOSTUNREACH: 'there is no way to the host; check the network',
  ENETUNREACH: 'there is no way to the host; check the network',
  ETIMEDOUT: 'it does not answer; check the address and the network',
  ECONNRESET: 'it closes the connection; check the address, and rediss:// where it wants TLS',
};

/**
 * Connects to a Redis server. A connection that is lost later is made again, as often as it takes, and what was asked
 * meanwhile is asked then.
 *
 * @param address As `checkPlace` wants it.
 * @param tell Gets a sentence when the connection is lost, and when it is there again.
 * @throws QueueFault where it cannot be reached now, or refuses the password.
 */
export async function connect(address: string, tell: (sentence: string) => void): Promise<Redis> {
  let isOpen = false;
  let last: unknown;
  const redis = new Redis(address, {
    lazyConnect: true,
    connectTimeout: PATIENCE,
    maxRetriesPerRequest: null,
    retryStrategy: (times) => (isOpen ? Math.min(100 * times, LONGEST_PAUSE) : null),
  });
  redis.on('error', (error: unknown) => {
    last = error;
  });
  try {
    await Promise.race([greet(redis), silence()]);
  } catch (error) {
    redis.disconnect();
    throw connectionFault(last ?? error);
  }
  isOpen = true;
  tellOfLosses(redis, tell);
  return redis;
}

async function greet(redis: Redis): Promise<void> {
  await redis.connect();
  // A database that is not there is passed over otherwise, and the first one taken.
  await redis.select(redis.options.db ?? 0);
}

/** Something may listen there and never say a word. */
async function silence(): Promise<never> {
  await pause(PATIENCE, undefined, { ref: false });
  throw new Error('ETIMEDOUT');
}

function tellOfLosses(redis: Redis, tell: (sentence: string) => void): void {
  let isLost = false;
  redis.on('reconnecting', () => {
    if (!isLost) tell('The connection was lost; it is tried again until it is there.');
    isLost = true;
  });
  redis.on('ready', () => {
    if (isLost) tell('The connection is there again.');
    isLost = false;
  });
}

function connectionFault(error: unknown): QueueFault {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^(?:WRONGPASS|NOAUTH)|invalid password|without any password/.test(message)) {
    return new QueueFault("The server refuses the user or the password; check both in the queue's address.");
  }
  if (message.startsWith('NOPERM')) {
    return new QueueFault(
      `The server lets the user do too little (${message}); give more rights, or name another user.`,
    );
  }
  const reason = UNREACHED[code === '' && message.endsWith('ETIMEDOUT') ? 'ETIMEDOUT' : code];
  if (reason !== undefined) return new QueueFault(`The server cannot be reached: ${reason}.`);
  if (message.includes('DB index')) {
    return new QueueFault("The server has no database of that number; correct the path of the queue's address.");
  }
  return new QueueFault(`The server does not answer as Redis does (${message}); check the address.`);
}
