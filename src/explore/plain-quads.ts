import { rdf } from '../vocab/external.ts';
import { dep } from '../vocab/terms.generated.ts';
import type { QuadLike } from './packed-graph.ts';

/**
 * The statements less those in graphs that are named by a claim: what somebody said must not stand beside what the
 * graph itself says.
 */
export function plainQuads<Q extends QuadLike & { readonly graph: { readonly value: string } }>(
  quads: readonly Q[],
): readonly Q[] {
  const isClaim = ({ predicate, object }: QuadLike): boolean =>
    predicate.value === rdf.type && object.value === dep.Claim;
  const claims = new Set(quads.filter(isClaim).map(({ subject }) => subject.value));
  return quads.filter(({ graph }) => !claims.has(graph.value));
}
