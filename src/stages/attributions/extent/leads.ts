import type { VerbGroup } from '../../../doc/layers.ts';
import { standsAt } from '../../../text/tables.ts';
import { quoteFrom } from '../../quote-ends.ts';
import { firstBehind } from '../../ranges.ts';
import { skipDates } from '../circumstances.ts';
import { type AttributionContext, isTold } from '../context.ts';
import type { Cue } from '../cue.ts';
import { isQuoteEnd } from '../found.ts';
import { sourceAfter } from '../postposed.ts';
import { sourceBefore } from '../subjects.ts';
import { absoluteGerund } from './absolute.ts';
import { issuedBy } from './issued.ts';

/** First token of what leads a further cue in: its comma, conjunction, or "avant de"; undefined where nothing does. */
export function leadOf(context: AttributionContext, cue: Cue): number | undefined {
  const words = context.pack.attribution;
  // "et lui a promis": the object pronoun belongs to no cue
  const first = Math.min(cue.range.first, cue.group.first);
  let k = first - 1;
  while (context.tokens[k]?.wordClass === 'adverb') k--;
  const before = context.tokens[k];
  if (before === undefined) return undefined;
  const leads = cue.form === 'infinitive' ? words.infinitiveLeads : cue.form === 'gerund' ? words.gerundLeads : [];
  // "avant de « saluer … »"
  const mark = cue.form === 'infinitive' && quoteFrom(context.quotes, first - 1) !== undefined ? 1 : 0;
  for (const lead of leads) {
    const from = first - mark - lead.length;
    if (!standsAt(context.tokens, from, lead)) continue;
    if (cue.form === 'gerund' && isExample(context, from)) return undefined;
    if (isActObject(context, from)) return undefined;
    const start = words.inclusions.has(context.tokens[from - 1]?.norm ?? '') ? from - 1 : from;
    return context.tokens[start - 1]?.raw === ',' ? start - 1 : start;
  }
  if (cue.form === 'infinitive') return purposeLead(context, cue);
  if (isQuoteEnd(context, k) && context.tokens[k - 1]?.raw === ',' && cue.form === 'gerund') return k + 1;
  if (isWording(context, cue, k) || issuedBy(context, cue) !== undefined) return k + 1;
  if (cue.form === 'gerund' && isBehindInverted(context, k)) return k + 1;
  if (cue.form === 'gerund')
    return (
      absoluteGerund(context, cue)?.lead ??
      (before.raw === ',' || context.pack.attribution.additive.has(before.norm) ? k : undefined)
    );
  if (words.joiners.has(before.norm)) return context.tokens[k - 1]?.raw === ',' ? k - 1 : k;
  if (before.raw === ',' && cue.group.invertedSubject >= 0) return k;
  if (before.raw === ',' && isListed(context, cue)) return k;
  if (before.raw === ',' && cue.form === 'finite' && isTold(cue.group) && isInserted(context, cue)) return k;
  return ownSubjectLead(context, k);
}

/** "de mener une campagne, notamment en accusant": the gerund is an example of what the infinitive before it tells. */
function isExample({ groups, tokens, pack }: AttributionContext, lead: number): boolean {
  if (!pack.attribution.inclusions.has(tokens[lead - 1]?.norm ?? '')) return false;
  return groups[firstBehind(groups, lead) - 1]?.tense === 'infinitive';
}

/** "his confidence in proving": the gerund is what a noun of speech is about. */
const isActObject = ({ tokens, pack }: AttributionContext, lead: number): boolean =>
  pack.actNoun(tokens[lead - 1]?.norm ?? '')?.object?.includes(tokens[lead]?.norm ?? '') ?? false;

/** "said he had called Lima to express …": the talk that the infinitive belongs to is told in a content from `start` on. */
export const isPurpose = (context: AttributionContext, cue: Cue, start: number): boolean =>
  cue.form === 'infinitive' && (contactBefore(context, cue)?.first ?? -1) >= start;

/** "spoke with Lima to reaffirm …": the infinitive tells what was said in a talk or a letter. */
const purposeLead = (context: AttributionContext, cue: Cue): number | undefined =>
  contactBefore(context, cue) && cue.group.first - 1;

/** The verb of getting in touch whose purpose the cue tells. */
function contactBefore(context: AttributionContext, cue: Cue): VerbGroup | undefined {
  const { contacts, purposeLeads } = context.pack.attribution;
  const lead = cue.group.first - 1;
  if (!purposeLeads.has(context.tokens[lead]?.norm ?? '')) return undefined;
  const next = firstBehind(context.groups, lead);
  const before = context.groups.slice(Math.max(0, next - 2), next).findLast((group) => group.last < lead);
  if (before === undefined || !isTold(before) || !contacts.has(before.lemma) || before.passive) return undefined;
  if (asksOf(context, before)) return undefined;
  for (let k = before.last + 1; k < lead; k++) if (context.tokens[k]?.wordClass === 'mark') return undefined;
  return context.tokens[before.last]?.sentence === context.tokens[lead]?.sentence ? before : undefined;
}

/** "called on Peru to condemn": the verb of getting in touch is part of one that asks. */
function asksOf(context: AttributionContext, verb: VerbGroup): boolean {
  const cue = context.pack.cue(context.tokens, verb);
  const frames = cue?.rows.flatMap((row) => row.frames) ?? [];
  const preposition = context.tokens[verb.last + 1]?.norm ?? '';
  const opened = context.pack.attribution.prepositionFrames.find(({ words }) => words.includes(preposition));
  return frames.includes('addressee-to-inf') || (opened !== undefined && frames.includes(opened.np));
}

