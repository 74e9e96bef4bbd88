import type { Token } from '../../doc/layers.ts';
import type { VerbFrame } from '../../lang/content.ts';
import type { LanguagePack } from '../../lang/pack.ts';
import { rowsBy } from '../../text/tables.ts';
import { rowsOfVerb } from './verb-rows.ts';

import { unitEnd, type Verb } from './verbs.ts';

const byVerb = rowsBy(({ units }: VerbFrame) => units.map(({ verb }) => verb));

/** The frames with a unit that a verb may be the verb of, in the order of the table. */
export const framesOf = (verb: Verb, { content }: LanguagePack): readonly VerbFrame[] =>
  rowsOfVerb(byVerb, content.relations.verbs, verb);

const byLemma = rowsBy(({ lemmas }: VerbFrame) => lemmas);

/** The frames of a lemma, as a cue has one, in the order of the table. */
export const framesOfLemma = (lemma: string, { content }: LanguagePack): readonly VerbFrame[] =>
  byLemma(content.relations.verbs, lemma);

/** Where a frame's unit ends that stands at the verb; undefined where none does. */
export function frameEnd(
  tokens: readonly Token[],
  verb: Verb,
  { units }: VerbFrame,
  pack: LanguagePack,
): number | undefined {
  for (const unit of units) {
    const end = unitEnd(tokens, verb, unit, pack);
    if (end !== undefined) return end;
  }
  return undefined;
}
