/** A base that references can be resolved against: an authority, and a path of plain segments that ends in `/`. */
const BASE = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]+\/(?:(?!\.{1,2}\/)[^/?#]+\/)*$/i;

/** Two or more segments that resolution leaves as they are, in letters that no format has to escape. */
const REST = /^(?:(?!\.{1,2}\/)[\p{L}\p{N}._~-]+\/)+(?!\.{1,2}(?:#|$))[\p{L}\p{N}._~-]+(?:#[\p{L}\p{N}._~-]+)?$/u;

/**
 * The shortest way to write IRIs in a file with this base.
 *
 * @returns The rest of an IRI behind the base, where resolving it against the base gives the IRI back; else undefined. Names right under
 *   the base, such as the vocabulary's, stay whole, so that they look the same everywhere.
 */
export function relativeTo(base: string): (iri: string) => string | undefined {
  if (!BASE.test(base)) return () => undefined;
  return (iri) => {
    const rest = iri.startsWith(base) ? iri.slice(base.length) : '';
    return REST.test(rest) ? rest : undefined;
  };
}
