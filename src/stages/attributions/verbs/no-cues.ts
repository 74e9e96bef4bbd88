import type { TokenRange } from '../../../doc/layers.ts';
import type { Frame } from '../../../lang/pack.ts';
import type { AttributionContext } from '../context.ts';
import type { Cue } from '../cue.ts';
import type { Discourse } from '../discourse.ts';
import type { Found } from '../found.ts';
import { attachRight } from '../frames.ts';
import { isJoined } from './carried.ts';
import type { Passage } from './passage.ts';

/** Frames whose content is no noun phrase. */
const CLAUSAL: ReadonlySet<Frame> = new Set(['that', 'addressee-that', 'insert', 'quote', 'inf', 'adj']);

/** Verbs of speech that attribute nothing here: their words are another's, or their speaker's own and told freely. */
export const isNoCue = ({ context, body, discourse }: Passage, cue: Cue, found: readonly Found[]): boolean =>
  goesOnInserted(context, cue, found) ||
  goesOnFree(context, cue, body, discourse) ||
  goesOnForState(context, cue, body, discourse) ||
  isInsideInsert(cue, found);

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

/**
 * "The minister noted that …. Chad supports the talks": behind a report in the past of what an official said, what the
 * state served does in the present is the official's word for it.
 */
function goesOnForState(context: AttributionContext, cue: Cue, body: TokenRange, discourse: Discourse): boolean {
  if (cue.form !== 'finite' || cue.group.compound || cue.group.tense !== 'present') return false;
  const subject = context.mentionAt(body.first);
  if (subject?.first !== body.first) return false;
  const verb = context.groupAt(context.pack.skipAdverbs(context.tokens, subject.last + 1));
  const isSubject = verb?.first === cue.group.first || (verb?.tense === 'present' && isJoined(context, cue));
  const [speaker, ...others] = discourse.latest() ?? [];
  const official = speaker === undefined || others.length > 0 ? undefined : context.entity(speaker);
  if (!isSubject || official?.type !== 'Person' || official.affiliation !== subject.entity) return false;
  return discourse.toldInPerfect(context.tokens[body.first]?.line ?? -1);
}
