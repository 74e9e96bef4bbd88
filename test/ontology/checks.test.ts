import { readdirSync, readFileSync } from 'node:fs';
import oxigraph from 'oxigraph';
import { describe, expect, test } from 'vitest';

const ONTOLOGY = readFileSync('ontology/depeche.ttl', 'utf8');
const CHECKS = readdirSync('ontology/checks').sort();

/** For each check, what added to the vocabulary must make it fail, and the term that it must name. */
const FAULTS: Readonly<Record<string, readonly [turtle: string, term: string]>> = {
  'cyclic-hierarchy.rq': ['dep:Actor rdfs:subClassOf dep:Person .', 'dep:Person'],
  'incomplete-header.rq': ['ex:v a owl:Ontology .', 'ex:v'],
  'lonely-value.rq': ['dep:Mood a owl:Class ; rdfs:subClassOf skos:Concept . dep:angry a dep:Mood .', 'dep:Mood'],
  'lopsided-symmetry.rq': ['dep:joins a owl:SymmetricProperty .', 'dep:joins'],
  'missing-note.rq': ['dep:Mood a owl:Class ; rdfs:label "mood"@en , "humeur"@fr .', 'dep:Mood'],
  'mixed-hierarchy.rq': ['dep:rule rdfs:subPropertyOf prov:used .', 'dep:rule'],
  'name-style.rq': ['dep:mood a owl:Class .', 'dep:mood'],
  'no-object-kind.rq': ['dep:feels a owl:ObjectProperty ; rdfs:domain dep:Actor .', 'dep:feels'],
  'no-outside-relative.rq': ['dep:Mood a owl:Class .', 'dep:Mood'],
  'no-subject-kind.rq': ['dep:feels a owl:AnnotationProperty .', 'dep:feels'],
  'not-defined-here.rq': ['dep:Mood a owl:Class .', 'dep:Mood'],
  'note-in-no-language.rq': ['dep:Claim skos:example "“We are ready”" .', 'dep:Claim'],
  'relation-not-punned.rq': ['dep:greets a dep:Relation , owl:NamedIndividual .', 'dep:greets'],
  'relation-without-plover-code.rq': ['dep:greets a dep:Relation .', 'dep:greets'],
  'repeated-note.rq': ['dep:Claim rdfs:label "statement"@en .', 'dep:Claim'],
  'reserved-term.rq': ['dep:subject rdfs:subPropertyOf rdf:subject .', 'rdf:subject'],
  'strange-namespace.rq': ['dep:party rdfs:subPropertyOf <https://schema.org/participant> .', 'dep:party'],
  'two-kinds.rq': ['schema:about a owl:DatatypeProperty .', 'schema:about'],
  'two-sections.rq': ['dep:Claim dcterms:isPartOf section:dates .', 'dep:Claim'],
  'two-versions.rq': ['ex:v a owl:Ontology ; owl:versionInfo "2" ; owl:versionIRI ex:1 .', 'ex:v'],
  'twofold-value.rq': ['dep:actual a dep:Force .', 'dep:actual'],
  'unclear-label.rq': ['dep:Mood a owl:Class ; rdfs:label "claim"@en .', 'dep:Mood'],
  'undeclared-outside-term.rq': ['dep:party rdfs:subPropertyOf schema:partner .', 'schema:partner'],
  'undeclared-term.rq': ['dep:party rdfs:domain dep:Initative .', 'dep:Initative'],
  'unknown-plover-code.rq': ['dep:requests dep:ploverCode "DEMAND" .', 'dep:requests'],
  'unnamed-section.rq': ['section:moods a skos:Collection ; rdfs:label "Moods"@en , "Humeurs"@fr .', 'section:moods'],
  'without-section.rq': ['dep:Mood a owl:Class ; dcterms:isPartOf section:moods .', 'dep:Mood'],
};

const PREFIXES = [
  ...[...ONTOLOGY.matchAll(/^@prefix .*$/gmu)].map(([line]) => line),
  '@prefix ex: <http://example.org/> .',
  '@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .',
].join('\n');

describe('the checks of the vocabulary', () => {
  test('each has a fault that it finds', () => {
    expect(Object.keys(FAULTS)).toEqual(CHECKS);
  });

  test.each(CHECKS)('%s says what is wrong and what to do', (file) => {
    expect(read(file)).toMatch(/^# Problem: .+\.\n# Solution: .+\.\n/u);
  });

  test.each(CHECKS)('%s finds nothing in the vocabulary', (file) => {
    expect(found(ONTOLOGY, file)).toEqual([]);
  });

  test.each(Object.entries(FAULTS))('%s finds its fault', (file, [turtle, term]) => {
    expect(found(`${ONTOLOGY}\n${PREFIXES}\n${turtle}`, file)).toContain(term);
  });
});

function read(file: string): string {
  return readFileSync(`ontology/checks/${file}`, 'utf8');
}

/** The terms that a check names, as prefixed names. */
function found(turtle: string, file: string): string[] {
  const store = new oxigraph.Store();
  store.load(turtle, { format: 'text/turtle' });
  const rows = store.query(read(file)) as Map<string, { value: string }>[];
  return [...new Set(rows.map((row) => shorten(row.get('term')?.value ?? '')))].sort();
}

function shorten(iri: string): string {
  const [, prefix = '', namespace = ''] =
    [...PREFIXES.matchAll(/@prefix (\w+):\s+<(.+)> \./gu)].find(([, , start = '']) => iri.startsWith(start)) ?? [];
  return namespace === '' ? iri : `${prefix}:${iri.slice(namespace.length)}`;
}
