import { firstBehind } from '../../ranges.ts';
import { type AttributionContext, isTold } from '../context.ts';
import type { Cue } from '../cue.ts';
import { isQuoteEnd } from '../found.ts';
import { sourceAfter } from '../postposed.ts';
import { sourceBefore } from '../subjects.ts';
import { absoluteGerund } from './absolute.ts';

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
  for (const lead of leads) {
    const from = first - lead.length;
    if (lead.every((word, n) => context.tokens[from + n]?.norm === word))
      return context.tokens[from - 1]?.raw === ',' ? from - 1 : from;
  }
  if (cue.form === 'infinitive') return purposeLead(context, cue);
  if (isQuoteEnd(context, k) && context.tokens[k - 1]?.raw === ',' && cue.form === 'gerund') return k + 1;
  if (cue.form === 'gerund' && isWording(context, cue, k)) return k + 1;
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

/** "spoke with Lima to reaffirm …": the infinitive tells what was said in a talk or a letter. */
function purposeLead(context: AttributionContext, cue: Cue): number | undefined {
  const { contacts, purposeLeads } = context.pack.attribution;
  const lead = cue.group.first - 1;
  if (!purposeLeads.has(context.tokens[lead]?.norm ?? '')) return undefined;
  const next = firstBehind(context.groups, lead);
  const before = context.groups.slice(Math.max(0, next - 2), next).findLast((group) => group.last < lead);
  if (before === undefined || !isTold(before) || !contacts.has(before.lemma) || before.passive) return undefined;
  for (let k = before.last + 1; k < lead; k++) if (context.tokens[k]?.wordClass === 'mark') return undefined;
  return context.tokens[before.last]?.sentence === context.tokens[lead]?.sentence ? lead : undefined;
}

/** "issued a statement saying that": the gerund gives the words of the text before it. */
const isWording = (context: AttributionContext, cue: Cue, before: number): boolean =>
  context.pack.attribution.speechNouns.has(context.tokens[before]?.norm ?? '') &&
  cue.rows.some((row) => row.frames.includes('that'));

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
  // "…, alors que Khartoum se dit favorable"
  const contrasts = joint.wordClass === 'complementiser' && words.contrasts.has(context.tokens[k - 1]?.norm ?? '');
  if (words.contrasts.has(joint.norm)) return context.tokens[k - 1]?.raw === ',' ? k - 1 : k;
  if (contrasts) return context.tokens[k - 2]?.raw === ',' ? k - 2 : k - 1;
  const parts = words.joiners.has(joint.norm) || joint.raw === ';' || (joint.raw === ',' && !isClause);
  if (!parts) return undefined;
  return context.tokens[k - 1]?.raw === ',' ? k - 1 : k;
}
