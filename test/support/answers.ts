interface Cell {
  readonly value: string;
  readonly datatype?: string;
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

/** Rows in no order, words of a list neither, truth values as the digits that Virtuoso makes of them. */
export function rowsOf({ head, results }: Results): readonly string[] {
  const digit: Readonly<Record<string, string>> = { true: '1', false: '0' };
  const cell = ({ value, datatype }: Cell): string =>
    datatype?.endsWith('#boolean') ? (digit[value] ?? value) : String(value).split(', ').sort().join(', ');
  return results.bindings.map((row) => head.vars.map((name) => (row[name] ? cell(row[name]) : '-')).join(' | ')).sort();
}
