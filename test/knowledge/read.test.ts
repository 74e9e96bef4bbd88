import { expect, test } from 'vitest';
import { readKnowledge } from '../../src/knowledge/read.ts';

const PREFIXES = `@prefix dep: <https://w3id.org/depeche/ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <http://schema.org/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
`;

function read(turtle: string, file?: string) {
  return readKnowledge(PREFIXES + turtle, file);
}

test('reads an initiative with relative IRIs', () => {
  const turtle = `<initiative/blue-corridor> a dep:Initiative ; dep:proposedBy <state/SN> ;
    rdfs:label "Corridor bleu"@fr , "Blue Corridor"@en ; rdfs:comment "Ours."@en ; dcterms:title "Blue" ;
    dep:acronym "CB"@fr ; skos:altLabel "Corridor Bleu"@fr ; dep:grammaticalGender "masculine" .`;
  expect(read(turtle)).toEqual([
    {
      id: 'initiative/blue-corridor',
      type: 'Initiative',
      labels: { fr: 'Corridor bleu', en: 'Blue Corridor' },
      aliases: { fr: ['Corridor Bleu', 'CB'] },
      acronyms: { fr: ['CB'] },
      gender: 'm',
      proposedBy: ['state/SN'],
    },
  ]);
});

test('reads a plural state, and leaves out languages without a pack', () => {
  const turtle = `<state/XA> a dep:State ; dep:isoCode "XA" ; dep:grammaticalNumber "plural" ;
    rdfs:label "Îles"@fr , "Inseln"@de ; schema:sameAs <http://www.wikidata.org/entity/Q1> .`;
  expect(read(turtle)).toEqual([
    { id: 'state/XA', type: 'State', labels: { fr: 'Îles' }, iso: 'XA', plural: true, wikidata: 'Q1' },
  ]);
});

test('takes forum members from parties and a news medium from its second type', () => {
  const turtle = `<initiative/a> dep:party <state/CN> , <state/KZ> .
    <organization/b> a dep:Organization , schema:NewsMediaOrganization ; dep:affiliation <state/FR> .`;
  expect(read(turtle)).toEqual([
    { id: 'initiative/a', type: 'Initiative', labels: {}, members: ['state/CN', 'state/KZ'] },
    { id: 'organization/b', type: 'Organization', labels: {}, media: true, state: 'state/FR' },
  ]);
});

test('lets an ontology header pass', () => {
  expect(read('<https://example.org/mine> a <http://www.w3.org/2002/07/owl#Ontology> .')).toEqual([]);
});

test.each([
  ['<state/CN> a dep:State ;;; rdfs:label [', /^mine\.ttl, line 7: this is not valid Turtle \(.+\); correct it\.$/],
  ['<https://example.org/x> rdfs:label "X"@fr .', /^mine\.ttl, entity <.+>: <.+> must be https:.+\.$/],
  ['<state/CN> a dep:Organization .', /^mine\.ttl, state\/CN, rdf:type: dep:Organization contradicts the IRI, .+\.$/],
  ['<state/CN> rdfs:label "Chine" .', /"Chine" has no language; put @fr or @en behind it\.$/],
  [
    '<state/CN> rdfs:label "Chine"@fr , "RPC"@fr .',
    /"Chine" and "RPC" are in one language; make one a skos:altLabel\.$/,
  ],
  ['<state/CN> skos:altLabel " RPC"@fr .', /" RPC" is empty or has spaces around it; trim it\.$/],
  ['<state/CN> skos:altLabel <state/RPC> .', /is an IRI; write words in quotation marks\.$/],
  ['<state/CN> dep:isoCode "CHN" .', /dep:isoCode: "CHN" must be two capital letters\.$/],
  ['<state/CN> dep:isoCode "CN" , "ZZ" .', /there are several values; keep one\.$/],
  ['<state/CN> dep:grammaticalGender "f" .', /"f" must be one of masculine, feminine\.$/],
  ['<initiative/a> dep:isoCode "AA" .', /this is said of a dep:State, not of a dep:Initiative\.$/],
  ['<initiative/a> dep:proposedBy "Chine"@fr .', /"Chine" is text; write the IRI of an actor, such as <state\/CN>\.$/],
  [
    '<state/CN> skos:prefLabel "Chine"@fr .',
    /skos:prefLabel: knowledge has no such property; choose from rdfs:label, .+\.$/,
  ],
  [
    '<state/CN> schema:sameAs <http://dbpedia.org/resource/China> .',
    /must be an IRI http:\/\/www\.wikidata\.org\/.+\.$/,
  ],
])('says in a sentence what is wrong with %s', (turtle, message) => {
  expect(() => read(`\n${turtle}`, 'mine.ttl')).toThrow(message);
  expect(() => read(`\n${turtle}`, 'mine.ttl')).toThrow(/^mine\.ttl, [^\n]+\.$/);
});

test('names no file where none is given', () => {
  expect(() => read('<state/CN> dep:isoCode "CHN" .')).toThrow(
    'state/CN, dep:isoCode: "CHN" must be two capital letters.',
  );
});
