import type { TokenRange } from '../../doc/layers.ts';
import type { AttributionContext } from './context.ts';
import type { Cue } from './cue.ts';
import { opensItem } from './enumerated.ts';
import { absoluteGerund } from './extent/absolute.ts';
import { issuedBy } from './extent/issued.ts';
import { isObjectRelative } from './extent/relatives.ts';
import { type Found, STRENGTH, settle } from './found.ts';
import { rightOf } from './hanging.ts';
import { narrativeSubject } from './narrative.ts';
import type { Source } from './sources.ts';
import { isJoined, isJoinedPronoun, lastSpeaker, narratedSubject } from './verbs/carried.ts';
import { fromFinite } from './verbs/finite.ts';
import { issuer } from './verbs/issuer.ts';
import { isNoCue } from './verbs/no-cues.ts';
import type { Passage } from './verbs/passage.ts';

/** What the text around a statement gives: the attribution of the one before, and the body whose list it is an item of. */
interface Surroundings {
  readonly back: Found | undefined;
  readonly owner: Source | undefined;
}

/** What the cues read so far have left to those behind them. */
interface State {
  readonly found: Found[];
  /** Cues that wait for the speaker of a later one. */
  readonly waiting: Cue[];
  /** Whose subject goes on. */
  current: Source | undefined;
}

/** The attributions by verbs, in order: a later one may take its speaker from an earlier one, a leading gerund from the next. */
export function fromVerbs(passage: Passage, { back, owner }: Surroundings): Found[] {
  const state: State = {
    found: back === undefined ? [] : [back],
    waiting: [],
    current: back === undefined ? owner : { speakers: back.speakers, end: passage.body.first },
  };
  for (const cue of passage.cues) {
    if (cue.range.first >= (back?.cue?.first ?? Infinity) && cue.range.last <= (back?.cue?.last ?? -1)) continue;
    if (isNoCue(passage, cue, state.found)) continue;
    const teller = settle(narrativeSubject(passage.context, cue, passage.body), passage.discourse, cue.after);
    if (teller !== undefined && teller.speakers.length > 0) state.current = teller;
    const absolute = absoluteGerund(passage.context, cue);
    if (absolute === undefined) readCue(passage, cue, owner, state);
    else keep(state, hanging(passage, cue, settle(absolute.source, passage.discourse, cue.after)));
  }
  readWaiting(passage, state);
  return state.found;
}

/** Reads a cue with the subject that goes on, or with its own, which then goes on in its place. */
function readCue(passage: Passage, cue: Cue, owner: Source | undefined, state: State): void {
  const { context, body, discourse } = passage;
  const issued = issuedBy(context, cue);
  if (issued !== undefined) {
    state.current = issuer(passage, issued, state.current);
    if (state.current !== undefined) keep(state, hanging(passage, cue, state.current));
    return;
  }
  const joined = isJoined(context, cue);
  // "s'est rendu à Caracas et a annoncé": the subject is that of the verb before
  if (joined || isObjectRelative(context, cue)) state.current ??= narratedSubject(context, body, discourse);
  const isSubjectless = cue.form !== 'finite' && cue.form !== 'passive';
  const goesOn =
    joined ||
    isObjectRelative(context, cue) ||
    isJoinedPronoun(context, cue) ||
    (owner !== undefined && opensItem(context, cue, body));
  if (state.current === undefined && isSubjectless) state.waiting.push(cue);
  else if (state.current !== undefined && (isSubjectless || goesOn))
    keep(state, hanging(passage, cue, inItsWords(context, cue, state.current)));
  else readOwn(passage, cue, state);
}

/** "a pact, which she described as": the pronoun of the relative clause names the one who goes on. */
function inItsWords(context: AttributionContext, cue: Cue, source: Source): Source {
  const pronoun = cue.group.first - 1;
  const isNamed = context.pack.attribution.pronouns.has(context.tokens[pronoun]?.norm ?? '');
  return isNamed && isObjectRelative(context, cue) ? { ...source, range: { first: pronoun, last: pronoun } } : source;
}

/** Reads a cue with a subject of its own. */
function readOwn(passage: Passage, cue: Cue, state: State): void {
  const attribution = fromFinite(passage, cue);
  if (attribution === undefined) return;
  // "a assuré qu'Athènes soutient X, et a promis …": who acts inside a content speaks for nobody behind it
  const isWithin = isInsideContent(cue, state.found);
  state.found.push(attribution);
  if (isWithin || attribution.speakers.length === 0) return;
  const { speakers, source } = attribution;
  state.current = { speakers, end: cue.after, ...(source && { range: source }) };
  const limit = { first: passage.body.first, last: (source?.first ?? cue.range.first) - 1 };
  for (const earlier of state.waiting.splice(0)) keep(state, hanging(passage, earlier, state.current, limit));
}

/** Cues that no later one has given a speaker: the subject of the statement speaks, or who spoke last. */
function readWaiting(passage: Passage, state: State): void {
  const { context, body, discourse } = passage;
  if (state.waiting.length === 0) return;
  const subject = narratedSubject(context, body, discourse) ?? lastSpeaker(discourse, body);
  for (const cue of state.waiting) {
    const start = subject?.range?.first ?? -1;
    const limit = start > cue.range.last ? { first: body.first, last: start - 1 } : body;
    keep(state, hanging(passage, cue, subject, limit));
  }
}

/** What hangs on a cue to its right, within `limit`, as the words of a source. */
const hanging = (
  { context, body, cues, phrases }: Passage,
  cue: Cue,
  source: Source | undefined,
  limit: TokenRange = body,
): Found | undefined => source && rightOf(context, cue, source, limit, cues, phrases);

const keep = ({ found }: State, attribution: Found | undefined): void => {
  if (attribution !== undefined) found.push(attribution);
};

const isInsideContent = (cue: Cue, found: readonly Found[]): boolean =>
  found.some(
    (one) =>
      one.strength >= STRENGTH.that && one.content.some((r) => r.first <= cue.range.first && cue.range.last <= r.last),
  );
