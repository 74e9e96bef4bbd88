import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../src/write/catalog.ts';
import { write } from '../../src/write/write.ts';
import { summit } from '../support/document.ts';
import { folderWith } from '../tools/command.ts';
import { owlProblems, skipsOwlApi } from '../tools/owlapi.ts';

test('the catalog leads to the vocabulary, by default in the folder beside', () => {
  expect(catalog()).toContain('<uri name="https://w3id.org/depeche/ns" uri="../ontology/depeche.ttl"/>');
  expect(catalog('a&b"<c>/depeche.ttl')).toContain('uri="a&amp;b&quot;&lt;c>/depeche.ttl"');
});

describe.skipIf(skipsOwlApi())('the OWL API', () => {
  test('opens a graph, as Turtle and as RDF/XML, with the vocabulary that it imports, and finds it in OWL 2 DL', () => {
    const folder = folderWith();
    for (const name of ['ontology', 'output']) mkdirSync(join(folder, name));
    copyFileSync('ontology/depeche.ttl', join(folder, 'ontology/depeche.ttl'));
    writeFileSync(join(folder, 'output/catalog-v001.xml'), catalog());
    writeFileSync(join(folder, 'output/graph.ttl'), write(summit(), 'turtle'));
    writeFileSync(join(folder, 'output/graph.rdf'), write(summit(), 'rdfxml'));
    expect(owlProblems(['graph.ttl', 'graph.rdf'].map((name) => join(folder, 'output', name)))).toEqual([]);
  });
});
