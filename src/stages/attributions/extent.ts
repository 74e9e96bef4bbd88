import type { TokenRange, VerbGroup } from '../../doc/layers.ts';
import { type AttributionContext, isFiniteVerb, isTold } from './context.ts';
import type { Cue, PhraseCue } from './cue.ts';
import { sourceAfter } from './postposed.ts';
import { type Source, sourceFrom } from './sources.ts';
import { sourceBefore } from './subjects.ts';

/**
 * Last token of a content that begins at `start`: the statement's end, or what comes first of a further cue of the same
 * speaker (", ajoutant", "et a remercié", "avant de saluer"), an inserted cue, or a new clause with a cue of its own.
 */
export function contentEnd(
  context: AttributionContext,
  start: number,
  statement: TokenRange,
  cue: Cue | undefined,
  cues: readonly Cue[],
  phrases: readonly PhraseCue[],
  isClause = true,
): number {
  const quote = context.quotes.find((q) => q.open === start && q.kind === 'speech');
  let end = statement.last;
  for (const other of cues) {
    if (other === cue || other.range.first <= start) continue;
    const cut = cutBefore(context, other, start, cue, isClause);
    if (cut !== undefined && cut < end && cut >= start) end = cut;
  }
  if (cue !== undefined) end = Math.min(end, beforeOtherClause(context, start, end, cues, cue));
  for (const phrase of phrases) {
    const before = context.tokens[phrase.range.first - 1];
    if (phrase.range.first <= start || phrase.phrase.takes === 'holder') continue;
    if (before?.raw === ',' && phrase.range.first - 2 < end) end = phrase.range.first - 2;
  }
  if (cue !== undefined && isRelative(context, cue)) end = Math.min(end, endOfRelative(context, start, end));
  if (!isClause) end = endOfObject(context, start, end, cue);
  // a whole quotation that is content ends with its marks, unless the sentence goes on behind them
  if (quote?.close !== undefined && quote.close < end && !continues(context, quote.close + 1, end)) end = quote.close;
  return end;
}

/** Last token before the colon or semicolon behind which a clause with an inserted cue of its own begins. */
export function beforeOtherClause(
  context: AttributionContext,
  start: number,
  end: number,
  cues: readonly Cue[],
  cue: Cue | undefined,
): number {
  const marks = cues
    .filter((other) => other !== cue && other.range.first > start && other.range.first <= end)
    .map((other) => markBefore(context, other, start))
    .filter((mark) => mark > start);
  return Math.min(end, ...marks.map((mark) => mark - 1));
}

/** "A : sa coopération, a expliqué X, …": where the clause around an inserted cue begins behind a colon or semicolon. */
function markBefore(context: AttributionContext, cue: Cue, start: number): number {
  const isInsert =
    cue.group.invertedSubject >= 0 ||
    (context.tokens[cue.group.first - 1]?.raw === ',' && isInserted(context, cue)) ||
    isBehindComma(context, cue);
  if (!isInsert) return -1;
  for (let k = cue.group.first - 1; k > start; k--) {
    const raw = context.tokens[k]?.raw;
    if ((raw === ':' || raw === ';') && (context.tokens[k]?.quote ?? -1) < 0) return k;
  }
  return -1;
}

/** ", he noted,": the subject of the cue stands behind a comma, and a comma behind the cue. */
function isBehindComma(context: AttributionContext, cue: Cue): boolean {
  const first = sourceBefore(context, cue.group.first, 0)?.range?.first;
  return first !== undefined && context.tokens[first - 1]?.raw === ',' && context.tokens[cue.after]?.raw === ',';
}

const continues = (context: AttributionContext, from: number, end: number): boolean => {
  const token = context.tokens[from];
  return token !== undefined && from <= end && token.wordClass !== 'mark';
};

export const isRelative = (context: AttributionContext, cue: Cue): boolean =>
  context.tokens[cue.group.first - 1]?.wordClass === 'relative';

/** "Kigali, qu'elle accuse de": a comma, the relative, a pronoun and the verb. */
export function isObjectRelative(context: AttributionContext, cue: Cue): boolean {
  const at = (k: number) => context.tokens[cue.group.first - k];
  return at(1)?.wordClass === 'pronoun' && at(2)?.wordClass === 'complementiser' && at(3)?.raw === ',';
}

