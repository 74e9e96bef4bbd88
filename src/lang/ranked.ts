import type { Token } from '../doc/layers.ts';

/** How far behind the verb the infinitive may stand, in tokens. */
const REACH = 10;

/**
 * "est le premier pays africain à condamner", "was the first leader to condemn": what follows "be" says which of a kind
 * does what the infinitive tells.
 *
 * @param from First token behind the verb.
 * @param ranks Words that pick one or some of a kind: "premier", "seul".
 * @param leads Words before the infinitive; empty where the infinitive takes its own in.
 * @returns Where the infinitive must stand; undefined where no such words follow.
 */
export function rankedInfinitive(
  tokens: readonly Token[],
  from: number,
  ranks: ReadonlySet<string>,
  leads: ReadonlySet<string>,
): number | undefined {
  let isRanked = false;
  for (let k = from; k < from + REACH; k++) {
    const token = tokens[k];
    if (token === undefined || token.wordClass === 'mark' || token.wordClass === 'verb') return undefined;
    if (ranks.has(token.norm)) isRanked = true;
    else if (isRanked && leads.has(token.norm) && tokens[k + 1]?.verb.some((r) => r.tense === 'infinitive'))
      return k + 1;
  }
  return undefined;
}
