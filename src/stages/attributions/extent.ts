import type { TokenRange } from '../../doc/layers.ts';
import type { AttributionContext } from './context.ts';
import type { Cue, PhraseCue } from './cues.ts';

/**
 * Last token of a content that begins at `start`: the statement's end, or what comes first of a further cue of the same
 * speaker (", ajoutant", "et a remercié", "avant de saluer"), an inserted cue, or a new clause with a cue of its own.
 */
export function contentEnd(context: AttributionContext, start: number, statement: TokenRange, cue: Cue | undefined, cues: readonly Cue[], phrases: readonly PhraseCue[]): number {
  const quote = context.quotes.find((q) => q.open === start && q.kind === 'speech');
  let end = statement.last;
  for (const other of cues) {
    if (other === cue || other.range.first <= start) continue;
    const cut = cutBefore(context, other, start, cue);
    if (cut !== undefined && cut < end && cut >= start) end = cut;
  }
  for (const phrase of phrases) {
    const before = context.tokens[phrase.range.first - 1];
    if (phrase.range.first <= start || phrase.phrase.takes === 'holder') continue;
    if (before?.raw === ',' && phrase.range.first - 2 < end) end = phrase.range.first - 2;
  }
  // a whole quotation that is content ends with its marks, unless the sentence goes on behind them
  if (quote?.close !== undefined && quote.close < end && !continues(context, quote.close + 1, end)) end = quote.close;
  return end;
}

const continues = (context: AttributionContext, from: number, end: number): boolean => {
  const token = context.tokens[from];
  return token !== undefined && from <= end && token.wordClass !== 'mark';
};

function cutBefore(context: AttributionContext, other: Cue, start: number, cue: Cue | undefined): number | undefined {
  const lead = leadOf(context, other);
  if (lead === undefined) return undefined;
  if (other.form === 'finite' && cue !== undefined && !sharesTense(cue, other) && other.group.invertedSubject < 0) return undefined;
  return lead > start ? lead - 1 : undefined;
}

/** "a rappelé … et a remercié": only a verb in the tense of the first cue stands beside it; others belong to the content. */
function sharesTense(cue: Cue, other: Cue): boolean {
  if (cue.form === 'gerund' || cue.form === 'infinitive' || cue.form === 'shared') return other.group.compound;
  return cue.group.compound === other.group.compound && cue.group.tense === other.group.tense && cue.group.number === other.group.number;
}

/** First token of what leads a further cue in: its comma, conjunction, or "avant de"; undefined where nothing does. */
export function leadOf(context: AttributionContext, cue: Cue): number | undefined {
  const words = context.pack.attribution;
  const first = cue.range.first;
  let k = first - 1;
  while (context.tokens[k]?.wordClass === 'adverb') k--;
  const before = context.tokens[k];
  if (before === undefined) return undefined;
  const leads = cue.form === 'infinitive' ? words.infinitiveLeads : cue.form === 'gerund' ? words.gerundLeads : [];
  for (const lead of leads) {
    const from = first - lead.length;
    if (lead.every((word, n) => context.tokens[from + n]?.norm === word)) return context.tokens[from - 1]?.raw === ',' ? from - 1 : from;
  }
  if (cue.form === 'infinitive') return undefined;
  if (cue.form === 'gerund') return before.raw === ',' || before.norm === 'et' ? k : undefined;
  if (words.joiners.has(before.norm)) return context.tokens[k - 1]?.raw === ',' ? k - 1 : k;
  if (before.raw === ',' && cue.group.invertedSubject >= 0) return k;
  return ownSubjectLead(context, k);
}

/** ", et il a appelé …": a joiner, a pronoun subject and the verb. */
function ownSubjectLead(context: AttributionContext, k: number): number | undefined {
  if (context.tokens[k]?.wordClass !== 'pronoun') return undefined;
  const joint = context.tokens[k - 1];
  if (joint === undefined || !context.pack.attribution.joiners.has(joint.norm)) return undefined;
  return context.tokens[k - 2]?.raw === ',' ? k - 2 : k - 1;
}
