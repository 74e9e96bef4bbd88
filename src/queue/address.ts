import { QueueFault } from './fault.ts';

/** Where a queue is. */
export interface QueuePlace {
  /** Address of the Redis server, which may hold a user's name and password. */
  readonly address: string;
  /** Several queues of one server have different names. */
  readonly name: string;
}

/**
 * @throws QueueFault where the address is none of a Redis server, or the name cannot be one; the address is not
 *   repeated in the message, since it may hold a password.
 */
export function checkPlace({ address, name }: QueuePlace): void {
  if (!/^rediss?:\/\/./i.test(address) || !URL.canParse(address)) {
    throw new QueueFault("The queue's address cannot be used: give one such as redis://localhost:6379.");
  }
  const { pathname } = new URL(address);
  if (!/^\/?\d*$/.test(pathname)) {
    throw new QueueFault("The path of the queue's address is the number of a database, such as /1; correct it.");
  }
  if (!/^[\w.-]{1,100}$/.test(name)) {
    throw new QueueFault("The queue's name has other signs than letters, digits, points and dashes; choose another.");
  }
}

/** The address as it may be shown: without a user's name and password. */
export function shownAddress(address: string): string {
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname === '/' ? '' : pathname}`;
}
