import type { Client } from './client.ts';
import { StoreFault } from './fault.ts';
import type { Answer } from './send.ts';

/** Some stores know SPARQL's results in JSON by the name of all JSON only. */
const RESULTS = 'application/sparql-results+json, application/json;q=0.9';

/**
 * The number that a query gives as `?n`, and what the store calls itself. Numbers only, since some stores answer ASK
 * with a table.
 */
export async function askNumber(
  client: Client,
  url: string,
  query: string,
): Promise<{ readonly number: number; readonly server: string }> {
  const answer = await client({
    method: 'POST',
    url,
    headers: { accept: RESULTS, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ query }).toString(),
  });
  const number = numberIn(answer.body);
  if (number === undefined) throw notSparql(url, answer);
  return { number, server: answer.headers.get('server') ?? '' };
}

/** What we read of SPARQL's results in JSON; a stranger may say anything in their place. */
type Results = {
  readonly results?: { readonly bindings?: readonly ({ readonly n?: { readonly value?: unknown } } | null)[] };
} | null;

function numberIn(body: string): number | undefined {
  try {
    const parsed: Results = JSON.parse(body);
    const row = parsed?.results?.bindings?.[0];
    // RDF::Query gives a row of nothing where there is nothing to count.
    if (row && Object.keys(row).length === 0) return 0;
    const value = row?.n?.value;
    // Some stores write a number and not a string.
    return /^\d+$/.test(String(value)) ? Number(value) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function notSparql(url: string, { headers }: Answer): StoreFault {
  const type = headers.get('content-type') ?? 'nothing';
  return new StoreFault(
    `${url} does not answer a query as SPARQL has it (it gives ${type}); check the address, and where it is a graph store choose --protocol gsp.`,
    { unchanged: true },
  );
}
