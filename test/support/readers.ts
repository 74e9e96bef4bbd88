import jsonld, { type JsonLdDocument } from 'jsonld';
import { Parser, type Quad } from 'n3';
import oxigraph from 'oxigraph';
import { canonize } from 'rdf-canonize';
import { graph as emptyGraph, parse } from 'rdflib';

/** The graph in the one form that RDFC-1.0 gives it: equal for equal graphs, however they were written. */
export async function canonical(quads: readonly object[]): Promise<string> {
  return canonize([...quads], { algorithm: 'RDFC-1.0', format: 'application/n-quads' });
}

export function readByN3(turtle: string): Quad[] {
  return new Parser().parse(turtle);
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

export async function readByRdflib(file: string, mediaType: string): Promise<Quad[]> {
  const store = emptyGraph();
  await new Promise<void>((resolve, reject) => {
    parse(file, store, 'http://example.org/', mediaType, (error) => (error ? reject(error) : resolve()));
  });
  // rdflib reads the truth value of JSON-LD as 1.
  const nt = store.statements.map((statement) => `${statement.toNT()}\n`).join('');
  return readByN3(nt.replaceAll('"1"^^<http://www.w3.org/2001/XMLSchema#boolean>', 'true'));
}

/** By its parser, since its store makes all integers xsd:integer; a graph has each triple once. */
export function readByOxigraph(file: string, format: string): Quad[] {
  const lines = oxigraph.parse(file, { format }).map((quad) => `${quad.toString()} .\n`);
  return readByN3([...new Set(lines)].join(''));
}
