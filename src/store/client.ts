import { setTimeout as pause } from 'node:timers/promises';
import { StoreFault } from './fault.ts';
import { type Credentials, chooseLogin, type Login } from './login.ts';
import { type Answer, type Request, send } from './send.ts';
import { statusFault } from './status.ts';

export interface ClientOptions {
  readonly credentials?: Credentials;
  /** How often a request is sent again where the store is busy or the connection breaks. */
  readonly retries: number;
  /** Seconds for each request. */
  readonly timeout: number;
}

/**
 * Sends a request, logs in where the server asks for it, and sends it again, after a while, where the store is busy or
 * the connection breaks: all requests to a store are such that doing one twice does the same as doing it once.
 *
 * @param allowed Statuses that are an answer, beside those of success.
 * @throws StoreFault where the answer is another or there is none.
 */
export type Client = (request: Request, allowed?: readonly number[]) => Promise<Answer>;

const FIRST_PAUSE = 0.5;
const LONGEST_PAUSE = 10;

export function makeClient(options: ClientOptions): Client {
  const logins = new Map<string, Login>();
  return async (request, allowed = []) => {
    let unchanged = true;
    for (let sent = 1; ; sent++) {
      try {
        return await attempt(request, allowed, options, logins);
      } catch (error) {
        if (!(error instanceof StoreFault)) throw error;
        unchanged &&= error.unchanged;
        const seconds = secondsUntilRetry(error, sent, options);
        if (seconds === undefined)
          throw new StoreFault(sent > 1 ? afterAll(error, sent) : error.message, { unchanged });
        await pause(seconds * 1000);
      }
    }
  };
}

/** Nothing where it is of no use, or has been tried often enough, or the store asks for more patience than we have. */
function secondsUntilRetry({ retry }: StoreFault, sent: number, options: ClientOptions): number | undefined {
  if (retry === false || sent > options.retries) return undefined;
  if (retry === true) return Math.min(FIRST_PAUSE * 2 ** (sent - 1), LONGEST_PAUSE);
  return retry > options.timeout ? undefined : retry;
}

function afterAll({ message }: StoreFault, sent: number): string {
  return `${message} It was tried ${sent} times.`;
}

async function attempt(
  request: Request,
  allowed: readonly number[],
  { credentials, timeout }: ClientOptions,
  logins: Map<string, Login>,
): Promise<Answer> {
  const { origin, pathname, search } = new URL(request.url);
  const place = origin + pathname;
  const target = { method: request.method, target: pathname + search };
  let answer = await send(withLogin(request, logins.get(place)?.(target)), timeout);
  if (answer.status === 401 && credentials !== undefined) {
    const login = chooseLogin(answer.headers.get('www-authenticate') ?? '', credentials);
    if (login === undefined) throw unknownLogin(request.url);
    logins.set(place, login);
    answer = await send(withLogin(request, login(target)), timeout);
  }
  if ((answer.status >= 200 && answer.status < 300) || allowed.includes(answer.status)) return answer;
  throw statusFault(request.url, answer, credentials);
}

function withLogin(request: Request, authorization: string | undefined): Request {
  return authorization === undefined ? request : { ...request, headers: { ...request.headers, authorization } };
}

function unknownLogin(url: string): StoreFault {
  return new StoreFault(
    `${url} asks for a login that is neither digest nor basic; choose one of these in the settings of the store.`,
    { unchanged: true },
  );
}
