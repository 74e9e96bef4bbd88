import type { EntityId } from '../../doc/article.ts';
import type { TokenRange, VerbGroup } from '../../doc/layers.ts';
import type { Message } from '../../doc/message.ts';
import type { Span } from '../../doc/span.ts';
import type { ClaimDraft } from '../draft.ts';
import { firstBehind, rangesWithin } from '../ranges.ts';
import { apartFrom } from './apart.ts';
import { type AttributionContext, isMarked, isTold, speechAt } from './context.ts';
import { verbCues } from './cues.ts';
import { Discourse } from './discourse.ts';
import type { Found } from './found.ts';
import { implicitIn, isHearsay, joinedBehind, type Opening, openedBy, type Speech } from './implicit.ts';
import { narrated } from './narrated.ts';
import { outerSource, positionOf } from './outer.ts';
import { fromSignature } from './signed.ts';
import { attributionsIn } from './statements.ts';
import { answered, transcriptOf } from './transcript.ts';

/** An attribution with the words that name its source and the rule that found it. */
export interface Attributed extends ClaimDraft {
  readonly source?: TokenRange;
  readonly rule: string;
}

export interface AttributionLayer {
  readonly attributions: readonly Attributed[];
  readonly messages: readonly Message[];
  /** Cues whose speaker could not be settled. */
  readonly open: readonly TokenRange[];
}

/** All attributions of an article, explicit and implicit, in text order. */
export function attributions(context: AttributionContext): AttributionLayer {
  const discourse = new Discourse(context);
  const transcript = transcriptOf(context);
  const all: Found[] = [];
  let speech: Speech | undefined;
  let outer: readonly EntityId[] | undefined;
  let opening: Opening | undefined;
  const open: TokenRange[] = [];
  for (const [i, whole] of context.statements.entries()) {
    const turn = transcript.turnAt(whole);
    const statement = { first: Math.max(whole.first, turn?.start ?? 0), last: whole.last };
    if (turn?.speaker !== undefined) {
      const answer = answered(context, statement, turn.speaker);
      if (answer !== undefined) all.push(answer);
      continue;
    }
    const { found: explicit, open: unsettled } = attributionsIn(
      context,
      statement,
      context.statements[i - 1],
      discourse,
    );
    open.push(...unsettled);
    const found = joinedBehind(context, statement, explicit);
    const opener = opening && openedBy(context, opening, found[0]);
    if (opener !== undefined) all.push(opener);
    const isAnothers = found.length === 0 && hasUnknownSpeaker(context, statement);
    if (turn === undefined && found.length === 0 && unsettled.length === 0 && !isAnothers) {
      const implicit =
        fromSignature(context, statement, context.statements[i + 1]) ??
        implicitIn(context, statement, speech) ??
        (outer && positionOf(context, statement, outer));
      if (implicit !== undefined) found.push(implicit);
    }
    const isOpen = found.length === 0 && unsettled.length === 0 && !isAnothers;
    opening = isOpen && speech?.distance === 1 ? { statement, speakers: speech.speakers } : undefined;
    outer = outerSource(context, statement) ?? outer;
    all.push(...withoutRepeats(all, found));
    noteSubjects(context, statement, found, discourse);
    // "… China supports X. China hopes …": what goes on freely leaves it as it was
    if (!found.some(({ rule }) => rule === 'implicit.free-indirect')) discourse.tell(toldBy(context, found));
    speech = isAnothers ? undefined : nextSpeech(context, statement, found, speech);
  }
  return {
    attributions: all
      .flatMap((found) => tidy(context, found) ?? [])
      .sort(inTextOrder)
      .map((found, i) => toDraft(context, found, i)),
    open,
    messages: [...open.map((cue) => openMessage(context, cue)), ...unclosedMessages(context)],
  };
}

/** A cue whose speaker nobody knows, inverted or beside a quotation ("“…,” a nurse said"): the words are another's. */
function hasUnknownSpeaker(context: AttributionContext, statement: TokenRange): boolean {
  return verbCues(context, statement).some(
    (cue) => cue.group.invertedSubject >= 0 || (cue.form === 'finite' && isBehindQuote(context, statement, cue.group)),
  );
}

/** Between a quotation of speech and the verb stands its subject and no other verb. */
function isBehindQuote(context: AttributionContext, statement: TokenRange, verb: VerbGroup): boolean {
  const close = context.quotes.findLast(
    (quote) => quote.kind === 'speech' && quote.open >= statement.first && (quote.close ?? Infinity) < verb.first,
  )?.close;
  return (
    close !== undefined &&
    isTold(verb) &&
    rangesWithin(context.groups, { first: close + 1, last: verb.first - 1 }).length === 0
  );
}

/** How many attributions back that of the sentence before is sought. */
const RECENT = 50;

/** A sentence that a back reference attributes has no implicit attribution as well. */
function withoutRepeats(all: Found[], found: readonly Found[]): readonly Found[] {
  for (const one of found) {
    if (!one.rule.startsWith('back.')) continue;
    const start = one.content[0]?.first;
    // what the sentence before holds was found last
    for (let k = all.length - 1; k >= 0 && all.length - k < RECENT; k--) {
      const other = all[k];
      if (other?.content[0]?.first !== start || other?.strength !== 0) continue;
      all.splice(k, 1);
      break;
    }
  }
  return found;
}

