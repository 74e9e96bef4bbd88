import { dep, NAMESPACE } from '../vocab/terms.generated.ts';
import type { GraphIndex } from './graph-index.ts';
import type { Index, Labels } from './model.ts';
import type { PlaceReader } from './places.ts';

/** What all readers of records need. */
export interface Scope {
  readonly graph: GraphIndex;
  readonly places: PlaceReader;
  readonly articleOf: (iri: string | undefined) => Index | undefined;
  /** Names that are no entity of the graph are left out. */
  readonly entitiesOf: (subject: string, predicate: string) => readonly Index[];
}

/** The first label of each language. */
export function labelsOf(graph: GraphIndex, subject: string, predicate: string): Labels {
  const labels: Record<string, string> = {};
  for (const [value, kind = ''] of graph.literals(subject, predicate)) {
    labels[kind.startsWith('@') ? kind.slice(1) : ''] ??= value;
  }
  return labels;
}

/** The names of our terms without their namespace. */
export function termsOf(graph: GraphIndex, subject: string, predicate: string): readonly string[] {
  return graph.names(subject, predicate).map((iri) => (iri.startsWith(NAMESPACE) ? iri.slice(NAMESPACE.length) : iri));
}

export function rulesOf(graph: GraphIndex, iri: string): readonly string[] {
  return graph.literals(iri, dep.rule).map(([value]) => value);
}
