import { describe, expect, it } from 'vitest';
import { articleGraphs, openStore, type StoreOptions } from '../../src/graphs.ts';
import { DepecheError, toQuads } from '../../src/index.ts';
import { summit } from '../support/document.ts';
import { freePort } from '../tools/ports.ts';
import { type Manner, type Reply, type Seen, startPeer } from '../tools/sparql-peer.ts';

const [article] = articleGraphs(toQuads(summit()));
const GRAPH = '<https://w3id.org/depeche/graph/sommet.fr>';
const PASSWORD = 'klow-1939-secret';
const NOW: Readonly<Record<string, string>> = { 'retry-after': '0' };

/** The sentence of the fault that work ends in, less the address of the test's server. */
async function faultOf(work: Promise<unknown>, address = ''): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof DepecheError) || error.code !== 'store') throw error;
    expect(error.message).not.toContain(PASSWORD);
    return error.message.replaceAll(address, '');
  }
  return 'no fault';
}

const openAt = (endpoint: string, more: Partial<StoreOptions> = {}): Promise<string> =>
  faultOf(openStore({ endpoint, retries: 0, ...more }));

/** What becomes of an article whose update gets this reply, the first time or whenever it is sent. */
async function putWith(reply: Reply, options: Partial<StoreOptions> & { readonly times?: number } = {}) {
  const { times = Number.POSITIVE_INFINITY, ...more } = options;
  let updates = 0;
  const peer = await startPeer(({ path, method }) => {
    if (path !== '/update' || method !== 'POST') return undefined;
    updates += 1;
    return updates <= times ? reply : undefined;
  });
  const addresses = { endpoint: `${peer.address}/query`, updateEndpoint: `${peer.address}/update` };
  const store = await openStore({ ...addresses, user: 'igor', password: PASSWORD, retries: 0, ...more });
  const sentence = await faultOf(article ? store.put(article) : Promise.resolve(), peer.address);
  return { sentence, updates, size: peer.store.size };
}

