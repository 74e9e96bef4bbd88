import cytoscape from 'cytoscape';
import { boxOf } from '../../draw/label-box.ts';
import { SYMMETRIC_RELATIONS } from '../../vocab/terms.generated.ts';
import type { EntityKind, Index } from '../model.ts';
import type { Edge } from '../network.ts';
import { codeOf } from './chips.ts';
import type { Scene } from './scene.ts';

export interface NetworkDrawing {
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly destroy: () => void;
}

interface Parts {
  readonly canvas: HTMLElement;
  readonly nodes: readonly Index[];
  readonly edges: readonly Edge[];
  /** Whether relations are named on the lines. */
  readonly named: boolean;
}

/** Shapes, since colour alone is not for everybody. */
const SHAPES: Readonly<Record<EntityKind, cytoscape.Css.NodeShape>> = {
  person: 'round-rectangle',
  officeHolder: 'round-rectangle',
  state: 'rectangle',
  organization: 'rectangle',
  group: 'rectangle',
  initiative: 'cut-rectangle',
  other: 'rectangle',
};

/** Below this zoom letters are too small to read: a small screen then shows a part, to be moved. */
const READABLE = 0.62;

export function drawNetwork(scene: Scene, parts: Parts): NetworkDrawing {
  const drawing = cytoscape({
    container: parts.canvas,
    elements: [...parts.nodes.map((node) => nodeElement(scene, node)), ...edgeElements(scene, parts)],
    style: styleOf(parts.canvas, parts.named),
    layout: { name: 'preset' },
    minZoom: 0.1,
    maxZoom: 3,
    autoungrabify: false,
    boxSelectionEnabled: false,
  });
  drawing.on('tap', 'node', ({ target }) => scene.open({ kind: 'entity', entity: Number(target.data('entity')) }));
  drawing.on('tap', 'edge', ({ target }) => {
    const edge = parts.edges[Number(target.data('edge'))];
    if (edge) scene.open({ kind: 'edge', edge });
  });
  drawing.on('mouseover', 'node, edge', ({ target }) => near(target).addClass('near'));
  drawing.on('mouseout', 'node, edge', () => drawing.elements().removeClass('near'));
  const showAll = (): void => {
    drawing.fit(undefined, 24);
  };
  showAll();
  if (drawing.zoom() < READABLE) {
    drawing.zoom(READABLE);
    drawing.center(drawing.nodes().max((node) => node.degree(false)).ele);
  }
  return {
    zoom: (factor) => {
      const renderedPosition = { x: drawing.width() / 2, y: drawing.height() / 2 };
      drawing.zoom({ level: drawing.zoom() * factor, renderedPosition });
    },
    fit: showAll,
    destroy: () => drawing.destroy(),
  };
}

/** A node with its lines and their ends, or a line with its ends. */
function near(target: cytoscape.NodeSingular | cytoscape.EdgeSingular): cytoscape.CollectionReturnValue {
  return 'connectedNodes' in target ? target.union(target.connectedNodes()) : target.closedNeighborhood();
}

function nodeElement({ model, name, data }: Scene, node: Index): cytoscape.ElementDefinition {
  const { lines, width, height } = boxOf(name(node));
  const [x = 0, y = 0] = data.positions[node] ?? [];
  const kind = model.entities[node]?.kind ?? 'other';
  return {
    data: { id: `n${node}`, entity: node, label: lines.join('\n'), width, height, shape: SHAPES[kind] },
    classes: kind,
    position: { x, y },
  };
}

function edgeElements(scene: Scene, { edges, canvas }: Parts): readonly cytoscape.ElementDefinition[] {
  const style = getComputedStyle(canvas);
  return edges.map((edge, index) => {
    const [speaker] = edge.speakers;
    const colour = (speaker !== undefined && scene.voices.get(speaker)?.colour) || 0;
    const symmetric: readonly string[] = SYMMETRIC_RELATIONS;
    return {
      data: {
        id: `e${index}`,
        edge: index,
        source: `n${edge.subject}`,
        target: `n${edge.object}`,
        label: `${scene.term(edge.relation)} · ${codeOf(scene, edge.speakers)}`,
        colour: style.getPropertyValue(`--voice-${colour}`).trim(),
        width: Math.min(5, 1.2 + 0.6 * edge.propositions.length),
      },
      classes: [edge.modality, symmetric.includes(edge.relation) ? 'symmetric' : ''].join(' '),
    };
  });
}

/** The colours are those of the page's sheet, light or dark. */
function styleOf(canvas: HTMLElement, named: boolean): cytoscape.StylesheetJson {
  const style = getComputedStyle(canvas);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  const letters = { 'font-family': style.fontFamily, color: colour('--ink') };
  return [
    {
      selector: 'node',
      style: {
        ...letters,
        label: 'data(label)',
        width: 'data(width)',
        height: 'data(height)',
        shape: 'data(shape)' as cytoscape.Css.NodeShape,
        'font-size': 12,
        'text-wrap': 'wrap',
        'text-valign': 'center',
        'text-halign': 'center',
        'line-height': 1.2,
        'background-color': colour('--surface'),
        'border-width': 1.5,
        'border-color': colour('--line-strong'),
      },
    },
    { selector: 'node.initiative', style: { 'background-color': colour('--raised') } },
    { selector: 'node.state', style: { 'border-width': 3 } },
    { selector: 'node.group', style: { 'border-style': 'double', 'border-width': 4 } },
    { selector: 'node.officeHolder', style: { 'border-style': 'dashed' } },
    {
      selector: 'edge',
      style: {
        ...letters,
        width: 'data(width)',
        'line-color': 'data(colour)',
        'target-arrow-color': 'data(colour)',
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.9,
        'curve-style': 'bezier',
        'control-point-step-size': 26,
        'loop-direction': '-45deg',
        label: named ? 'data(label)' : '',
        'font-size': 10,
        'text-rotation': 'autorotate',
        'text-background-color': colour('--ground'),
        'text-background-opacity': 0.9,
        'text-background-padding': '2px',
      },
    },
    { selector: 'edge.symmetric', style: { 'target-arrow-shape': 'none' } },
    { selector: 'edge.intended', style: { 'line-style': 'dashed' } },
    { selector: 'edge.calledFor', style: { 'line-style': 'dotted' } },
    { selector: 'edge.near', style: { label: 'data(label)', 'z-index': 10, 'font-size': 11 } },
    { selector: 'node.near', style: { 'border-color': colour('--accent'), 'border-width': 3 } },
  ];
}
