import type { EntityId } from '../../doc/article.ts';
import type { TokenRange } from '../../doc/layers.ts';
import type { Frame, ReportingVerb } from '../../lang/pack.ts';
import { type AttributionContext, speechAt, trim } from './context.ts';
import { type Cue, type PhraseCue, phraseCues, verbCues } from './cues.ts';
import type { Discourse } from './discourse.ts';
import { contentEnd, isRelative } from './extent.ts';
import { attachRight, skipDates } from './frames.ts';
import { antecedent, type Source, sourceAfter, sourceBefore, sourceFrom } from './sources.ts';

/** An attribution found in one statement. */
export interface Found {
  readonly speakers: readonly EntityId[];
  readonly source?: TokenRange;
  readonly cue?: TokenRange;
  readonly cueLemma?: string;
  readonly row?: ReportingVerb;
  readonly frame?: Frame;
  readonly content: readonly TokenRange[];
  readonly rule: string;
  /** Of two attributions one of which holds the other's cue in its content, the stronger stays. */
  readonly strength: number;
}

const STRENGTH = { insert: 4, phrase: 3, that: 2, other: 1 } as const;

/** All attributions of a statement, those inside another's content left out. */
export function attributionsIn(context: AttributionContext, statement: TokenRange, previous: TokenRange | undefined, discourse: Discourse): Attributions {
  const body = { first: afterDateline(context, statement), last: lastWord(context, statement) };
  const cues = verbCues(context, body);
  const phrases = phraseCues(context, body);
  const found: Found[] = [];
  for (const phrase of phrases) {
    const attribution = fromPhrase(context, phrase, body, cues, phrases, discourse);
    if (attribution !== undefined) found.push(attribution);
  }
  const back = previous && fromBackReference(context, body, previous, cues, discourse);
  const verbs = fromVerbs(context, cues, phrases, body, discourse, back);
  return withoutNested([...found, ...verbs]);
}

export interface Attributions {
  readonly found: readonly Found[];
  /** Cues whose speaker could not be settled. */
  readonly open: readonly TokenRange[];
}

/** "C'est ce qu'a déclaré X", "L'annonce a été faite par X": the content is the sentence before. */
function fromBackReference(context: AttributionContext, body: TokenRange, previous: TokenRange, cues: readonly Cue[], discourse: Discourse): Found | undefined {
  const { backReference, backNouns, agentLeads } = context.pack.attribution;
  const content = trim(context, previous);
  if (content === undefined) return undefined;
  const at = (k: number): string => context.tokens[k]?.norm ?? '';
  if (backReference.every((word, n) => at(body.first + n) === word)) {
    const cue = cues.find((c) => c.range.first === body.first + backReference.length);
    const source = cue && settle(sourceAfter(context, skipDates(context, cue.after, body.last), body.last), discourse, cue.after);
    if (cue === undefined || source === undefined || source.speakers.length === 0) return undefined;
    return { ...baseOf(cue, source), content: [content], frame: 'insert', rule: `back.${cue.rows[0]?.lemma ?? ''}`, strength: STRENGTH.insert };
  }
  const noun = context.tokens[body.first]?.wordClass === 'determiner' ? body.first + 1 : body.first;
  const group = backNouns.has(at(noun)) ? context.groupAt(noun + 1) : undefined;
  if (group === undefined || !group.passive) return undefined;
  for (let k = group.last + 1; k <= Math.min(body.last, group.last + 14); k++) {
    if (!agentLeads.has(at(k))) continue;
    const source = settle(sourceFrom(context, k + 1), discourse, k + 1);
    if (source === undefined || source.speakers.length === 0) return undefined;
    return { speakers: source.speakers, ...(source.range && { source: source.range }), cue: { first: body.first, last: group.last }, content: [content], rule: `back.${at(noun)}`, strength: STRENGTH.insert };
  }
  return undefined;
}

function lastWord(context: AttributionContext, statement: TokenRange): number {
  let last = statement.last;
  while (last > statement.first && /^[.!?…]+$/.test(context.tokens[last]?.raw ?? '')) last--;
  return last;
}

