import type { TokenRange } from '../../../doc/layers.ts';
import type { Frame } from '../../../lang/pack.ts';
import type { AttributionContext } from '../context.ts';
import type { Cue } from '../cue.ts';
import type { Discourse } from '../discourse.ts';
import type { Found } from '../found.ts';
import { attachRight } from '../frames.ts';
import type { Passage } from './passage.ts';

/** Frames whose content is no noun phrase. */
const CLAUSAL: ReadonlySet<Frame> = new Set(['that', 'addressee-that', 'insert', 'quote', 'inf', 'adj']);

/** Verbs of speech that attribute nothing here: their words are another's, or their speaker's own and told freely. */
export const isNoCue = ({ context, body, discourse }: Passage, cue: Cue, found: readonly Found[]): boolean =>
  goesOnInserted(context, cue, found) || goesOnFree(context, cue, body, discourse) || isInsideInsert(cue, found);

/** "The two leaders, he recalled, agreed to …": what is said of others is no cue. */
const isInsideInsert = (cue: Cue, found: readonly Found[]): boolean =>
  found.some(
    (one) => one.frame === 'insert' && one.content.some((r) => r.first <= cue.range.first && cue.range.last <= r.last),
  );

/** "…, a-t-il ajouté, et il soutient …": a clause in the present joined to an inserted attribution is the speaker's still. */
function goesOnInserted(context: AttributionContext, cue: Cue, found: readonly Found[]): boolean {
  if (cue.form !== 'finite' || cue.group.compound || cue.group.tense !== 'present') return false;
  const pronoun = context.tokens[cue.range.first - 1];
  const joint = context.tokens[cue.range.first - 2];
  if (pronoun?.wordClass !== 'pronoun' || joint === undefined || !context.pack.attribution.joiners.has(joint.norm))
    return false;
  return found.some((one) => one.frame === 'insert' && (one.cue?.last ?? 0) < cue.range.first);
}

/**
 * "…, a-t-elle affirmé. Il soutient l'initiative": behind a report in the perfect, an act of speech in the present with a
 * pronoun is the speaker's own word on the subject of the sentence before.
 */
function goesOnFree(context: AttributionContext, cue: Cue, body: TokenRange, discourse: Discourse): boolean {
  if (cue.form !== 'finite' || cue.group.compound || cue.group.tense !== 'present') return false;
  const pronoun = context.tokens[cue.group.first - 1];
  if (cue.group.first - 1 !== body.first || !context.pack.attribution.pronouns.has(pronoun?.norm ?? '')) return false;
  const frame = attachRight(context, cue, body.last)?.frame;
  return frame !== undefined && !CLAUSAL.has(frame) && discourse.toldInPerfect(pronoun?.line ?? -1);
}
