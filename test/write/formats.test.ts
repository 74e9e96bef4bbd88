import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/doc/article.ts';
import { type GraphOptions, toQuads } from '../../src/graph/graph.ts';
import { FORMATS, type Format, write } from '../../src/write/write.ts';
import { claimOf, documentOf, mentionOf, spanOf, summit } from '../support/document.ts';
import { canonical, READERS } from '../support/readers.ts';

const NAMES = Object.keys(FORMATS) as Format[];

/** Every control character of ASCII, marks that escape, line ends of Unicode, characters outside the basic plane. */
const NASTY = `${String.fromCharCode(...Array(32).keys())}\u007f\u0085\u2028\ufeff\uffff "''"""\\ \\u0041 <&> # é 📰 𠮷 fin\\`;
const ODD: Document = documentOf(NASTY, {
  claims: [claimOf('claim-1', '#person-x', [spanOf(NASTY, NASTY)])],
  mentions: [mentionOf('mention-1', '#person-x', spanOf(NASTY, 'fin'), 'pronoun')],
  entities: [{ type: 'State', id: 'state/x.', labels: { en: NASTY }, derivation: 'known', rule: NASTY }],
});

const CASES: readonly (readonly [string, Document, GraphOptions])[] = [
  ['at least one of everything', summit(), {}],
  ['nothing found', documentOf('Rien.'), {}],
  ['characters that need care', ODD, {}],
  ['a base that nothing can be relative to', summit(), { base: 'urn:example:' }],
  [
    'a base with dots, and an address elsewhere',
    summit(),
    {
      base: 'https://example.org/../kg/',
      articleIri: 'https://news.example/été/a?id=1&b=(2)',
    },
  ],
  [
    'a base and an address under it',
    summit(),
    {
      base: 'https://example.org/kg/',
      articleIri: 'https://example.org/kg/2020/./a',
    },
  ],
  ['an address that begins like a short name', summit(), { articleIri: 'a:news' }],
  ['a base that begins like a prefix of the vocabulary', summit(), { base: 'oa:x/', articleIri: 'schema:news' }],
  ['a base that begins like a word of the context', summit(), { base: 'text:x/', articleIri: 'dep:x/news' }],
  ['without the words of the text', summit(), { quotes: false }],
];

const refusedAsXml = (document: Document): boolean => document === ODD;

describe.each(CASES)('%s: one graph in all formats', (_, document, options) => {
  const expected = canonical(toQuads(document, options));

  for (const format of NAMES) {
    if (format === 'rdfxml' && refusedAsXml(document)) continue;
    test.each(Object.entries(READERS[format]))(`${format}, by %s`, async (_reader, read) => {
      expect(await canonical(await read(write(document, format, options)))).toBe(await expected);
    });
  }
});

/** The same document with every list in another order. */
function shuffled(document: Document): Document {
  const turn = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turn).reverse();
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, item]) => [key, turn(item)])
        .reverse(),
    );
  };
  return turn(document) as Document;
}

test.each(NAMES)('%s: the same bytes, twice and whatever the order of the lists', (format) => {
  const once = write(summit(), format);
  expect(write(JSON.parse(JSON.stringify(summit())), format)).toBe(once);
  expect(write(shuffled(summit()), format)).toBe(once);
});

test.each(NAMES)('%s ends with one line feed and holds no carriage return', (format) => {
  const file = write(format === 'rdfxml' ? summit() : ODD, format);
  expect(file).toMatch(/[^\n]\n$/);
  expect(file).not.toContain('\r');
});

test('the formats have the usual endings and media types', () => {
  const rows = Object.entries(FORMATS).map(([name, { extension, mediaType }]) => [name, extension, mediaType]);
  expect(rows).toEqual([
    ['turtle', 'ttl', 'text/turtle'],
    ['jsonld', 'jsonld', 'application/ld+json'],
    ['nt', 'nt', 'application/n-triples'],
    ['trig', 'trig', 'application/trig'],
    ['nq', 'nq', 'application/n-quads'],
    ['rdfxml', 'rdf', 'application/rdf+xml'],
  ]);
});
