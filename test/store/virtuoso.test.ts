import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import oxigraph from 'oxigraph';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ArticleGraphs, articleGraphs, openStore, type StoreOptions } from '../../src/graphs.ts';
import { toQuads } from '../../src/index.ts';
import { parseGraph } from '../../src/store/read-graph.ts';
import { askServer, rowsOf } from '../support/answers.ts';
import { allAsked } from '../support/asked.ts';
import { summit } from '../support/document.ts';
import { SPEAKERS } from '../support/speakers.ts';
import { depeche, folderWith, type Outcome, ROOT, run } from '../tools/command.ts';
import { runs, skips } from '../tools/skips.ts';
import { skipsVirtuoso, startVirtuoso, type Virtuoso } from '../tools/virtuoso.ts';

const skipped = skipsVirtuoso();
const page = readFileSync(join(ROOT, 'docs/stores.md'), 'utf8');
const blocks = [...page.matchAll(/^```sh virtuoso\n(.*?)^```$/gms)].map(([, block = '']) => block.trim().split('\n'));
const RESULT = join(ROOT, 'output/wang-tleuberdi-2020.fr.ttl');

let server: Virtuoso = { address: '', stop: async () => {} };

beforeAll(async () => {
  if (!skipped) server = await startVirtuoso();
});
afterAll(() => server.stop());

const LOGIN = { user: 'dba', password: 'dba' };
const byUpdate = (): StoreOptions => ({ endpoint: `${server.address}/sparql-auth`, ...LOGIN });
const byGraphs = (): StoreOptions => ({
  endpoint: `${server.address}/sparql-graph-crud-auth`,
  protocol: 'gsp',
  ...LOGIN,
});

function oneArticle(quads: Parameters<typeof articleGraphs>[0]): ArticleGraphs {
  const [article] = articleGraphs(quads, { claimsAsGraphs: true });
  if (article === undefined) throw new Error('There is no article.');
  return article;
}

const seed = oneArticle(parseGraph(readFileSync(RESULT, 'utf8'), 'turtle'));
const withClaims = oneArticle(toQuads(summit(), { claimsAsGraphs: true }));

const select = (query: string): Promise<readonly string[]> => askServer(`${server.address}/sparql`, query);

/** What the store has in a graph, read by the Graph Store Protocol. */
async function saidIn(name: string): Promise<readonly string[]> {
  const url = `${server.address}/sparql-graph-crud?graph=${encodeURIComponent(name)}`;
  const response = await fetch(url, { headers: { accept: 'application/n-triples' } });
  const quads = response.ok ? parseGraph(await response.text(), 'nt') : [];
  return quads.map(({ subject, predicate, object }) => `<${subject.value}> <${predicate.value}> <${object.value}>`);
}

/** What the store has in an article's graph, as the lines that were put in. */
async function graphIn(name: string): Promise<readonly string[]> {
  const url = `${server.address}/sparql-graph-crud?graph=${encodeURIComponent(name)}`;
  const response = await fetch(url, { headers: { accept: 'application/n-triples' } });
  const [header] = seed.triples;
  const quads = response.ok ? parseGraph(await response.text(), 'nt') : [];
  if (header === undefined || quads.length === 0) return [];
  return oneArticle(quads).triples.toSorted();
}

