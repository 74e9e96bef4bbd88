import type { EntityId } from '../../doc/article.ts';
import type { TokenRange } from '../../doc/layers.ts';
import { fromBackReference } from './back-reference.ts';
import { type AttributionContext, trim } from './context.ts';
import type { Cue, PhraseCue } from './cue.ts';
import { phraseCues, verbCues } from './cues.ts';
import type { Discourse } from './discourse.ts';
import { decisionCue, itemNumberAt, listOwner } from './enumerated.ts';
import { relativeBefore } from './extent/relatives.ts';
import { reminderEnd } from './extent.ts';
import type { Found } from './found.ts';
import { fromLeadingQuotation } from './leading-quotation.ts';
import { type Attributions, withoutNested } from './nested.ts';
import { fromPhrase } from './phrases.ts';
import type { Source } from './sources.ts';
import { fromTrailingQuotation } from './trailing-quotation.ts';
import { fromVerbs } from './verbs.ts';

/** All attributions of a statement, those inside another's content left out. */
export function attributionsIn(
  context: AttributionContext,
  statement: TokenRange,
  previous: TokenRange | undefined,
  discourse: Discourse,
): Attributions {
  const body = { first: afterDateline(context, statement), last: lastWord(context, statement) };
  const owner = listOwner(context, statement);
  const cues = withDecision(context, body, owner, verbCues(context, body));
  const phrases = phraseCues(context, body);
  const found: Found[] = [];
  for (const phrase of phrases) {
    const attribution = fromPhrase(context, phrase, body, cues, phrases, discourse);
    if (attribution !== undefined) found.push(attribution);
  }
  const back = previous && fromBackReference(context, body, previous, cues, discourse);
  const verbs = fromVerbs({ context, body, cues, phrases, discourse }, { back, owner });
  const outer = found.filter((phrase) => !isReminder(context, phrase, verbs) && !isPress(context, phrase, verbs));
  const trailing = fromTrailingQuotation(context, body, verbs);
  const told = trailing === undefined ? verbs : [...verbs, trailing];
  const all = withoutNested([...outer, ...told.map((verb) => withoutReminders(context, verb, phrases))]);
  const leading = fromLeadingQuotation(context, body, discourse);
  const isTaken = leading?.content.some(({ first }) =>
    all.found.some((one) => one.content.some((r) => covers(r, first))),
  );
  return leading === undefined || isTaken ? all : { ...all, found: [leading, ...all.found] };
}

/** "a dénoncé une agression menaçant selon elle son pays": whose words it is has been said before in the sentence. */
function isReminder(context: AttributionContext, phrase: Found, verbs: readonly Found[]): boolean {
  if (phrase.source === undefined || context.tokens[phrase.source.first]?.wordClass !== 'pronoun') return false;
  return verbs.some(({ cue, speakers }) => {
    const isWithin = cue !== undefined && phrase.content.some((range) => covers(range, cue.first));
    return isWithin && sameOnes(speakers, phrase.speakers);
  });
}

/** "X a promis de partir, selon l'agence Y": whose words a medium passes on has been said. */
function isPress({ entity }: AttributionContext, phrase: Found, verbs: readonly Found[]): boolean {
  const areMedia = phrase.speakers.every((id) => {
    const speaker = entity(id);
    return speaker?.type === 'Organization' && speaker.medium === true;
  });
  return (
    areMedia &&
    verbs.some(
      ({ cue, speakers }) =>
        cue !== undefined && speakers.length > 0 && phrase.content.some((range) => covers(range, cue.first)),
    )
  );
}

/** The content without what names its source again: "les raids ont fait | , selon lui, | mille morts". */
function withoutReminders(context: AttributionContext, found: Found, phrases: readonly PhraseCue[]): Found {
  const content = phrases.reduce<readonly TokenRange[]>((ranges, phrase) => {
    const end = relativeBefore(context, phrase) === undefined ? reminderEnd(context, phrase) : undefined;
    const at = end === undefined ? -1 : ranges.findIndex((r) => r.first < phrase.range.first && end < r.last);
    const range = ranges[at];
    if (end === undefined || range === undefined) return ranges;
    const parts = [
      { first: range.first, last: phrase.range.first - 1 },
      { first: end + 1, last: range.last },
    ].flatMap((part) => trim(context, part) ?? []);
    return [...ranges.slice(0, at), ...parts, ...ranges.slice(at + 1)];
  }, found.content);
  return content === found.content ? found : { ...found, content };
}

const sameOnes = (a: readonly EntityId[], b: readonly EntityId[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

const covers = (range: TokenRange, token: number): boolean => range.first <= token && token <= range.last;

function withDecision(
  context: AttributionContext,
  body: TokenRange,
  owner: Source | undefined,
  cues: readonly Cue[],
): readonly Cue[] {
  const decision = owner && decisionCue(context, body, cues);
  return decision === undefined ? cues : [decision, ...cues];
}

function lastWord(context: AttributionContext, statement: TokenRange): number {
  let last = (itemNumberAt(context, statement) ?? statement.last + 1) - 1;
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
      const dated =
        before?.raw === ')' || before?.wordClass === 'number' || context.pack.attribution.dates.has(before?.norm ?? '');
      return dated ? k + 1 : statement.first;
    }
  }
  return statement.first;
}
