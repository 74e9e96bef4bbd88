import type { TokenRange } from '../../../doc/layers.ts';
import { standsAt } from '../../../text/tables.ts';
import { skipDates } from '../circumstances.ts';
import { type AttributionContext, withDeterminer } from '../context.ts';
import type { Cue } from '../cue.ts';
import { contentEnd } from '../extent.ts';
import { type Found, hasFinite, isQuoteEnd, STRENGTH, settle, withContent } from '../found.ts';
import { baseOf, rowOf, subjectOf } from '../hanging.ts';
import { around } from '../inserted.ts';
import { sourceAfter } from '../postposed.ts';
import type { Source } from '../sources.ts';
import type { Passage } from './passage.ts';

/** "Comme l'a rappelé la présidente, la loi …": the content stands behind the source and its comma. */
export function fromAgreement(passage: Passage, cue: Cue): Found | undefined {
  const { context, body, cues, phrases } = passage;
  const source = agreeingSource(passage, cue);
  if (source === undefined || source.speakers.length === 0) return undefined;
  const start = agreementStart(context, cue, body);
  const isApart = context.tokens[start - 1]?.raw === ',' || isQuoteEnd(context, start - 1);
  const isTrailing = cue.after > body.last && isApart;
  const base = { ...baseOf(cue, source), strength: STRENGTH.phrase, frame: 'insert' as const, ...rowOf(cue, 'insert') };
  if (isTrailing) return withContent(context, base, [{ first: body.first, last: start - 1 }]);
  const isCut = context.tokens[start - 1]?.raw === ',' && !hasFinite(context, body.first, start - 1);
  if (isCut && context.tokens[cue.after]?.raw === ',')
    return around(context, base, body, start, cue.after, cues, phrases);
  // "The king gave it away, as the Times reported on Tuesday, and left": what stands behind is the reporter's
  const behind = skipDates(context, cue.after, body.last);
  if (isApart && context.tokens[start - 1]?.raw === ',' && isMarkAt(context, behind))
    return withContent(context, base, [{ first: body.first, last: start - 1 }]);
  let comma = source.end;
  while (comma <= body.last && context.tokens[comma]?.raw !== ',') comma++;
  if (comma > body.last) return undefined;
  const end = contentEnd(context, comma + 1, body, cue, cues, phrases);
  return withContent(context, base, [{ first: comma + 1, last: end }]);
}

const isMarkAt = (context: AttributionContext, k: number): boolean => /^[,;–—-]$/.test(context.tokens[k]?.raw ?? '');

/** The source of an agreeing clause: behind its verb ("comme l'a dit X") or before it ("as X said"). */
function agreeingSource({ context, body, discourse }: Passage, cue: Cue): Source | undefined {
  if (agreementLead(context, cue.group.first) !== undefined) {
    const behind = sourceAfter(context, skipDates(context, cue.after, body.last), body.last);
    return settle(behind, discourse, cue.after);
  }
  if (agreementStart(context, cue, body) < 0) return undefined;
  const subject = subjectOf(context, cue, body);
  return subject && settle({ ...subject, end: cue.after }, discourse, cue.after);
}

/** First token of the lead of "as X said", or -1 where the clause of the cue has none. */
function agreementStart(context: AttributionContext, cue: Cue, body: TokenRange): number {
  const first = subjectOf(context, cue, body)?.range?.first;
  if (first === undefined) return -1;
  const start = withDeterminer(context, first);
  return agreementLead(context, start) ?? -1;
}

/** First token of the words that lead in an agreeing clause and end before a token. */
function agreementLead(context: AttributionContext, start: number): number | undefined {
  const lead = context.pack.attribution.agreeing.find((words) => standsAt(context.tokens, start - words.length, words));
  return lead && start - lead.length;
}
