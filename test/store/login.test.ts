import { describe, expect, it } from 'vitest';
import { chooseLogin } from '../../src/store/login.ts';

const CREDENTIALS = { user: 'Mufasa', password: 'Circle of Life' };
const NONCE = '7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v';
const CNONCE = 'f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ';
const REQUEST = { method: 'GET', target: '/dir/index.html' };

const digest = (more: string): string => `Digest realm="http-auth@example.org", ${more}, nonce="${NONCE}"`;
const headers = (header: string, credentials = CREDENTIALS): readonly string[] => {
  const login = chooseLogin(header, credentials, CNONCE);
  return login === undefined ? [] : [login(REQUEST), login(REQUEST)];
};

describe('a login', () => {
  // The responses are those of RFC 7616, section 3.9.1.
  it.each([
    ['MD5', '8ca523f5e9506fed4657c9700eebdbec'],
    ['SHA-256', '753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1'],
  ])('by digest with %s', (algorithm, response) => {
    const [header] = headers(digest(`qop="auth, auth-int", algorithm=${algorithm}, opaque="FQhe"`));
    expect(header).toBe(
      `Digest username="Mufasa", realm="http-auth@example.org", nonce="${NONCE}", uri="/dir/index.html", ` +
        `response="${response}", opaque="FQhe", algorithm=${algorithm}, qop=auth, nc=00000001, cnonce="${CNONCE}"`,
    );
  });

  it('takes the stronger hash where a server offers both, and digest before basic', () => {
    const [header] = headers(`Basic realm="x, y", ${digest('qop="auth"')}, ${digest('qop="auth", algorithm=SHA-256')}`);
    expect(header).toContain('algorithm=SHA-256');
    expect(headers(`Basic realm="x", ${digest('qop="auth"')}`)[0]).toMatch(/^Digest /);
  });

  it('counts the requests, so that none can be sent again by a stranger', () => {
    const [first, second] = headers(digest('qop="auth"'));
    expect([first?.includes('nc=00000001'), second?.includes('nc=00000002')]).toEqual([true, true]);
    expect(second).not.toBe(first?.replace('nc=00000001', 'nc=00000002'));
  });

  it('has no count where the server is of before 1999', () => {
    expect(headers(digest('opaque="x"'))[0]).not.toMatch(/qop|nc=/);
  });

  it('binds a session to its first words', () => {
    const [plain, session] = ['MD5', 'MD5-sess'].map((name) => headers(digest(`qop="auth", algorithm=${name}`))[0]);
    expect(session?.match(/response="\w+"/)?.[0]).not.toBe(plain?.match(/response="\w+"/)?.[0]);
  });

  it('by basic, in UTF-8', () => {
    const [header = ''] = headers('Basic realm="x"', { user: 'Zoé', password: '秘密' });
    expect(Buffer.from(header.slice('Basic '.length), 'base64').toString('utf8')).toBe('Zoé:秘密');
  });

  it('writes a name that a header cannot hold in its encoded form', () => {
    expect(headers(digest('qop="auth"'), { user: 'Zoé', password: '' })[0]).toContain("username*=UTF-8''Zo%C3%A9");
  });

  it.each(['', 'Bearer realm="x"', 'Negotiate', digest('algorithm=SHA-512'), digest('qop="auth-int"')])(
    'is not tried with what is not known: %s',
    (header) => {
      expect(headers(header)).toEqual([]);
    },
  );
});
