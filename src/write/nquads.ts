import { datasetOf, type Graph, type GraphOptions } from '../graph/graph.ts';
import type { Node, Value } from '../graph/node.ts';
import { xsd } from '../vocab/external.ts';
import { escapeString } from './escape.ts';

/**
 * N-Quads, one statement a line, each as the canonical form has it, in the order for a reader. Statements of the default
 * graph have no fourth part, so that they are N-Triples.
 */
export function writeNQuads(graph: Graph, options: GraphOptions): string {
  return datasetOf(graph, options)
    .map(({ name, nodes }) => {
      const end = name === undefined ? ' .\n' : ` <${name}> .\n`;
      return nodes.map((node) => writeNode(node, end)).join('');
    })
    .join('');
}

function writeNode({ iri, properties }: Node, end: string): string {
  return properties
    .flatMap(({ predicate, values }) => values.map((value) => `<${iri}> <${predicate}> ${writeValue(value)}${end}`))
    .join('');
}

export function writeValue(term: Value): string {
  if (term.termType !== 'Literal') return `<${term.value}>`;
  const quoted = `"${escapeString(term.value)}"`;
  if (term.language !== '') return `${quoted}@${term.language}`;
  return term.datatype.value === xsd.string ? quoted : `${quoted}^^<${term.datatype.value}>`;
}
