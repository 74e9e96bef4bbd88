declare module 'rdf-canonize' {
  /** Takes RDF/JS quads; gives sorted N-Quads. */
  export function canonize(
    quads: readonly object[],
    options: { readonly algorithm: 'RDFC-1.0'; readonly format: 'application/n-quads' },
  ): Promise<string>;
}
