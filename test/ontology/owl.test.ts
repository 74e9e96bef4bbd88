import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { owlProblems, skipsOwlApi } from '../tools/owlapi.ts';

const HEADER = `@prefix dep: <https://w3id.org/depeche/ns#> .
@prefix ex: <http://example.org/> .
@prefix oa: <http://www.w3.org/ns/oa#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
<http://example.org/graph> a owl:Ontology ; owl:imports <https://w3id.org/depeche/ns> .
`;

interface Case {
  readonly turtle: string;
  /** The name that the catalog maps to the vocabulary. */
  readonly mapped?: string;
  /** A part of each problem that must be found, in the order of the report. */
  readonly problems: readonly string[];
}

const CASES: Readonly<Record<string, Case>> = {
  'relations as values and as edges, dates of any kind, a selector of two types': {
    turtle: `
      ex:kz a dep:State , dep:Actor ; dep:isoCode "KZ" ; dep:derivation dep:read ; dep:supports ex:road .
      ex:road a dep:Initiative , dep:Meeting ; dep:acronym "BRI"@en ; dep:date "--09-14"^^xsd:gMonthDay .
      ex:article a dep:Article ; dep:published "2020-09-12"^^xsd:date .
      ex:p1 a dep:Proposition ; dep:subject ex:kz ; dep:relation dep:supports ; dep:object ex:road ;
        dep:modality dep:actual ; dep:evidence ex:span .
      ex:span a dep:Span ; oa:hasSelector ex:selector .
      ex:selector a oa:TextPositionSelector , oa:TextQuoteSelector ; oa:start 3 ; oa:end 5 ; oa:exact "il" .`,
    problems: [],
  },
  'an import that the catalog does not map': {
    turtle: '',
    mapped: 'https://w3id.org/depeche/other',
    problems: ['missing import: https://w3id.org/depeche/ns'],
  },
  'a date on a data property': {
    turtle: 'ex:m a dep:Meeting ; dep:planned "2020-09-12"^^xsd:date .',
    problems: ['Use of defined datatype in datatype restriction', 'Use of undeclared datatype: xsd:date'],
  },
  'an IRI on a data property': {
    turtle: 'ex:m a dep:Meeting ; dep:planned ex:yes .',
    problems: ['Cannot pun between properties', 'Use of undeclared annotation property'],
  },
  'an undeclared property': {
    turtle: 'ex:c a dep:Claim ; dep:speeker ex:wang .',
    problems: ['not OWL 2 DL: Use of undeclared annotation property: <https://w3id.org/depeche/ns#speeker>'],
  },
  'a reserved term': {
    turtle: 'ex:c a dep:Claim ; rdf:subject ex:wang .',
    problems: ['unparsed triple: '],
  },
  'an error of syntax': { turtle: 'ex:c a dep:Claim ; .;', problems: ['unreadable: '] },
};

function catalog(name: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<catalog prefer="public" xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
  <uri name="${name}" uri="../depeche.ttl"/>
</catalog>
`;
}

describe.skipIf(skipsOwlApi())('OWL 2 DL', () => {
  const files = new Map<string, string>();
  let root = '';
  let lines: readonly string[] = [];

  // One run for all, since Java takes seconds to start.
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'depeche-owl-'));
    copyFileSync('ontology/depeche.ttl', join(root, 'depeche.ttl'));
    for (const [name, { turtle, mapped = 'https://w3id.org/depeche/ns' }] of Object.entries(CASES)) {
      const folder = mkdtempSync(join(root, 'case-'));
      files.set(name, join(folder, 'graph.ttl'));
      writeFileSync(join(folder, 'graph.ttl'), HEADER + turtle);
      writeFileSync(join(folder, 'catalog-v001.xml'), catalog(mapped));
    }
    lines = owlProblems(['ontology/depeche.ttl', ...files.values()]);
  }, 60_000);
  afterAll(() => rmSync(root, { recursive: true }));

  test('two graphs that are each in it, and not together: what the one has as a number, the other has as a thing', () => {
    const folder = mkdtempSync(join(root, 'group-'));
    writeFileSync(join(folder, 'catalog-v001.xml'), catalog('https://w3id.org/depeche/ns'));
    const one = join(folder, 'one.ttl');
    const other = join(folder, 'other.ttl');
    const named = (name: string) => HEADER.replace('/graph>', `/${name}>`);
    writeFileSync(one, `${named('one')}ex:weight a owl:DatatypeProperty . ex:m ex:weight 5 .`);
    writeFileSync(other, `${named('other')}ex:weight a owl:ObjectProperty . ex:n ex:weight ex:m .`);
    const lines = owlProblems([one, other, [one, other]]);
    expect(lines.map((line) => line.split(': ').slice(0, 3).join(': '))).toEqual(
      [one, other].map((file) => `${file}: not OWL 2 DL: Cannot pun between properties`),
    );
  });

  test('the vocabulary', () => {
    expect(lines.filter((line) => line.startsWith('ontology/'))).toEqual([]);
  });

  test.each(Object.entries(CASES))('%s', (name, { problems }) => {
    const prefix = `${files.get(name)}: `;
    const found = lines.filter((line) => line.startsWith(prefix)).map((line) => line.slice(prefix.length));
    expect(found).toEqual(problems.map((problem) => expect.stringContaining(problem)));
  });
});
