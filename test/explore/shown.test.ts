import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import oxigraph from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { type Filter, NO_FILTER, shownClaims, shownPropositions } from '../../src/explore/filter.ts';
import { indexGraph } from '../../src/explore/graph-index.ts';
import { nameOf } from '../../src/explore/labels.ts';
import { matrixOf } from '../../src/explore/matrix.ts';
import { packGraph, unpackGraph } from '../../src/explore/packed-graph.ts';
import { segmentLines } from '../../src/explore/segments.ts';
import { claimQuery } from '../../src/explore/sparql.ts';
import { subgraph } from '../../src/explore/subgraph.ts';
import { jsonLdOf, turtleOf } from '../../src/explore/triple-text.ts';
import { ENGLISH, FRENCH, HOSTILE, modelOf, quadsOf } from './graphs.ts';

const QUADS = [...quadsOf(FRENCH, 'a.fr'), ...quadsOf(ENGLISH, 'b.en'), ...quadsOf(HOSTILE, 'c.en')];
const MODEL = modelOf(QUADS);
const entity = (name: string): number => MODEL.entities.findIndex((_, index) => nameOf(MODEL, index, 'en') === name);

const FILTERS: Readonly<Record<string, Partial<Filter>>> = {
  nothing: {},
  'an article': { article: 1 },
  'a speaker': { speaker: entity('Luis Quispe') },
  'a force': { force: 'directive' },
  'what it is about': { about: entity('Morocco') },
  'a relation': { relation: 'supports' },
  'a language': { language: 'fr' },
  'words in other letters': { text: 'SUPPORTS' },
  'words with marks': { text: '"><img' },
  'several at once': { speaker: entity('Amina Tazi'), relation: 'supports', language: 'en' },
  'what nobody said': { text: 'no such words' },
};

describe.each(Object.entries(FILTERS))('shown by %s', (name, change) => {
  const filter = { ...NO_FILTER, ...change };
  const claims = shownClaims(MODEL, filter);

  it('is some of the claims', () => {
    const counts = { nothing: MODEL.claims.length, 'what nobody said': 0 };
    if (name in counts) expect(claims).toHaveLength(counts[name as keyof typeof counts]);
    else expect(claims.length).toSatisfy((count: number) => count > 0 && count < MODEL.claims.length);
  });

  it('is what the SPARQL query gives', () => {
    const store = new oxigraph.Store(QUADS.map(toOxigraph));
    const rows = store.query(claimQuery(MODEL, filter, 'en'));
    if (!Array.isArray(rows)) throw new Error('The query is no SELECT.');
    const found = rows.map((row) => (row instanceof Map ? row.get('claim')?.value : undefined));
    expect(found.sort()).toEqual(claims.map((claim) => MODEL.claims[claim]?.iri).sort());
  });

  it('is in the Turtle and the JSON-LD, with all that it leads to, and no other claim', async () => {
    const triples = unpackGraph(packGraph(QUADS));
    const shown = { model: MODEL, claims, propositions: shownPropositions(MODEL, filter) };
    const part = subgraph(indexGraph(triples), triples, shown);
    const turtle = new Parser().parse(turtleOf(part));
    const whole = new Set(QUADS.map(lineOf));
    expect(turtle.map(lineOf).filter((line) => !whole.has(line))).toEqual([]);
    const read = modelOf(turtle);
    expect(read.claims.map(({ iri }) => iri)).toEqual(claims.map((claim) => MODEL.claims[claim]?.iri));
    expect(read.claims.map(({ words }) => words)).toEqual(claims.map((claim) => MODEL.claims[claim]?.words));
    const nquads = await jsonld.toRDF(JSON.parse(jsonLdOf(part)), { format: 'application/n-quads' });
    expect(new Parser().parse(`${nquads}`).map(lineOf).sort()).toEqual(turtle.map(lineOf).sort());
  });
});

function toOxigraph({ subject, predicate, object }: Quad): oxigraph.Quad {
  const value =
    object.termType === 'Literal'
      ? oxigraph.literal(object.value, object.language || oxigraph.namedNode(object.datatype.value))
      : oxigraph.namedNode(object.value);
  return oxigraph.quad(oxigraph.namedNode(subject.value), oxigraph.namedNode(predicate.value), value);
}

function lineOf({ subject, predicate, object }: Quad): string {
  const kind = object.termType === 'Literal' ? [object.language, object.datatype.value] : [];
  return JSON.stringify([subject.value, predicate.value, object.value, ...kind]);
}

describe('the matrix', () => {
  it('counts the claims of a speaker about somebody', () => {
    const { rows, columns, cell } = matrixOf(MODEL, shownClaims(MODEL, NO_FILTER));
    const [quispe, morocco] = [entity('Luis Quispe'), entity('Morocco')];
    expect(rows[0]).toBe(quispe);
    expect(columns).toContain(morocco);
    const said = MODEL.claims.filter(({ speakers, about }) => speakers.includes(quispe) && about.includes(morocco));
    expect(cell(quispe, morocco)).toHaveLength(said.length);
    expect(cell(morocco, quispe)).toEqual([]);
  });
});

describe('marks in a text', () => {
  it('stand where code points say, overlap, and lose no character', () => {
    const text = 'a 😀 bc def\nghi 😀 jk';
    const marks = [
      { start: 2, end: 6, value: 'outer' },
      { start: 4, end: 9, value: 'inner' },
      { start: 8, end: 16, value: 'over lines' },
    ];
    const lines = segmentLines(text, marks);
    expect(lines.map((line) => line.map(({ words }) => words).join('')).join('\n')).toBe(text);
    expect(lines[0]?.map(({ words, values }) => [words, values.join('+')])).toEqual([
      ['a ', ''],
      ['😀 ', 'outer'],
      ['bc', 'inner+outer'],
      [' d', 'inner'],
      ['e', 'over lines+inner'],
      ['f', 'over lines'],
    ]);
    expect(lines[1]?.map(({ words, values }) => [words, values.join('+')])).toEqual([
      ['ghi 😀', 'over lines'],
      [' jk', ''],
    ]);
  });
});
