import type { Document } from '../doc/article.ts';
import { describeDocument, type Graph, type GraphOptions } from '../graph/graph.ts';
import { writeJsonLd, writeJsonLdLine } from './jsonld.ts';
import { writeNQuads } from './nquads.ts';
import { writeRdfXml } from './rdfxml.ts';
import { writeTrig, writeTurtle } from './turtle.ts';

interface FormatRow {
  /** Ending of a file's name, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Whether it can hold named graphs. */
  readonly namedGraphs: boolean;
  /** Whether two files of it, one behind the other, are one again. */
  readonly joins: boolean;
}

/** The formats a graph can be written in. */
export const FORMATS = {
  turtle: { extension: 'ttl', mediaType: 'text/turtle', namedGraphs: false, joins: true },
  jsonld: { extension: 'jsonld', mediaType: 'application/ld+json', namedGraphs: false, joins: false },
  nt: { extension: 'nt', mediaType: 'application/n-triples', namedGraphs: false, joins: true },
  trig: { extension: 'trig', mediaType: 'application/trig', namedGraphs: true, joins: true },
  nq: { extension: 'nq', mediaType: 'application/n-quads', namedGraphs: true, joins: true },
  rdfxml: { extension: 'rdf', mediaType: 'application/rdf+xml', namedGraphs: false, joins: false },
} as const satisfies Readonly<Record<string, FormatRow>>;

export type Format = keyof typeof FORMATS;

const WRITERS: Readonly<Record<Format, (graph: Graph, options: GraphOptions) => string>> = {
  turtle: writeTurtle,
  jsonld: writeJsonLd,
  nt: writeNQuads,
  trig: writeTrig,
  nq: writeNQuads,
  rdfxml: writeRdfXml,
};

/**
 * The graph of a finished document as text, the same for the same document and options, whatever the order of the
 * document's lists.
 *
 * @param options Named graphs (`graphPerArticle`, `claimsAsGraphs`) are for `trig` and `nq` only.
 * @returns A whole file in UTF-8 that ends with a line feed.
 * @throws DepecheError where the format is `rdfxml` and the graph has a character that XML cannot hold.
 * @throws Error with a sentence where the format has no named graphs and the options ask for them, and as `toQuads`
 *   does.
 */
export function write(document: Document, format: Format, options: GraphOptions = {}): string {
  if ((options.graphPerArticle || options.claimsAsGraphs) && !FORMATS[format].namedGraphs) {
    throw new Error(
      `The format ${format} has no named graphs: choose trig or nq, or leave out the options for graphs.`,
    );
  }
  return WRITERS[format](describeDocument(document, options), options);
}

/**
 * The graph of a finished document as JSON-LD in one line, for files of JSON Lines that have many documents.
 *
 * @returns A line that ends with a line feed.
 * @throws Error with a sentence, as `toQuads` does.
 */
export function writeLine(document: Document, options: GraphOptions = {}): string {
  return writeJsonLdLine(describeDocument(document, options));
}
