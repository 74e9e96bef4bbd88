import { expect, test } from 'vitest';
import { makeIris } from '../../src/graph/iri.ts';

const TEXT = { slug: 'sommet.fr', sha256: '0123456789abcdef'.repeat(4) };

test('global names hang on the base, local ones on the article, places on the text', () => {
  const iris = makeIris(TEXT, {});
  expect({
    article: iris.article,
    graph: iris.graph,
    run: iris.run,
    text: iris.text,
    state: iris.entity('state/KZ'),
    person: iris.entity('#person-x'),
    claim: iris.record('claim-9'),
    span: iris.span({ start: 1673, end: 2108 }),
    selector: iris.selector({ start: 1673, end: 2108 }),
  }).toEqual({
    article: 'https://w3id.org/depeche/article/sommet.fr',
    graph: 'https://w3id.org/depeche/graph/sommet.fr',
    run: 'https://w3id.org/depeche/article/sommet.fr#extraction',
    text: 'https://w3id.org/depeche/text/0123456789abcdef',
    state: 'https://w3id.org/depeche/state/KZ',
    person: 'https://w3id.org/depeche/article/sommet.fr#person-x',
    claim: 'https://w3id.org/depeche/article/sommet.fr#claim-9',
    span: 'https://w3id.org/depeche/text/0123456789abcdef#c1673-2108',
    selector: 'https://w3id.org/depeche/text/0123456789abcdef#s1673-2108',
  });
});

test('the base and the address of the article are the user’s', () => {
  const iris = makeIris(TEXT, { base: 'https://example.org/kg/', articleIri: 'https://news.example/a?id=1' });
  expect(iris.entity('state/KZ')).toBe('https://example.org/kg/state/KZ');
  expect(iris.record('claim-9')).toBe('https://news.example/a?id=1#claim-9');
  expect(iris.span({ start: 0, end: 1 })).toBe('https://example.org/kg/text/0123456789abcdef#c0-1');
  expect(makeIris(TEXT, { base: 'urn:example:' }).entity('state/KZ')).toBe('urn:example:state/KZ');
});

test.each([
  ['https://example.org/kg', 'end it with "/"'],
  ['https://example.org/kg#', 'end it with "/"'],
  ['https://example.org/?x/', 'leave out "?" and "#"'],
  ['example.org/', 'no absolute IRI'],
  ['https://example.org/a b/', 'no absolute IRI'],
  ['https://example.org/<a>/', 'no absolute IRI'],
  ['https:///x/', 'no absolute IRI'],
  ['https://example.org/%zz/', 'no absolute IRI'],
  ['', 'no absolute IRI'],
])('the base %j is refused with a sentence', (base, part) => {
  expect(() => makeIris(TEXT, { base })).toThrow(part);
});

test('an address with a "#" part is refused', () => {
  expect(() => makeIris(TEXT, { articleIri: 'https://news.example/a#b' })).toThrow('leave it out');
});
