import type { IriOptions } from './iri.ts';

export interface GraphOptions extends IriOptions {
  /** Version of the program that made the document; this one by default. */
  readonly programVersion?: string;
  /**
   * Whether words of the text stand in the graph: headline, what was said, what stands at a span and around it. Default
   * true. Without them names stay, and so do the offsets and the hash by which whoever has the text finds them again.
   */
  readonly quotes?: boolean;
  /**
   * How much stands in the graph: `claims` leaves out the mentions, and the spans that only they have. Default `full`.
   */
  readonly detail?: 'full' | 'claims';
  /** Puts everything into a graph that is named like the file, for `trig`, `nq` and quads. Default false. */
  readonly graphPerArticle?: boolean;
  /**
   * Adds for each claim that states something a graph named by the claim, with a direct triple (subject, relation,
   * object) for each of its propositions, for `trig`, `nq` and quads. Default false. A store that queries the union of
   * its graphs takes these triples for facts.
   */
  readonly claimsAsGraphs?: boolean;
}
