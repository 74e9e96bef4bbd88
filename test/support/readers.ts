import jsonld, { type JsonLdDocument } from 'jsonld';
import { Parser, type Quad } from 'n3';
import oxigraph from 'oxigraph';
import { canonize } from 'rdf-canonize';
import { graph as emptyGraph, parse } from 'rdflib';
import type { Format } from '../../src/index.ts';

/** The graph in the one form that RDFC-1.0 gives it: equal for equal graphs, however they were written. */
export async function canonical(quads: readonly object[]): Promise<string> {
  return canonize([...quads], { algorithm: 'RDFC-1.0', format: 'application/n-quads' });
}

/**
 * The statements as lines in the order of their letters, each once: equal for equal graphs, and quicker to make than the
 * canonical form. Blank nodes, which could be numbered in many ways, are an error.
 */
export function sortedLines(quads: readonly Quad[]): readonly string[] {
  const lines = quads.map(({ subject, predicate, object, graph }) => {
    const terms = [subject, predicate, object, graph];
    if (terms.some(({ termType }) => termType === 'BlankNode')) throw new Error(`A blank node: ${subject.id}`);
    return terms.map(({ id }) => id).join(' ');
  });
  return [...new Set(lines)].sort();
}

export function readByN3(file: string): Quad[] {
  return new Parser().parse(file);
}

/** Expands JSON-LD without the network: a context that is not inside the file is an error. */
export async function readByJsonLd(file: string): Promise<Quad[]> {
  const documentLoader = async (url: string): Promise<never> => {
    throw new Error(`The file asks for ${url}.`);
  };
  const nquads = await jsonld.toRDF(
    JSON.parse(file) as JsonLdDocument,
    {
      documentLoader,
      format: 'application/n-quads',
      // A property that the context does not know would be lost without a word.
      safe: true,
    } as Parameters<typeof jsonld.toRDF>[1],
  );
  return readByN3(`${nquads}`);
}

/** Readers of each format that are npm packages, by name: each gives the quads of a file. */
export const READERS: Readonly<
  Record<Format, Readonly<Record<string, (file: string) => readonly Quad[] | Promise<readonly Quad[]>>>>
> = {
  turtle: {
    n3: readByN3,
    oxigraph: (file) => readByOxigraph(file, 'text/turtle'),
    rdflib: (file) => readByRdflib(file, 'text/turtle'),
  },
  jsonld: {
    jsonld: readByJsonLd,
    oxigraph: (file) => readByOxigraph(file, 'application/ld+json'),
    rdflib: (file) => readByRdflib(file, 'application/ld+json'),
  },
  nt: {
    n3: readByN3,
    oxigraph: (file) => readByOxigraph(file, 'application/n-triples'),
  },
  trig: {
    n3: readByN3,
    oxigraph: (file) => readByOxigraph(file, 'application/trig'),
  },
  nq: {
    n3: readByN3,
    oxigraph: (file) => readByOxigraph(file, 'application/n-quads'),
    jsonld: readNQuadsByJsonLd,
  },
  rdfxml: {
    oxigraph: (file) => readByOxigraph(file, 'application/rdf+xml'),
    rdflib: (file) => readByRdflib(file, 'application/rdf+xml'),
  },
};

/** Through JSON-LD and back, by the parser of the JSON-LD library. */
async function readNQuadsByJsonLd(file: string): Promise<Quad[]> {
  // It takes text too, which its types do not say.
  const expanded = await jsonld.fromRDF(file as unknown as object, { format: 'application/n-quads' });
  return readByN3(`${await jsonld.toRDF(expanded, { format: 'application/n-quads' })}`);
}

export async function readByRdflib(file: string, mediaType: string): Promise<Quad[]> {
  const store = emptyGraph();
  await new Promise<void>((resolve, reject) => {
    parse(file, store, 'http://example.org/', mediaType, (error) => (error ? reject(error) : resolve()));
  });
  // rdflib reads the truth values of Turtle and JSON-LD as 1 and 0.
  const nt = store.statements.map((statement) => `${statement.toNT()}\n`).join('');
  return readByN3(
    nt.replace(/"([01])"(?=\^\^<http:\/\/www\.w3\.org\/2001\/XMLSchema#boolean>)/g, (_, digit) =>
      digit === '1' ? '"true"' : '"false"',
    ),
  );
}

/** By its parser, since its store makes all integers xsd:integer; a graph has each triple once. */
export function readByOxigraph(file: string, format: string): Quad[] {
  const lines = oxigraph.parse(file, { format }).map((quad) => `${quad.toString()} .\n`);
  return readByN3([...new Set(lines)].join(''));
}
