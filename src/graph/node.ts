import { DataFactory, type Literal, type NamedNode } from 'n3';
import type { Labels, Language, PartialDate } from '../doc/article.ts';
import { remembering } from '../text/memo.ts';
import { rdf, xsd } from '../vocab/external.ts';
import { type ClassName, dep, OUTSIDE_SUPERCLASSES, SUPERCLASSES } from '../vocab/terms.generated.ts';
import { checkIri } from './iri.ts';

export type Value = NamedNode | Literal;

export interface Property {
  readonly predicate: string;
  /** Never empty, no repeats, in a fixed order. */
  readonly values: readonly Value[];
}

/** One subject of the graph with all that is said of it, in the order for a reader; its types come first, if any. */
export interface Node {
  readonly iri: string;
  readonly properties: readonly Property[];
}

/** A predicate and what stands there; nothing is written where there is no value. */
export type Row = readonly [predicate: string, values: Value | readonly Value[] | undefined];

export function node(iri: string, types: readonly string[], rows: readonly Row[]): Node {
  const properties: Property[] = types.length === 0 ? [] : [{ predicate: rdf.type, values: types.map(typeResource) }];
  for (const [predicate, given] of rows) {
    if (given === undefined) continue;
    const values = isList(given) ? distinct(given) : [given];
    if (values.length > 0) properties.push({ predicate, values });
  }
  return { iri: checkIri(iri), properties };
}

const isList = (values: Value | readonly Value[]): values is readonly Value[] => Array.isArray(values);

/** A class of ours and all classes above it, the nearest first, so that queries need no reasoner. */
export function typesOf(name: ClassName): readonly string[] {
  return [dep[name], ...SUPERCLASSES[name].map((above) => dep[above]), ...OUTSIDE_SUPERCLASSES[name]];
}

export function resource(iri: string): NamedNode {
  return DataFactory.namedNode(checkIri(iri));
}

/** The same few classes stand in every node. */
const typeResource = remembering(resource, 200);

/** Resources in the order of their IRIs, for lists whose order says nothing. */
export function resources(iris: readonly string[]): readonly NamedNode[] {
  return [...iris].sort(compareCodeUnits).map(resource);
}

export function text(value: string): Literal {
  return DataFactory.literal(wellFormed(value));
}

export function words(value: string, language: Language): Literal {
  return DataFactory.literal(wellFormed(value), language);
}

export function labels(byLanguage: Labels): readonly Literal[] {
  return wordLists({ fr: listOf(byLanguage.fr), en: listOf(byLanguage.en) });
}

export function wordLists(
  byLanguage: { readonly [K in Language]?: readonly string[] | undefined },
): readonly Literal[] {
  const languages: readonly Language[] = ['en', 'fr'];
  return languages.flatMap((language) =>
    [...(byLanguage[language] ?? [])].sort(compareCodeUnits).map((value) => words(value, language)),
  );
}

const NON_NEGATIVE_INTEGER = DataFactory.namedNode(xsd.nonNegativeInteger);

export function count(value: number): Literal {
  return DataFactory.literal(`${value}`, NON_NEGATIVE_INTEGER);
}

export function truth(value: boolean): Literal {
  return DataFactory.literal(`${value}`, DataFactory.namedNode(xsd.boolean));
}

export function date({ value, datatype }: PartialDate): Literal {
  return DataFactory.literal(wellFormed(value), DataFactory.namedNode(xsd[datatype]));
}

/** Makes a value of what may be absent. */
export function optional<T, V>(value: T | undefined, make: (value: T) => V): V | undefined {
  return value === undefined ? undefined : make(value);
}

export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function listOf(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}

/** Half of a surrogate pair is no character: no format can write it. */
function wellFormed(value: string): string {
  if (value.isWellFormed()) return value;
  const place = value.search(/\p{Surrogate}/u);
  throw new Error(
    `"${value.slice(0, place)}…" cannot be written: half of a surrogate pair stands at UTF-16 position ${place}; decode the text again.`,
  );
}

function distinct(values: readonly Value[]): readonly Value[] {
  return values.length < 2 ? values : [...new Map(values.map((value) => [value.id, value])).values()];
}
