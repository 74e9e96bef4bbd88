import oxigraph, { type Term } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import type { GraphOptions } from '../../src/graph/graph.ts';
import { toQuads } from '../../src/graph/graph.ts';
import { FORMATS, type Format, write } from '../../src/write/write.ts';
import { propositionOf, SUMMIT, spanOf, summit } from '../support/document.ts';
import { canonical, READERS } from '../support/readers.ts';

const BOTH: GraphOptions = { graphPerArticle: true, claimsAsGraphs: true };
const VIEWS: readonly (readonly [string, GraphOptions])[] = [
  ['a graph for the article', { graphPerArticle: true }],
  ['graphs for the claims', { claimsAsGraphs: true }],
  ['both', BOTH],
];

describe.each(VIEWS)('%s', (_, options) => {
  describe.each(['trig', 'nq'] as const)('%s', (format) => {
    test.each(Object.entries(READERS[format]))('by %s is the same dataset', async (_reader, read) => {
      const file = write(summit(), format, options);
      expect(await canonical(await read(file))).toBe(await canonical(toQuads(summit(), options)));
    });
  });
});

/** The triples of each graph, as N-Triples without what all names begin with. */
function graphsOf(options: GraphOptions): Readonly<Record<string, readonly string[]>> {
  const graphs: Record<string, string[]> = {};
  const short = (iri: string): string => iri.replace(/^https:\/\/w3id\.org\/depeche\//, '');
  for (const { subject, predicate, object, graph } of toQuads(summit(), options)) {
    const lines = graphs[short(graph.value)] ?? [];
    graphs[short(graph.value)] = [...lines, [subject, predicate, object].map(({ value }) => short(value)).join(' ')];
  }
  return graphs;
}

describe('the quads', () => {
  test('of the article are all in the default graph, or all in the graph of the file', () => {
    const whole = graphsOf({})[''] ?? [];
    expect(Object.keys(graphsOf({}))).toEqual(['']);
    expect(graphsOf({ graphPerArticle: true })).toEqual({ 'graph/sommet.fr': whole });
    expect(graphsOf({ claimsAsGraphs: true })).toMatchObject({ '': whole });
  });

  test('of a claim are what it states, one triple for each proposition; the reporter’s are in none', () => {
    const { 'graph/sommet.fr': whole, ...claims } = graphsOf(BOTH);
    expect(whole).toEqual(graphsOf({})['']);
    expect(claims).toEqual({
      'article/sommet.fr#claim-1': ['state/syldavia ns#supports article/sommet.fr#initiative-route-du-lac'],
      'article/sommet.fr#claim-2': ['state/borduria ns#joins article/sommet.fr#organization-union-du-lac'],
    });
  });

  test('of a claim are by subject and without repeats', () => {
    const document = summit();
    const more = (id: string, subject: string, object: string) =>
      propositionOf(id, [subject, 'supports', object], spanOf(SUMMIT, 'soutient'), { claim: 'claim-1' });
    const propositions = [
      ...document.propositions,
      more('claim-1-p2', 'state/borduria', 'state/syldavia'),
      more('claim-1-p3', 'state/syldavia', '#initiative-route-du-lac'),
    ];
    const quads = toQuads({ ...document, propositions }, { claimsAsGraphs: true });
    const said = quads.filter(({ graph }) => graph.value.endsWith('#claim-1'));
    expect(said.map(({ subject }) => subject.value.split('/').at(-1))).toEqual(['syldavia', 'borduria']);
  });
});

test('TriG has each graph in braces, under headings', () => {
  const trig = write(summit(), 'trig', BOTH);
  expect(trig).toContain('\n\ngraph:sommet.fr {\n# This file\n\ngraph:sommet.fr a owl:Ontology;\n');
  expect(trig).toMatch(
    /\n}\n\n\n# What each claim says, in a graph of its own\n\na:claim-1 {\nstate:syldavia dep:supports a:initiative-route-du-lac\.\n}\n/,
  );
});

describe('a store', () => {
  const store = new oxigraph.Store();
  store.load(write(summit(), 'trig', BOTH), { format: 'application/trig' });
  const FACTS = `PREFIX dep: <https://w3id.org/depeche/ns#>
    SELECT ?who ?what { VALUES ?relation { dep:supports dep:joins } ?who ?relation ?what }`;
  const SAYINGS = `PREFIX dep: <https://w3id.org/depeche/ns#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
    SELECT ?speaker ?who ?what { GRAPH ?claim { ?who dep:supports ?what }
      GRAPH ?article { ?claim dep:speaker/rdfs:label ?speaker } }`;

  test('that queries the union of its graphs takes what claims say for facts', () => {
    expect(store.query(FACTS, { use_default_graph_as_union: true })).toHaveLength(2);
  });

  test('that keeps graphs apart does not, and tells whose they are', () => {
    expect(store.query(FACTS)).toEqual([]);
    const [row, ...others] = store.query(SAYINGS) as Map<string, Term>[];
    expect([row?.get('speaker')?.value, others]).toEqual(['𠮷田 Igor', []]);
  });

  test('that has all in one graph is asked for propositions, and finds no fact either', () => {
    const plain = new oxigraph.Store();
    plain.load(write(summit(), 'turtle'), { format: 'text/turtle' });
    expect(plain.query(FACTS, { use_default_graph_as_union: true })).toEqual([]);
  });
});

const WITHOUT = (Object.keys(FORMATS) as Format[]).filter((format) => !FORMATS[format].namedGraphs);

test.each(WITHOUT)('%s has no named graphs, and says so', (format) => {
  for (const [, options] of VIEWS) {
    expect(() => write(summit(), format, options)).toThrow(
      `The format ${format} has no named graphs: choose trig or nq, or leave out the options for graphs.`,
    );
  }
});
