import type { TokenRange } from '../../doc/layers.ts';
import type { Frame, ReportingVerb } from '../../lang/pack.ts';
import { antecedent, beforeItsBody } from './antecedents.ts';
import type { AttributionContext } from './context.ts';
import type { Cue, PhraseCue } from './cue.ts';
import { endOfRelative, isInRelative } from './extent/relatives.ts';
import { contentEnd } from './extent.ts';
import { type Found, STRENGTH, withContent } from './found.ts';
import { attachRight } from './frames.ts';
import { spokenAt } from './nobody.ts';
import type { Source } from './sources.ts';
import { sourceBefore } from './subjects.ts';

export const rowOf = (cue: Cue, frame: Frame): { row?: ReportingVerb } => {
  const row = cue.rows.find((r) => r.frames.includes(frame)) ?? cue.rows[0];
  return row === undefined ? {} : { row };
};

export const baseOf = (cue: Cue, source: Source): Omit<Found, 'content' | 'strength'> => ({
  speakers: source.speakers,
  cue: cue.range,
  cueLemma: cue.rows[0]?.lemma ?? cue.group.lemma,
  rule: `verb.${cue.rows[0]?.lemma ?? cue.group.lemma}`,
  ...(source.range && { source: source.range }),
});

/** The subject before the verb, or the antecedent of "qui". */
export function subjectOf(context: AttributionContext, cue: Cue, body: TokenRange): Source | undefined {
  const before = cue.group.first - 1;
  if (context.tokens[before]?.wordClass === 'relative') {
    const comma = beforeItsBody(context, context.tokens[before - 1]?.raw === ',' ? before - 1 : before);
    return sourceBefore(context, comma, body.first, true) ?? antecedent(context, comma, body.first);
  }
  return spokenAt(context, cue, body) ?? sourceBefore(context, cue.group.first, body.first);
}

/** "accuse le Rwanda, qui le nie, de soutenir": what is asked or blamed stands behind the clause on the addressee. */
function behindRelative(context: AttributionContext, frame: Frame, end: number, body: TokenRange): TokenRange[] {
  if (
    !frame.startsWith('addressee') ||
    context.tokens[end + 1]?.raw !== ',' ||
    context.tokens[end + 2]?.wordClass !== 'relative'
  )
    return [];
  for (let k = end + 3; k < body.last; k++) {
    if (context.tokens[k]?.raw !== ',') continue;
    const opens = context.pack.attribution.prepositionFrames.some(
      (p) => p.inf !== undefined && p.words.includes(context.tokens[k + 1]?.norm ?? ''),
    );
    return opens && context.groupAt(k + 2)?.tense === 'infinitive' ? [{ first: k + 1, last: body.last }] : [];
  }
  return [];
}

export function rightOf(
  context: AttributionContext,
  cue: Cue,
  source: Source,
  body: TokenRange,
  cues: readonly Cue[],
  phrases: readonly PhraseCue[],
): Found | undefined {
  if (cue.group.negated) return undefined;
  const limit = isInRelative(context, cue) ? endOfRelative(context, cue.after, body.last) : body.last;
  const attachment = attachRight(context, cue, limit);
  if (attachment === undefined || attachment.start > body.last) return undefined;
  if (
    attachment.row.denies === true &&
    [attachment.start, attachment.start + 1].some((k) =>
      context.pack.attribution.silent.has(context.groupAt(k)?.lemma ?? ''),
    )
  )
    return undefined;
  const isClause = attachment.frame === 'that' || attachment.frame === 'addressee-that' || attachment.frame === 'quote';
  const end = attachment.end ?? contentEnd(context, attachment.start, body, cue, cues, phrases, isClause);
  return withContent(
    context,
    {
      ...baseOf(cue, source),
      ...(attachment.cueEnd !== undefined && { cue: { first: cue.range.first, last: attachment.cueEnd } }),
      row: attachment.row,
      frame: attachment.frame,
      cueLemma: attachment.row.lemma,
      rule: `verb.${attachment.row.lemma}.${attachment.frame}`,
      strength: isClause ? STRENGTH.that : STRENGTH.other,
    },
    [{ first: attachment.start, last: end }, ...behindRelative(context, attachment.frame, end, body)],
  );
}
