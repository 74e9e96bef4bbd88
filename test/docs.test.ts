import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import oxigraph from 'oxigraph';
import { expect, test } from 'vitest';
import { extract, write } from '../src/index.ts';
import { ROOT } from './tools/command.ts';

const page = readFileSync(join(ROOT, 'docs/output.md'), 'utf8');
const ARTICLE = 'wang-tleuberdi-2020.fr';

/** The blocks of SPARQL with these letters behind the word. */
const queriesFor = (use: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`sparql${use}\n(.*?)^\`\`\`$`, 'gms'))].map(([, query = '']) => query);

test.each(queriesFor(''))('a query of docs/output.md finds something in the committed result (%#)', (query) => {
  const store = new oxigraph.Store();
  store.load(readFileSync(join(ROOT, `output/${ARTICLE}.ttl`), 'utf8'), { format: 'text/turtle' });
  expect(store.query(query)).not.toEqual([]);
});

test('the queries of docs/output.md for graphs of claims: the union of graphs takes sayings for facts', () => {
  const text = readFileSync(join(ROOT, `input/${ARTICLE}.txt`), 'utf8');
  const store = new oxigraph.Store();
  store.load(write(extract(text, { name: ARTICLE }), 'trig', { claimsAsGraphs: true }), { format: 'application/trig' });
  const [[sayings = '', ...others], [facts = '']] = [queriesFor(' graphs'), queriesFor(' union')] as const;
  expect([others, store.query(facts)]).toEqual([[], []]);
  expect(store.query(sayings)).not.toEqual([]);
  expect(store.query(facts, { use_default_graph_as_union: true })).not.toEqual([]);
});
