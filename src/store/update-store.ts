import type { ArticleGraphs } from './articles.ts';
import type { Client } from './client.ts';
import { StoreFault } from './fault.ts';
import { askNumber } from './sparql.ts';
import { counting, countingWithoutGraph, ONE_ROW, removal, replacement } from './statements.ts';
import type { ArticleStore } from './store.ts';

/**
 * Virtuoso makes a program of each update, with some lines for each triple, and takes long to do so; with this it reads
 * the triples as data.
 */
const FOR_VIRTUOSO = 'define sql:big-data-const 1\n';

/**
 * A store that speaks SPARQL: each article is one update request, and a query tells afterwards what is there.
 *
 * @throws StoreFault where there is none at the address.
 */
export async function openUpdateStore(client: Client, endpoint: string, updates: string): Promise<ArticleStore> {
  const { server } = await askNumber(client, endpoint, ONE_ROW);
  // So that the server asks for a login now, and not while a whole article is under way.
  if (updates !== endpoint) await client({ method: 'GET', url: updates }, ANY_REFUSAL);
  const isVirtuoso = /virtuoso/i.test(server);
  const prologue = isVirtuoso ? FOR_VIRTUOSO : '';
  const count = async (query: string): Promise<number> => (await askNumber(client, endpoint, query)).number;
  const update = async (body: string, name: string): Promise<void> => {
    try {
      await client({ method: 'POST', url: updates, headers: { 'content-type': 'application/sparql-update' }, body });
    } catch (error) {
      if (!(error instanceof StoreFault)) throw error;
      // It keeps what it did before the operation that it refuses, whatever its status says.
      throw await withState(isVirtuoso ? new StoreFault(error.message, TOUCHED) : error, name, count);
    }
  };
  return {
    put: async (article) => {
      await update(replacement(article, prologue), article.name);
      requireAll(endpoint, article, await count(counting(article.name)));
    },
    putAll: async (articles) => {
      const [first] = articles;
      if (first === undefined) return;
      await update(prologue + articles.map((article) => replacement(article)).join(' ;\n'), first.name);
      for (const article of articles) requireAll(endpoint, article, await count(counting(article.name)));
    },
    remove: async ({ name }) => {
      const before = await count(counting(name));
      await update(removal(name), name);
      const left = await count(counting(name));
      if (left > 0) throw new StoreFault(`${updates} left ${left} triples of <${name}>; remove it again.`, TOUCHED);
      return before;
    },
    queriesUnion: async ({ claims }) => {
      const triple = claims.flatMap(({ triples }) => triples)[0];
      return triple !== undefined && (await count(countingWithoutGraph(triple))) > 0;
    },
  };
}

const TOUCHED = { unchanged: false };

/** What a server may say where it is asked for nothing, but that it wants a login. */
const ANY_REFUSAL: readonly number[] = Array.from({ length: 300 }, (_, k) => 300 + k).filter((code) => code !== 401);

function requireAll(endpoint: string, { name, triples, claims }: ArticleGraphs, there: number): void {
  const wanted = [triples, ...claims.map((claim) => claim.triples)].reduce((sum, { length }) => sum + length, 0);
  if (there === wanted) return;
  throw new StoreFault(`${endpoint} has ${there} of the ${wanted} triples of <${name}>; load it again.`, TOUCHED);
}

/** Adds to a fault of an update what the store has now, as far as it can be known. */
async function withState(
  fault: StoreFault,
  name: string,
  count: (query: string) => Promise<number>,
): Promise<StoreFault> {
  if (fault.unchanged) return new StoreFault(`${fault.message} Nothing was changed.`, fault);
  try {
    const there = await count(counting(name));
    return new StoreFault(`${fault.message} It has ${there} triples of <${name}> now; try again.`, TOUCHED);
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    return new StoreFault(`${fault.message} What it has of <${name}> now is not known; try again.`, TOUCHED);
  }
}