/** "PEKIN, 12 mars (Xinhua) -- ": a dateline ends in a dash near the start, without a verb before it. */
function afterDateline(context: AttributionContext, statement: TokenRange): number {
  if (!/^\p{Lu}/u.test(context.tokens[statement.first]?.raw ?? '')) return statement.first;
  for (let k = statement.first; k < Math.min(statement.first + 22, statement.last); k++) {
    const token = context.tokens[k];
    if (token === undefined || token.wordClass === 'verb') return statement.first;
    if (/^(?:--?|–|—)$/.test(token.raw)) {
      const before = context.tokens[k - 1];
      const dated = before?.raw === ')' || before?.wordClass === 'number' || context.pack.attribution.dates.has(before?.norm ?? '');
      return dated ? k + 1 : statement.first;
    }
  }
  return statement.first;
}

/** "Selon X, …", "…, selon X, …", "…, pour qui …". */
function fromPhrase(
  context: AttributionContext,
  cue: PhraseCue,
  body: TokenRange,
  cues: readonly Cue[],
  phrases: readonly PhraseCue[],
  discourse: Discourse,
): Found | undefined {
  const source = phraseSource(context, cue, body, discourse);
  if (source === undefined || source.speakers.length === 0) return undefined;
  const before = context.tokens[cue.range.first - 1];
  const leads = cue.range.first === body.first || before?.raw === '.' || isOpeningAt(context, cue.range.first, body.first);
  const base = { speakers: source.speakers, cue: cue.range, rule: `phrase.${cue.phrase.words.join('-')}`, cueLemma: cue.phrase.words.join(' '), strength: STRENGTH.phrase, ...(source.range && { source: source.range }) };
  if (cue.phrase.takes === 'antecedent') {
    const end = contentEnd(context, cue.after, body, undefined, cues, phrases);
    return withContent(context, base, [{ first: cue.after, last: end }]);
  }
  const comma = nextComma(context, source.end, body);
  if (leads) {
    if (comma === undefined && cue.phrase.takes === 'holder') return undefined;
    if (cue.phrase.takes === 'holder' && comma !== source.end) return undefined;
    const start = comma === undefined ? source.end : comma + 1;
    if (!hasFinite(context, start, body.last) || tellsSpeech(context, cues, start, body, source)) return undefined;
    return withContent(context, base, [{ first: start, last: contentEnd(context, start, body, undefined, cues, phrases) }]);
  }
  if (cue.phrase.takes === 'holder' || (before?.raw !== ',' && !isQuoteEnd(context, cue.range.first - 1))) {
    return cue.phrase.takes === 'source' ? bareTrailing(context, base, cue, body) : undefined;
  }
  return around(context, base, body, cue.range.first, source.end, cues, phrases);
}

/** "Selon le compte rendu de Brazzaville, M. X a plaidé pour …": what is told as a person's words is that person's. */
function tellsSpeech(context: AttributionContext, cues: readonly Cue[], start: number, body: TokenRange, outer: Source): boolean {
  return cues.some((cue) => {
    if (cue.form !== 'finite' || !cue.group.compound || cue.range.first <= start) return false;
    const subject = sourceBefore(context, cue.group.first, start);
    if (subject?.range === undefined || subject.range.first > start + 1) return false;
    const isOther = subject.speakers.some((id) => context.entity(id)?.type === 'Person' && !outer.speakers.includes(id));
    return isOther && attachRight(context, cue, body.last) !== undefined;
  });
}

/** "Le bilan est lourd selon l'ONU": without a comma, at the statement's end. */
function bareTrailing(context: AttributionContext, base: Omit<Found, 'content'>, cue: PhraseCue, body: TokenRange): Found | undefined {
  if (!hasFinite(context, body.first, cue.range.first - 1)) return undefined;
  return withContent(context, base, [{ first: body.first, last: cue.range.first - 1 }]);
}

function phraseSource(context: AttributionContext, cue: PhraseCue, body: TokenRange, discourse: Discourse): Source | undefined {
  if (cue.phrase.takes === 'nothing') {
    const latest = discourse.latest();
    return latest && { speakers: latest, end: cue.after };
  }
  if (cue.phrase.takes === 'antecedent') return settle(sourceBefore(context, cue.range.first, body.first), discourse, cue.after);
  return settle(sourceFrom(context, cue.after), discourse, cue.after);
}

/** A pronoun takes the actor whom the discourse offers; "ce dernier" the one named last. */
function settle(source: Source | undefined, discourse: Discourse, end: number): Source | undefined {
  if (source?.anaphoric === undefined) return source;
  const speakers = source.anaphoric.latter === true ? discourse.namedLast(source.range?.first ?? 0, source.anaphoric) : discourse.resolve(source.anaphoric);
  return speakers === undefined ? undefined : { ...source, speakers, end: Math.max(source.end, end) };
}

