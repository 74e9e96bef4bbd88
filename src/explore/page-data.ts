import { boxOf } from '../draw/label-box.ts';
import { layOut } from '../draw/layout.ts';
import { VERSION } from '../version.ts';
import { ATTRIBUTIONS, DERIVATIONS, FORCES, MODALITIES, POLARITIES, QUOTATIONS } from '../vocab/terms.generated.ts';
import { indexGraph } from './graph-index.ts';
import { nameOf } from './labels.ts';
import type { Model } from './model.ts';
import { edgesOf, nodesOf } from './network.ts';
import { type PackedGraph, packGraph, type QuadLike, unpackGraph } from './packed-graph.ts';
import { readModel } from './read-model.ts';
import { readVocabulary, type TermWords } from './vocabulary.ts';

/** What stands in a page for its program to read. */
export interface PageData {
  readonly version: string;
  readonly graph: PackedGraph;
  /** Values of texts by their IRIs. */
  readonly texts: Readonly<Record<string, string>>;
  readonly terms: Readonly<Record<string, TermWords>>;
  /** Where the actors and initiatives stand in the drawing, by the index of the entity. */
  readonly positions: Readonly<Record<number, readonly [x: number, y: number]>>;
}

/**
 * Makes the data of a page.
 *
 * @param quads The statements of one or several graphs.
 * @param texts The values of the texts that were found, by the IRI of the text.
 */
export async function makePageData(
  quads: Iterable<QuadLike>,
  texts: Readonly<Record<string, string>>,
): Promise<PageData> {
  const graph = packGraph(quads);
  const model = readModel(indexGraph(unpackGraph(graph)), texts);
  const relations = model.propositions.map(({ relation }) => relation);
  const fixed = [ATTRIBUTIONS, DERIVATIONS, FORCES, MODALITIES, POLARITIES, QUOTATIONS].flat();
  return {
    version: VERSION,
    graph,
    texts,
    terms: await readVocabulary([...fixed, ...relations]),
    positions: await positionsOf(model),
  };
}

/** The boxes must hold a label in either language of the reader. */
async function positionsOf(model: Model): Promise<PageData['positions']> {
  const edges = edgesOf(model, [...model.propositions.keys()]);
  const nodes = nodesOf(edges);
  const numbers = new Map(nodes.map((node, index) => [node, index]));
  const boxes = nodes.map((node) => {
    const [en, fr] = [boxOf(nameOf(model, node, 'en')), boxOf(nameOf(model, node, 'fr'))];
    return { width: Math.max(en.width, fr.width), height: Math.max(en.height, fr.height) };
  });
  const pairs = edges.map(({ subject, object }) => [numbers.get(subject) ?? 0, numbers.get(object) ?? 0] as const);
  const lines = pairs.filter(([from, to]) => from !== to);
  const placed = await layOut({ boxes, lines });
  return Object.fromEntries(placed.map(({ x, y }, index) => [nodes[index], [x, y]]));
}
