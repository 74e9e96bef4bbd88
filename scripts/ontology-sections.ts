import { readFileSync } from 'node:fs';
import { Parser, type Quad, Store } from 'n3';
import { NAMESPACES, owl, rdf, rdfs } from '../src/vocab/external.ts';
import { NAMESPACE } from './ontology.ts';

/** English and French. */
export interface Bilingual {
  readonly en: string;
  readonly fr: string;
}

export type Kind = 'class' | 'object property' | 'datatype property' | 'annotation property' | 'relation' | 'value';

/** A term for readers. Other terms are given by their names: ours by the bare name, others' with their prefix. */
export interface DescribedTerm {
  readonly name: string;
  readonly kind: Kind;
  readonly label: Bilingual;
  readonly comment: Bilingual;
  readonly example: Bilingual;
  /** The terms directly above; for a value its class. */
  readonly above: readonly string[];
  /** What a property is said of, and what its values are, always or usually. */
  readonly subjects: readonly string[];
  readonly objects: readonly string[];
  readonly symmetric: boolean;
  /** Event types of PLOVER. */
  readonly codes: readonly string[];
}

/** A part of the vocabulary, with its terms in the order of the file. */
export interface Section {
  readonly number: string;
  readonly label: Bilingual;
  readonly comment: Bilingual;
  readonly terms: readonly DescribedTerm[];
}

const IS_PART_OF = `${NAMESPACES.dcterms}isPartOf`;
const PREFIXES = Object.entries(NAMESPACES);

/** Reads the vocabulary in its sections. Throws where a note lacks a language. */
export function readSections(path: string): readonly Section[] {
  const quads = new Parser().parse(readFileSync(path, 'utf8'));
  const store = new Store(quads);
  return subjects(quads, rdf.type, `${NAMESPACES.skos}Collection`).map((iri) => ({
    number: values(store, iri, `${NAMESPACES.skos}notation`).join(),
    label: bilingual(store, iri, rdfs.label),
    comment: bilingual(store, iri, rdfs.comment),
    terms: subjects(quads, IS_PART_OF, iri).map((term) => describe(store, term)),
  }));
}

function describe(store: Store, iri: string): DescribedTerm {
  const named = (...properties: readonly string[]) =>
    properties.flatMap((property) => values(store, iri, property)).map(shorten);
  const types = values(store, iri, rdf.type);
  const kind = kindOf(types);
  return {
    name: shorten(iri),
    kind,
    label: bilingual(store, iri, rdfs.label),
    comment: bilingual(store, iri, rdfs.comment),
    example: bilingual(store, iri, `${NAMESPACES.skos}example`),
    above:
      kind === 'value'
        ? types.filter((type) => type !== owl.NamedIndividual).map(shorten)
        : named(rdfs.subClassOf, rdfs.subPropertyOf),
    subjects: narrowest(named(`${NAMESPACES.schema}domainIncludes`), named(`${NAMESPACES.rdfs}domain`)),
    objects: narrowest(named(`${NAMESPACES.schema}rangeIncludes`), named(rdfs.range)),
    symmetric: types.includes(owl.SymmetricProperty),
    codes: values(store, iri, `${NAMESPACE}ploverCode`),
  };
}

/** What is usual says more than what is always so. */
function narrowest(usual: readonly string[], always: readonly string[]): readonly string[] {
  return usual.length > 0 ? usual : always;
}

function kindOf(types: readonly string[]): Kind {
  if (types.includes(owl.Class)) return 'class';
  if (types.includes(`${NAMESPACE}Relation`)) return 'relation';
  if (types.includes(owl.ObjectProperty)) return 'object property';
  if (types.includes(owl.DatatypeProperty)) return 'datatype property';
  return types.includes(owl.AnnotationProperty) ? 'annotation property' : 'value';
}

/** In the order of the file. */
function subjects(quads: readonly Quad[], predicate: string, object: string): readonly string[] {
  return quads
    .filter((quad) => quad.predicate.value === predicate && quad.object.value === object)
    .map((quad) => quad.subject.value);
}

function values(store: Store, subject: string, predicate: string): string[] {
  return store.getObjects(subject, predicate, null).map(({ value }) => value);
}

function bilingual(store: Store, subject: string, predicate: string): Bilingual {
  const notes = store.getObjects(subject, predicate, null);
  const inLanguage = (language: string) => {
    const note = notes.find((term) => term.termType === 'Literal' && term.language === language);
    if (note === undefined) throw new Error(`${subject} has no ${predicate} in the language "${language}": add one.`);
    return note.value;
  };
  return { en: inLanguage('en'), fr: inLanguage('fr') };
}

function shorten(iri: string): string {
  if (iri.startsWith(NAMESPACE)) return iri.slice(NAMESPACE.length);
  const [prefix, namespace] = PREFIXES.find(([, start]) => iri.startsWith(start)) ?? [];
  return namespace === undefined ? iri : `${prefix}:${iri.slice(namespace.length)}`;
}