function nextComma(context: AttributionContext, from: number, body: TokenRange): number | undefined {
  for (let k = from; k <= body.last; k++) {
    if (context.tokens[k]?.raw === ',') return k;
    if (context.groupAt(k) !== undefined && context.groupAt(k)?.tense !== 'participle') return undefined;
  }
  return undefined;
}

function isOpeningAt(context: AttributionContext, k: number, first: number): boolean {
  for (let i = first; i < k; i++) {
    const token = context.tokens[i];
    if (token === undefined || (token.wordClass !== 'mark' && token.wordClass !== 'conjunction' && token.wordClass !== 'adverb')) return false;
  }
  return true;
}

function isQuoteEnd(context: AttributionContext, k: number): boolean {
  return context.quotes.some((q) => q.close === k);
}

function hasFinite(context: AttributionContext, first: number, last: number): boolean {
  for (let k = first; k <= last; k++) {
    const group = context.groupAt(k);
    if (group === undefined || group.first !== k) continue;
    if (group.tense !== 'infinitive' && group.tense !== 'gerund' && group.tense !== 'participle' && context.tokens[k - 1]?.wordClass !== 'relative') return true;
  }
  return false;
}

/** An inserted attribution: its content stands before it, and goes on behind it where what stands before is no clause yet. */
function around(
  context: AttributionContext,
  base: Omit<Found, 'content'>,
  body: TokenRange,
  from: number,
  end: number,
  cues: readonly Cue[],
  phrases: readonly PhraseCue[],
): Found | undefined {
  const relative = context.tokens[from - 2]?.wordClass === 'relative' && context.tokens[from - 1]?.raw === ',';
  const left = { first: relative ? from : leftStart(context, body.first, from, cues), last: from - 1 };
  const complete = hasFinite(context, left.first, left.last) || speechEndsAt(context, from - 1);
  const contents: TokenRange[] = [];
  if (left.last >= left.first && !isConnective(context, left)) contents.push(left);
  if (!complete) {
    const right = continuation(context, end, body, cues, phrases);
    if (right !== undefined) contents.push(right);
  }
  return withContent(context, base, contents);
}

function speechEndsAt(context: AttributionContext, k: number): boolean {
  const close = context.tokens[k]?.raw === ',' ? k - 1 : k;
  return context.quotes.some((q) => q.close === close && q.kind === 'speech' && q.parent < 0);
}

/** Behind an earlier inserted cue or a colon the content of this one begins anew. */
function leftStart(context: AttributionContext, first: number, from: number, cues: readonly Cue[]): number {
  let start = first;
  for (const cue of cues) {
    if (cue.range.last >= from - 1) continue;
    if (cue.group.invertedSubject < 0) continue;
    for (let k = cue.after; k < from; k++) if (context.tokens[k]?.raw === ',') {
      start = k + 1;
      break;
    }
  }
  return start;
}

/** "De même, a dit le ministre, …": what stands before the cue is no part of the content. */
function isConnective(context: AttributionContext, range: TokenRange): boolean {
  if (context.pack.skipAdverbs(context.tokens, range.first) > range.last - 1) return true;
  for (let k = range.first; k <= range.last; k++) {
    const token = context.tokens[k];
    if (token === undefined) continue;
    if (token.wordClass === 'name' || token.wordClass === 'noun' || token.wordClass === 'pronoun' || token.wordClass === 'verb' || token.quote >= 0 || context.mentionAt(k) !== undefined) return false;
  }
  return true;
}

/** The clause's remainder behind an inserted cue: from the comma before its verb to the end. */
function continuation(context: AttributionContext, end: number, body: TokenRange, cues: readonly Cue[], phrases: readonly PhraseCue[]): TokenRange | undefined {
  for (let k = end; k <= body.last; k++) {
    const group = context.groupAt(k);
    const quoteOpens = context.quotes.some((q) => q.open === k);
    const starts = quoteOpens || (group !== undefined && group.first === k && group.tense !== 'gerund' && context.tokens[k - 1]?.wordClass !== 'relative');
    if (!starts) continue;
    let comma = k;
    while (comma > end && context.tokens[comma]?.raw !== ',') comma--;
    const start = context.tokens[comma]?.raw === ',' ? comma + 1 : k;
    return { first: start, last: contentEnd(context, start, body, undefined, cues, phrases) };
  }
  // "De même, a dit X, …" without a verb that we know: all that follows the next comma
  return undefined;
}

