/** The namespaces of other vocabularies, by their usual prefixes. */
export const NAMESPACES = {
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  oa: 'http://www.w3.org/ns/oa#',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'http://schema.org/',
  sem: 'http://semanticweb.cs.vu.nl/2009/11/sem/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** IRIs by name: only names listed here can be written in code, and `ontology/depeche.ttl` must declare each. */
function terms<const Name extends string>(prefix: keyof typeof NAMESPACES, names: readonly Name[]) {
  return Object.fromEntries(names.map((name) => [name, NAMESPACES[prefix] + name])) as Readonly<Record<Name, string>>;
}

export const dcterms = terms('dcterms', ['description', 'license', 'title']);
export const foaf = terms('foaf', ['Group', 'Person']);
export const oa = terms('oa', [
  'Annotation',
  'SpecificResource',
  'TextPositionSelector',
  'TextQuoteSelector',
  'end',
  'exact',
  'hasBody',
  'hasSelector',
  'hasSource',
  'hasTarget',
  'identifying',
  'motivatedBy',
  'prefix',
  'start',
  'suffix',
]);
export const org = terms('org', ['Organization', 'Post', 'holds', 'postIn']);
export const owl = terms('owl', [
  'AnnotationProperty',
  'Class',
  'DatatypeProperty',
  'NamedIndividual',
  'ObjectProperty',
  'Ontology',
  'SymmetricProperty',
  'imports',
  'versionInfo',
]);
export const prov = terms('prov', [
  'Activity',
  'Agent',
  'Entity',
  'SoftwareAgent',
  'used',
  'wasAssociatedWith',
  'wasAttributedTo',
  'wasDerivedFrom',
  'wasGeneratedBy',
]);
export const rdf = terms('rdf', ['type']);
export const rdfs = terms('rdfs', ['comment', 'label', 'range', 'subClassOf', 'subPropertyOf']);
export const schema = terms('schema', [
  'Organization',
  'about',
  'appearance',
  'creditText',
  'familyName',
  'givenName',
  'headline',
  'identifier',
  'inLanguage',
  'publisher',
  'sameAs',
  'text',
  'url',
]);
export const sem = terms('sem', ['Actor', 'Event', 'hasActor']);
export const skos = terms('skos', ['Concept', 'altLabel', 'hiddenLabel']);
export const xsd = terms('xsd', [
  'boolean',
  'date',
  'dateTime',
  'gMonth',
  'gMonthDay',
  'gYear',
  'gYearMonth',
  'nonNegativeInteger',
  'string',
]);
