import { StoreFault } from './fault.ts';
import { basicHeader, type Credentials } from './login.ts';
import type { Answer } from './send.ts';

/** Characters of what a store says that are passed on. */
const SAID_LENGTH = 200;

/** Virtuoso says 500, or 400 with a riddle, where it should say 403. */
const NO_RIGHT = /no permission|access denied|not authori[sz]ed|accurate SQL text/i;

/** The state 40001 of SQL, which Virtuoso gives. */
const DEADLOCK = /\b40001\b|deadlock/i;

/** The fault that an answer's status tells, for statuses that are no success. */
export function statusFault(url: string, answer: Answer, credentials: Credentials | undefined): StoreFault {
  const { status } = answer;
  const said = saidBy(answer, credentials);
  const fault = (sentence: string): StoreFault => new StoreFault(sentence, { unchanged: status < 500 });
  if (status < 200) return fault(`${url} gave an answer without sense (${status}); check the address.`);
  if (status < 400) return fault(`${url} sends on to ${placeOf(url, answer)}; give that address, if you trust it.`);
  if (status === 401) return fault(loginSentence(url, credentials));
  if (status === 403 || NO_RIGHT.test(said)) {
    const who = credentials === undefined ? 'without a user' : `for the user ${credentials.user}`;
    return fault(`${url} forbids this ${who} (${status}${said}); give a user who may change the store, with --user.`);
  }
  if (DEADLOCK.test(said)) {
    return new StoreFault(
      `${url} gave up, since two requests waited for each other (${status}${said}); try again, or lower --parallel.`,
      {
        unchanged: false,
        retry: true,
      },
    );
  }
  if (status === 429 || status === 503) {
    return new StoreFault(`${url} is too busy (${status}${said}); try again later, or raise --retries.`, {
      unchanged: true,
      retry: retryAfter(answer) ?? true,
    });
  }
  return fault(`${url} ${REASONS[status] ?? general(status)} (${status}${said})${WHAT_TO_DO[status] ?? lookThere}.`);
}

const REASONS: Readonly<Record<number, string>> = {
  404: 'is not there',
  405: 'does not take such requests',
  406: 'has no answer in a format that is known here',
  410: 'is not there any more',
  413: 'finds the request too large',
  415: 'does not take such requests',
};

const ANOTHER_PLACE =
  '; check the address, and whether the store has one of its own for updates (--update-endpoint) or for the Graph Store Protocol (--protocol gsp)';

const WHAT_TO_DO: Readonly<Record<number, string>> = {
  404: ANOTHER_PLACE,
  405: ANOTHER_PLACE,
  406: ANOTHER_PLACE,
  410: ANOTHER_PLACE,
  413: '; raise the limit in the settings of the store',
  415: ANOTHER_PLACE,
};

const lookThere = '; see what the store says, and its log';

function general(status: number): string {
  return status < 500 ? 'refuses the request' : 'failed';
}

function loginSentence(url: string, credentials: Credentials | undefined): string {
  if (credentials === undefined) {
    return `${url} asks for a login (401): give a user with --user, and the password in the environment variable DEPECHE_PASSWORD.`;
  }
  if (credentials.password === '') {
    return `${url} asks for the password of the user ${credentials.user} (401): set the environment variable DEPECHE_PASSWORD.`;
  }
  return `${url} does not accept the user ${credentials.user} with this password (401): check --user and the environment variable DEPECHE_PASSWORD.`;
}

function placeOf(url: string, { headers, status }: Answer): string {
  const location = headers.get('location');
  return location !== null && URL.canParse(location, url) ? new URL(location, url).href : `another place (${status})`;
}

/** `Retry-After` in seconds; it may be a date. */
function retryAfter({ headers }: Answer): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (value === undefined) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

/**
 * The first line of what the store says, or the title of the page, after a colon. A server that repeats what it was
 * sent is not passed on.
 */
function saidBy({ body, headers }: Answer, credentials: Credentials | undefined): string {
  const html = headers.get('content-type')?.includes('html') === true;
  const text = html ? (/<title>([^<]*)/i.exec(body)?.[1] ?? '') : body;
  const line = text.trim().split('\n')[0]?.trim() ?? '';
  const secrets = credentials === undefined ? [] : [credentials.password, basicHeader(credentials)];
  if (line === '' || secrets.some((secret) => secret !== '' && line.includes(secret))) return '';
  const letters = [...line];
  return `: ${letters.length > SAID_LENGTH ? `${letters.slice(0, SAID_LENGTH).join('')}…` : line}`;
}
