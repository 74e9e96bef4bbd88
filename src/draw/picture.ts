import type { Graph as DotGraph, Node as DotNode } from '@viz-js/viz';
import type { Quad } from 'n3';
import { indexGraph } from '../explore/graph-index.ts';
import { nameOf, type ReaderLanguage } from '../explore/labels.ts';
import type { Index } from '../explore/model.ts';
import { type Edge, edgesOf, nodesOf } from '../explore/network.ts';
import { packGraph, unpackGraph } from '../explore/packed-graph.ts';
import { plainQuads } from '../explore/plain-quads.ts';
import { readModel } from '../explore/read-model.ts';
import { voicesOf } from '../explore/speakers.ts';
import { readVocabulary } from '../explore/vocabulary.ts';
import { bundle, dotEdge, dotNode, type PictureScene } from './dot-parts.ts';
import { boxOf } from './label-box.ts';
import { layOut } from './layout.ts';
import { legendOf } from './legend.ts';
import { colourOf } from './palette.ts';

export interface PictureOptions {
  /** The language to prefer for names; English by default. */
  readonly language?: ReaderLanguage;
}

/** Layers draw small networks best and take minutes for large ones. */
const LAYERED = { nodes: 50, edges: 100 };

const FONT = 'Helvetica';

/**
 * The actors and initiatives of graphs and what is said of them, as a picture for slides: boxes, and lines named by
 * relation and speaker, in the speaker's colour, dashed where something is intended and dotted where it is called for.
 *
 * @param quads The statements of one or several graphs of articles.
 * @returns An SVG file, the same for the same graphs; nothing where no proposition is in them.
 */
export async function drawPicture(quads: readonly Quad[], options: PictureOptions = {}): Promise<string | undefined> {
  const model = readModel(indexGraph(unpackGraph(packGraph(plainQuads(quads)))), {});
  const edges = edgesOf(model, [...model.propositions.keys()]);
  if (edges.length === 0) return undefined;
  const nodes = nodesOf(edges);
  const terms = await readVocabulary(edges.flatMap(({ relation, modality }) => [relation, modality]));
  const scene: PictureScene = { model, voices: voicesOf(model), terms, language: options.language ?? 'en' };
  const layered = nodes.length <= LAYERED.nodes && edges.length <= LAYERED.edges;
  const lines = layered ? edges.map((edge) => [edge] as const) : bundle(edges);
  const graph: DotGraph = {
    name: 'depeche',
    directed: true,
    graphAttributes: {
      bgcolor: 'white',
      rankdir: 'LR',
      ranksep: 1.1,
      nodesep: 0.3,
      splines: true,
      pad: 0.2,
      label: { html: legend(scene, edges) },
      labelloc: 'b',
    },
    nodeAttributes: {
      shape: 'box',
      fixedsize: true,
      style: 'filled',
      fillcolor: 'white',
      color: '#64748b',
      fontname: FONT,
      fontsize: 12,
    },
    edgeAttributes: { fontname: FONT, fontsize: 10, arrowsize: 0.7 },
    nodes: layered ? nodes.map((node) => dotNode(scene, node)) : await placedNodes(scene, nodes, edges),
    edges: lines.map((line) => dotEdge(scene, line)),
  };
  const { instance } = await import('@viz-js/viz');
  const viz = await instance();
  return withoutComments(viz.renderString(graph, { engine: layered ? 'dot' : 'nop', format: 'svg' }));
}

/** Large networks are laid out by forces first, and then only their lines are drawn. */
async function placedNodes(scene: PictureScene, nodes: readonly Index[], edges: readonly Edge[]): Promise<DotNode[]> {
  const numbers = new Map(nodes.map((node, index) => [node, index]));
  const boxes = nodes.map((node) => boxOf(nameOf(scene.model, node, scene.language)));
  const pairs = edges.map(({ subject, object }) => [numbers.get(subject) ?? 0, numbers.get(object) ?? 0] as const);
  const places = await layOut({ boxes, lines: pairs.filter(([from, to]) => from !== to) });
  return nodes.map((node, index) => {
    const { name, attributes } = dotNode(scene, node);
    const { x, y } = places[index] ?? { x: 0, y: 0 };
    return { name, attributes: { ...attributes, pos: `${x},${-y}!` } };
  });
}

function legend({ model, voices, terms, language }: PictureScene, edges: readonly Edge[]): string {
  const speakers = [...new Set(edges.flatMap((edge) => edge.speakers))].map((speaker) => ({
    name: nameOf(model, speaker, language),
    code: voices.get(speaker)?.code ?? '?',
    colour: colourOf(voices.get(speaker)?.colour ?? 0),
  }));
  return legendOf(speakers, edges, (name) => terms[name]?.labels[language] ?? name);
}

/** The engine repeats names in comments, which say nothing to a reader, and its own version. */
function withoutComments(svg: string): string {
  return svg.replace(/<!--[\s\S]*?-->\s*/g, '');
}
