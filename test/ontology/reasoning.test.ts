import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { entailed, isConsistent, skipsKonclude } from '../tools/konclude.ts';

// What follows from the vocabulary, asked of a reasoner. Debian has no other one that knows all of OWL 2 DL: the OWL API
// comes without, and rules over triples would find what follows and never what is contradictory.

const ONTOLOGY = readFileSync('ontology/depeche.ttl', 'utf8');

const PREFIXES = {
  dep: 'https://w3id.org/depeche/ns#',
  ex: 'http://example.org/',
  oa: 'http://www.w3.org/ns/oa#',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'http://schema.org/',
  sem: 'http://semanticweb.cs.vu.nl/2009/11/sem/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  foaf: 'http://xmlns.com/foaf/0.1/',
};

const PROLOGUE = Object.entries(PREFIXES)
  .map(([prefix, namespace]) => `PREFIX ${prefix}: <${namespace}>\n`)
  .join('');

/** A little of everything, with as few types as can be: what else holds must follow. */
const GRAPH = `${PROLOGUE}
ex:claim dep:speaker ex:minister ; dep:source ex:span1 ; dep:cue ex:span2 ; dep:content ex:span3 ;
  dep:about ex:plan ; dep:states ex:proposition ; dep:reportedIn ex:article .
ex:proposition dep:subject ex:state ; dep:relation dep:supports ; dep:object ex:plan ; dep:modality dep:actual .
ex:article dep:hasText ex:text .
ex:meeting dep:participant ex:minister .
ex:minister dep:affiliation ex:state ; dep:holdsPost ex:post .
ex:state dep:isoCode "SY" ; dep:cooperatesWith ex:neighbour .
ex:plan dep:proposedBy ex:state ; dep:alignsWith ex:project .
ex:group a dep:ActorGroup ; dep:member ex:state .
ex:mention a dep:Mention ; dep:mentionKind dep:name .`;

/** Statements, and whether each must follow from the graph above and the vocabulary. */
const STATEMENTS: readonly (readonly [statement: string, follows: boolean])[] = [
  // Who speaks, and of what a claim is made
  ['ex:claim a dep:Claim', true],
  ['ex:claim a schema:Claim', true],
  ['ex:claim a prov:Entity', true],
  ['ex:claim prov:wasAttributedTo ex:minister', true],
  ['ex:minister a prov:Agent', true],
  ['ex:minister a sem:Actor', true],
  ['ex:claim dep:evidence ex:span1', true],
  ['ex:claim dep:evidence ex:span2', true],
  ['ex:claim dep:evidence ex:span3', true],
  ['ex:claim prov:wasDerivedFrom ex:span3', true],
  ['ex:claim prov:wasDerivedFrom ex:span1', false],
  ['ex:span1 a oa:SpecificResource', true],
  ['ex:claim schema:about ex:plan', true],
  ['ex:claim schema:subjectOf ex:article', true],
  ['ex:article schema:encoding ex:text', true],
  ['ex:text a schema:TextObject', true],
  // What was said stays said
  ['ex:proposition a prov:Entity', true],
  ['ex:state dep:supports ex:plan', false],
  ['ex:proposition prov:wasAttributedTo ex:minister', false],
  ['dep:supports a skos:Concept', true],
  ['dep:actual a skos:Concept', true],
  // Actors, posts, meetings, initiatives
  ['ex:minister org:holds ex:post', true],
  ['ex:post a org:Post', true],
  ['ex:minister a dep:Person', false],
  ['ex:state a org:Organization', true],
  ['ex:state a dep:Organization', false],
  ['ex:group a foaf:Group', true],
  ['ex:group schema:member ex:state', true],
  ['ex:meeting a sem:Event', true],
  ['ex:meeting sem:hasActor ex:minister', true],
  ['ex:meeting schema:attendee ex:minister', true],
  ['ex:plan a prov:Plan', true],
  ['ex:plan prov:wasAttributedTo ex:state', true],
  // What holds both ways, and what does not
  ['ex:neighbour dep:cooperatesWith ex:state', true],
  ['ex:project dep:alignsWith ex:plan', true],
  ['ex:state dep:proposedBy ex:plan', false],
  // The hierarchy itself
  ['dep:Claim rdfs:subClassOf prov:Entity', true],
  ['dep:Person rdfs:subClassOf prov:Agent', true],
  ['dep:OfficeHolder rdfs:subClassOf dep:Person', false],
  ['dep:speaker rdfs:subPropertyOf prov:wasAttributedTo', true],
  ['dep:cue rdfs:subPropertyOf dep:evidence', true],
  ['dep:evidence rdfs:subPropertyOf prov:wasDerivedFrom', false],
];