/** A relative clause between commas ends before the comma behind which the main verb, or its subject, stands. */
export function endOfRelative(context: AttributionContext, start: number, end: number): number {
  for (let k = start; k <= end; k++) {
    if (context.tokens[k]?.raw !== ',') continue;
    const group = context.groupAt(context.pack.skipAdverbs(context.tokens, k + 1));
    if (group !== undefined && isFiniteVerb(group)) return k - 1;
    const next = context.groups.find((g) => g.first > k && isFiniteVerb(g));
    const subject = next && next.last <= end ? sourceBefore(context, next.first, k + 1) : undefined;
    if (subject?.range?.first === k + 1) return k - 1;
  }
  return end;
}

/** A noun phrase ends before a further verb of the same subject, and before the circumstances of the act of speech. */
function endOfObject(context: AttributionContext, start: number, end: number, cue: Cue | undefined): number {
  const last = beforeCircumstances(context, start, end, cue);
  for (let k = start + 1; k < last; k++) {
    const adverbsEnd = context.pack.skipAdverbs(context.tokens, k);
    if (context.tokens[k]?.wordClass === 'preposition' && adverbsEnd === last + 1) return k - 1;
  }
  return last;
}

function beforeCircumstances(context: AttributionContext, start: number, end: number, cue: Cue | undefined): number {
  for (let k = start + 1; k <= end; k++) {
    const token = context.tokens[k];
    const group = context.groupAt(k);
    if (token?.raw === ';') return k - 1;
    if (opensOtherClause(context, token?.raw === ',' ? k + 1 : k, end)) return k - 1;
    if (group !== undefined && group.first === k && cue !== undefined && isBesideCue(context, group, cue, start))
      return context.tokens[k - 2]?.raw === ',' ? k - 3 : k - 2;
    const isLead = context.pack.attribution.circumstances.some((lead) =>
      lead.every((word, n) => context.tokens[k + n]?.norm === word),
    );
    if (!isLead || token === undefined) continue;
    const behindComma = context.tokens[k - 1]?.raw === ',';
    const own = context.pack.attribution.ownCircumstance.has(context.tokens[k + 2]?.norm ?? '');
    if ((behindComma || own) && !hasFiniteIn(context, k, end)) return behindComma ? k - 2 : k - 1;
  }
  return end;
}

/** ", while Latvia dug trenches", ", and the ship left": behind a noun phrase a clause with its own subject tells something else. */
function opensOtherClause(context: AttributionContext, k: number, end: number): boolean {
  const words = context.pack.attribution;
  const norm = context.tokens[k]?.norm ?? '';
  const isJoined = words.joiners.has(norm) && context.tokens[k - 1]?.raw === ',';
  if (!words.bareClauses || !(isJoined || words.contrasts.has(norm))) return false;
  const verb = context.groups.find((g) => g.first > k && isFiniteVerb(g));
  if (verb === undefined || verb.last > end || verb.first === k + 1) return false;
  for (let i = k + 1; i < verb.first; i++) {
    const token = context.tokens[i];
    if (token === undefined || token.wordClass === 'mark' || token.wordClass === 'relative') return false;
    if (token.wordClass === 'preposition' && i === k + 1) return false;
  }
  return true;
}

/** A verb joined without a subject of its own stands beside the cue, unless the content has a verb to stand beside. */
function isBesideCue(context: AttributionContext, group: VerbGroup, cue: Cue, start: number): boolean {
  const before = context.tokens[group.first - 1];
  if (before === undefined || !context.pack.attribution.joiners.has(before.norm)) return false;
  if (!isFiniteVerb(group)) return false;
  if (!hasFiniteIn(context, start, group.first - 1)) return group.number === cue.group.number;
  return group.tense === cue.group.tense && group.compound === cue.group.compound && group.number === cue.group.number;
}

function hasFiniteIn(context: AttributionContext, from: number, end: number): boolean {
  return context.groups.some((g) => g.first >= from && g.last <= end && isFiniteVerb(g));
}

