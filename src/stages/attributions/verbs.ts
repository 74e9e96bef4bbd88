import type { TokenRange } from '../../doc/layers.ts';
import type { Frame } from '../../lang/pack.ts';
import { skipDates } from './circumstances.ts';
import { type AttributionContext, isFiniteVerb, isTold } from './context.ts';
import type { Cue, PhraseCue } from './cue.ts';
import type { Discourse } from './discourse.ts';
import { opensItem } from './enumerated.ts';
import { absoluteGerund, contentEnd, isObjectRelative, isRelative } from './extent.ts';
import { type Found, hasFinite, isQuoteEnd, STRENGTH, settle, withContent } from './found.ts';
import { attachRight } from './frames.ts';
import { baseOf, rightOf, rowOf, subjectOf } from './hanging.ts';
import { around } from './inserted.ts';
import { insertedBehindSubject, insertedSource } from './inverted.ts';
import { fromPassive } from './passives.ts';
import { sourceAfter } from './postposed.ts';
import type { Source } from './sources.ts';
import { sourceBefore } from './subjects.ts';

/** What the text around a statement gives: the attribution of the one before, and the body whose list it is an item of. */
interface Surroundings {
  readonly back: Found | undefined;
  readonly owner: Source | undefined;
}

/** The attributions by verbs, in order: a later one may take its speaker from an earlier one, a leading gerund from the next. */
export function fromVerbs(
  context: AttributionContext,
  cues: readonly Cue[],
  phrases: readonly PhraseCue[],
  body: TokenRange,
  discourse: Discourse,
  { back, owner }: Surroundings,
): Found[] {
  const out: Found[] = back === undefined ? [] : [back];
  const waiting: Cue[] = [];
  let current: Source | undefined = back === undefined ? owner : { speakers: back.speakers, end: body.first };
  for (const cue of cues) {
    if (cue.range.first >= (back?.cue?.first ?? Infinity) && cue.range.last <= (back?.cue?.last ?? -1)) continue;
    if (goesOnInserted(context, cue, out) || goesOnFree(context, cue, body, discourse)) continue;
    // "The two leaders, he recalled, agreed to …": what is said of others is no cue
    if (isInsideInsert(cue, out)) continue;
    const absolute = absoluteGerund(context, cue);
    if (absolute !== undefined) {
      const source = settle(absolute.source, discourse, cue.after);
      const attribution = source && rightOf(context, cue, source, body, cues, phrases);
      if (attribution !== undefined) out.push(attribution);
      continue;
    }
    const joined = isJoined(context, cue);
    // "s'est rendu à Caracas et a annoncé": the subject is that of the verb before
    if (joined) current ??= narratedSubject(context, body, discourse);
    const inherits =
      (cue.form !== 'finite' && cue.form !== 'passive') ||
      ((isObjectRelative(context, cue) || isJoinedPronoun(context, cue)) && current !== undefined) ||
      ((joined || (owner !== undefined && opensItem(context, cue, body))) && current !== undefined);
    if (inherits && current === undefined) {
      waiting.push(cue);
      continue;
    }
    const attribution =
      inherits && current !== undefined
        ? rightOf(context, cue, { ...current }, body, cues, phrases)
        : fromFinite(context, cue, body, cues, phrases, discourse);
    if (attribution === undefined) continue;
    // "a assuré qu'Athènes soutient X, et a promis …": who acts inside a content speaks for nobody behind it
    const isWithin = isInsideContent(cue, out);
    out.push(attribution);
    if (!inherits && !isWithin && attribution.speakers.length > 0) {
      current = {
        speakers: attribution.speakers,
        end: cue.after,
        ...(attribution.source && { range: attribution.source }),
      };
      for (const earlier of waiting.splice(0)) {
        const leading = rightOf(
          context,
          earlier,
          current,
          { first: body.first, last: (attribution.source?.first ?? cue.range.first) - 1 },
          cues,
          phrases,
        );
        if (leading !== undefined) out.push(leading);
      }
    }
  }
  const subject =
    waiting.length > 0 ? (narratedSubject(context, body, discourse) ?? lastSpeaker(discourse, body)) : undefined;
  for (const cue of subject === undefined ? [] : waiting) {
    const start = subject?.range?.first ?? -1;
    const limit = start > cue.range.last ? { first: body.first, last: start - 1 } : body;
    const attribution = subject && rightOf(context, cue, subject, limit, cues, phrases);
    if (attribution !== undefined) out.push(attribution);
  }
  return out;
}

const isInsideInsert = (cue: Cue, found: readonly Found[]): boolean =>
  found.some(
    (one) => one.frame === 'insert' && one.content.some((r) => r.first <= cue.range.first && cue.range.last <= r.last),
  );