function withContent(context: AttributionContext, base: Omit<Found, 'content'>, ranges: readonly TokenRange[]): Found | undefined {
  const content = ranges.flatMap((range) => trim(context, range) ?? []);
  return content.length === 0 ? undefined : { ...base, content };
}

/** The attributions by verbs, in order: a later one may take its speaker from an earlier one, a leading gerund from the next. */
function fromVerbs(context: AttributionContext, cues: readonly Cue[], phrases: readonly PhraseCue[], body: TokenRange, discourse: Discourse, back: Found | undefined): Found[] {
  const out: Found[] = back === undefined ? [] : [back];
  const waiting: Cue[] = [];
  let current: Source | undefined = back && { speakers: back.speakers, end: body.first };
  for (const cue of cues) {
    if (cue.range.first >= (back?.cue?.first ?? Infinity) && cue.range.last <= (back?.cue?.last ?? -1)) continue;
    if (goesOnInserted(context, cue, out)) continue;
    const inherits = cue.form !== 'finite' || isJoined(context, cue, current !== undefined);
    if (inherits && current === undefined) {
      waiting.push(cue);
      continue;
    }
    const attribution = inherits && current !== undefined ? rightOf(context, cue, { ...current }, body, cues, phrases) : fromFinite(context, cue, body, cues, phrases, discourse);
    if (attribution === undefined) continue;
    out.push(attribution);
    if (!inherits && attribution.speakers.length > 0) {
      current = { speakers: attribution.speakers, end: cue.after };
      for (const earlier of waiting.splice(0)) {
        const leading = rightOf(context, earlier, current, { first: body.first, last: (attribution.source?.first ?? cue.range.first) - 1 }, cues, phrases);
        if (leading !== undefined) out.push(leading);
      }
    }
  }
  const subject = waiting.length > 0 ? narratedSubject(context, body, discourse) : undefined;
  if (subject !== undefined) for (const cue of waiting) {
    const attribution = rightOf(context, cue, subject, body, cues, phrases);
    if (attribution !== undefined) out.push(attribution);
  }
  return out;
}

/** "…, a-t-il ajouté, et il soutient …": a clause in the present joined to an inserted attribution is the speaker's still. */
function goesOnInserted(context: AttributionContext, cue: Cue, found: readonly Found[]): boolean {
  if (cue.form !== 'finite' || cue.group.compound || cue.group.tense !== 'present') return false;
  const pronoun = context.tokens[cue.range.first - 1];
  const joint = context.tokens[cue.range.first - 2];
  if (pronoun?.wordClass !== 'pronoun' || joint === undefined || !context.pack.attribution.joiners.has(joint.norm)) return false;
  return found.some((one) => one.frame === 'insert' && (one.cue?.last ?? 0) < cue.range.first);
}

/** A cue without an attributing verb before it takes the subject of the statement's first verb. */
function narratedSubject(context: AttributionContext, body: TokenRange, discourse: Discourse): Source | undefined {
  const group = context.groups.find((g) => g.first >= body.first && g.last <= body.last && g.tense !== 'gerund' && g.tense !== 'infinitive' && g.tense !== 'participle');
  if (group === undefined) return undefined;
  const source = settle(sourceBefore(context, group.first, body.first), discourse, group.last + 1);
  return source !== undefined && source.speakers.length > 0 ? { speakers: source.speakers, end: source.end } : undefined;
}

/** A finite cue right behind "et", "puis", "mais" without a subject of its own. */
function isJoined(context: AttributionContext, cue: Cue, hasSpeaker: boolean): boolean {
  let k = cue.range.first - 1;
  while (context.tokens[k]?.wordClass === 'adverb') k--;
  const before = context.tokens[k];
  if (before === undefined || !hasSpeaker || cue.group.invertedSubject >= 0) return false;
  return context.pack.attribution.joiners.has(before.norm);
}

