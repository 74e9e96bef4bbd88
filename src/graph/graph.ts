import { DataFactory, type Quad } from 'n3';
import type { Document } from '../doc/article.ts';
import {
  describeArticle,
  describeGraph,
  describeProgram,
  describePublisher,
  describeRun,
  describeText,
} from './article.ts';
import { type ClaimNodes, describeClaims, describeMeetings, describeNarrated } from './claims.ts';
import { describeActors, describeInitiatives, describePosts } from './entities.ts';
import type { Iris } from './iri.ts';
import type { Node } from './node.ts';
import type { GraphOptions } from './options.ts';
import { makeScope } from './scope.ts';
import { describeMentions, describeSpans, type SpanNodes } from './spans.ts';

export type { GraphOptions } from './options.ts';

/** All nodes of an article's graph, in the order for a reader. */
export interface Graph {
  readonly iris: Iris;
  readonly header: Node;
  readonly article: Node;
  readonly text: Node;
  /** Who publishes the article; empty where that is not known. */
  readonly publisher: readonly Node[];
  readonly run: Node;
  readonly program: Node;
  readonly actors: readonly Node[];
  readonly posts: readonly Node[];
  readonly initiatives: readonly Node[];
  readonly meetings: readonly Node[];
  readonly claims: readonly ClaimNodes[];
  /** Propositions in the reporter's voice. */
  readonly narrated: readonly Node[];
  readonly mentions: readonly Node[];
  readonly spans: readonly SpanNodes[];
}

/** A piece of the graph under a heading. */
export interface Section {
  readonly title: string;
  readonly nodes: readonly Node[];
}

/** Nodes in one graph of a dataset; the default graph has no name. */
export interface NamedGraph {
  readonly name: string | undefined;
  readonly nodes: readonly Node[];
}

/**
 * The graph of a finished document. It depends on nothing else, and not on the order of the document's lists. It has no
 * blank nodes.
 *
 * @throws Error with a sentence where an IRI is not valid, a text is not well-formed, a span is not within the text,
 *   or a record names one that is not there.
 */
export function describeDocument(document: Document, options: GraphOptions = {}): Graph {
  const scope = makeScope(document, options);
  return {
    iris: scope.iris,
    header: describeGraph(scope),
    article: describeArticle(scope),
    text: describeText(scope),
    publisher: describePublisher(scope),
    run: describeRun(scope),
    program: describeProgram(scope),
    actors: describeActors(scope),
    posts: describePosts(scope),
    initiatives: describeInitiatives(scope),
    meetings: describeMeetings(scope),
    claims: describeClaims(scope),
    narrated: describeNarrated(scope),
    mentions: describeMentions(scope),
    spans: describeSpans(scope),
  };
}

/** The sections that have nodes, for formats that are a list of statements. */
export function sectionsOf(graph: Graph): readonly Section[] {
  const sections: readonly Section[] = [
    { title: 'This file', nodes: [graph.header] },
    { title: 'The article and the text that was read', nodes: [graph.article, ...graph.publisher, graph.text] },
    { title: 'The run that made this file', nodes: [graph.run, graph.program] },
    { title: 'Actors', nodes: graph.actors },
    { title: 'Posts', nodes: graph.posts },
    { title: 'Initiatives', nodes: graph.initiatives },
    { title: 'Meetings', nodes: graph.meetings },
    {
      title: 'Claims: who said what, each with the propositions that it states',
      nodes: graph.claims.flatMap(({ claim, propositions }) => [claim, ...propositions]),
    },
    { title: "Propositions in the reporter's voice", nodes: graph.narrated },
    { title: 'Mentions: which words stand for whom or what', nodes: graph.mentions },
    {
      title: 'Places in the text, in code points',
      nodes: graph.spans.flatMap(({ span, selector }) => [span, selector]),
    },
  ];
  return sections.filter(({ nodes }) => nodes.length > 0);
}

/** The graphs that the options ask for: first all sections, then what claims say, each claim in a graph of its own. */
export function datasetOf(graph: Graph, options: GraphOptions): readonly [NamedGraph, ...NamedGraph[]] {
  const name = options.graphPerArticle ? graph.iris.graph : undefined;
  const stating = options.claimsAsGraphs ? graph.claims.filter(({ said }) => said.length > 0) : [];
  return [
    { name, nodes: sectionsOf(graph).flatMap(({ nodes }) => nodes) },
    ...stating.map(({ claim, said }) => ({ name: claim.iri, nodes: said })),
  ];
}

/**
 * The graph of a finished document as RDF/JS quads in the order for a reader: of the default graph, but where the
 * options ask for named graphs. No quad stands there twice, and there are no blank nodes.
 *
 * @throws Error with a sentence, as `describeDocument` does.
 */
export function toQuads(document: Document, options: GraphOptions = {}): Quad[] {
  const graphs = datasetOf(describeDocument(document, options), options);
  return graphs.flatMap(({ name, nodes }) => nodes.flatMap((node) => quadsOf(node, name)));
}

/** The quads of one node, in a graph of this name or in the default graph. */
export function quadsOf({ iri, properties }: Node, graphName?: string): Quad[] {
  const subject = DataFactory.namedNode(iri);
  const graph = graphName === undefined ? DataFactory.defaultGraph() : DataFactory.namedNode(graphName);
  return properties.flatMap(({ predicate, values }) =>
    values.map((value) => DataFactory.quad(subject, DataFactory.namedNode(predicate), value, graph)),
  );
}
