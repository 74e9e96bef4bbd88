import type { Term } from 'n3';
import { datasetOf, type Graph, type GraphOptions, quadsOf } from '../graph/graph.ts';
import { xsd } from '../vocab/external.ts';
import { escapeString } from './escape.ts';

/**
 * N-Quads, one statement a line, each as the canonical form has it, in the order for a reader. Statements of the default
 * graph have no fourth part, so that they are N-Triples.
 */
export function writeNQuads(graph: Graph, options: GraphOptions): string {
  return datasetOf(graph, options)
    .flatMap(({ name, nodes }) => {
      const end = name === undefined ? '.\n' : `<${name}> .\n`;
      return nodes
        .flatMap((node) => quadsOf(node))
        .map(({ subject, predicate, object }) => `<${subject.value}> <${predicate.value}> ${writeTerm(object)} ${end}`);
    })
    .join('');
}

function writeTerm(term: Term): string {
  if (term.termType !== 'Literal') return `<${term.value}>`;
  const quoted = `"${escapeString(term.value)}"`;
  if (term.language !== '') return `${quoted}@${term.language}`;
  return term.datatype.value === xsd.string ? quoted : `${quoted}^^<${term.datatype.value}>`;
}