/** "issued a statement saying that": the gerund gives the words of the text before it. */
const isWording = (context: AttributionContext, cue: Cue, before: number): boolean =>
  cue.form === 'gerund' &&
  context.pack.attribution.speechNouns.has(context.tokens[before]?.norm ?? '') &&
  cue.rows.some((row) => row.frames.includes('that'));

/** "…”, a dit le ministre saluant …": the subject of an inserted verb of speech ends at `last`, and speaks on. */
function isBehindInverted(context: AttributionContext, last: number): boolean {
  const subject = context.mentionAt(last);
  if (subject?.last !== last) return false;
  const behind = firstBehind(context.groups, subject.first);
  // "a fait savoir": the infinitive is a group of its own
  const verb = context.groups.slice(Math.max(0, behind - 2), behind).findLast(isTold);
  if (verb === undefined || verb.last >= subject.first) return false;
  const rows = context.pack.cue(context.tokens, verb)?.rows ?? [];
  const opening = context.tokens[verb.first - 1];
  const isInserted = opening?.wordClass === 'mark' && rows.some((row) => row.frames.includes('insert'));
  return isInserted && context.tokens.slice(verb.last, subject.first).every(({ wordClass }) => wordClass !== 'mark');
}

/** "deplored the closure, recalled that … and demanded …": a verb of the same subject in a list, with a content of its own. */
function isListed(context: AttributionContext, cue: Cue): boolean {
  if (cue.form !== 'finite' || !/^(?:past|present)$/.test(cue.group.tense) || !context.pack.attribution.listsVerbs)
    return false;
  const next = context.tokens[cue.after];
  return (
    next?.wordClass === 'complementiser' ||
    // "Ruiz slams Chile, praises Peru": a headline
    (next?.wordClass === 'name' && cue.group.tense === 'present' && cue.group.number === 's') ||
    (next?.wordClass === 'determiner' && sourceAfter(context, cue.after, cue.after + 1) === undefined)
  );
}

/** Longest subject of a trailing cue whom nobody names, in tokens. */
const UNNAMED_REACH = 5;

/** "…, state television reported": the comma before a cue at the end whose subject names nobody; undefined elsewhere. */
export function trailingComma(context: AttributionContext, cue: Cue, last: number): number | undefined {
  const isLast = skipDates(context, cue.after, last) > last;
  if (cue.form !== 'finite' || !isTold(cue.group) || !isLast) return undefined;
  if (!cue.rows.some((row) => row.frames.includes('insert'))) return undefined;
  for (let k = cue.group.first - 1; k >= cue.group.first - UNNAMED_REACH; k--) {
    if (context.tokens[k]?.raw === ',') return k < cue.group.first - 1 ? k : undefined;
    if (!/^(?:determiner|adjective|noun)$/.test(context.tokens[k]?.wordClass ?? 'mark')) return undefined;
    if (context.mentionAt(k) !== undefined) return undefined;
  }
  return undefined;
}

/** ", a annoncé un porte-parole": a source follows, and behind it the clause ends. */
export function isInserted(context: AttributionContext, cue: Cue): boolean {
  const source = sourceAfter(context, context.pack.skipAdverbs(context.tokens, cue.after), cue.after + 20);
  const next = source && context.tokens[source.end];
  return source !== undefined && (next === undefined || next.raw === '.' || next.raw === ',' || next.raw === '»');
}

/** ", et il a appelé …": a joiner, a pronoun subject and the verb. */
function ownSubjectLead(context: AttributionContext, k: number): number | undefined {
  if (context.tokens[k]?.wordClass !== 'pronoun') return undefined;
  const joint = context.tokens[k - 1];
  if (joint === undefined || !context.pack.attribution.joiners.has(joint.norm)) return undefined;
  return context.tokens[k - 2]?.raw === ',' ? k - 2 : k - 1;
}

/** "… et Mme X a affirmé": first token of the joiner behind which a cue has a subject of its own. */
export function subjectLead(
  context: AttributionContext,
  other: Cue,
  start: number,
  isClause: boolean,
): number | undefined {
  if (other.form !== 'finite') return undefined;
  const subject = sourceBefore(context, other.group.first, start);
  if (subject?.range === undefined || subject.speakers.length === 0) return undefined;
  let k = subject.range.first - 1;
  if (context.tokens[k]?.wordClass === 'determiner') k--;
  const joint = context.tokens[k];
  if (joint === undefined || k <= start) return undefined;
  const words = context.pack.attribution;
  // ", after Lima accused Chile of meddling"
  if (words.timeClauses.has(joint.norm) && context.tokens[k - 1]?.raw === ',') return k - 1;
  // "…, alors que Khartoum se dit favorable"
  const contrasts = joint.wordClass === 'complementiser' && words.contrasts.has(context.tokens[k - 1]?.norm ?? '');
  if (words.contrasts.has(joint.norm)) return context.tokens[k - 1]?.raw === ',' ? k - 1 : k;
  if (contrasts) return context.tokens[k - 2]?.raw === ',' ? k - 2 : k - 1;
  const parts = words.joiners.has(joint.norm) || joint.raw === ';' || (joint.raw === ',' && !isClause);
  if (!parts) return undefined;
  return context.tokens[k - 1]?.raw === ',' ? k - 1 : k;
}
