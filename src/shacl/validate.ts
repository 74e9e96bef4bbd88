import { readFileSync } from 'node:fs';
import { DataFactory, type Quad, Store } from 'n3';
import oxigraph from 'oxigraph';
import { compareCodeUnits } from '../graph/node.ts';
import { packageFile } from '../package-file.ts';
import { makeStore } from '../store/make-store.ts';
import { rdf } from '../vocab/external.ts';
import { ONTOLOGY_IRI } from '../vocab/terms.generated.ts';
import { FORMATS } from '../write/write.ts';
import { builtInChecks, runCheck } from './checks.ts';
import { constraintOf, faultOf, showTerm } from './fault.ts';
import type { Problem, Validation } from './problem.ts';
import { builtInShapes, kindOfNode, type Shapes } from './shapes.ts';

type Node = Parameters<typeof showTerm>[0];

/**
 * Checks a graph against the shapes of `ontology/shapes.ttl` and the queries of `ontology/graph-checks`. Named graphs are
 * checked as one graph with the default graph, except that a relation may stand as a triple in the graph of a claim.
 *
 * @param quads A whole graph: what a claim points at must be described in it.
 */
export async function validateGraph(quads: readonly Quad[]): Promise<Validation> {
  const shapes = builtInShapes();
  const data = new Store(quads.map(({ subject, predicate, object }) => DataFactory.quad(subject, predicate, object)));
  const problems = [...(await shapeProblems(shapes, data)), ...queryProblems(shapes, data, quads)];
  return {
    conforms: problems.length === 0,
    nodes: countNodes(shapes, data),
    problems: problems.sort((a, b) => compareCodeUnits(a.sentence, b.sentence)),
  };
}

async function shapeProblems(shapes: Shapes, data: Store): Promise<readonly Problem[]> {
  const { results } = await shapes.validator.validate(data);
  return results.map((finding) => {
    return problemAt(shapes, data, {
      node: finding.focusNode,
      fault: faultOf(finding, shapes),
      foundBy: constraintOf(finding),
    });
  });
}

function queryProblems(shapes: Shapes, data: Store, quads: readonly Quad[]): readonly Problem[] {
  const named = quads.filter(({ graph }) => graph.termType !== 'DefaultGraph');
  const store = makeStore([...data, ...named]);
  store.load(ontology(), { format: FORMATS.turtle.mediaType, to_graph_name: oxigraph.namedNode(ONTOLOGY_IRI) });
  return builtInChecks().flatMap((check) =>
    runCheck(check, store).map(({ node, fault }) => problemAt(shapes, data, { node, fault, foundBy: check.name })),
  );
}

let vocabulary: string | undefined;

/** The vocabulary, for a graph of its name, where the queries look for what a term means. */
function ontology(): string {
  vocabulary ??= readFileSync(packageFile('ontology/depeche.ttl'), 'utf8');
  return vocabulary;
}

/** The nodes that the shapes speak of: a graph without any is none of ours. */
function countNodes({ kinds }: Shapes, data: Store): number {
  const nodes = [...kinds.keys()].flatMap((classIri) => data.getSubjects(rdf.type, classIri, null));
  return new Set(nodes.map(({ id }) => id)).size;
}

function problemAt(shapes: Shapes, data: Store, found: { node: Node; fault: string; foundBy: string }): Problem {
  const { node, fault, foundBy } = found;
  const term = node.termType === 'NamedNode' ? DataFactory.namedNode(node.value) : DataFactory.blankNode(node.value);
  const sentence = `${kindOfNode(shapes, data, term)} ${showTerm(node)} ${fault}`;
  return { node: node.termType === 'Literal' ? showTerm(node) : term.id, fault, sentence, foundBy };
}