/** What contradicts the vocabulary, in words and in Turtle. */
const CONTRADICTIONS: Readonly<Record<string, string>> = {
  'a claim that is also a person': 'ex:x a dep:Claim , dep:Person .',
  'a claim whose speaker is a claim': 'ex:x dep:speaker ex:y . ex:y dep:states ex:z .',
  'a claim that is one of its own propositions': 'ex:x dep:states ex:x .',
  'a piece of a text that is the text': 'ex:x dep:hasText ex:y . ex:z dep:evidence ex:y .',
  'an article that is its text': 'ex:x dep:hasText ex:x .',
  'a person who is a state': 'ex:x a dep:Person , dep:State .',
  'a group of actors that is one person': 'ex:x a dep:ActorGroup , dep:Person .',
  'a post that speaks': 'ex:x dep:speaker ex:y . ex:z dep:holdsPost ex:y .',
  'a polarity for a force': 'ex:x dep:force dep:negative .',
  'a relation for a modality': 'ex:x dep:modality dep:supports .',
  'a text of two lengths': 'ex:x dep:length 5 , 6 .',
  'a length in words': 'ex:x dep:length "five" .',
};

/** What may well be. */
const CONSISTENT: Readonly<Record<string, string>> = {
  'a forum that is an initiative, an organization and a meeting':
    'ex:x a dep:Initiative , dep:Organization , dep:Meeting .',
  'an office holder who turns out to be a person': 'ex:x a dep:OfficeHolder , dep:Person .',
  'an article of two texts': 'ex:x dep:hasText ex:y , ex:z .',
  'a claim of two speakers, forces and contents':
    'ex:x dep:speaker ex:y , ex:z ; dep:force dep:directive , dep:assertive .',
  'an actor read in one article and resolved in another': 'ex:x a dep:Actor ; dep:derivation dep:read , dep:resolved .',
  'the graph above': GRAPH.slice(PROLOGUE.length),
};

describe.skipIf(skipsKonclude())('what follows from the vocabulary', () => {
  let answers: readonly boolean[] = [];

  // One run for all: what holds of whom, and among them is the one of whom it is stated, or not.
  beforeAll(() => {
    const split = STATEMENTS.map(([statement]) => statement.split(' ').map(wholeName));
    const patterns = split.map(([, predicate, object]) => `?x ${predicate} ${object}`);
    answers = entailed([ONTOLOGY, GRAPH], patterns).map((rows, index) =>
      rows.some(([subject]) => `<${subject}>` === split[index]?.[0]),
    );
  });

  test.each(STATEMENTS.map(([statement, follows], index) => ({ statement, follows, index })))(
    '$statement: $follows',
    ({ follows, index }) => {
      expect(answers[index]).toBe(follows);
    },
  );
});

describe.skipIf(skipsKonclude())('what contradicts the vocabulary', () => {
  test.each(Object.entries(CONTRADICTIONS))('%s', (_, turtle) => {
    expect(isConsistent([ONTOLOGY, PROLOGUE + turtle])).toBe(false);
  });

  test.each(Object.entries(CONSISTENT))('not %s', (_, turtle) => {
    expect(isConsistent([ONTOLOGY, PROLOGUE + turtle])).toBe(true);
  });
});

/** `ex:claim` is `<http://example.org/claim>`; `a` stays what it is. */
function wholeName(name: string): string {
  const [prefix = '', local] = name.split(':');
  const namespace = Object.entries(PREFIXES).find(([known]) => known === prefix)?.[1];
  return namespace === undefined || local === undefined ? name : `<${namespace}${local}>`;
}
