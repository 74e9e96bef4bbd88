import oxigraph from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { type ArticleGraphs, articleGraphs, openStore, type StoreOptions } from '../../src/graphs.ts';
import { toQuads } from '../../src/index.ts';
import { documentOf, summit } from '../support/document.ts';
import { type Manner, type Peer, type Seen, startPeer } from '../tools/sparql-peer.ts';

const plain = oneOf(articleGraphs(toQuads(summit())));
const withClaims = oneOf(articleGraphs(toQuads(summit(), { claimsAsGraphs: true }), { claimsAsGraphs: true }));
const shorter = oneOf(articleGraphs(toQuads(documentOf('Klow.'))));

/** The same article with as many triples more. */
function larger(more: number): ArticleGraphs {
  const triples = Array.from({ length: more }, (_, k) => `<${plain.name}> <https://example.org/p${k}> "${k}"`);
  return { ...plain, triples: [...plain.triples, ...triples] };
}

function oneOf<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('There is none.');
  return first;
}

/** How many triples each graph of the store has. */
function held({ store }: Peer): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { graph } of store.match()) {
    const name = graph.value.replace('https://w3id.org/depeche/', '');
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

const ARTICLE = 'graph/sommet.fr';
const CLAIM = 'article/sommet.fr#claim-';
const ALL = { [ARTICLE]: plain.triples.length, [`${CLAIM}1`]: 1, [`${CLAIM}2`]: 1 };

/** What looks like an escape, marks that end strings and statements, and characters that are rare. */
const TEXT = '\\u0041 \\\\U0001F600 𠮷 " \' \u0001\u007f\t\r\n } ; DROP ALL #';

const spoken: ArticleGraphs = {
  ...plain,
  triples: [
    ...plain.triples,
    `<${plain.name}> <https://example.org/text> ${JSON.stringify(TEXT).replace('\u007f', '\\u007F')}`,
  ],
};

const textIn = ({ store }: Peer): readonly string[] =>
  store.match(null, oxigraph.namedNode('https://example.org/text')).map(({ object }) => object.value);

const PROTOCOLS: readonly (readonly [string, (address: string) => StoreOptions])[] = [
  ['SPARQL Update', (address) => ({ endpoint: `${address}/query`, updateEndpoint: `${address}/update` })],
  ['the Graph Store Protocol', (address) => ({ endpoint: `${address}/store`, protocol: 'gsp' })],
];

const written = ({ seen }: Peer): readonly Seen[] =>
  seen.filter(
    ({ method, path }) => method === 'PUT' || method === 'DELETE' || (method === 'POST' && path === '/update'),
  );

describe.each(PROTOCOLS)('by %s', (_, options) => {
  async function open(manner?: Manner) {
    const peer = await startPeer(manner);
    return { peer, store: await openStore(options(peer.address)) };
  }

  it('an article is put in, and taken out', async () => {
    const { peer, store } = await open();
    await store.put(plain);
    expect(held(peer)).toEqual({ [ARTICLE]: plain.triples.length });
    expect([await store.remove(plain), held(peer)]).toEqual([plain.triples.length, {}]);
    expect(await store.remove(plain)).toBe(0);
  });

  it('every character arrives', async () => {
    const { peer, store } = await open();
    await store.put(spoken);
    expect(textIn(peer)).toEqual([TEXT]);
  });

  it('an article put in again takes the place of all that was there, what its claims said too', async () => {
    const { peer, store } = await open();
    await store.put(withClaims);
    expect(held(peer)).toEqual(ALL);
    await store.put(shorter);
    expect(held(peer)).toEqual({ [ARTICLE]: shorter.triples.length });
    await store.put(withClaims);
    await store.put({ ...withClaims, claims: withClaims.claims.slice(0, 1) });
    expect(held(peer)).toEqual({ [ARTICLE]: plain.triples.length, [`${CLAIM}1`]: 1 });
    await store.remove(withClaims);
    expect(held(peer)).toEqual({});
  });

  it('other articles stay', async () => {
    const { peer, store } = await open();
    await store.put(oneOf(articleGraphs(toQuads(documentOf('Klow.'), { base: 'https://example.org/' }))));
    await store.put(withClaims);
    await store.remove(withClaims);
    expect(held(peer)).toEqual({ 'https://example.org/graph/sommet.fr': shorter.triples.length });
  });

  it('a large article arrives whole', async () => {
    const { peer, store } = await open();
    await store.put(larger(3000));
    expect(held(peer)).toEqual({ [ARTICLE]: plain.triples.length + 3000 });
    expect(written(peer)).toHaveLength(1);
  });

  it('a store that takes in less than it was given is found out', async () => {
    const { store } = await open(({ method, path }) =>
      method === 'PUT' || path === '/update' ? { status: 200 } : undefined,
    );
    await expect(store.put(plain)).rejects.toThrow(
      `has 0 of the ${plain.triples.length} triples of <${plain.name}>; load it again.`,
    );
  });
});

it('by SPARQL Update, an article with its claims is one request', async () => {
  const peer = await startPeer();
  const store = await openStore({ endpoint: `${peer.address}/query`, updateEndpoint: `${peer.address}/update` });
  await store.put(withClaims);
  expect(written(peer)).toHaveLength(1);
});

it('by SPARQL Update, every character arrives where a store decodes escapes before all else', async () => {
  const peer = await startPeer(({ path, body }) => {
    if (path !== '/update') return undefined;
    peer.store.update(body.replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16))));
    return { status: 204 };
  });
  const store = await openStore({ endpoint: `${peer.address}/query`, updateEndpoint: `${peer.address}/update` });
  await store.put(spoken);
  expect(textIn(peer)).toEqual([TEXT]);
});

it('by the Graph Store Protocol, each graph is a request, and a fault says how far it came', async () => {
  let puts = 0;
  const peer = await startPeer(({ method }) => (method === 'PUT' && ++puts === 2 ? { status: 500 } : undefined));
  const store = await openStore({ endpoint: `${peer.address}/store`, protocol: 'gsp' });
  await expect(store.put(withClaims)).rejects.toThrow(
    `Of the 3 requests for <${plain.name}>, 1 are done and this one is not or not surely; try again.`,
  );
});