function fromFinite(context: AttributionContext, cue: Cue, body: TokenRange, cues: readonly Cue[], phrases: readonly PhraseCue[], discourse: Discourse): Found | undefined {
  const inserted = insertedSource(context, cue, body, discourse);
  if (inserted !== undefined) {
    if (inserted.speakers.length === 0 || reportsSpeech(context, cue, cues, body)) return undefined;
    if (phrases.some((p) => p.range.first === body.first && p.phrase.takes !== 'holder')) return undefined;
    return around(context, { ...baseOf(cue, inserted), strength: STRENGTH.insert, frame: 'insert', ...rowOf(cue, 'insert') }, body, cue.range.first, inserted.end, cues, phrases);
  }
  const subject = subjectOf(context, cue, body);
  const source = settle(subject, discourse, 0);
  if (isAim(context, subject?.range?.first ?? cue.range.first)) return undefined;
  // whose words they are stays open, but they are nobody else's: see withoutNested
  if (source === undefined || source.speakers.length === 0) return rightOf(context, cue, { speakers: [], end: cue.after }, body, cues, phrases);
  return rightOf(context, cue, source, body, cues, phrases);
}

/** "X a invité Y à …, a annoncé un porte-parole": the report of an earlier act of speech by a person; that person holds the content. */
function reportsSpeech(context: AttributionContext, cue: Cue, cues: readonly Cue[], body: TokenRange): boolean {
  return cues.some((other) => {
    if (other === cue || other.range.last >= cue.range.first || other.form !== 'finite' || !other.group.compound) return false;
    const source = subjectOf(context, other, body);
    const isPerson = source?.speakers.some((id) => context.entity(id)?.type === 'Person') ?? false;
    return isPerson && !isRelative(context, other) && attachRight(context, other, cue.range.first - 1) !== undefined;
  });
}

/** "pour que la CEI proclame": the cue's clause tells an aim. */
function isAim(context: AttributionContext, first: number): boolean {
  const lead = context.tokens[first - 1]?.wordClass === 'determiner' ? first - 2 : first - 1;
  return context.tokens[lead]?.wordClass === 'complementiser' && context.pack.attribution.aimLeads.has(context.tokens[lead - 1]?.norm ?? '');
}

const rowOf = (cue: Cue, frame: Frame): { row?: ReportingVerb } => {
  const row = cue.rows.find((r) => r.frames.includes(frame)) ?? cue.rows[0];
  return row === undefined ? {} : { row };
};

const baseOf = (cue: Cue, source: Source): Omit<Found, 'content' | 'strength'> => ({
  speakers: source.speakers,
  cue: cue.range,
  cueLemma: cue.rows[0]?.lemma ?? cue.group.lemma,
  rule: `verb.${cue.rows[0]?.lemma ?? cue.group.lemma}`,
  ...(source.range && { source: source.range }),
});

/** The subject before the verb, or the antecedent of "qui". */
function subjectOf(context: AttributionContext, cue: Cue, body: TokenRange): Source | undefined {
  const before = cue.group.first - 1;
  if (context.tokens[before]?.wordClass === 'relative') {
    const comma = context.tokens[before - 1]?.raw === ',' ? before - 1 : before;
    return sourceBefore(context, comma, body.first, true) ?? antecedent(context, comma, body.first);
  }
  return sourceBefore(context, cue.group.first, body.first);
}

function rightOf(context: AttributionContext, cue: Cue, source: Source, body: TokenRange, cues: readonly Cue[], phrases: readonly PhraseCue[]): Found | undefined {
  if (cue.group.negated && !cue.rows.some((r) => r.lemma.startsWith('ne '))) return undefined;
  const attachment = attachRight(context, cue, body.last);
  if (attachment === undefined || attachment.start > body.last) return undefined;
  const isClause = attachment.frame === 'that' || attachment.frame === 'addressee-that' || attachment.frame === 'quote';
  const end = attachment.end ?? contentEnd(context, attachment.start, body, cue, cues, phrases, isClause);
  return withContent(
    context,
    { ...baseOf(cue, source), row: attachment.row, frame: attachment.frame, cueLemma: attachment.row.lemma, rule: `verb.${attachment.row.lemma}.${attachment.frame}`, strength: isClause ? STRENGTH.that : STRENGTH.other },
    [{ first: attachment.start, last: end }],
  );
}

/**
 * The source of an inserted or following cue: an inverted pronoun, or the actor behind the verb where a quotation or a
 * clause has come before. Undefined where the cue stands behind its own subject.
 */
