import type { Document } from '../doc/article.ts';
import { describeDocument, type Graph, type GraphOptions } from '../graph/graph.ts';
import { writeJsonLd } from './jsonld.ts';
import { writeNTriples } from './ntriples.ts';
import { writeTurtle } from './turtle.ts';

interface FormatRow {
  /** Ending of a file's name, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
}

/** The formats a graph can be written in. */
export const FORMATS = {
  turtle: { extension: 'ttl', mediaType: 'text/turtle' },
  jsonld: { extension: 'jsonld', mediaType: 'application/ld+json' },
  nt: { extension: 'nt', mediaType: 'application/n-triples' },
} as const satisfies Readonly<Record<string, FormatRow>>;

export type Format = keyof typeof FORMATS;

const WRITERS: Readonly<Record<Format, (graph: Graph) => string>> = {
  turtle: writeTurtle,
  jsonld: writeJsonLd,
  nt: writeNTriples,
};

/**
 * The graph of a finished document as text, the same for the same document and options, whatever the order of the
 * document's lists.
 *
 * @returns A whole file in UTF-8 that ends with a line feed.
 * @throws Error with a sentence, as `toQuads` does.
 */
export function write(document: Document, format: Format, options: GraphOptions = {}): string {
  return WRITERS[format](describeDocument(document, options));
}
