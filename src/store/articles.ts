import type { Quad } from 'n3';
import { DepecheError } from '../error.ts';
import { checkIri } from '../graph/iri.ts';
import { groupBy } from '../group-by.ts';
import { owl, rdf } from '../vocab/external.ts';
import { dep, ONTOLOGY_IRI } from '../vocab/terms.generated.ts';
import { writeValue } from '../write/nquads.ts';

/** A graph as a store keeps it. */
export interface NamedTriples {
  readonly name: string;
  /** Each once, as a line of N-Triples without its end. */
  readonly triples: readonly string[];
}

/** All that a store keeps of one article. */
export interface ArticleGraphs extends NamedTriples {
  /** What claims say, each in a graph that is named by the claim. */
  readonly claims: readonly NamedTriples[];
}

export interface ArticleGraphsOptions {
  /**
   * Allows graphs of what claims say. A store that answers queries from the union of its graphs takes what they say for
   * facts. Default false.
   */
  readonly claimsAsGraphs?: boolean;
}

/**
 * Sorts the statements of a graph file by the graphs that a store keeps: each article has one, named like the file
 * (`graph/<short name>` on the base), whether the statements stand in it already or in the default graph.
 *
 * @param quads As `toQuads` makes them or a file of ours holds them; one default graph holds one article at most.
 * @throws DepecheError (`invalid-graph`) where they are no such graphs, or hold what claims say and it is not allowed.
 */
export function articleGraphs(
  quads: readonly Quad[],
  { claimsAsGraphs = false }: ArticleGraphsOptions = {},
): readonly ArticleGraphs[] {
  const graphs = groupBy(quads, ({ graph }) => graph.value);
  const articles = new Map([...graphs].flatMap(([graph, own]) => headerOf(graph, own)));
  const claims = [...graphs].filter(([graph]) => !articles.has(graph));
  const first = claims[0]?.[0];
  if (first === '') throw noArticle('The graph has no header of an article');
  if (articles.size === 0) throw noArticle('There is no article in the file');
  if (first !== undefined && !claimsAsGraphs) throw notAllowed(first);
  const owners = new Map([...articles].flatMap(([graph, name]) => claimsIn(graphs.get(graph)).map((c) => [c, name])));
  const lost = claims.find(([claim]) => !owners.has(claim));
  if (lost) throw noArticle(`The graph <${lost[0]}> is neither an article's nor one of its claims'`);
  return [...articles].map(([graph, name]) => ({
    ...namedTriples(name, graphs.get(graph)),
    claims: claims.filter(([claim]) => owners.get(claim) === name).map(([claim, own]) => namedTriples(claim, own)),
  }));
}

/** The claims that an article's graph describes: what they say stands in graphs of these names. */
export function claimsIn(quads: readonly Quad[] = []): readonly string[] {
  return quads
    .filter(({ predicate, object }) => predicate.value === rdf.type && object.value === dep.Claim)
    .map(({ subject }) => subject.value);
}

/** The name that the article of a graph has in a store, beside the name of the graph here; nothing where it has none. */
function headerOf(graph: string, quads: readonly Quad[]): readonly (readonly [string, string])[] {
  const names = quads
    .filter(({ predicate, object }) => predicate.value === owl.imports && object.value === ONTOLOGY_IRI)
    .map(({ subject }) => subject.value);
  const [name, second] = new Set(names);
  if (name === undefined) return [];
  if (second !== undefined) {
    throw invalid(
      `The articles <${name}> and <${second}> stand in one graph; write each into a file of its own, or make trig or nq with --graph-per-article.`,
    );
  }
  if (graph !== '' && graph !== name) {
    throw invalid(
      `The article <${name}> stands in a graph of another name, <${graph}>; make the file again with --graph-per-article.`,
    );
  }
  return [[graph, name]];
}

function namedTriples(name: string, quads: readonly Quad[] = []): NamedTriples {
  const known = new Set<string>();
  return { name: write(name, known), triples: [...new Set(quads.map((quad) => writeTriple(quad, known)))] };
}

/** @param known IRIs that have been checked. */
function writeTriple({ subject, predicate, object }: Quad, known: Set<string>): string {
  if (subject.termType !== 'NamedNode' || (object.termType !== 'NamedNode' && object.termType !== 'Literal')) {
    throw invalid(
      'The graph has nodes without a name, which depeche does not make and which cannot be replaced; leave them out.',
    );
  }
  for (const term of [subject, predicate, object]) if (term.termType === 'NamedNode') write(term.value, known);
  return `<${subject.value}> <${predicate.value}> ${writeValue(object)}`;
}

/** The IRI as it is, once it is sure that it cannot end the place where it is written. */
function write(iri: string, known: Set<string>): string {
  if (known.has(iri)) return iri;
  try {
    checkIri(iri);
  } catch (error) {
    throw invalid(error instanceof Error ? error.message : String(error));
  }
  known.add(iri);
  return iri;
}

function notAllowed(claim: string): DepecheError {
  return invalid(
    `The file has what claims say as graphs of their own (<${claim}>), and a store that answers queries from the union of its graphs takes that for facts; leave them out (depeche extract without --claims-as-graphs), or load them with --claims-as-graphs where every query names its graphs.`,
  );
}

function noArticle(what: string): DepecheError {
  return invalid(`${what}; give a file that depeche extract has made.`);
}

function invalid(sentence: string): DepecheError {
  return new DepecheError('invalid-graph', sentence);
}
