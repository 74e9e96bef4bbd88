import { type ArticleGraphs, claimsIn, type NamedTriples } from './articles.ts';
import type { Client } from './client.ts';
import { StoreFault } from './fault.ts';
import { parseGraph } from './read-graph.ts';
import type { ArticleStore } from './store.ts';

interface Held {
  readonly triples: number;
  readonly claims: readonly string[];
}

/**
 * A store that speaks the Graph Store Protocol: each graph is one request, so that an article without graphs of claims
 * is replaced by one, and one with them is not. The graph is read again afterwards.
 */
export function openGraphStore(client: Client, endpoint: string): ArticleStore {
  const placeOf = (name: string): string => {
    const url = new URL(endpoint);
    url.searchParams.set('graph', name);
    return url.href;
  };
  const held = async (name: string): Promise<Held> => {
    const answer = await client({ method: 'GET', url: placeOf(name), headers: { accept: 'text/turtle' } }, [404]);
    if (answer.status === 404) return { triples: 0, claims: [] };
    return heldIn(endpoint, answer);
  };
  const drop = async (name: string): Promise<void> => {
    await client({ method: 'DELETE', url: placeOf(name) }, [404]);
  };
  const write = async ({ name, triples }: NamedTriples): Promise<void> => {
    const body = triples.map((triple) => `${triple} .\n`).join('');
    await client({ method: 'PUT', url: placeOf(name), headers: { 'content-type': 'text/turtle' }, body });
  };
  const put = async (article: ArticleGraphs): Promise<void> => {
    const old = await held(article.name);
    await inSteps(article, [
      ...stale(old, article).map((claim) => () => drop(claim)),
      () => write(article),
      ...article.claims.map((claim) => () => write(claim)),
    ]);
    const { triples } = await held(article.name);
    if (triples === article.triples.length) return;
    throw new StoreFault(
      `${endpoint} has ${triples} of the ${article.triples.length} triples of <${article.name}>; load it again.`,
      { unchanged: false },
    );
  };
  return {
    put,
    putAll: async (articles) => {
      for (const article of articles) await put(article);
    },
    remove: async (article) => {
      const old = await held(article.name);
      await inSteps(
        article,
        [...old.claims, article.name].map((name) => () => drop(name)),
      );
      return old.triples;
    },
    queriesUnion: async () => false,
  };
}

/** Claims that the store may have a graph of and the new article has none of; they go first, while their names are known. */
function stale(old: Held, { claims }: ArticleGraphs): readonly string[] {
  const kept = new Set(claims.map(({ name }) => name));
  return old.claims.filter((claim) => !kept.has(claim));
}

function heldIn(endpoint: string, { headers, body }: { headers: Headers; body: string }): Held {
  const type = headers.get('content-type') ?? 'nothing';
  if (!/turtle|n-triples/.test(type)) {
    throw new StoreFault(
      `${endpoint} does not give a graph as the Graph Store Protocol has it (it gives ${type}); check the address.`,
      { unchanged: true },
    );
  }
  const quads = parseGraph(body, 'turtle');
  return { triples: quads.length, claims: claimsIn(quads) };
}

/** Runs requests one by one; what goes wrong is told with how far it came. */
async function inSteps({ name }: ArticleGraphs, steps: readonly (() => Promise<void>)[]): Promise<void> {
  for (const [done, step] of steps.entries()) {
    try {
      await step();
    } catch (error) {
      if (!(error instanceof StoreFault)) throw error;
      const unchanged = done === 0 && error.unchanged;
      const state = unchanged
        ? 'Nothing was changed.'
        : `Of the ${steps.length} requests for <${name}>, ${done} are done and this one is not or not surely; try again.`;
      throw new StoreFault(`${error.message} ${state}`, { unchanged });
    }
  }
}
