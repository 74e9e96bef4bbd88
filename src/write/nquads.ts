import { datasetOf, type Graph, type GraphOptions } from '../graph/graph.ts';
import type { Node, Value } from '../graph/node.ts';
import { xsd } from '../vocab/external.ts';
import { escapeString } from './escape.ts';

/**
 * N-Quads, one statement a line, each as the canonical form has it, in the order for a reader. Statements of the default
 * graph have no fourth part, so that they are N-Triples.
 */
export function writeNQuads(graph: Graph, options: GraphOptions): string {
  let out = '';
  for (const { name, nodes } of datasetOf(graph, options)) {
    const end = name === undefined ? ' .\n' : ` <${name}> .\n`;
    for (const node of nodes) out += writeNode(node, end);
  }
  return out;
}

function writeNode({ iri, properties }: Node, end: string): string {
  let out = '';
  for (const { predicate, values } of properties)
    for (const value of values) out += `<${iri}> <${predicate}> ${writeValue(value)}${end}`;
  return out;
}

export function writeValue(term: Value): string {
  if (term.termType !== 'Literal') return `<${term.value}>`;
  const quoted = `"${escapeString(term.value)}"`;
  if (term.language !== '') return `${quoted}@${term.language}`;
  return term.datatype.value === xsd.string ? quoted : `${quoted}^^<${term.datatype.value}>`;
}
