import type { Quad } from 'n3';
import { compareWith, type Fault, hashOf } from './compare.ts';
import { type Place, type Places, placesOf, type TextNode } from './places.ts';

export type { Fault, FaultKind } from './compare.ts';

/** What came out for one text of a graph. */
export interface TextProof {
  /** IRI of the text; spans that name none are under the empty one. */
  readonly text: string;
  readonly sha256?: string;
  /** Whether there was a text with this hash. */
  readonly proven: boolean;
  /** How many spans there are, and for how many of them the graph has the words. Without words only range is checked. */
  readonly spans: number;
  readonly quoted: number;
  readonly faults: readonly Fault[];
}

/**
 * Proves that a graph quotes its texts rightly: that the hash and length of each text are as the graph says, that each
 * span is within its text, that the words of the span, and those before and after it, stand there, and that what claims
 * repeat is what stands at their spans. Offsets are counted in Unicode code points. It trusts no part of the graph but
 * the vocabulary, so it also checks graphs that were changed, put together, or made by others.
 *
 * @param quads The graph's statements, in any order, from any graphs of a dataset.
 * @param texts The texts it may be about, in any order, decoded and without a byte order mark. A text is known by its
 *   hash; where the graph is about one text and none here has its hash, the first is compared, so that one sees what
 *   changed.
 * @returns One proof a text, in the order of their IRIs. All is well where each is `proven` and has no faults; a graph
 *   without texts gives an empty list, which proves nothing.
 */
export function verifyGraph(quads: Iterable<Quad>, texts: readonly string[]): readonly TextProof[] {
  const graph = placesOf(quads);
  const byHash = new Map(texts.map((text) => [hashOf(text), text]));
  const known = new Set(graph.texts.map(({ iri }) => iri));
  const lost = graph.places.filter(({ text }) => text === undefined || !known.has(text));
  const proofs = graph.texts.map((node) => {
    const own = byHash.get(node.sha256 ?? '') ?? node.value;
    return proveText(node, own ?? (graph.texts.length === 1 ? texts[0] : undefined), graph);
  });
  const all = lost.length === 0 ? proofs : [...proofs, proofOfLost(lost)];
  return all.toSorted((a, b) => (a.text < b.text ? -1 : 1));
}

function proveText(node: TextNode, text: string | undefined, graph: Places): TextProof {
  const places = graph.places.filter((place) => place.text === node.iri);
  const about = {
    text: node.iri,
    ...(node.sha256 !== undefined && { sha256: node.sha256 }),
    spans: places.length,
    quoted: places.filter(({ exact }) => exact.length > 0).length,
  };
  if (text === undefined) {
    return { ...about, proven: false, faults: [{ kind: 'no-text', about: node.iri }] };
  }
  const faults = compareWith(text, { node, places, repeated: graph.repeated });
  return { ...about, proven: node.sha256 === hashOf(text), faults };
}

function proofOfLost(lost: readonly Place[]): TextProof {
  return {
    text: '',
    proven: false,
    spans: lost.length,
    quoted: lost.filter(({ exact }) => exact.length > 0).length,
    faults: lost.map(({ span }) => ({ kind: 'no-place', about: span })),
  };
}
