import { NAMESPACES } from './external.ts';
import { NAMESPACE } from './terms.generated.ts';

/** An IRI as readers know it: `dep:Claim`, `schema:text`, or whole in angle brackets where it is of no vocabulary. */
export function prefixedName(iri: string): string {
  if (iri.startsWith(NAMESPACE)) return `dep:${iri.slice(NAMESPACE.length)}`;
  const [prefix, namespace] = Object.entries(NAMESPACES).find(([, start]) => iri.startsWith(start)) ?? [];
  return prefix === undefined || namespace === undefined ? `<${iri}>` : `${prefix}:${iri.slice(namespace.length)}`;
}
