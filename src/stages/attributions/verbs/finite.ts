import type { EntityId } from '../../../doc/article.ts';
import type { TokenRange } from '../../../doc/layers.ts';
import { skipDates } from '../circumstances.ts';
import { type AttributionContext, isMarked, isTold, speechAt, withDeterminer } from '../context.ts';
import type { Cue } from '../cue.ts';
import { isRelative } from '../extent/relatives.ts';
import { type Found, hasFinite, STRENGTH, settle } from '../found.ts';
import { attachRight } from '../frames.ts';
import { baseOf, rightOf, rowOf, subjectOf } from '../hanging.ts';
import { around } from '../inserted.ts';
import { type Insert, insertedBehindSubject, insertedSource } from '../inverted.ts';
import { fromPassive } from '../passives.ts';
import { type Source, sourceFrom } from '../sources.ts';
import { fromAgreement } from './agreements.ts';
import { narratedSubject } from './carried.ts';
import type { Passage } from './passage.ts';

/** The attribution by a finite or passive cue whose subject is not that of a cue before. */
export function fromFinite(passage: Passage, cue: Cue): Found | undefined {
  const { context, body, cues, phrases, discourse } = passage;
  if (cue.form === 'passive') return fromPassive(context, cue, body, discourse);
  const inverted = tellerOf(passage, cue) ?? insertedSource(context, cue, body, discourse);
  if (inverted !== undefined) {
    if (reportsSpeech(context, cue, cues, body)) return undefined;
    return fromInsert(passage, cue, { source: inverted, from: cue.group.first, end: inverted.end });
  }
  const insert = insertedBehindSubject(context, cue, body, discourse);
  if (insert !== undefined) return fromInsert(passage, cue, insert);
  const settled = fromAgreement(passage, cue) ?? unsettledBehind(passage, cue);
  if (settled !== undefined) return settled;
  const subject = subjectOf(context, cue, body);
  const source = settle(subject, discourse, 0, subjectOfSentence(passage, subject));
  if (isAim(context, subject?.range?.first ?? cue.range.first)) return undefined;
  if (isBackground(context, cue, subject?.range?.first ?? cue.range.first)) return undefined;
  // whose words they are stays open, but they are nobody else's: see withoutNested
  if (source === undefined || source.speakers.length === 0) {
    const nobody = { speakers: [], end: cue.after };
    return rightOf(context, cue, nobody, body, cues, phrases) ?? unsettled(passage, cue);
  }
  return rightOf(context, cue, source, body, cues, phrases) ?? behindContent(passage, cue, source);
}

/**
 * "La dirigeante compte insister, a-t-elle dit": where the pronoun would else mean a body, it is the person of whom the
 * words before it tell.
 */
function tellerOf({ context, body, discourse }: Passage, cue: Cue): Source | undefined {
  const clitic = cue.group.invertedSubject < 0 ? undefined : sourceFrom(context, cue.group.invertedSubject);
  if (clitic?.anaphoric === undefined || speechAt(context, body.first) >= 0) return undefined;
  const isPerson = (id: EntityId): boolean => context.entity(id)?.type === 'Person';
  if (settle(clitic, discourse, cue.after)?.speakers.some(isPerson) === true) return undefined;
  const told = narratedSubject(context, { first: body.first, last: cue.group.first - 1 }, discourse)?.speakers ?? [];
  const settled = told.length === 1 && told.every(isPerson) ? settle(clitic, discourse, cue.after, told) : undefined;
  return settled?.speakers.join() === told.join() ? settled : undefined;
}

/** "Ruiz was asked on Radio Lima, where she said": the person who is the subject of the sentence before a pronoun in it. */
function subjectOfSentence({ context, body, discourse }: Passage, subject: Source | undefined): readonly EntityId[] {
  const pronoun = subject?.range?.first ?? -1;
  const lead = context.tokens[pronoun - 1]?.wordClass;
  if (subject?.anaphoric?.person !== true || (lead !== 'relative' && lead !== 'subordinator')) return [];
  const before = narratedSubject(context, { first: body.first, last: pronoun - 1 }, discourse);
  return before?.speakers ?? [];
}

/** "…, a-t-il dit, …" and "…, he said, …"; where a phrase at the head of the statement names the source, that one speaks. */
function fromInsert({ context, body, cues, phrases }: Passage, cue: Cue, insert: Insert): Found | undefined {
  const leading = phrases.find((p) => p.range.first === body.first && p.phrase.takes !== 'holder');
  const isOwnClause = insert.end <= body.last && hasSemicolon(context, leading?.after ?? 0, insert.from);
  if (leading !== undefined && !isOwnClause) return undefined;
  return around(context, insertBase(cue, insert.source), body, insert.from, insert.end, cues, phrases);
}

