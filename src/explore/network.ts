import type { Index, Model } from './model.ts';

/** Propositions that say the same of the same, from the same mouths: one line of the drawing. */
export interface Edge {
  readonly subject: Index;
  readonly relation: string;
  readonly object: Index;
  /** `actual`, `intended` or `calledFor`; empty where the graph does not say. */
  readonly modality: string;
  /** Empty where the reporter tells it. */
  readonly speakers: readonly Index[];
  readonly propositions: readonly Index[];
}

/** @returns The lines for these propositions, in the order of the first of each. */
export function edgesOf(model: Model, propositions: readonly Index[]): readonly Edge[] {
  const edges = new Map<string, Edge>();
  for (const index of propositions) {
    const proposition = model.propositions[index];
    if (!proposition) continue;
    const { subject, relation, object, modality = '', claim } = proposition;
    const speakers = claim === undefined ? [] : (model.claims[claim]?.speakers ?? []);
    const key = JSON.stringify([subject, relation, object, modality, speakers]);
    const known = edges.get(key)?.propositions ?? [];
    edges.set(key, { subject, relation, object, modality, speakers, propositions: [...known, index] });
  }
  return [...edges.values()];
}

/** The entities that the edges join, in the order of the model. */
export function nodesOf(edges: readonly Edge[]): readonly Index[] {
  return [...new Set(edges.flatMap(({ subject, object }) => [subject, object]))].sort((a, b) => a - b);
}