describe.skipIf(skipped)('in Virtuoso', () => {
  it.each([
    ['SPARQL Update', byUpdate],
    ['the Graph Store Protocol', byGraphs],
  ])('an article comes back as it was put in by %s, whatever was there', async (_, options) => {
    const store = await openStore(options());
    expect(await graphIn(withClaims.name)).toEqual([]);
    await store.put(withClaims);
    const claims = 'SELECT ?c { GRAPH ?c { ?s <https://w3id.org/depeche/ns#supports> ?o } }';
    expect([await graphIn(withClaims.name), await select(claims)]).toEqual([
      withClaims.triples.toSorted(),
      ['https://w3id.org/depeche/article/sommet.fr#claim-1'],
    ]);
    for (const { name, triples } of withClaims.claims) expect(await saidIn(name)).toEqual(triples);
    const facts = 'SELECT ?s { ?s <https://w3id.org/depeche/ns#supports> ?o }';
    expect(await select(facts)).toHaveLength(1);
    await store.put({ ...withClaims, claims: [] });
    expect(await select(facts)).toEqual([]);
    for (const { name } of withClaims.claims) expect(await saidIn(name)).toEqual([]);
    expect([await graphIn(withClaims.name), await select(claims)]).toEqual([withClaims.triples.toSorted(), []]);
    expect([await store.remove(withClaims), await graphIn(withClaims.name)]).toEqual([withClaims.triples.length, []]);
  });

  it('every character arrives', async () => {
    const store = await openStore(byUpdate());
    const text = '\\u0041 \\\\U0001F600 𠮷 " \' \t\r\n } ; DROP ALL #';
    const triple = `<${withClaims.name}> <https://example.org/text> ${JSON.stringify(text)}`;
    await store.put({ ...withClaims, triples: [...withClaims.triples, triple] });
    expect(await select('SELECT ?text { ?graph <https://example.org/text> ?text }')).toEqual([text]);
    await store.remove(withClaims);
  });

  it('an article with thousands of triples is one request, and comes back whole', async () => {
    const store = await openStore(byUpdate());
    expect(seed.triples.length).toBeGreaterThan(2000);
    const more = Array.from({ length: 8000 }, (_, k) => `<${seed.name}> <https://example.org/p> "${k}"`);
    const fetched = vi.spyOn(globalThis, 'fetch');
    await store.put({ ...seed, triples: [...seed.triples, ...more] });
    expect(fetched.mock.calls.filter(([, options]) => String(options?.body).includes('INSERT'))).toHaveLength(1);
    fetched.mockRestore();
    await store.put(seed);
    expect(await graphIn(seed.name)).toEqual(seed.triples.toSorted());
    await store.remove(seed);
  });

  it('what is told after a failure is what is there: the operations before the one that failed are done', async () => {
    const store = await openStore(byUpdate());
    await store.put(withClaims);
    const fetched = globalThis.fetch;
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (url, options) => {
      const [before = '', insertion] = String(options?.body ?? '').split(' ;\nINSERT');
      const answer = await fetched(url, insertion === undefined ? options : { ...options, body: before });
      return insertion === undefined || !answer.ok ? answer : new Response('planted', { status: 400 });
    });
    const fault = await store.put({ ...withClaims, claims: [] }).catch(String);
    vi.restoreAllMocks();
    const there = (await graphIn(withClaims.name)).length;
    expect([there, fault]).toEqual([0, expect.stringContaining('(400: planted)')]);
    expect(fault).toContain(`It has ${there} triples of <${withClaims.name}> now; try again.`);
    await store.remove(withClaims);
  });

  it('queries that name no graph find what claims say, and the store is known for it', async () => {
    const store = await openStore(byUpdate());
    await store.put(withClaims);
    expect(await store.queriesUnion(withClaims)).toBe(true);
    await store.remove(withClaims);
  });

  it('who may not change the store is told so', async () => {
    await expect(openStore({ ...byUpdate(), password: 'wrong' })).rejects.toThrow('does not accept the user dba');
    const store = await openStore({ endpoint: `${server.address}/sparql` });
    await expect(store.put(withClaims)).rejects.toThrow('forbids this without a user');
    expect(await graphIn(withClaims.name)).toEqual([]);
  });

  describe('the answers are those of the embedded store', () => {
    const embedded = new oxigraph.Store();
    beforeAll(async () => {
      if (skipped) return;
      const store = await openStore(byUpdate());
      for (const text of [readFileSync(RESULT, 'utf8'), SPEAKERS]) {
        embedded.load(text, { format: 'text/turtle' });
        await store.put(oneArticle(parseGraph(text, 'turtle')));
      }
    });

    it.each(projectQueries())('to %s', async (_, query) => {
      const expected = String(embedded.query(query, { results_format: 'application/sparql-results+json' }));
      expect(await select(query)).toEqual(rowsOf(JSON.parse(expected)));
    });
  });

  it.each(blocks)('the commands of docs/stores.md run: %s', (...lines) => {
    vi.stubEnv('DEPECHE_PASSWORD', 'dba');
    vi.stubEnv('DEPECHE_USER', 'dba');
    const outcomes = lines.map((line) => runLine(line.replaceAll('http://localhost:8890', server.address)));
    vi.unstubAllEnvs();
    expect(outcomes.map(({ status, stderr }) => [status, stderr])).toEqual(lines.map(() => [0, '']));
    expect(outcomes.filter(({ stdout }) => stdout.length < 50)).toEqual([]);
  });
});

/** Queries by their names: those of a page, of the examples, and the named questions with and without values. */
function projectQueries(): readonly (readonly [string, string])[] {
  const output = readFileSync(join(ROOT, 'docs/output.md'), 'utf8');
  const inPage = [...output.matchAll(/^```sparql\n(.*?)^```$/gms)].map(([, query = ''], k) => {
    return [`query ${k + 1} of docs/output.md`, query] as const;
  });
  const files = readdirSync(join(ROOT, 'examples')).filter((name) => name.endsWith('.rq'));
  const examples = files.map((file) => [file, readFileSync(join(ROOT, 'examples', file), 'utf8')] as const);
  return [...inPage, ...examples, ...allAsked().map(({ title, query }) => [title, query] as const)];
}

const noCurl = skips('Asking Virtuoso by curl', runs('curl', ['--version']) ? undefined : 'curl is not installed');

function runLine(line: string): Outcome {
  const folder = folderWith();
  for (const name of ['input', 'output', 'examples']) symlinkSync(join(ROOT, name), join(folder, name));
  const [program = '', ...args] = line.split(' ');
  if (program === 'npx') return depeche(folder, args.slice(1));
  if (program === 'curl' && noCurl) return { status: 0, stdout: 'skipped'.padEnd(50), stderr: '' };
  return run(program, args, { cwd: folder });
}
