import type { TokenRange } from '../../../doc/layers.ts';
import { rangesWithin } from '../../ranges.ts';
import { type AttributionContext, isFiniteVerb } from '../context.ts';
import type { Cue } from '../cue.ts';
import type { Discourse } from '../discourse.ts';
import { settle } from '../found.ts';
import { phraseStart } from '../noun-phrases.ts';
import type { Source } from '../sources.ts';
import { sourceBefore } from '../subjects.ts';

/** A cue without an attributing verb before it takes the subject of the statement's first verb. */
export function narratedSubject(
  context: AttributionContext,
  body: TokenRange,
  discourse: Discourse,
): Source | undefined {
  for (const group of rangesWithin(context.groups, body).filter(isFiniteVerb)) {
    const source = settle(sourceBefore(context, group.first, body.first), discourse, group.last + 1);
    if (source !== undefined && source.speakers.length > 0 && opensClause(context, source, body)) return source;
  }
  return undefined;
}

/** The subject stands at the statement's start or behind a comma, in no clause that "que" opens. */
function opensClause(context: AttributionContext, source: Source, body: TokenRange): boolean {
  const first = source.range?.first ?? body.first;
  let start = phraseStart(context, first);
  // "And then the king went …"
  while (start > body.first && context.tokens[start - 1]?.wordClass === 'adverb') start--;
  return (
    start <= body.first ||
    context.tokens[start - 1]?.raw === ',' ||
    context.tokens[start - 1]?.wordClass === 'conjunction'
  );
}

/** "Et d'ajouter : …": who spoke last goes on. */
export function lastSpeaker(discourse: Discourse, body: TokenRange): Source | undefined {
  const speakers = discourse.latest();
  return speakers && { speakers, end: body.first };
}

/** ", et elle a rendu hommage": the pronoun of a clause joined to the first means the same speaker. */
export function isJoinedPronoun(context: AttributionContext, cue: Cue): boolean {
  const pronoun = context.tokens[cue.group.first - 1];
  const isThird = context.pack.attribution.pronouns.has(pronoun?.norm ?? '');
  return (
    cue.form === 'finite' &&
    isThird &&
    context.pack.attribution.joiners.has(context.tokens[cue.group.first - 2]?.norm ?? '')
  );
}

/** A finite cue right behind "et", "puis", "mais" without a subject of its own. */
export function isJoined(context: AttributionContext, cue: Cue): boolean {
  let k = Math.min(cue.range.first, cue.group.first) - 1;
  while (context.tokens[k]?.wordClass === 'adverb') k--;
  const before = context.tokens[k];
  if (before === undefined || cue.form !== 'finite' || cue.group.invertedSubject >= 0) return false;
  return context.pack.attribution.joiners.has(before.norm);
}
