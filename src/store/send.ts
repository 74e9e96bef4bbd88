import { StoreFault } from './fault.ts';

export interface Request {
  readonly method: 'DELETE' | 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A whole answer. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** What stops a request before the store has seen it, by the code of the system or of the TLS library. */
const UNREACHED: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there; start the store, or check host and port',
  ENOTFOUND: 'there is no host of that name; check the address',
  EAI_AGAIN: 'the name of the host cannot be looked up now; check the network, or the address',
  EHOSTUNREACH: 'there is no way to the host; check the network',
  ENETUNREACH: 'there is no way to the host; check the network',
  UND_ERR_CONNECT_TIMEOUT: 'the host does not answer; check the address and the network',
  ETIMEDOUT: 'the host does not answer; check the address and the network',
  ERR_SSL_WRONG_VERSION_NUMBER: 'the server does not speak https; try http:// in its address',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'the server does not speak https; try http:// in its address',
  CERT_HAS_EXPIRED: 'its certificate has expired; tell whoever runs the store',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host; check the address',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself; name it in NODE_EXTRA_CA_CERTS if you trust it',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is of an unknown authority; name that in NODE_EXTRA_CA_CERTS',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is of an unknown authority; name that in NODE_EXTRA_CA_CERTS',
};

/** The connection broke: the store may have done its work, or part of it, or nothing. */
const BROKEN: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'ECONNABORTED']);

/**
 * Sends a request once and reads the whole answer. It follows no redirection: a request that changes a store must not
 * wander.
 *
 * @param timeout Seconds until the answer must be whole.
 * @throws StoreFault where no whole answer comes.
 */
export async function send({ url, method, headers, body }: Request, timeout: number): Promise<Answer> {
  let response: Response | undefined;
  try {
    response = await fetch(url, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout * 1000),
      ...(headers !== undefined && { headers }),
      ...(body !== undefined && { body }),
    });
    return { status: response.status, headers: response.headers, body: await response.text() };
  } catch (error) {
    throw faultOf(error, { url, timeout, begun: response !== undefined });
  }
}

function faultOf(
  error: unknown,
  { url, timeout, begun }: { readonly url: string; readonly timeout: number; readonly begun: boolean },
): StoreFault {
  if (error instanceof Error && error.name === 'TimeoutError') {
    const sentence = `${url} did not answer within ${timeout} seconds; raise --timeout, or see whether the store is well.`;
    return new StoreFault(sentence, { unchanged: false });
  }
  const code = codeOf(error);
  if (BROKEN.has(code)) {
    const what = begun ? 'broke off in the middle of its answer' : 'closed the connection without an answer';
    return new StoreFault(`${url} ${what}; see whether the store is well.`, { unchanged: false, retry: true });
  }
  const reason = UNREACHED[code];
  if (reason !== undefined) return new StoreFault(`${url} cannot be reached: ${reason}.`, { unchanged: true });
  return new StoreFault(
    `${url} gave no answer that can be read as HTTP (${code === '' ? rootOf(error) : code}); check the address.`,
    {
      unchanged: false,
    },
  );
}

/** What `fetch` throws wraps the error of the system. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return codeOf(error.cause);
}

/** What lies at the bottom of an error. */
function rootOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : rootOf(error.cause);
}
