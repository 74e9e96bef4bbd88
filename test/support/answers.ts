interface Cell {
  readonly value: string;
}

/** SPARQL's results in JSON, as far as they are read here. */
export interface Results {
  readonly head: { readonly vars: readonly string[] };
  readonly results: { readonly bindings: readonly Readonly<Record<string, Cell>>[] };
}

/** The rows that a server answers a query with. */
export async function askServer(address: string, query: string): Promise<readonly string[]> {
  const body = new URLSearchParams({ query });
  const headers = { accept: 'application/sparql-results+json, application/json;q=0.9' };
  const response = await fetch(address, { method: 'POST', headers, body });
  const text = await response.text();
  if (!response.ok) throw new Error(`${query}\n${text}`);
  return rowsOf(JSON.parse(text));
}

/** Rows in no order, each cell so that the answers of two stores can be compared. */
export function rowsOf({ head, results }: Results): readonly string[] {
  const cell = (found: Cell | undefined): string => (found ? comparable(String(found.value)) : '-');
  return results.bindings.map((row) => head.vars.map((name) => cell(row[name])).join(' | ')).sort();
}

const DIGITS: ReadonlyMap<string, string> = new Map([
  ['true', '1'],
  ['false', '0'],
]);

/**
 * A value without the order of the words of a list, and a truth value as the digit that Virtuoso makes of it. It is known
 * by its word, since RDF::Endpoint sends no datatypes.
 */
export function comparable(value: string): string {
  return DIGITS.get(value) ?? value.split(', ').sort().join(', ');
}
