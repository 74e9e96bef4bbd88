import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parameterNames, parseGraph, queryGraph } from '../../src/graphs.ts';
import { DepecheError } from '../../src/index.ts';

const GRAPH = parseGraph(
  `@prefix dep: <https://w3id.org/depeche/ns#> .
<https://w3id.org/depeche/state/KZ> dep:supports <https://w3id.org/depeche/state/CN> .
<https://w3id.org/depeche/state/KZ> <http://example.org/says> "Bonjour"@fr , "Bonjour" .`,
  'turtle',
);

/** Gives back the term that was set. */
const ECHO = 'SELECT ?it WHERE {\n  # VALUES ?it { "…" }\n}';

const echo = (it: string) => {
  const answer = queryGraph(GRAPH, ECHO, { set: { it } });
  return answer.kind === 'rows' ? answer.rows[0]?.it : undefined;
};

describe('the values of a query', () => {
  test.each([
    ['<http://example.org/a>', { type: 'uri', value: 'http://example.org/a' }],
    ['https://example.org/b', { type: 'uri', value: 'https://example.org/b' }],
    ['dep:supports', { type: 'uri', value: 'https://w3id.org/depeche/ns#supports' }],
    ['wd:Q148', { type: 'uri', value: 'http://www.wikidata.org/entity/Q148' }],
    ['state/KZ', { type: 'uri', value: 'https://w3id.org/depeche/state/KZ' }],
    ['person/CN/wang-yi', { type: 'uri', value: 'https://w3id.org/depeche/person/CN/wang-yi' }],
    ['Chine', { type: 'literal', value: 'Chine' }],
    ['"Chine"@fr', { type: 'literal', value: 'Chine', 'xml:lang': 'fr' }],
    ['news:today', { type: 'literal', value: 'news:today' }],
    ['say "yes"', { type: 'literal', value: 'say "yes"' }],
  ])('%s is one term', (value, term) => {
    expect(echo(value)).toEqual(term);
  });

  test('are never more than one term, whatever is in them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (text) => {
        const value = `x${text}" } . ?s ?p ?o . VALUES ?it { "`;
        expect(echo(value)).toEqual({ type: 'literal', value });
      }),
      { numRuns: 50 },
    );
  });

  test('take the place of a default, wherever the name stands', () => {
    const query = 'SELECT * WHERE { VALUES ?a { "one" } OPTIONAL { values $a {"one"} ?s ?p ?a } VALUES ?b { UNDEF } }';
    expect(parameterNames(query)).toEqual(['a', 'b']);
    expect(queryGraph(GRAPH, query, { set: { a: 'Bonjour' } })).toMatchObject({
      rows: [{ a: { value: 'Bonjour' }, p: { value: 'http://example.org/says' } }],
    });
  });

  test('say nothing where they are not set', () => {
    expect(queryGraph(GRAPH, ECHO)).toEqual({ kind: 'rows', variables: ['it'], rows: [{}] });
  });

  test.each([
    [{ other: 'x' }, 'The query has no place for "other": it takes it.'],
    [{ it: '<no iri>' }, /The value of "it" cannot be used: <no iri> is no absolute IRI/],
    [{ it: 'http://' }, /cannot be used/],
  ])('%j is refused in a sentence', (set, message) => {
    expect(() => queryGraph(GRAPH, ECHO, { set })).toThrow(message);
    expect(() => queryGraph(GRAPH, ECHO, { set })).toThrow(DepecheError);
  });

  test('a query without places says how to make one', () => {
    expect(() => queryGraph(GRAPH, 'ASK {}', { set: { it: 'x' } })).toThrow('write a line # VALUES ?name');
  });
});
