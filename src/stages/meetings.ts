import type { Article, EntityId, Meeting } from '../doc/article.ts';
import type { Token } from '../doc/layers.ts';
import { datesIn, dateValue } from './dates.ts';
import type { ClaimDraft } from './draft.ts';
import { attendance } from './meetings/attendance.ts';
import { byAudience } from './meetings/by-audience.ts';
import { byGathering } from './meetings/by-gathering.ts';
import { byNoun } from './meetings/by-noun.ts';
import { withPresence } from './meetings/by-presence.ts';
import { byVerb } from './meetings/by-verb.ts';
import type { Found } from './meetings/found.ts';
import { distance, placeNear } from './meetings/place.ts';
import { type Carried, type ContentContext, read } from './propositions/context.ts';
import { toldOn } from './propositions/discourse.ts';
import { rangesWithin } from './ranges.ts';

export interface MeetingContext extends ContentContext {
  /** The article's claims: contacts told only inside their contents do not count. */
  readonly drafts: readonly ClaimDraft[];
  readonly article: Article;
}

/** The meetings that the article itself tells of, in text order; one told twice counts once. */
export function meetings(context: MeetingContext): readonly Meeting[] {
  const { layers, drafts } = context;
  const said = new Set(drafts.flatMap(({ content }) => content.flatMap(({ first, last }) => range(first, last))));
  const cues = drafts
    .flatMap(({ cue, speakers }) => (cue === undefined ? [] : [{ ...cue, speakers }]))
    .sort((a, b) => a.first - b.first);
  const out: Meeting[] = [];
  let carried: Carried = {};
  for (const sentence of layers.sentences) {
    const tokens = layers.tokens.slice(sentence.first, sentence.last + 1).filter((token) => !said.has(token.index));
    if (tokens.length === 0) continue;
    const speakers = rangesWithin(cues, sentence)[0]?.speakers ?? [];
    const reading = { ...read(tokens, speakers, context), carried };
    carried = toldOn(reading);
    const inOrder = (a: Found, b: Found): number => a.first - b.first || a.last - b.last;
    const met = [...byVerb(reading), ...byNoun(reading), ...byAudience(reading), ...byGathering(reading)];
    const told = withPresence(met.sort(inOrder), reading).sort(inOrder);
    for (const found of told) add(out, found, tokens, context);
    if (told.length === 0) join(out, attendance(reading));
  }
  return out.map((meeting, i) => ({ ...meeting, id: `meeting-${i + 1}` }));
}

/** Others who took part in the last meeting told. */
function join(out: Meeting[], participants: readonly EntityId[]): void {
  const last = out.pop();
  if (last !== undefined) out.push({ ...last, participants: [...new Set([...last.participants, ...participants])] });
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

function add(out: Meeting[], found: Found, tokens: readonly Token[], context: MeetingContext): void {
  const participants = [...new Set(found.participants)];
  if (participants.length < 2 && !participants.some((id) => isOfSeveral(id, context))) return;
  const meeting = meetingOf({ ...found, participants }, tokens, context);
  const key = (ids: readonly EntityId[]): string => [...ids].sort().join(' ');
  if (found.echo === true && out.length > 0) return;
  const at = out.findIndex((other) => key(other.participants) === key(participants) && isSameDay(other, meeting));
  const before = out[at];
  if (before === undefined) out.push(meeting);
  else out[at] = completed(before, meeting);
}

/** "les dirigeants des deux Corées": a group that is known by its posts alone is several. */
function isOfSeveral(id: EntityId, { entities }: MeetingContext): boolean {
  const entity = entities.find((each) => each.id === id);
  return entity?.type === 'ActorGroup' && entity.members.length > 1;
}

/** The first telling, with the date and the place that only the second gives. */
function completed(first: Meeting, second: Meeting): Meeting {
  const date = first.date ?? second.date;
  const place = first.place ?? second.place;
  return { ...first, ...(date === undefined ? {} : { date }), ...(place === undefined ? {} : { place }) };
}

function isSameDay(a: Meeting, b: Meeting): boolean {
  return a.planned === b.planned && (a.date === undefined || b.date === undefined || a.date.value === b.date.value);
}

function meetingOf(found: Found, tokens: readonly Token[], context: MeetingContext): Meeting {
  const { pack, article } = context;
  const anchor =
    article.published?.datatype === 'date'
      ? article.published.value
      : article.modified?.datatype === 'date'
        ? article.modified.value
        : undefined;
  const nearest = datesIn(tokens, pack.news.dates).sort((a, b) => distance(a, found) - distance(b, found))[0];
  const date =
    nearest && dateValue(nearest, tokens, { ...(anchor === undefined ? {} : { day: anchor }), ahead: found.planned });
  const place = placeNear(found, tokens, context);
  const start = tokens[found.first]?.span.start ?? 0;
  return {
    id: '',
    participants: found.participants,
    evidence: { start, end: Math.max(tokens[found.last]?.span.end ?? start, start) },
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    planned: found.planned,
    rule: found.rule,
  };
}