describe('an address without a store is told by a sentence', () => {
  it('nothing listens there', async () => {
    const sentence = 'cannot be reached: nothing listens there; start the store, or check host and port.';
    expect(await openAt(`http://127.0.0.1:${await freePort()}/query`)).toContain(sentence);
  });

  it.each([
    [
      'http://nowhere.invalid/query',
      /^http:\/\/nowhere\.invalid\/query cannot be reached: .*(?:host of that name|looked up)/,
    ],
    ['http://localhost:1/query', /no answer that can be read as HTTP \(bad port\)/],
    ['ftp://localhost/query', /begins with http/],
    ['localhost:8890', /begins with http/],
    [`http://igor:${PASSWORD}@localhost/query`, /leave them out of it, and give the name with --user/],
    ['http://localhost/query#x', /has a "#" part/],
  ])('%s', async (address, sentence) => {
    expect(await openAt(address)).toMatch(sentence);
  });

  it.each<readonly [string, Reply, string]>([
    [
      'a web page',
      { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' },
      'as SPARQL has it (it gives text/html)',
    ],
    [
      'JSON of another kind',
      { status: 200, headers: { 'content-type': 'application/json' }, body: '[null]' },
      'application/json',
    ],
    [
      'another place',
      { status: 301, headers: { location: 'http://127.0.0.1:1/x' } },
      'sends on to http://127.0.0.1:1/x; give that',
    ],
    [
      'nothing of that name',
      { status: 404, body: 'No such dataset' },
      '/query is not there (404: No such dataset); check the address',
    ],
    ['half an answer', { status: 200, body: '{"head"', breaks: 'inside' }, 'broke off in the middle of its answer'],
    ['no answer', { status: 200, breaks: 'before' }, 'closed the connection without an answer'],
  ])('it answers with %s', async (_, reply, sentence) => {
    const { address } = await startPeer(() => reply);
    expect(await openAt(`${address}/query`)).toContain(sentence);
  });

  it('it keeps silent', async () => {
    const { address } = await startPeer(() => ({ status: 200, hangs: true }));
    expect(await openAt(`${address}/query`, { timeout: 0.2 })).toContain('did not answer within 0.2 seconds');
  });

  it('it gives no graph', async () => {
    const { address } = await startPeer(() => ({ status: 200, headers: { 'content-type': 'text/html' } }));
    const store = await openStore({ endpoint: `${address}/store`, protocol: 'gsp' });
    expect(await faultOf(article ? store.put(article) : Promise.resolve())).toContain('does not give a graph');
  });
});

describe('a refused update is told with what it left', () => {
  it.each<readonly [string, Reply, string]>([
    [
      '400',
      { status: 400, body: 'Parse error\nline 2' },
      '/update refuses the request (400: Parse error); see what the store says, and its log. Nothing was changed.',
    ],
    [
      '403',
      { status: 403 },
      '/update forbids this for the user igor (403); give a user who may change the store, with --user. Nothing was changed.',
    ],
    [
      '404',
      { status: 404, headers: { 'content-type': 'text/html' }, body: '<html><title>Not Found</title>' },
      '/update is not there (404: Not Found); check the address, and whether the store has one of its own for updates (--update-endpoint) or for the Graph Store Protocol (--protocol gsp). Nothing was changed.',
    ],
    [
      '413',
      { status: 413 },
      '/update finds the request too large (413); raise the limit in the settings of the store. Nothing was changed.',
    ],
    [
      '500',
      { status: 500, body: 'Out of disk' },
      `/update failed (500: Out of disk); see what the store says, and its log. It has 0 triples of ${GRAPH} now; try again.`,
    ],
    [
      '500 for want of rights',
      { status: 500, body: 'No permission to execute procedure' },
      `/update forbids this for the user igor (500: No permission to execute procedure); give a user who may change the store, with --user. It has 0 triples of ${GRAPH} now; try again.`,
    ],
    ['503', { status: 503 }, '/update is too busy (503); try again later, or raise --retries. Nothing was changed.'],
    [
      'a cut',
      { status: 200, breaks: 'before' },
      `/update closed the connection without an answer; see whether the store is well. It has 0 triples of ${GRAPH} now; try again.`,
    ],
    [
      'half an answer',
      { status: 200, breaks: 'inside' },
      `/update broke off in the middle of its answer; see whether the store is well. It has 0 triples of ${GRAPH} now; try again.`,
    ],
  ])('%s', async (_, reply, sentence) => {
    expect((await putWith(reply)).sentence).toBe(sentence);
  });

  it('silence', async () => {
    const { sentence } = await putWith({ status: 200, hangs: true }, { timeout: 0.5 });
    expect(sentence).toContain('/update did not answer within 0.5 seconds; raise --timeout');
  });

  it('what the store says is cut short, and left out where it repeats the password', async () => {
    const { sentence } = await putWith({ status: 400, body: 'x'.repeat(5000) });
    expect(sentence).toContain(`${'x'.repeat(200)}…`);
    expect((await putWith({ status: 400, body: `bad login ${PASSWORD}` })).sentence).toContain('(400);');
  });

  it('a store that falls silent altogether', async () => {
    let dead = false;
    const peer = await startPeer(({ path, method }) => {
      dead ||= path === '/update' && method === 'POST';
      return dead ? { status: 200, breaks: 'before' } : undefined;
    });
    const store = await openStore({
      endpoint: `${peer.address}/query`,
      updateEndpoint: `${peer.address}/update`,
      retries: 0,
    });
    const sentence = await faultOf(article ? store.put(article) : Promise.resolve());
    expect(sentence).toContain(`What it has of ${GRAPH} now is not known; try again.`);
  });
});

describe('a busy store is asked again', () => {
  it.each<readonly [string, Reply]>([
    ['429', { status: 429, headers: NOW }],
    ['503', { status: 503, headers: NOW }],
    ['503 until a date that is past', { status: 503, headers: { 'retry-after': 'Mon, 14 Sep 2020 09:10:00 GMT' } }],
    ['a cut', { status: 200, breaks: 'before' }],
  ])('%s', async (_, reply) => {
    const { sentence, updates, size } = await putWith(reply, { times: 1, retries: 1 });
    expect([sentence, updates, size]).toEqual(['no fault', 2, article?.triples.length]);
  });

  it('and not for ever', async () => {
    const { sentence, updates } = await putWith({ status: 503, headers: NOW }, { retries: 2 });
    expect([updates, sentence]).toEqual([
      3,
      '/update is too busy (503); try again later, or raise --retries. It was tried 3 times. Nothing was changed.',
    ]);
  });

  it('and not where it asks for more time than an answer may take', async () => {
    const { updates } = await putWith({ status: 429, headers: { 'retry-after': '3600' } }, { retries: 5, timeout: 60 });
    expect(updates).toBe(1);
  });

  it('but what is wrong stays wrong', async () => {
    expect((await putWith({ status: 400 }, { retries: 5 })).updates).toBe(1);
  });
});

describe('a store that asks for a login', () => {
  const guarded =
    (offer: string, accepts: (seen: Seen) => boolean): Manner =>
    (seen) =>
      accepts(seen) ? undefined : { status: 401, headers: { 'www-authenticate': offer } };

  const basic = `Basic ${Buffer.from(`igor:${PASSWORD}`).toString('base64')}`;

  it.each<readonly [string, Partial<StoreOptions>, string]>([
    [
      'without a user',
      {},
      'asks for a login (401): give a user with --user, and the password in the environment variable',
    ],
    [
      'without a password',
      { user: 'igor' },
      'asks for the password of the user igor (401): set the environment variable',
    ],
    [
      'with another password',
      { user: 'igor', password: 'x' },
      'does not accept the user igor with this password (401)',
    ],
  ])('%s', async (_, options, sentence) => {
    const { address } = await startPeer(guarded('Basic realm="klow"', ({ authorization }) => authorization === basic));
    expect(await openAt(`${address}/query`, options)).toContain(sentence);
  });

  it('of another kind', async () => {
    const { address } = await startPeer(guarded('Bearer', () => false));
    expect(await openAt(`${address}/query`, { user: 'igor' })).toContain('neither digest nor basic');
  });

  it('gets the password only after it has asked, and then with every request', async () => {
    const peer = await startPeer(guarded('Basic realm="klow"', ({ authorization }) => authorization === basic));
    const store = await openStore({ endpoint: `${peer.address}/query`, user: 'igor', password: PASSWORD });
    await store.remove({ name: 'https://example.org/none', triples: [], claims: [] }).catch(() => undefined);
    expect(peer.seen.map(({ authorization }) => authorization)).toEqual([
      undefined,
      basic,
      basic,
      ...peer.seen.slice(3).map(() => basic),
    ]);
  });

  it('anew after a while gets a new digest, and never the password', async () => {
    let nonce = 1;
    const peer = await startPeer(({ authorization }) => {
      if (authorization?.includes(`nonce="${nonce}"`)) return undefined;
      return { status: 401, headers: { 'www-authenticate': `Digest realm="klow", qop="auth", nonce="${nonce}"` } };
    });
    const store = await openStore({
      endpoint: `${peer.address}/store`,
      protocol: 'gsp',
      user: 'igor',
      password: PASSWORD,
    });
    if (article) await store.put(article);
    nonce = 2;
    if (article) await store.put(article);
    expect(peer.store.size).toBe(article?.triples.length);
    expect(JSON.stringify(peer.seen)).not.toContain(PASSWORD);
  });
});