const isInsideContent = (cue: Cue, found: readonly Found[]): boolean =>
  found.some(
    (one) =>
      one.strength >= STRENGTH.that && one.content.some((r) => r.first <= cue.range.first && cue.range.last <= r.last),
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

/** "Et d'ajouter : …": who spoke last goes on. */
function lastSpeaker(discourse: Discourse, body: TokenRange): Source | undefined {
  const speakers = discourse.latest();
  return speakers && { speakers, end: body.first };
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

const CLAUSAL: ReadonlySet<Frame> = new Set(['that', 'addressee-that', 'insert', 'quote', 'inf', 'adj']);

/** A cue without an attributing verb before it takes the subject of the statement's first verb. */
function narratedSubject(context: AttributionContext, body: TokenRange, discourse: Discourse): Source | undefined {
  for (const group of context.groups) {
    if (group.first < body.first || group.last > body.last || !isFiniteVerb(group)) continue;
    const source = settle(sourceBefore(context, group.first, body.first), discourse, group.last + 1);
    if (source !== undefined && source.speakers.length > 0 && opensClause(context, source, body)) return source;
  }
  return undefined;
}

/** The subject stands at the statement's start or behind a comma, in no clause that "que" opens. */
function opensClause(context: AttributionContext, source: Source, body: TokenRange): boolean {
  const first = source.range?.first ?? body.first;
  const start = context.tokens[first - 1]?.wordClass === 'determiner' ? first - 1 : first;
  return (
    start <= body.first ||
    context.tokens[start - 1]?.raw === ',' ||
    context.tokens[start - 1]?.wordClass === 'conjunction'
  );
}

/** ", et elle a rendu hommage": the pronoun of a clause joined to the first means the same speaker. */
function isJoinedPronoun(context: AttributionContext, cue: Cue): boolean {
  const pronoun = context.tokens[cue.group.first - 1];
  const isThird = context.pack.attribution.pronouns.has(pronoun?.norm ?? '');
  return (
    cue.form === 'finite' &&
    isThird &&
    context.pack.attribution.joiners.has(context.tokens[cue.group.first - 2]?.norm ?? '')
  );
}

/** A finite cue right behind "et", "puis", "mais" without a subject of its own. */
function isJoined(context: AttributionContext, cue: Cue): boolean {
  let k = Math.min(cue.range.first, cue.group.first) - 1;
  while (context.tokens[k]?.wordClass === 'adverb') k--;
  const before = context.tokens[k];
  if (before === undefined || cue.form !== 'finite' || cue.group.invertedSubject >= 0) return false;
  return context.pack.attribution.joiners.has(before.norm);
}

function fromFinite(
  context: AttributionContext,
  cue: Cue,
  body: TokenRange,
  cues: readonly Cue[],
  phrases: readonly PhraseCue[],
  discourse: Discourse,
): Found | undefined {
  if (cue.form === 'passive') return fromPassive(context, cue, body, discourse);
  const inserted = insertedSource(context, cue, body, discourse);
  if (inserted !== undefined) {
    if (reportsSpeech(context, cue, cues, body)) return undefined;
    if (phrases.some((p) => p.range.first === body.first && p.phrase.takes !== 'holder')) return undefined;
    return around(
      context,
      { ...baseOf(cue, inserted), strength: STRENGTH.insert, frame: 'insert', ...rowOf(cue, 'insert') },
      body,
      cue.group.first,
      inserted.end,
      cues,
      phrases,
    );
  }
  const insert = insertedBehindSubject(context, cue, body, discourse);
  if (insert !== undefined) {
    if (phrases.some((p) => p.range.first === body.first && p.phrase.takes !== 'holder')) return undefined;
    return around(
      context,
      { ...baseOf(cue, insert.source), strength: STRENGTH.insert, frame: 'insert', ...rowOf(cue, 'insert') },
      body,
      insert.from,
      insert.end,
      cues,
      phrases,
    );
  }
  const agreed = fromAgreement(context, cue, body, cues, phrases, discourse);
  if (agreed !== undefined) return agreed;
  const postposed = unsettledBehind(context, cue, body, cues, phrases);
  if (postposed !== undefined) return postposed;
  const subject = subjectOf(context, cue, body);
  const source = settle(subject, discourse, 0);
  if (isAim(context, subject?.range?.first ?? cue.range.first)) return undefined;
  // whose words they are stays open, but they are nobody else's: see withoutNested
  if (source === undefined || source.speakers.length === 0) {
    const nobody = { speakers: [], end: cue.after };
    return rightOf(context, cue, nobody, body, cues, phrases) ?? unsettled(context, cue, body, cues, phrases);
  }
  const hanging = rightOf(context, cue, source, body, cues, phrases);
  return hanging ?? behindContent(context, cue, source, body, cues, phrases);
}

/** "…, a déclaré le négociateur lors …": behind a clause and a comma the noun after the verb is its subject, whoever that is. */
function unsettledBehind(
  context: AttributionContext,
  cue: Cue,
  body: TokenRange,
  cues: readonly Cue[],
  phrases: readonly PhraseCue[],
): Found | undefined {
  const next = context.tokens[skipDates(context, cue.after, body.last)];
  const subject = subjectOf(context, cue, body);
  const start = subject?.range?.first ?? cue.group.first;
  if (next?.wordClass !== 'determiner' || !hasFinite(context, start, cue.group.first - 1)) return undefined;
  return unsettled(context, cue, body, cues, phrases);
}

/** ", a ajouté le magistrat": an inserted cue whose source the text does not settle takes its clause out of all other mouths. */
function unsettled(
  context: AttributionContext,
  cue: Cue,
  body: TokenRange,
  cues: readonly Cue[],
  phrases: readonly PhraseCue[],
): Found | undefined {
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
function behindContent(
  context: AttributionContext,
  cue: Cue,
  source: Source,
  body: TokenRange,
  cues: readonly Cue[],
  phrases: readonly PhraseCue[],
): Found | undefined {
  const first = source.range?.first ?? 0;
  const start = context.tokens[first - 1]?.wordClass === 'determiner' ? first - 1 : first;
  if (
    cue.after <= body.last ||
    cue.group.negated ||
    context.tokens[start - 1]?.raw !== ',' ||
    !hasFinite(context, body.first, start - 1)
  )
    return undefined;
  return around(
    context,
    { ...baseOf(cue, source), strength: STRENGTH.insert, frame: 'insert', ...rowOf(cue, 'insert') },
    body,
    start,
    cue.after,
    cues,
    phrases,
  );
}

/** "Comme l'a rappelé la présidente, la loi …": the content stands behind the source and its comma. */
function fromAgreement(
  context: AttributionContext,
  cue: Cue,
  body: TokenRange,
  cues: readonly Cue[],
  phrases: readonly PhraseCue[],
  discourse: Discourse,
): Found | undefined {
  const source = agreeingSource(context, cue, body, discourse);
  if (source === undefined || source.speakers.length === 0) return undefined;
  const start = agreementStart(context, cue, body);
  const isApart = context.tokens[start - 1]?.raw === ',' || isQuoteEnd(context, start - 1);
  const isTrailing = cue.after > body.last && isApart;
  const base = { ...baseOf(cue, source), strength: STRENGTH.phrase, frame: 'insert' as const, ...rowOf(cue, 'insert') };
  if (isTrailing) return withContent(context, base, [{ first: body.first, last: start - 1 }]);
  const isCut = context.tokens[start - 1]?.raw === ',' && !hasFinite(context, body.first, start - 1);
  if (isCut && context.tokens[cue.after]?.raw === ',')
    return around(context, base, body, start, cue.after, cues, phrases);
  let comma = source.end;
  while (comma <= body.last && context.tokens[comma]?.raw !== ',') comma++;
  if (comma > body.last) return undefined;
  const end = contentEnd(context, comma + 1, body, cue, cues, phrases);
  return withContent(context, base, [{ first: comma + 1, last: end }]);
}

/** The source of an agreeing clause: behind its verb ("comme l'a dit X") or before it ("as X said"). */
function agreeingSource(
  context: AttributionContext,
  cue: Cue,
  body: TokenRange,
  discourse: Discourse,
): Source | undefined {
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
  const start = context.tokens[first - 1]?.wordClass === 'determiner' ? first - 1 : first;
  return agreementLead(context, start) ?? -1;
}

/** First token of the words that lead in an agreeing clause and end before a token. */
function agreementLead(context: AttributionContext, start: number): number | undefined {
  const lead = context.pack.attribution.agreeing.find((words) =>
    words.every((word, n) => context.tokens[start - words.length + n]?.norm === word),
  );
  return lead && start - lead.length;
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

/** "pour que la CEI proclame", "if Chile says": the cue's clause tells an aim or a condition, and no act. */
function isAim(context: AttributionContext, first: number): boolean {
  const lead = context.tokens[first - 1]?.wordClass === 'determiner' ? first - 2 : first - 1;
  const word = context.tokens[lead];
  if (word?.wordClass === 'subordinator') return context.pack.content.clauses.conditionals.has(word.norm);
  return (
    word?.wordClass === 'complementiser' && context.pack.attribution.aimLeads.has(context.tokens[lead - 1]?.norm ?? '')
  );
}
