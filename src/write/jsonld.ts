import type { Literal } from 'n3';
import type { Graph } from '../graph/graph.ts';
import type { Node, Property, Value } from '../graph/node.ts';
import { oa, owl, prov, rdf, rdfs, schema, xsd } from '../vocab/external.ts';
import { dep } from '../vocab/terms.generated.ts';
import { termOf } from './context.ts';
import { type Json, printJson } from './json.ts';
import { type Naming, namingOf } from './naming.ts';

type JsonObject = { readonly [key: string]: Json };

/** Predicates whose values are names and no more. */
const LINKS: ReadonlySet<string> = new Set([
  oa.hasSource,
  owl.imports,
  prov.used,
  prov.wasGeneratedBy,
  schema.sameAs,
  schema.url,
]);

/** What is repeated of a selector wherever its span is referred to. */
const PLACE: ReadonlySet<string> = new Set([oa.start, oa.end, oa.exact]);

/**
 * JSON-LD as a tree: the article with its text; actors, posts and initiatives once; meetings, claims with their
 * propositions, and propositions in the reporter's voice; mentions and spans. Where one of them is referred to
 * elsewhere, its label, or a span's place and words, stand with it. It is the same graph as in the other formats.
 */
export function writeJsonLd(graph: Graph): string {
  return printJson(treeOf(graph));
}

/** The same JSON-LD in one line, for a file that has many documents. */
export function writeJsonLdLine(graph: Graph): string {
  return `${JSON.stringify(treeOf(graph))}\n`;
}

function treeOf(graph: Graph): JsonObject {
  const naming = namingOf(graph.iris);
  const write = makeWriter(graph, naming);
  const branch = (nodes: readonly Node[]): readonly JsonObject[] => nodes.map((node) => write(node));
  const claims = graph.claims.map(({ claim, propositions }) => write(claim, propositions));
  return {
    '@context': naming.context,
    ...write(graph.article, [...graph.publisher, graph.text]),
    header: write(graph.header),
    run: write(graph.run, [graph.program]),
    actors: branch(graph.actors),
    posts: branch(graph.posts),
    initiatives: branch(graph.initiatives),
    meetings: branch(graph.meetings),
    claims,
    narrated: branch(graph.narrated),
    mentions: branch(graph.mentions),
    spans: graph.spans.map(({ span, selector }) => write(span, [selector])),
  };
}

/** Writes a node; the given parts of it stand whole where it refers to them. */
type WriteNode = (node: Node, parts?: readonly Node[]) => JsonObject;

function makeWriter(graph: Graph, naming: Naming): WriteNode {
  const { id } = naming;
  const references = makeReferences(graph, naming);
  const write: WriteNode = (node, parts = []) => {
    const whole = new Map(parts.map((part) => [part.iri, part]));
    const reference = (iri: string, predicate: string): Json => {
      const part = whole.get(iri);
      if (part) return write(part);
      return LINKS.has(predicate) ? id(iri) : (references.get(iri) ?? { id: id(iri) });
    };
    // That it is reported in the article is said by the branch on which it stands.
    const said = node.properties.filter(({ predicate }) => predicate !== dep.reportedIn);
    return { id: id(node.iri), ...Object.fromEntries(said.map((property) => entry(property, reference, naming.word))) };
  };
  return write;
}

/** What stands where a node is referred to: names of entities and posts, places and words of spans. */
function makeReferences(graph: Graph, { id, word }: Naming): ReadonlyMap<string, JsonObject> {
  const pick = ({ iri, properties }: Node, keep: (predicate: string) => boolean): JsonObject => {
    const kept = properties.filter(({ predicate }) => keep(predicate)).map((property) => entry(property, id, word));
    return { id: id(iri), ...Object.fromEntries(kept) };
  };
  const named = [...graph.actors, ...graph.posts, ...graph.initiatives];
  return new Map([
    ...named.map((node) => [node.iri, pick(node, (predicate) => predicate === rdfs.label)] as const),
    ...graph.spans.map(({ span, selector }) => {
      const place = pick(selector, (predicate) => PLACE.has(predicate));
      return [span.iri, { id: id(span.iri), selector: place }] as const;
    }),
  ]);
}

/** A property as a key and its value, as the context wants them. */
function entry(
  { predicate, values }: Property,
  reference: (iri: string, predicate: string) => Json,
  word: Naming['word'],
): readonly [key: string, value: Json] {
  if (predicate === rdf.type) return ['type', values.map(({ value }) => word(value))];
  const term = termOf(predicate);
  if (!term) throw new Error(`The JSON-LD context has no word for <${predicate}>: add one.`);
  if (term.byLanguage) return [term.name, byLanguage(values, term.list)];
  const items = values.map((value) => {
    if (value.termType === 'Literal') return literal(value, term.type, word);
    return term.type === '@vocab' ? word(value.value) : reference(value.value, predicate);
  });
  return [term.name, oneOrList(items, term.list)];
}

function literal(
  { value, datatype: { value: datatype } }: Literal,
  coerced: string | undefined,
  word: Naming['word'],
): Json {
  if (datatype === xsd.string) return value;
  if (datatype === xsd.boolean) return value === 'true';
  if (datatype === xsd.nonNegativeInteger && coerced !== undefined) return Number(value);
  return { type: word(datatype), value };
}

/** Values without a language, such as the program's name, stand under `@none`. */
function byLanguage(values: readonly Value[], list: boolean): Json {
  const languages = new Map<string, string[]>();
  for (const value of values) {
    const language = (value.termType === 'Literal' && value.language) || '@none';
    languages.set(language, [...(languages.get(language) ?? []), value.value]);
  }
  return Object.fromEntries([...languages].map(([language, texts]) => [language, oneOrList(texts, list)]));
}

function oneOrList(items: readonly Json[], list: boolean): Json {
  const [first] = items;
  return items.length === 1 && first !== undefined && !list ? first : items;
}
