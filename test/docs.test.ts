import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import oxigraph from 'oxigraph';
import { expect, test } from 'vitest';
import { ROOT } from './tools/command.ts';

const page = readFileSync(join(ROOT, 'docs/output.md'), 'utf8');
const queries = [...page.matchAll(/^```sparql\n(.*?)^```$/gms)].map(([, query = '']) => query);

test.each(queries)('a query of docs/output.md finds something in the committed result (%#)', (query) => {
  const store = new oxigraph.Store();
  store.load(readFileSync(join(ROOT, 'output/wang-tleuberdi-2020.fr.ttl'), 'utf8'), { format: 'text/turtle' });
  expect(store.query(query)).not.toEqual([]);
});
