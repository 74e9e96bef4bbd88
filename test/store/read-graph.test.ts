import oxigraph from 'oxigraph';
import { describe, expect, test } from 'vitest';
import { formatOfFile, parseGraph } from '../../src/graphs.ts';
import { DepecheError, extract, FORMATS, type Format, toQuads, write } from '../../src/index.ts';
import { loadGraph } from '../../src/store/load-graph.ts';

const TEXT = 'La Chine soutient le Kazakhstan, a déclaré mardi le ministre chinois des Affaires étrangères.\n';
const document = extract(TEXT, { name: 'a', language: 'fr' });
const formats = Object.keys(FORMATS).filter((name): name is Format => name in FORMATS);

describe('a graph file', () => {
  test.each(formats)('of the format %s is read as it was written', (format) => {
    const lines = (quads: ReturnType<typeof parseGraph>) =>
      new Set(quads.map(({ subject, predicate, object }) => `${subject.id} ${predicate.id} ${object.id}`));
    expect(lines(parseGraph(write(document, format), format))).toEqual(lines(toQuads(document)));
  });

  test.each([
    ['a.ttl', 'turtle'],
    ['news/b.fr.JSONLD', 'jsonld'],
    ['c.nq', 'nq'],
    ['d.txt', undefined],
    ['ttl', undefined],
  ])('%s tells its format by its ending', (name, format) => {
    expect(formatOfFile(name)).toBe(format);
  });

  test('keeps its blank nodes apart from those of another', () => {
    const [one, other] = ['1-', '2-'].map((scope) => parseGraph('_:a <http://x/p> _:a .', 'turtle', scope)[0]);
    expect(one?.subject.value).toBe(one?.object.value);
    expect(one?.subject.value).not.toBe(other?.subject.value);
  });

  test('goes into a store as it is, with its blank nodes apart from those of another', () => {
    const store = new oxigraph.Store();
    const sizes = formats.map((format) => {
      loadGraph(store, write(document, format), format);
      return store.size;
    });
    expect(sizes).toEqual(formats.map(() => new Set(toQuads(document)).size));
    const blank = '_:a <http://x/p> _:a .';
    const [before = 0] = sizes;
    for (const format of ['turtle', 'nq'] as const) loadGraph(store, blank, format);
    expect(store.size).toBe(before + 2);
  });

  const faults: readonly (readonly [string, Format, RegExp])[] = [
    [
      '<http://a/s> <http://a/p> 1 .\n<http://a/s> foo',
      'turtle',
      /^The file is not valid turtle \(line 2, column 1\d\): .+; correct it/,
    ],
    ['{"a":', 'jsonld', /^The file is not valid jsonld \(line 1, column \d+\): /],
    ['<rdf', 'rdfxml', /^The file is not valid rdfxml: /],
    ['<http://a/s> <http://a/p> <relative> .', 'turtle', /not valid turtle \(line 1/],
    ['<http://a/s> <http://a/p> <<( <http://a/s> <http://a/p> 1 )>> .', 'turtle', /has a statement about a statement/],
  ];

  test.each(faults)('%j is refused in a sentence', (text, format, sentence) => {
    expect(() => parseGraph(text, format)).toThrow(sentence);
    expect(() => parseGraph(text, format)).toThrow(DepecheError);
  });

  test.each(faults)('%j leaves a store as it was', (text, format, sentence) => {
    const store = new oxigraph.Store();
    loadGraph(store, '<http://a/s> <http://a/p> 2 .', 'turtle');
    expect(() => loadGraph(store, text, format)).toThrow(sentence);
    expect(() => loadGraph(store, text, format)).toThrow(DepecheError);
    expect(store.size).toBe(1);
  });
});
