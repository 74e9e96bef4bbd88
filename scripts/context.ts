import { NAMESPACES, skos, xsd } from '../src/vocab/external.ts';
import { byCodePoint, NAMESPACE, type Ontology, type OntologyProperty } from './ontology.ts';

type TermDefinition =
  | string
  | { '@id': string; '@type'?: string; '@container'?: string | string[] }
  | { '@reverse': string; '@container': '@set' };
type Context = Record<string, number | TermDefinition>;

const KEYWORDS: Readonly<Record<string, string>> = { id: '@id', type: '@type', value: '@value' };

/** Properties with at most one value on a node of one document; all others are arrays. */
const SINGLE = new Set([
  'affiliation',
  'attribution',
  'cue',
  'derivation',
  'mentionKind',
  'modality',
  'object',
  'polarity',
  'postIn',
  'quotation',
  'relation',
  'reportedIn',
  'source',
  'subject',
]);

const LABELS: readonly string[] = [skos.altLabel, skos.hiddenLabel];

/** Terms of other vocabularies; Web Annotation's under the names of its own context where ours leave them free. */
const OUTSIDE: Readonly<Record<string, TermDefinition>> = {
  Annotation: 'oa:Annotation',
  SpecificResource: 'oa:SpecificResource',
  TextPositionSelector: 'oa:TextPositionSelector',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  altLabel: { '@id': 'skos:altLabel', '@container': ['@language', '@set'] },
  appearance: { '@id': 'schema:appearance', '@type': '@id' },
  body: { '@id': 'oa:hasBody', '@type': '@id' },
  creditText: 'schema:creditText',
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  exact: 'oa:exact',
  familyName: 'schema:familyName',
  givenName: 'schema:givenName',
  hasSource: { '@id': 'oa:hasSource', '@type': '@id' },
  headline: { '@id': 'schema:headline', '@container': '@language' },
  identifying: 'oa:identifying',
  label: { '@id': 'rdfs:label', '@container': '@language' },
  language: 'schema:inLanguage',
  motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
  prefix: 'oa:prefix',
  publisher: { '@id': 'schema:publisher', '@type': '@id' },
  sameAs: { '@id': 'schema:sameAs', '@type': '@id', '@container': '@set' },
  selector: { '@id': 'oa:hasSelector', '@type': '@id' },
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  suffix: 'oa:suffix',
  target: { '@id': 'oa:hasTarget', '@type': '@id' },
  text: { '@id': 'schema:text', '@container': '@language' },
  url: { '@id': 'schema:url', '@type': '@id' },
  used: { '@id': 'prov:used', '@type': '@id' },
  wasAssociatedWith: { '@id': 'prov:wasAssociatedWith', '@type': '@id' },
  wasAttributedTo: { '@id': 'prov:wasAttributedTo', '@type': '@id', '@container': '@set' },
  wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id', '@container': '@set' },
  wasGeneratedBy: { '@id': 'prov:wasGeneratedBy', '@type': '@id' },
};

/** What the tree of a graph's file needs beside terms: its branches, and the header's import. */
const TREE: Readonly<Record<string, TermDefinition>> = {
  actors: '@included',
  claims: { '@reverse': 'dep:reportedIn', '@container': '@set' },
  header: '@included',
  imports: { '@id': 'owl:imports', '@type': '@id' },
  initiatives: '@included',
  meetings: { '@reverse': 'dep:reportedIn', '@container': '@set' },
  mentions: '@included',
  narrated: { '@reverse': 'dep:reportedIn', '@container': '@set' },
  posts: '@included',
  run: '@included',
  spans: '@included',
};

/** The JSON-LD 1.1 context: our terms under their names, values such as `assertive` as plain words, offsets as numbers. */
export function context(ontology: Ontology): Context {
  const valueClasses = new Set(ontology.valueClasses.map(({ name }) => NAMESPACE + name));
  const named = [...ontology.classes, ...ontology.relations, ...ontology.individuals];
  const own: Context = Object.fromEntries([
    ...named.map(({ name }) => [name, `dep:${name}`]),
    ...ontology.properties.map((property) => [property.name, definition(property, valueClasses)]),
  ]);
  const clash = Object.keys({ ...OUTSIDE, ...TREE }).find((name) => name in own || (name in OUTSIDE && name in TREE));
  if (clash !== undefined) throw new Error(`The context has two terms "${clash}": rename the one that is not ours.`);
  return {
    '@version': 1.1,
    ...KEYWORDS,
    ...sorted({ ...NAMESPACES, dep: NAMESPACE }),
    ...sorted({ ...own, ...OUTSIDE, ...TREE }),
  };
}

function definition(property: OntologyProperty, valueClasses: ReadonlySet<string>): TermDefinition {
  const id = `dep:${property.name}`;
  const several = SINGLE.has(property.name) ? {} : { '@container': '@set' };
  if (property.kind === 'object') {
    const type = valueClasses.has(property.range ?? '') ? '@vocab' : '@id';
    return { '@id': id, '@type': type, ...several };
  }
  if (property.superproperties.some((iri) => LABELS.includes(iri))) {
    return { '@id': id, '@container': ['@language', '@set'] };
  }
  // OWL 2 has no datatype for words with a language that graphs use, so such a property has no range.
  if (property.kind === 'datatype' && property.range === undefined) return { '@id': id, '@container': '@language' };
  const integer = property.range === xsd.nonNegativeInteger;
  return integer ? { '@id': id, '@type': 'xsd:nonNegativeInteger' } : id;
}

function sorted(record: Context): Context {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => byCodePoint(a, b)));
}