function insertedSource(context: AttributionContext, cue: Cue, body: TokenRange, discourse: Discourse): Source | undefined {
  if (cue.group.invertedSubject >= 0) {
    const clitic = sourceFrom(context, cue.group.invertedSubject);
    return settle(clitic, discourse, cue.after) ?? (clitic?.anaphoric ? { speakers: [], end: cue.after } : impersonal(context, cue, body));
  }
  const before = cue.range.first - 1;
  const mark = context.tokens[before]?.raw ?? '';
  const behindQuote = isQuoteEnd(context, before) || (mark === ',' && isQuoteEnd(context, before - 1) && speechEndsAt(context, before));
  if (mark !== ',' && mark !== ';' && !behindQuote && mark !== '–' && mark !== '-' && mark !== '—') return undefined;
  const after = skipDates(context, cue.after, body.last);
  if (context.tokens[after]?.wordClass === 'complementiser') return undefined;
  const source = sourceAfter(context, after, body.last);
  if (behindQuote && isSpeechBefore(context, before)) return settle(source, discourse, cue.after) ?? { speakers: [], end: cue.after };
  const complete = hasFinite(context, body.first, before);
  if (source === undefined) return undefined;
  const next = context.tokens[source.end];
  const objectFollows = next?.wordClass === 'preposition' && nextIsInfinitive(context, source.end + 1);
  if (objectFollows || !cue.rows.some((r) => r.frames.includes('insert') || r.frames.includes('that'))) return undefined;
  if (complete && ownsSubject(context, cue, body)) return undefined;
  const closed = next === undefined || source.end > body.last || next.wordClass === 'mark';
  if (complete) return settle(source, discourse, cue.after);
  return closed && next?.raw === ',' && hasFinite(context, source.end, body.last) ? settle(source, discourse, cue.after) : undefined;
}

/** A leading gerund or phrase, then ", son homologue, X, a exhorté": the actor between the commas is the subject. */
function ownsSubject(context: AttributionContext, cue: Cue, body: TokenRange): boolean {
  const attachment = attachRight(context, cue, body.last);
  if (attachment === undefined) return false;
  const subject = sourceBefore(context, cue.group.first, body.first);
  if (subject?.range === undefined || subject.speakers.length === 0) return false;
  const start = subject.range.first;
  const lead = context.tokens[start - 1];
  const from = start === body.first || lead?.raw === ',' || lead?.wordClass === 'conjunction';
  return from && !hasFinite(context, start, cue.range.first - 1);
}

const isSpeechBefore = (context: AttributionContext, before: number): boolean => {
  const close = context.tokens[before]?.raw === ',' ? before - 1 : before;
  return context.quotes.some((q) => q.close === close && (q.kind === 'speech' || speechAt(context, q.first) >= 0));
};

function nextIsInfinitive(context: AttributionContext, k: number): boolean {
  const group = context.groupAt(k);
  return group !== undefined && group.tense === 'infinitive';
}

/** "peut-on lire dans un communiqué diffusé par leur mission": the first actor of the clause before speaks. */
function impersonal(context: AttributionContext, cue: Cue, body: TokenRange): Source {
  const named = sourceAfter(context, cue.after, body.last);
  const subject = sourceFrom(context, body.first);
  return { speakers: named?.speakers ?? subject?.speakers ?? [], end: cue.after };
}

/** Drops attributions whose cue lies inside a stronger one's content, and those that repeat another's content. */
function withoutNested(found: readonly Found[]): Attributions {
  const sorted = [...found].sort((a, b) => b.strength - a.strength || size(b) - size(a));
  const kept: Found[] = [];
  for (const candidate of sorted) {
    const cue = candidate.cue;
    const isInside = cue !== undefined && kept.some((k) => k.content.some((r) => r.first <= cue.first && cue.last <= r.last));
    const repeats = kept.some((k) => overlap(k, candidate) > 0.5 * size(candidate));
    if (!isInside && !repeats) kept.push(candidate);
  }
  const settled = kept.filter((k) => k.speakers.length > 0).sort((a, b) => (a.content[0]?.first ?? 0) - (b.content[0]?.first ?? 0));
  return { found: settled, open: kept.flatMap((k) => (k.speakers.length === 0 && k.cue !== undefined ? [k.cue] : [])) };
}

const size = (found: Found): number => found.content.reduce((n, r) => n + r.last - r.first + 1, 0);

function overlap(a: Found, b: Found): number {
  let n = 0;
  for (const x of a.content) for (const y of b.content) n += Math.max(0, Math.min(x.last, y.last) - Math.max(x.first, y.first) + 1);
  return n;
}
