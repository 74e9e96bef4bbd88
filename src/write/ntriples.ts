import { type Graph, quadsOf, sectionsOf } from '../graph/graph.ts';
import type { Value } from '../graph/node.ts';
import { xsd } from '../vocab/external.ts';
import { escapeString } from './escape.ts';

/** N-Triples, one triple a line, each as canonical N-Triples has it, in the order for a reader. */
export function writeNTriples(graph: Graph): string {
  const quads = sectionsOf(graph).flatMap(({ nodes }) => nodes.flatMap(quadsOf));
  return quads
    .map(({ subject, predicate, object }) => `<${subject.value}> <${predicate.value}> ${term(object as Value)} .\n`)
    .join('');
}

function term(value: Value): string {
  if (value.termType === 'NamedNode') return `<${value.value}>`;
  const quoted = `"${escapeString(value.value)}"`;
  if (value.language !== '') return `${quoted}@${value.language}`;
  return value.datatype.value === xsd.string ? quoted : `${quoted}^^<${value.datatype.value}>`;
}