/** "According to X, A; B, she said, C": the phrase speaks for its own clause alone; "…; B, he said" repeats it. */
function hasSemicolon(context: AttributionContext, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (context.tokens[k]?.raw === ';' && !isMarked(context, k)) return true;
  return false;
}

const insertBase = (cue: Cue, source: Source): Omit<Found, 'content'> => ({
  ...baseOf(cue, source),
  strength: STRENGTH.insert,
  frame: 'insert',
  ...rowOf(cue, 'insert'),
});

/** "…, a déclaré le négociateur lors …": behind a clause and a comma the noun after the verb is its subject, whoever that is. */
function unsettledBehind(passage: Passage, cue: Cue): Found | undefined {
  const { context, body } = passage;
  const next = context.tokens[skipDates(context, cue.after, body.last)];
  const subject = subjectOf(context, cue, body);
  const start = subject?.range?.first ?? cue.group.first;
  if (next?.wordClass !== 'determiner' || !hasFinite(context, start, cue.group.first - 1)) return undefined;
  return unsettled(passage, cue);
}

/** ", a ajouté le magistrat": an inserted cue whose source the text does not settle takes its clause out of all other mouths. */
function unsettled({ context, body, cues, phrases }: Passage, cue: Cue): Found | undefined {
  if (!isTold(cue.group)) return undefined;
  const isInserted =
    context.tokens[cue.group.first - 1]?.raw === ',' && cue.rows.some((r) => r.frames.includes('insert'));
  if (!isInserted || !hasFinite(context, body.first, cue.range.first - 1)) return undefined;
  const base = {
    ...baseOf(cue, { speakers: [], end: cue.after }),
    strength: STRENGTH.insert,
    frame: 'insert' as const,
  };
  return around(context, base, body, cue.group.first, cue.after, cues, phrases);
}

/** "Les pluies ont emporté deux villages, les autorités ont indiqué": the cue ends the statement behind its own subject. */
function behindContent({ context, body, cues, phrases }: Passage, cue: Cue, source: Source): Found | undefined {
  const first = source.range?.first ?? 0;
  const start = withDeterminer(context, first);
  if (
    cue.after <= body.last ||
    cue.group.negated ||
    context.tokens[start - 1]?.raw !== ',' ||
    !hasFinite(context, body.first, start - 1)
  )
    return undefined;
  return around(context, insertBase(cue, source), body, start, cue.after, cues, phrases);
}

/** "X a invité Y à …, a annoncé un porte-parole": the report of an earlier act of speech by a person; that person holds the content. */
function reportsSpeech(context: AttributionContext, cue: Cue, cues: readonly Cue[], body: TokenRange): boolean {
  return cues.some((other) => {
    if (other === cue || other.range.last >= cue.range.first || other.form !== 'finite' || !isTold(other.group))
      return false;
    const source = subjectOf(context, other, body);
    const isPerson = source?.speakers.some((id) => context.entity(id)?.type === 'Person') ?? false;
    return isPerson && !isRelative(context, other) && attachRight(context, other, cue.range.first - 1) !== undefined;
  });
}

/** "three years after Chad backed the revolt": in a clause of time a verb that is seldom one of speech tells an event. */
function isBackground(context: AttributionContext, cue: Cue, first: number): boolean {
  const lead = withDeterminer(context, first) - 1;
  const { timeClauses, timeUnits, contrasts } = context.pack.attribution;
  const word = context.tokens[lead]?.norm ?? '';
  const isMeasured = timeUnits.has(context.tokens[lead - 1]?.norm ?? '');
  // "as" also opens a clause of time
  const opensTime = timeClauses.has(word) && (isMeasured || contrasts.has(word));
  return opensTime && cue.rows.every(({ weak, frames }) => weak === true && !frames.includes('that'));
}

/** "pour que la CEI proclame", "if Chile says": the cue's clause tells an aim or a condition, and no act. */
function isAim(context: AttributionContext, first: number): boolean {
  const lead = withDeterminer(context, first) - 1;
  const word = context.tokens[lead];
  const isConceded = context.pack.attribution.concessives.has(context.tokens[lead - 1]?.norm ?? '');
  if (word?.wordClass === 'subordinator')
    return context.pack.content.clauses.conditionals.has(word.norm) && !isConceded;
  return (
    word?.wordClass === 'complementiser' && context.pack.attribution.aimLeads.has(context.tokens[lead - 1]?.norm ?? '')
  );
}
