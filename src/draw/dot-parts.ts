import type { Edge as DotEdge, Node as DotNode } from '@viz-js/viz';
import { nameOf, type ReaderLanguage } from '../explore/labels.ts';
import type { EntityKind, Index, Model } from '../explore/model.ts';
import type { Edge } from '../explore/network.ts';
import { REPORTER_CODE, type Voice } from '../explore/speakers.ts';
import type { TermWords } from '../explore/vocabulary.ts';
import { SYMMETRIC_RELATIONS } from '../vocab/terms.generated.ts';
import { boxOf } from './label-box.ts';
import { colourOf } from './palette.ts';

/** What the parts of a picture are made from. */
export interface PictureScene {
  readonly model: Model;
  readonly voices: ReadonlyMap<Index, Voice>;
  readonly terms: Readonly<Record<string, TermWords>>;
  readonly language: ReaderLanguage;
}

/** A line of the picture: edges of one direction, modality and mouth. */
export type Line = readonly [Edge, ...Edge[]];

export const POINTS_PER_INCH = 72;

/** How kinds differ. */
const LOOKS: Readonly<Record<EntityKind, Readonly<Record<string, string | number>>>> = {
  person: { style: 'rounded,filled' },
  officeHolder: { style: 'rounded,filled,dashed' },
  state: { penwidth: 2 },
  organization: {},
  group: { peripheries: 2 },
  initiative: { shape: 'octagon', fillcolor: '#eef2f7' },
  other: {},
};

/** How lines differ by modality. */
const STYLES: Readonly<Record<string, string>> = { intended: 'dashed', calledFor: 'dotted' };

/** Edges that differ only by their relation, together: in a large picture their words would lie on each other. */
export function bundle(edges: readonly Edge[]): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const edge of edges) {
    const { subject, object, modality, speakers } = edge;
    const key = JSON.stringify([subject, object, modality, speakers, isSymmetric(edge)]);
    const [first, ...others] = lines.get(key) ?? [];
    lines.set(key, first === undefined ? [edge] : [first, ...others, edge]);
  }
  return [...lines.values()];
}

/** A box with a name; its own name in the file is the IRI. */
export function dotNode({ model, language }: PictureScene, node: Index): DotNode {
  const { lines, width, height } = boxOf(nameOf(model, node, language));
  return {
    name: model.entities[node]?.iri ?? '',
    attributes: {
      label: lines.map(escapeLabel).join('\\n'),
      width: width / POINTS_PER_INCH,
      height: height / POINTS_PER_INCH,
      ...LOOKS[model.entities[node]?.kind ?? 'other'],
    },
  };
}

/** A line named by its relations and by the letters of whoever says so, in the first speaker's colour. */
export function dotEdge(scene: PictureScene, line: Line): DotEdge {
  const { model, voices, terms, language } = scene;
  const [{ subject, object, modality, speakers }] = line;
  const [speaker] = speakers;
  const colour = colourOf((speaker !== undefined && voices.get(speaker)?.colour) || 0);
  const codes = speakers.map((one) => voices.get(one)?.code ?? '?').join('+') || REPORTER_CODE;
  const relations = line.map(({ relation }) => terms[relation]?.labels[language] ?? relation);
  return {
    tail: model.entities[subject]?.iri ?? '',
    head: model.entities[object]?.iri ?? '',
    attributes: {
      label: `${relations.map(escapeLabel).join('\\n')} · ${escapeLabel(codes)}`,
      color: colour,
      fontcolor: colour,
      style: STYLES[modality] ?? 'solid',
      ...(isSymmetric(line[0]) ? { dir: 'none' } : {}),
    },
  };
}

function isSymmetric({ relation }: Edge): boolean {
  const symmetric: readonly string[] = SYMMETRIC_RELATIONS;
  return symmetric.includes(relation);
}

/** The engine reads a backslash and entities such as `&lt;` in labels. */
function escapeLabel(label: string): string {
  return label.replaceAll('\\', '\\\\').replaceAll('&', '&amp;');
}
