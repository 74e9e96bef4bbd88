import { DataFactory, type Quad } from 'n3';
import { describe, expect, it } from 'vitest';
import { articleGraphs } from '../../src/graphs.ts';
import { DepecheError, toQuads } from '../../src/index.ts';
import { summit } from '../support/document.ts';

const { blankNode, defaultGraph, namedNode, quad } = DataFactory;

const NAME = 'https://w3id.org/depeche/graph/sommet.fr';
const CLAIM = 'https://w3id.org/depeche/article/sommet.fr#claim-1';

/** The message of the fault, as the caller gets it. */
function faultOf(quads: readonly Quad[]): string {
  try {
    articleGraphs(quads);
  } catch (error) {
    if (error instanceof DepecheError && error.code === 'invalid-graph') return error.message;
    throw error;
  }
  return 'no fault';
}

const inGraph = (quads: readonly Quad[], name: string): Quad[] =>
  quads.map(({ subject, predicate, object }) => quad(subject, predicate, object, namedNode(name)));

describe('the graphs that a store keeps of an article', () => {
  it('are named like its file, whether it stands in a graph already or not', () => {
    const [plain, ...more] = articleGraphs(toQuads(summit()));
    expect([plain?.name, plain?.triples.length, plain?.claims, more]).toEqual([NAME, toQuads(summit()).length, [], []]);
    expect(articleGraphs(toQuads(summit(), { graphPerArticle: true }))).toEqual([plain]);
  });

  it('are, where it is allowed, one for each claim that says something', () => {
    const options = { graphPerArticle: true, claimsAsGraphs: true };
    const [article] = articleGraphs(toQuads(summit(), options), { claimsAsGraphs: true });
    expect(article?.claims.map(({ name, triples }) => [name, triples.length])).toEqual([
      [CLAIM, 1],
      [CLAIM.replace('1', '2'), 1],
    ]);
  });

  it('are those of each article where a file has several, each in a graph', () => {
    const options = { graphPerArticle: true, base: 'https://example.org/' };
    const both = [...toQuads(summit(), { graphPerArticle: true }), ...toQuads(summit(), options)];
    expect(articleGraphs(both).map(({ name }) => name)).toEqual([NAME, 'https://example.org/graph/sommet.fr']);
  });

  it('have each statement once', () => {
    const quads = toQuads(summit());
    expect(articleGraphs([...quads, ...quads])).toEqual(articleGraphs(quads));
  });
});

describe('what is no graph of an article is refused', () => {
  const quads = toQuads(summit());

  it.each<readonly [string, readonly Quad[], string]>([
    ['what claims say', toQuads(summit(), { claimsAsGraphs: true }), 'takes that for facts'],
    ['several articles in one graph', [...quads, ...toQuads(summit(), { base: 'https://example.org/' })], 'one graph'],
    ['a graph of another name', inGraph(quads, 'https://example.org/mine'), 'another name'],
    ['a default graph without a header', quads.slice(5), 'no header of an article'],
    ['nothing', [], 'no article in the file'],
    ['a graph of a stranger alone', inGraph(quads.slice(9, 10), 'https://example.org/x'), 'no article in the file'],
    [
      'nodes without a name',
      [...quads, quad(blankNode(), namedNode('https://example.org/p'), namedNode(NAME))],
      'nodes without a name',
    ],
    [
      'an IRI that would end its place in an update',
      [
        ...quads,
        quad(namedNode('https://example.org/> } ; DROP ALL #'), namedNode(NAME), namedNode(NAME), defaultGraph()),
      ],
      'no absolute IRI',
    ],
  ])('%s', (_, found, message) => {
    expect(faultOf(found)).toContain(message);
  });

  it('a graph that is no claim of the article, though graphs of claims are allowed', () => {
    const stranger = inGraph(quads.slice(9, 10), 'https://example.org/x');
    expect(() => articleGraphs([...quads, ...stranger], { claimsAsGraphs: true })).toThrow('neither');
  });
});
