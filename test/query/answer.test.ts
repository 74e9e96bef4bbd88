import { describe, expect, test } from 'vitest';
import { answerText } from '../../src/cli/query/answer.ts';
import { UsageError } from '../../src/cli/report.ts';
import { parseGraph, queryGraph } from '../../src/graphs.ts';

const GRAPH = parseGraph(
  `<https://w3id.org/depeche/state/KZ> <https://w3id.org/depeche/ns#rule> "say \\"a, b\\"\\u0007\\nend" .
<http://x/s> <http://x/p> "${'é'.repeat(70)}"@fr .`,
  'turtle',
);
const ROWS = queryGraph(GRAPH, 'SELECT ?s ?p ?o ?none WHERE { ?s ?p ?o } ORDER BY ?s');

describe('an answer is printed', () => {
  test('as a table, with short names and long cells cut, and nothing that drives a terminal', () => {
    const [head, rule, long, short, count] = answerText(ROWS, 'table').split('\n');
    expect(head).toMatch(/^s +p +o +none$/);
    expect(rule).toMatch(/^-+ {2}-+ {2}-{60} {2}-{4}$/);
    expect(long).toBe(`<http://x/s>  <http://x/p>  ${'é'.repeat(59)}…`);
    expect(short).toBe('state/KZ      dep:rule      say "a, b"\\x07\\x0aend');
    expect(count).toBe('(2 rows)');
  });

  test('as CSV, whole', () => {
    expect(answerText(ROWS, 'csv')).toBe(
      `s,p,o,none\r\nhttp://x/s,http://x/p,${'é'.repeat(70)},\r\n` +
        'https://w3id.org/depeche/state/KZ,https://w3id.org/depeche/ns#rule,"say ""a, b""\u0007\nend",\r\n',
    );
  });

  test('as the JSON of SPARQL', () => {
    const { head, results } = JSON.parse(answerText(ROWS, 'json'));
    expect(head).toEqual({ vars: ['s', 'p', 'o', 'none'] });
    expect(results.bindings[0].o).toEqual({ type: 'literal', value: 'é'.repeat(70), 'xml:lang': 'fr' });
  });

  test('as yes or no', () => {
    const yes = queryGraph(GRAPH, 'ASK { ?s ?p ?o }');
    expect(answerText(yes, 'table')).toBe('yes\n');
    expect(answerText(yes, 'csv')).toBe('true\n');
    expect(JSON.parse(answerText(yes, 'json'))).toEqual({ head: {}, boolean: true });
  });

  test('as triples, which are no rows', () => {
    const triples = queryGraph(GRAPH, 'CONSTRUCT WHERE { <http://x/s> ?p ?o }');
    expect(answerText(triples, 'table')).toBe(`<http://x/s> <http://x/p> "${'é'.repeat(70)}"@fr .\n`);
    expect(() => answerText(triples, 'csv')).toThrow(UsageError);
  });

  test('also where there is none', () => {
    expect(answerText(queryGraph([], 'SELECT ?s { ?s ?p ?o }'), 'table')).toBe('s\n-\n(0 rows)\n');
  });
});
