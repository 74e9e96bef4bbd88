import { readFileSync } from 'node:fs';
import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { NAMESPACES, rdf } from '../../src/vocab/external.ts';
import { knownTerms, skipsPython } from '../tools/rdf-tools.ts';

/** Terms that are newer than the copy of their vocabulary in Debian's rdflib. */
const NEWER = ['schema:TextObject'];

/** Vocabularies of which rdflib has no copy. */
const WITHOUT_COPY = ['oa', 'sem'];

const quads = new Parser().parse(readFileSync('ontology/depeche.ttl', 'utf8'));

/** Terms of other vocabularies that are declared, or pointed to by rdfs:seeAlso, with their prefixes. */
const outside = [
  ...quads.filter(({ predicate }) => predicate.value === rdf.type).map(({ subject }) => subject.value),
  ...quads.filter(({ predicate }) => predicate.value === `${NAMESPACES.rdfs}seeAlso`).map(({ object }) => object.value),
].flatMap((iri) =>
  Object.entries({ ...NAMESPACES, vann: 'http://purl.org/vocab/vann/' })
    .filter(([, namespace]) => iri.startsWith(namespace))
    .map(([prefix, namespace]) => `${prefix}:${iri.slice(namespace.length)}`),
);

describe.skipIf(skipsPython())('the outside terms that the vocabulary stands on', () => {
  test('are terms of the vocabularies of which rdflib has a copy', () => {
    const checked = outside.filter((name) => !WITHOUT_COPY.includes(name.split(':')[0] ?? ''));
    const known = knownTerms([...checked, 'prov:Agnet']);
    expect(known).toContain('prov:Agent');
    expect(known).not.toContain('prov:Agnet');
    expect(checked.filter((name) => !known.includes(name) && !NEWER.includes(name))).toEqual([]);
  });
});
