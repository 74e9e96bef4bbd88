import { type Edge, edgesOf, nodesOf } from '../network.ts';
import { badge, entityButton, namesOf } from './chips.ts';
import { drawNetwork, type NetworkDrawing } from './drawing.ts';
import { h } from './h.ts';
import type { Scene } from './scene.ts';

/** Lines up to which relations are named on them unless the reader wants it otherwise. */
const NAMED_LINES = 40;

const EDGE_COLUMNS = ['subject', 'relation', 'object', 'whoSaysSo', 'modality', 'times'] as const;

const MODALITIES = ['actual', 'intended', 'calledFor'] as const;

/** The drawing of what is said of whom, and the same as a table. */
export interface NetworkView {
  readonly element: HTMLElement;
  /** Draws; the element must be in the page. */
  readonly draw: () => NetworkDrawing;
}

export function networkView(scene: Scene): NetworkView | undefined {
  const { t, model, propositions } = scene;
  const edges = edgesOf(model, propositions());
  if (edges.length === 0) return undefined;
  const nodes = nodesOf(edges);
  const named = scene.store.get().edgeNames ?? edges.length <= NAMED_LINES;
  const canvas = h('div', { class: 'canvas', role: 'img', 'aria-label': t('networkLabel') });
  let drawing: NetworkDrawing | undefined;
  const button = (key: 'zoomIn' | 'zoomOut' | 'fit', sign: string, onclick: () => void) =>
    h('button', { type: 'button', 'aria-label': t(key), title: t(key), 'data-key': key, onclick }, sign);
  const element = h(
    'div',
    { class: 'network' },
    h('p', { class: 'facts' }, `${t('nodes', { n: nodes.length })} · ${t('edges', { n: edges.length })}`),
    h(
      'div',
      { class: 'tools' },
      button('zoomIn', '+', () => drawing?.zoom(1.3)),
      button('zoomOut', '−', () => drawing?.zoom(1 / 1.3)),
      button('fit', '⤢', () => drawing?.fit()),
      namesBox(scene, named),
      lineLegend(scene),
    ),
    canvas,
    voiceLegend(scene, edges),
    edgeTable(scene, edges),
  );
  const draw = (): NetworkDrawing => {
    drawing = drawNetwork(scene, { canvas, nodes, edges, named });
    return drawing;
  };
  return { element, draw };
}

function namesBox({ store, t }: Scene, named: boolean): HTMLElement {
  const box = h('input', { type: 'checkbox', checked: named, 'data-key': 'edge-names' });
  box.addEventListener('change', () => store.set({ edgeNames: box.checked }));
  return h('label', { class: 'check' }, box, t('edgeNames'));
}

/** How lines differ by modality. */
function lineLegend({ term, t }: Scene): HTMLElement {
  return h(
    'ul',
    { class: 'lines', 'aria-label': t('lineStyle') },
    MODALITIES.map((name) => h('li', {}, h('span', { class: `line ${name}`, 'aria-hidden': 'true' }), term(name))),
  );
}

/** Whose lines have which colour and letters. */
function voiceLegend(scene: Scene, edges: readonly Edge[]): HTMLElement {
  const { t } = scene;
  const speakers = [...new Set(edges.flatMap((edge) => edge.speakers))];
  const byClaims = speakers.toSorted((a, b) => (scene.voices.get(b)?.claims ?? 0) - (scene.voices.get(a)?.claims ?? 0));
  const narrated = edges.some((edge) => edge.speakers.length === 0);
  return h(
    'ul',
    { class: 'voices', 'aria-label': t('whoSaysSo') },
    byClaims.map((speaker) => h('li', {}, badge(scene, [speaker]), ' ', entityButton(scene, speaker, 'voices'))),
    narrated && h('li', {}, badge(scene, []), ' ', t('reporter')),
  );
}

function edgeTable(scene: Scene, edges: readonly Edge[]): HTMLElement {
  const { t } = scene;
  const headings = EDGE_COLUMNS.map((key) => h('th', { scope: 'col' }, t(key)));
  const rows = edges.map((edge, index) => edgeRow(scene, edge, index));
  return h(
    'details',
    { class: 'edge-table' },
    h('summary', {}, t('edgeTable')),
    h(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('edgeTable') },
      h('table', { class: 'claims' }, h('thead', {}, h('tr', {}, headings)), h('tbody', {}, rows)),
    ),
  );
}

function edgeRow(scene: Scene, edge: Edge, index: number): HTMLElement {
  const { t, term } = scene;
  const { subject, relation, object, speakers, modality, propositions } = edge;
  const open = h(
    'button',
    { type: 'button', class: 'link', 'data-key': `edge-${index}`, onclick: () => scene.open({ kind: 'edge', edge }) },
    term(relation),
  );
  const who = speakers.length > 0 ? namesOf(scene, speakers) : t('reporter');
  const cells = {
    subject: [entityButton(scene, subject, `edge-${index}`)],
    relation: [open],
    object: [entityButton(scene, object, `edge-${index}`)],
    whoSaysSo: [badge(scene, speakers), ' ', who],
    modality: [modality === '' ? '' : term(modality)],
    times: [propositions.length],
  };
  return h(
    'tr',
    {},
    EDGE_COLUMNS.map((key) => h('td', { 'data-label': t(key) }, h('div', {}, cells[key]))),
  );
}