function openMessage(context: AttributionContext, cue: TokenRange): Message {
  const words = context.tokens
    .slice(cue.first, cue.last + 1)
    .map((t) => t.raw)
    .join(' ');
  return {
    code: 'ambiguous-speaker',
    level: 'warning',
    span: spanOf(context, cue),
    text: `“${words}” attributes words to somebody whom the text before does not settle; no claim was made.`,
    rule: 'attribution.source',
  };
}

function unclosedMessages(context: AttributionContext): Message[] {
  return context.quotes
    .filter((quote) => quote.close === undefined)
    .map((quote) => ({
      code: 'unclosed-quotation',
      level: 'warning',
      span: spanOf(context, { first: quote.open, last: quote.open }),
      text: 'This quotation mark is not closed; the quotation was taken to end with its paragraph.',
      rule: 'quotes.unclosed',
    }));
}

function spanOf(context: AttributionContext, range: TokenRange): Span {
  return { start: context.tokens[range.first]?.span.start ?? 0, end: context.tokens[range.last]?.span.end ?? 0 };
}

function toldBy(context: AttributionContext, found: readonly Found[]): { perfect: boolean; line: number } | undefined {
  const cue = found.findLast((one) => one.cue !== undefined)?.cue;
  const group = cue && context.groups[firstBehind(context.groups, cue.first)];
  if (cue === undefined || group === undefined || group.first > cue.last) return undefined;
  return { perfect: isTold(group), line: context.tokens[group.head]?.line ?? -1 };
}

function nextSpeech(
  context: AttributionContext,
  statement: TokenRange,
  found: readonly Found[],
  speech: Speech | undefined,
): Speech | undefined {
  const last = found.at(-1);
  if (last === undefined) return speech && { ...speech, distance: speech.distance + 1 };
  const quoted =
    last.rule === 'implicit.first-person' ||
    last.rule === 'implicit.supposition' ||
    last.content.some((r) => speechAt(context, r.first) >= 0);
  const hearsay = (last.cue === undefined || last.rule.startsWith('phrase.')) && isHearsay(context, statement);
  const marked = last.content.some((r) => isMarked(context, r.first));
  const line = context.tokens[statement.last]?.line ?? 0;
  return { speakers: last.speakers, distance: 1, line, quoted, marked, hearsay };
}

/** Who may be meant by the next "il": the speakers, or the subject of a narrated sentence. */
function noteSubjects(
  context: AttributionContext,
  statement: TokenRange,
  found: readonly Found[],
  discourse: Discourse,
): void {
  const subject = found.length === 0 ? narrated(context, statement) : undefined;
  if (subject !== undefined) discourse.note(subject);
  for (const one of found) {
    discourse.note(one.speakers, true);
    const voice = one.source && voiceIn(context, one.source);
    if (voice !== undefined && one.speakers.length > 0) discourse.noteVoice(voice, one.speakers);
  }
}

/** The noun by which somebody is spoken for in the words of a source: "porte-parole". */
function voiceIn({ tokens, pack }: AttributionContext, { first, last }: TokenRange): string | undefined {
  return tokens.slice(first, last + 1).find(({ norm }) => pack.attribution.spokesNouns.has(norm))?.norm;
}

const inTextOrder = (a: Found, b: Found): number =>
  compareRanges(placeOf(a), placeOf(b)) || (a.cue?.first ?? 0) - (b.cue?.first ?? 0);

/** The cue or the piece of the content that stands first. */
const placeOf = ({ content, cue }: Found): TokenRange =>
  [...content, ...(cue === undefined ? [] : [cue])].sort(compareRanges)[0] ?? { first: 0, last: 0 };

/** By the beginning, the longer first. */
const compareRanges = (a: TokenRange, b: TokenRange): number => a.first - b.first || b.last - a.last;

/** A name's mention leaves its article out; the words that name the source do not: "Le Japon". */
function withArticle(context: AttributionContext, source: TokenRange): TokenRange {
  const before = context.tokens[source.first - 1];
  const isArticle = before?.wordClass === 'determiner' && !context.pack.attribution.contracted.has(before.norm);
  return isArticle ? { first: source.first - 1, last: source.last } : source;
}

/** With the whole source, and nothing of it or of the cue in the content; undefined where nothing else is in it. */
function tidy(context: AttributionContext, found: Found): Found | undefined {
  const source = found.source && withArticle(context, found.source);
  const content = apartFrom(context, found.content, [found.cue, source]);
  return content.length === 0 ? undefined : { ...found, ...(source && { source }), content };
}

function toDraft(context: AttributionContext, found: Found, i: number): Attributed {
  const first = found.content[0];
  const quoted = found.content.every((r) => speechAt(context, r.first) >= 0 && speechAt(context, r.last) >= 0);
  const partly = found.content.some((r) =>
    context.quotes.some((q) => q.first >= r.first && q.last <= r.last && q.kind === 'speech'),
  );
  if (first === undefined) throw new RangeError('an attribution without content');
  return {
    id: `claim-${i + 1}`,
    speakers: found.speakers,
    content: found.content,
    quotation: quoted ? 'direct' : partly ? 'mixed' : 'indirect',
    rule: found.rule,
    ...(found.cue && { cue: found.cue }),
    ...(found.cueLemma !== undefined && { cueLemma: found.cueLemma }),
    ...(found.row && { verb: found.row }),
    ...(found.frame && { frame: found.frame }),
    ...(found.source && { source: found.source }),
  };
}
