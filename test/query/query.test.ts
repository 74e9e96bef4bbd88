import { describe, expect, test } from 'vitest';
import { parseGraph, queryGraph } from '../../src/graphs.ts';
import { DepecheError, extract, toQuads } from '../../src/index.ts';

const GRAPH = parseGraph('<http://x/s> <http://x/p> 1 , "a"@fr . <http://x/t> <http://x/p> 1 .', 'turtle');

describe('a query', () => {
  test('that selects gives rows, with the variables in their order', () => {
    expect(queryGraph(GRAPH, 'SELECT ?o ?none WHERE { <http://x/t> ?p ?o }')).toEqual({
      kind: 'rows',
      variables: ['o', 'none'],
      rows: [{ o: { type: 'literal', value: '1', datatype: 'http://www.w3.org/2001/XMLSchema#integer' } }],
    });
  });

  test('that finds nothing keeps its variables', () => {
    const answer = queryGraph(GRAPH, 'SELECT ?o WHERE { <http://x/none> ?p ?o }');
    expect(answer).toEqual({ kind: 'rows', variables: ['o'], rows: [] });
  });

  test('that asks gives yes or no', () => {
    expect(queryGraph(GRAPH, 'ASK { ?s ?p "a"@fr }')).toEqual({ kind: 'truth', value: true });
    expect(queryGraph(GRAPH, 'ASK { ?s ?p "b" }')).toEqual({ kind: 'truth', value: false });
  });

  test.each(['CONSTRUCT WHERE { ?s ?p 1 }', 'DESCRIBE <http://x/t>'])('%s gives triples', (query) => {
    const answer = queryGraph(GRAPH, query);
    expect(answer).toMatchObject({ kind: 'graph' });
    expect(answer.kind === 'graph' && answer.lines).toContain(
      '<http://x/t> <http://x/p> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .',
    );
  });
});

describe('what is wrong with a query is told in a sentence', () => {
  test.each([
    ['SELECT ?s WHERE {\n  ?s ?p', 'The query is not valid SPARQL (line 2, column 8): something is missing here.'],
    ['SELECT ?s\nWHERE { ?s a dep:Claim }', 'line 2, column 23): a prefix is not declared; begin with PREFIX lines'],
    ['SELEC ?s {}', 'line 1, column 10): "{}" cannot stand here'],
    ['SELECT (COUNT(?s) AS ?n) ?p { ?s ?p ?o }', 'SELECT has a variable that the pattern or GROUP BY does not give'],
    ['PREFIX a: <b>\nASK {}', 'an IRI is not absolute'],
    ['INSERT DATA { <http://a/b> <http://a/b> 1 }', 'this is an update; ask with SELECT, ASK, CONSTRUCT or DESCRIBE'],
    ['SELECT * { SERVICE <http://x/> { ?s ?p ?o } }', 'cannot be run: The service <http://x/> is not supported.'],
    ['', 'line 1, column 1): something is missing here'],
  ])('%j', (query, sentence) => {
    expect(() => queryGraph(GRAPH, query)).toThrow(sentence);
    expect(() => queryGraph(GRAPH, query)).toThrow(DepecheError);
  });
});

test('what claims say is found in the union of graphs only, and there it looks like facts', () => {
  const text = 'La Chine soutient le Kazakhstan, a déclaré mardi le ministre chinois des Affaires étrangères.\n';
  const quads = toQuads(extract(text, { name: 'a', language: 'fr' }), { claimsAsGraphs: true });
  const query = 'ASK { ?who <https://w3id.org/depeche/ns#supports> ?whom }';
  expect(queryGraph(quads, query)).toEqual({ kind: 'truth', value: false });
  expect(queryGraph(quads, query, { union: true })).toEqual({ kind: 'truth', value: true });
});