function cutBefore(
  context: AttributionContext,
  other: Cue,
  start: number,
  cue: Cue | undefined,
  isClause: boolean,
): number | undefined {
  if (!isClause && isRelative(context, other) && context.tokens[other.group.first - 2]?.raw === ',')
    return other.group.first - 3;
  if (!isClause && isObjectRelative(context, other)) return other.group.first - 4;
  const lead = leadOf(context, other) ?? (cue === undefined ? undefined : subjectLead(context, other, start, isClause));
  if (lead === undefined) return undefined;
  // "noted that they had helped and supported …": the participle shares another verb's auxiliary
  if (other.form === 'shared' && cue !== undefined && !cue.group.compound) return undefined;
  const hasOwnSubject = leadOf(context, other) === undefined;
  if (
    other.form === 'finite' &&
    cue !== undefined &&
    !sharesTense(cue, other, hasOwnSubject) &&
    other.group.invertedSubject < 0
  )
    return undefined;
  return lead > start ? lead - 1 : undefined;
}

/** "a rappelé … et a remercié": only a verb in the tense of the first cue stands beside it; others belong to the content. */
function sharesTense(cue: Cue, other: Cue, hasOwnSubject: boolean): boolean {
  if (other.group.tense === 'present' && !other.group.compound && cue.form !== 'finite') return false;

  if (cue.form === 'gerund' || cue.form === 'infinitive' || cue.form === 'shared') return isTold(other.group);
  return (
    cue.group.compound === other.group.compound &&
    cue.group.tense === other.group.tense &&
    (hasOwnSubject || cue.group.number === other.group.number)
  );
}

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
  if (cue.form === 'infinitive') return undefined;
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

/** "deplored the closure, recalled that … and demanded …": a verb of the same subject in a list, with a content of its own. */
function isListed(context: AttributionContext, cue: Cue): boolean {
  if (cue.form !== 'finite' || cue.group.tense !== 'past' || !context.pack.attribution.bareClauses) return false;
  const next = context.tokens[cue.after];
  return (
    next?.wordClass === 'complementiser' ||
    (next?.wordClass === 'determiner' && sourceAfter(context, cue.after, cue.after + 1) === undefined)
  );
}

/** "Interfax quoted the minister as saying": the object of the verb before speaks. */
function quotedSaying(
  context: AttributionContext,
  cue: Cue,
): { readonly source: Source; readonly lead: number } | undefined {
  const lead = cue.group.first - 1;
  if (!context.pack.attribution.agreeing.some((words) => words.length === 1 && words[0] === context.tokens[lead]?.norm))
    return undefined;
  const source = sourceBefore(context, lead, 0, true) ?? sourceFrom(context, lead - 1);
  return source === undefined ? undefined : { source, lead };
}

/** "with the envoy saying …": a gerund with a subject of its own; where its lead and the comma before it begin. */
export function absoluteGerund(
  context: AttributionContext,
  cue: Cue,
): { readonly source: Source; readonly lead: number } | undefined {
  const leads = context.pack.attribution.absoluteLeads;
  if (cue.form !== 'gerund' || leads.size === 0) return undefined;
  const quoted = quotedSaying(context, cue);
  if (quoted !== undefined) return quoted;
  const source = sourceBefore(context, cue.group.first, 0, true);
  if (source?.range === undefined) return undefined;
  const first = source.range.first;
  const lead = context.tokens[first - 1]?.wordClass === 'determiner' ? first - 2 : first - 1;
  if (!leads.has(context.tokens[lead]?.norm ?? '')) return undefined;
  return { source, lead: context.tokens[lead - 1]?.raw === ',' ? lead - 1 : lead };
}

/** ", a annoncé un porte-parole": a source follows, and behind it the clause ends. */
function isInserted(context: AttributionContext, cue: Cue): boolean {
  const source = sourceAfter(context, context.pack.skipAdverbs(context.tokens, cue.after), cue.after + 20);
  const next = source && context.tokens[source.end];
  return source !== undefined && (next === undefined || next.raw === '.' || next.raw === ',' || next.raw === '»');
}

/** "… et Mme X a affirmé": the cue has a subject of its own behind a joiner. */
function subjectLead(context: AttributionContext, other: Cue, start: number, isClause: boolean): number | undefined {
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

/** ", et il a appelé …": a joiner, a pronoun subject and the verb. */
function ownSubjectLead(context: AttributionContext, k: number): number | undefined {
  if (context.tokens[k]?.wordClass !== 'pronoun') return undefined;
  const joint = context.tokens[k - 1];
  if (joint === undefined || !context.pack.attribution.joiners.has(joint.norm)) return undefined;
  return context.tokens[k - 2]?.raw === ',' ? k - 2 : k - 1;
}
