import { oa } from '../vocab/external.ts';
import { dep } from '../vocab/terms.generated.ts';
import type { GraphIndex } from './graph-index.ts';
import type { Index, Model } from './model.ts';
import type { Triple } from './packed-graph.ts';

/**
 * The triples of what is shown: claims, propositions, and all that they lead to (speakers, their posts, the article, the
 * places in its text), and the mentions of the actors and initiatives among them in these articles.
 *
 * @returns In the order of the whole graph.
 */
export function subgraph(
  graph: GraphIndex,
  triples: readonly Triple[],
  shown: { readonly model: Model; readonly claims: readonly Index[]; readonly propositions: readonly Index[] },
): readonly Triple[] {
  const { model, claims, propositions } = shown;
  const reached = new Set<string>();
  reach(graph, reached, [
    ...claims.flatMap((claim) => model.claims[claim]?.iri ?? []),
    ...propositions.flatMap((proposition) => model.propositions[proposition]?.iri ?? []),
  ]);
  const texts = new Set(graph.subjectsOfType(dep.Text).filter((text) => reached.has(text)));
  const isHere = (mention: string): boolean =>
    graph.names(mention, oa.hasBody).some((body) => reached.has(body)) &&
    graph.names(mention, oa.hasTarget).some((span) => graph.names(span, oa.hasSource).some((text) => texts.has(text)));
  const mentions = graph.subjectsOfType(dep.Mention).filter(isHere);
  const runs = graph.subjectsOfType(dep.Extraction);
  reach(graph, reached, [...mentions, ...runs]);
  return triples.filter(({ subject }) => reached.has(subject));
}

function reach(graph: GraphIndex, reached: Set<string>, from: readonly string[]): void {
  const waiting = [...from];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    for (const { object } of graph.triplesOf(next)) if (typeof object === 'string') waiting.push(object);
  }
}
