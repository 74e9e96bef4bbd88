import { readFileSync } from 'node:fs';
import { Parser, Store } from 'n3';
import { owl, rdf, rdfs, skos } from '../src/vocab/external.ts';

export const NAMESPACE = 'https://w3id.org/depeche/ns#';

type PropertyKind = 'object' | 'datatype' | 'annotation';

/** A term of our namespace; `name` is the part after the `#`. */
export interface OntologyTerm {
  readonly name: string;
  readonly comment: string;
}

interface OntologyClass extends OntologyTerm {
  /** IRIs of all superclasses, near ones first, ours and others'. */
  readonly superclasses: readonly string[];
}

export interface OntologyProperty extends OntologyTerm {
  readonly kind: PropertyKind;
  readonly range?: string;
  /** IRIs of the properties directly above. */
  readonly superproperties: readonly string[];
  readonly symmetric: boolean;
}

/** A class of values (`dep:Force`) with the names of its individuals. */
interface ValueClass {
  readonly name: string;
  readonly values: readonly string[];
}

/** What the generators need of `ontology/depeche.ttl`; all lists are sorted by name. */
export interface Ontology {
  readonly iri: string;
  readonly version: string;
  readonly classes: readonly OntologyClass[];
  /** Properties without the relations. */
  readonly properties: readonly OntologyProperty[];
  /** Properties that are individuals of `dep:Relation` too. */
  readonly relations: readonly OntologyProperty[];
  readonly individuals: readonly OntologyTerm[];
  readonly valueClasses: readonly ValueClass[];
}

/** Order of code points, which no locale changes. */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Reads the vocabulary. Throws where it lacks what the generated code needs. */
export function readOntology(path: string): Ontology {
  const store = new Store(new Parser().parse(readFileSync(path, 'utf8')));
  const header = store.getSubjects(rdf.type, owl.Ontology, null)[0]?.value;
  if (header === undefined) throw new Error(`${path} has no owl:Ontology header.`);
  const classes = instances(store, owl.Class).map((name) => ({
    ...term(store, name),
    superclasses: closure(NAMESPACE + name, (iri) => values(store, iri, rdfs.subClassOf)),
  }));
  const relations = new Set(instances(store, `${NAMESPACE}Relation`));
  const properties = [
    ...instances(store, owl.ObjectProperty).map((name) => property(store, name, 'object')),
    ...instances(store, owl.DatatypeProperty).map((name) => property(store, name, 'datatype')),
    ...instances(store, owl.AnnotationProperty).map((name) => property(store, name, 'annotation')),
  ].sort((a, b) => byCodePoint(a.name, b.name));
  const individuals = instances(store, owl.NamedIndividual).filter((name) => !relations.has(name));
  return {
    iri: header,
    version: values(store, header, owl.versionInfo).join(),
    classes,
    properties: properties.filter(({ name }) => !relations.has(name)),
    relations: properties.filter(({ name }) => relations.has(name)),
    individuals: individuals.map((name) => term(store, name)),
    valueClasses: classes
      .filter(({ superclasses }) => superclasses.includes(skos.Concept))
      .map(({ name }) => ({ name, values: instances(store, NAMESPACE + name) })),
  };
}

/** Names of our terms that have the type, sorted. */
function instances(store: Store, type: string): string[] {
  return store
    .getSubjects(rdf.type, type, null)
    .map(({ value }) => value)
    .filter((iri) => iri.startsWith(NAMESPACE))
    .map(localName)
    .sort(byCodePoint);
}

function values(store: Store, subject: string, predicate: string): string[] {
  return store.getObjects(subject, predicate, null).map(({ value }) => value);
}

function term(store: Store, name: string): OntologyTerm {
  const comments = store.getObjects(NAMESPACE + name, rdfs.comment, null);
  const comment = comments.find((text) => text.termType === 'Literal' && text.language === 'en');
  if (comment === undefined) throw new Error(`dep:${name} has no English rdfs:comment: add one.`);
  return { name, comment: comment.value };
}

function property(store: Store, name: string, kind: PropertyKind): OntologyProperty {
  const iri = NAMESPACE + name;
  const [range] = values(store, iri, rdfs.range);
  return {
    ...term(store, name),
    kind,
    ...(range === undefined ? {} : { range }),
    superproperties: values(store, iri, rdfs.subPropertyOf),
    symmetric: store.countQuads(iri, rdf.type, owl.SymmetricProperty, null) > 0,
  };
}

/** The name after the `#` of an IRI of ours. */
export function localName(iri: string): string {
  return iri.slice(NAMESPACE.length);
}

function closure(start: string, next: (iri: string) => readonly string[]): string[] {
  const found: string[] = [];
  let front = [start];
  while (front.length > 0) {
    front = [...new Set(front.flatMap(next))].filter((iri) => !found.includes(iri)).sort(byCodePoint);
    found.push(...front);
  }
  return found;
}
