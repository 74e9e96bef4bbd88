import { describe, expect, test } from 'vitest';
import { formatOfFile, parseGraph } from '../../src/graphs.ts';
import { DepecheError, extract, FORMATS, type Format, toQuads, write } from '../../src/index.ts';

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

  test.each<[string, Format, RegExp]>([
    [
      '<http://a/s> <http://a/p> 1 .\n<http://a/s> foo',
      'turtle',
      /^The file is not valid turtle \(line 2, column 1\d\): .+; correct it/,
    ],
    ['{"a":', 'jsonld', /^The file is not valid jsonld \(line 1, column \d+\): /],
    ['<rdf', 'rdfxml', /^The file is not valid rdfxml: /],
    ['<http://a/s> <http://a/p> <relative> .', 'turtle', /not valid turtle \(line 1/],
    ['<http://a/s> <http://a/p> <<( <http://a/s> <http://a/p> 1 )>> .', 'turtle', /has a statement about a statement/],
  ])('%j is refused in a sentence', (text, format, sentence) => {
    expect(() => parseGraph(text, format)).toThrow(sentence);
    expect(() => parseGraph(text, format)).toThrow(DepecheError);
  });
});
