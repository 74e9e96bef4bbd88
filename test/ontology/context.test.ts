import jsonld, { type ContextDefinition } from 'jsonld';
import { expect, test } from 'vitest';
import { CONTEXT } from '../../src/vocab/context.generated.ts';

/** The N-Quads that a JSON-LD node means. */
async function meaning(node: object): Promise<string[]> {
  // The context is a constant in depth; jsonld's types want it mutable.
  const context = structuredClone(CONTEXT) as unknown as ContextDefinition;
  const nquads = await jsonld.toRDF(
    { '@context': context, id: 'http://example.org/x', ...node },
    { format: 'application/n-quads' },
  );
  return `${nquads}`
    .trim()
    .split('\n')
    .map((line) => line.replace('<http://example.org/x> ', '').replace(/ \.$/u, ''))
    .sort();
}

test('classes and values are plain words', async () => {
  expect(
    await meaning({ type: ['Claim'], force: ['assertive', 'directive'], attribution: 'explicit', quotation: 'direct' }),
  ).toEqual([
    '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/depeche/ns#Claim>',
    '<https://w3id.org/depeche/ns#attribution> <https://w3id.org/depeche/ns#explicit>',
    '<https://w3id.org/depeche/ns#force> <https://w3id.org/depeche/ns#assertive>',
    '<https://w3id.org/depeche/ns#force> <https://w3id.org/depeche/ns#directive>',
    '<https://w3id.org/depeche/ns#quotation> <https://w3id.org/depeche/ns#direct>',
  ]);
});

test('a relation is a word as a value, other entities are references', async () => {
  expect(
    await meaning({
      subject: 'http://example.org/kz',
      relation: 'supports',
      object: { id: 'http://example.org/road', label: { fr: 'la Ceinture et la Route' } },
      modality: 'calledFor',
      polarity: 'positive',
    }),
  ).toEqual([
    '<http://example.org/road> <http://www.w3.org/2000/01/rdf-schema#label> "la Ceinture et la Route"@fr',
    '<https://w3id.org/depeche/ns#modality> <https://w3id.org/depeche/ns#calledFor>',
    '<https://w3id.org/depeche/ns#object> <http://example.org/road>',
    '<https://w3id.org/depeche/ns#polarity> <https://w3id.org/depeche/ns#positive>',
    '<https://w3id.org/depeche/ns#relation> <https://w3id.org/depeche/ns#supports>',
    '<https://w3id.org/depeche/ns#subject> <http://example.org/kz>',
  ]);
});

test('offsets are numbers, truth values too are native', async () => {
  expect(await meaning({ start: 0, end: 12, exact: 'Wang', length: 90, planned: true })).toEqual([
    '<http://www.w3.org/ns/oa#end> "12"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger>',
    '<http://www.w3.org/ns/oa#exact> "Wang"',
    '<http://www.w3.org/ns/oa#start> "0"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger>',
    '<https://w3id.org/depeche/ns#length> "90"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger>',
    '<https://w3id.org/depeche/ns#planned> "true"^^<http://www.w3.org/2001/XMLSchema#boolean>',
  ]);
});

test('words have a language, dates their datatype', async () => {
  expect(
    await meaning({
      label: { fr: 'Chine', en: 'China' },
      altLabel: { fr: ['RPC', 'République populaire de Chine'] },
      place: { fr: 'Pékin' },
      date: { type: 'xsd:gMonthDay', value: '--09-14' },
    }),
  ).toEqual(
    [
      '<http://www.w3.org/2000/01/rdf-schema#label> "Chine"@fr',
      '<http://www.w3.org/2000/01/rdf-schema#label> "China"@en',
      '<http://www.w3.org/2004/02/skos/core#altLabel> "RPC"@fr',
      '<http://www.w3.org/2004/02/skos/core#altLabel> "République populaire de Chine"@fr',
      '<https://w3id.org/depeche/ns#date> "--09-14"^^<http://www.w3.org/2001/XMLSchema#gMonthDay>',
      '<https://w3id.org/depeche/ns#place> "Pékin"@fr',
    ].sort(),
  );
});
