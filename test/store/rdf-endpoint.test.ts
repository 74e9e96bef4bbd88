import oxigraph from 'oxigraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArticleGraphs, articleGraphs, openStore, parseGraph } from '../../src/graphs.ts';
import { extract, toQuads } from '../../src/index.ts';
import { askServer, comparable, rowsOf } from '../support/answers.ts';
import { allAsked } from '../support/asked.ts';
import { SPEAKERS } from '../support/speakers.ts';
import { type RdfEndpoint, skipsRdfEndpoint, startRdfEndpoint } from '../tools/rdf-endpoint.ts';

/** It takes seconds for each article, and many on a busy machine. */
const SECONDS = 180;

const skipped = skipsRdfEndpoint();

let server: RdfEndpoint = { address: '', stop: async () => {} };

beforeAll(async () => {
  if (!skipped) server = await startRdfEndpoint();
});
afterAll(() => server.stop());

/** A short one: the time that the store takes grows faster than the article. */
const TEXT = `China supports Kazakhstan, its foreign minister said on Tuesday.
Peru supports Chile, the Peruvian president said.
`;

const [withClaims = none()] = articleGraphs(
  toQuads(extract(TEXT, { name: 'short', language: 'en' }), { claimsAsGraphs: true }),
  { claimsAsGraphs: true },
);
const [speakers = none()] = articleGraphs(parseGraph(SPEAKERS, 'turtle'));

function none(): ArticleGraphs {
  throw new Error('There is no article.');
}

/** Where groups are asked for and nothing is found, RDF::Query gives one row of nothing. */
const isRow = (row: string): boolean => /[^-| ]/.test(row);

const ask = (query: string): Promise<readonly string[]> => askServer(server.address, query);

/** How many triples each graph of the store has. */
const sizes = async (): Promise<readonly string[]> =>
  (await ask('SELECT ?g (COUNT(?s) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g')).filter(isRow);

/** What the store has in the article's graph that was not put in, and what is missing. */
async function difference({ name, triples }: ArticleGraphs): Promise<readonly unknown[]> {
  const rows = await ask(`SELECT ?s ?p ?o WHERE { GRAPH <${name}> { ?s ?p ?o } }`);
  const quads = parseGraph(triples.map((triple) => `${triple} .`).join('\n'), 'nt');
  const wanted = quads.map(({ subject, predicate, object }) =>
    [subject.value, predicate.value, comparable(object.value)].join(' | '),
  );
  // It takes the bytes of an update for letters, so that only ASCII comes back as it went.
  const missing = (rows: readonly string[], others: readonly string[]) =>
    rows.filter((row) => /^[ -~]*$/.test(row) && !others.includes(row)).toSorted();
  return [missing(rows, wanted), missing(wanted, rows)];
}

describe.skipIf(skipped)('in RDF::Endpoint', () => {
  it(
    'an article comes as it is, with what its claims say, and is replaced and taken out as a whole',
    async () => {
      const store = await openStore({ endpoint: server.address, retries: 0 });
      const size = withClaims.triples.length;
      const claims = withClaims.claims.map(({ name, triples }) => `${name} | ${triples.length}`);
      expect(claims).toHaveLength(2);
      await store.put(withClaims);
      expect(await sizes()).toEqual([...claims, `${withClaims.name} | ${size}`].toSorted());
      expect(await difference(withClaims)).toEqual([[], []]);
      await store.put(withClaims);
      expect(await sizes()).toHaveLength(claims.length + 1);
      await store.put({ ...withClaims, claims: [] });
      expect(await sizes()).toEqual([`${withClaims.name} | ${size}`]);
      expect([await store.remove(withClaims), await sizes(), await store.remove(withClaims)]).toEqual([size, [], 0]);
    },
    SECONDS * 1000,
  );

  it('what is no update is refused, and nothing is changed', async () => {
    const store = await openStore({ endpoint: server.address, retries: 0 });
    const broken = { ...withClaims, triples: [...withClaims.triples, 'this is none'] };
    await expect(store.put(broken)).rejects.toThrow('Nothing was changed.');
    expect(await sizes()).toEqual([]);
  });

  describe('the answers are those of the embedded store', () => {
    const embedded = new oxigraph.Store();
    beforeAll(async () => {
      if (skipped) return;
      embedded.load(SPEAKERS, { format: 'text/turtle' });
      // Without a graph, since this store answers a query that names none from the default graph alone.
      const body = `INSERT DATA { ${speakers.triples.map((triple) => `${triple} .`).join('\n')} }`;
      const headers = { 'content-type': 'application/sparql-update' };
      await fetch(server.address, { method: 'POST', headers, body });
    });

    it('but of three triples it forgets one in which there is nothing left to find', async () => {
      const [nowhere, somewhere] = ['dep:Nobody a dep:Meeting', '?plan dep:party ?party . ?other dep:planned ?planned'];
      const query = (patterns: string): string =>
        `PREFIX dep: <https://w3id.org/depeche/ns#> SELECT ?plan { ${patterns} }`;
      const asked = [query(somewhere), query(`${nowhere} . ${somewhere}`)];
      const found = asked.map((each) => rowsOf(JSON.parse(String(embedded.query(each, { results_format: 'json' })))));
      expect(found.map(({ length }) => length)).toEqual([1, 0]);
      expect(await Promise.all(asked.map(ask))).toEqual([found[0], found[0]]);
    });

    // What finds nothing is asked of Virtuoso: this store takes a second or two for each.
    const withAnswer = allAsked().filter((each) => each.answered);
    it.each(withAnswer.map((each) => [each.title, each] as const))(
      'to %s',
      async (_, { query }) => {
        const expected = rowsOf(JSON.parse(String(embedded.query(query, { results_format: 'json' }))));
        expect(expected.length).toBeGreaterThan(0);
        expect((await ask(query)).filter(isRow)).toEqual(expected);
      },
      SECONDS * 1000,
    );
  });
});
