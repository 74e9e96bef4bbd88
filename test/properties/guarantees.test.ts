import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import oxigraph from 'oxigraph';
import { expect, it } from 'vitest';
import { queryGraph } from '../../src/graphs.ts';
import { extract, toQuads, write } from '../../src/index.ts';
import { ROOT } from '../tools/command.ts';

const page = readFileSync(join(ROOT, 'docs/guarantees.md'), 'utf8');
const [counting = '', nothing = ''] = [...page.matchAll(/^```sparql[ a-z]*\n(.*?)^```$/gms)].map(
  ([, query = '']) => query,
);

const ARTICLE = 'wang-tleuberdi-2020.fr';
const document = extract(readFileSync(join(ROOT, `input/${ARTICLE}.txt`), 'utf8'), { name: ARTICLE });

it('docs/guarantees.md: the graph tells what was read, resolved and known', () => {
  const answer = queryGraph(toQuads(document), counting);
  const rows = answer.kind === 'rows' ? answer.rows : [];
  expect(rows.map(({ from }) => from?.value).sort()).toEqual(['a rule', 'the knowledge base', 'the text']);
});

it('docs/guarantees.md: nothing that should have evidence has none, and the query would find it', () => {
  const missing = (graph: string): number => {
    const store = new oxigraph.Store();
    store.load(graph, { format: 'application/n-triples' });
    return [store.query(nothing)].flat().length;
  };
  const graph = write(document, 'nt');
  expect(missing(graph)).toBe(0);
  for (const property of ['ns#content>', 'ns#evidence>', 'oa#hasTarget>']) {
    const poorer = graph.split('\n').filter((line) => !line.includes(property));
    expect(missing(poorer.join('\n'))).toBeGreaterThan(0);
  }
});

it('docs/guarantees.md: labels of known entities have a rule that says so', () => {
  const known = document.entities.filter(
    ({ id, rule }) => /^(?:state|initiative)\//.test(id) && rule.startsWith('known'),
  );
  expect(known.length).toBeGreaterThan(1);
});
