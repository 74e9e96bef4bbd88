import { createHash, randomBytes } from 'node:crypto';
import { type Challenge, parseChallenges } from './challenge.ts';

export interface Credentials {
  readonly user: string;
  readonly password: string;
}

/** Gives the `Authorization` header of each request to a place that asked for a login. */
export type Login = (request: { readonly method: string; readonly target: string }) => string;

/** Hash functions of RFC 7616 by their names there, without "-sess"; the strongest first. */
const HASHES: Readonly<Record<string, string>> = { 'sha-256': 'sha256', md5: 'md5' };

/**
 * The best login that a server offers and that is known here: digest (RFC 7616) before basic (RFC 7617), since basic
 * sends the password itself.
 *
 * @param header The server's `WWW-Authenticate`.
 * @param cnonce A word of ours that no two logins share.
 * @returns Nothing where the server offers none of them.
 */
export function chooseLogin(
  header: string,
  credentials: Credentials,
  cnonce = randomBytes(16).toString('hex'),
): Login | undefined {
  const challenges = parseChallenges(header);
  for (const name of Object.keys(HASHES)) {
    const challenge = challenges.find((each) => each.scheme === 'digest' && fits(each, name));
    if (challenge) return digestLogin(challenge, name, { ...credentials, cnonce });
  }
  return challenges.some(({ scheme }) => scheme === 'basic') ? () => basicHeader(credentials) : undefined;
}

export function basicHeader({ user, password }: Credentials): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

/** Whether a digest challenge has this hash and, where it names protections, the one that needs no hash of the body. */
function fits({ parameters }: Challenge, hash: string): boolean {
  const qop = parameters.get('qop');
  return algorithmOf(parameters).startsWith(hash) && (qop === undefined || /(?:^|[\s,])auth(?:$|[\s,])/i.test(qop));
}

function algorithmOf(parameters: Challenge['parameters']): string {
  return (parameters.get('algorithm') ?? 'MD5').toLowerCase();
}

/** The server's nonce serves for many requests, with a count; where it is too old, a new challenge comes. */
function digestLogin(
  { parameters }: Challenge,
  name: string,
  { user, password, cnonce }: Credentials & { readonly cnonce: string },
): Login {
  const hash = (text: string): string =>
    createHash(HASHES[name] ?? name)
      .update(text)
      .digest('hex');
  const [realm, nonce] = [parameters.get('realm') ?? '', parameters.get('nonce') ?? ''];
  const plain = hash(`${user}:${realm}:${password}`);
  const secret = algorithmOf(parameters).endsWith('-sess') ? hash(`${plain}:${nonce}:${cnonce}`) : plain;
  const protectedBy = parameters.has('qop');
  let count = 0;
  return ({ method, target }) => {
    count += 1;
    const nc = count.toString(16).padStart(8, '0');
    const middle = protectedBy ? `${nonce}:${nc}:${cnonce}:auth` : nonce;
    const fields = [
      userField(user),
      `realm="${quoted(realm)}"`,
      `nonce="${quoted(nonce)}"`,
      `uri="${target}"`,
      `response="${hash(`${secret}:${middle}:${hash(`${method}:${target}`)}`)}"`,
      ...same(parameters, 'opaque', (value) => `opaque="${quoted(value)}"`),
      ...same(parameters, 'algorithm', (value) => `algorithm=${value}`),
      ...(protectedBy ? ['qop=auth', `nc=${nc}`] : []),
      ...(protectedBy || secret !== plain ? [`cnonce="${cnonce}"`] : []),
    ];
    return `Digest ${fields.join(', ')}`;
  };
}

/** Headers hold ASCII: other names go in the encoded form that RFC 7616 has for them. */
function userField(user: string): string {
  return /^[\x20-\x7e]*$/.test(user) ? `username="${quoted(user)}"` : `username*=UTF-8''${encodeURIComponent(user)}`;
}

function quoted(value: string): string {
  return value.replace(/["\\]/g, '\\$&');
}

/** A parameter that goes back as it came. */
function same(parameters: Challenge['parameters'], name: string, write: (value: string) => string): readonly string[] {
  const value = parameters.get(name);
  return value === undefined ? [] : [write(value)];
}
