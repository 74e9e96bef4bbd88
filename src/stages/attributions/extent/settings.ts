import { quoteFrom } from '../../quote-ends.ts';
import { skipDates } from '../circumstances.ts';
import { type AttributionContext, isTold, withDeterminer } from '../context.ts';
import type { Cue } from '../cue.ts';

/** How many words may stand between the determiner of a setting and its noun: "at a crowded campaign rally". */
const REACH = 4;

/**
 * "condemned the raid | in a tweet", "stressed its doubts | on Sunday at a forum", "praised Chile | last week": from `k`
 * to the end of a noun phrase that begins at `start` stands nothing but when and where a past act of speech took place.
 */
export function opensSetting(context: AttributionContext, cue: Cue, start: number, k: number, last: number): boolean {
  if (!isTold(cue.group)) return false;
  const isDated = context.pack.attribution.weekdays.has(context.tokens[k + 1]?.norm ?? '');
  const from = isDated && context.tokens[k + 2]?.wordClass !== 'possessive' ? k + 2 : k;
  const opens =
    isPastDate(context, k, last) ||
    isOccasion(context, from, last) ||
    isBeforeHearers(context, k, last) ||
    (isTime(context, k) && isActorAlone(context, start, k));
  return opens && !hasMarkOrVerb(context, k - 1, last);
}

function hasMarkOrVerb(context: AttributionContext, from: number, last: number): boolean {
  for (let k = from; k <= last; k++)
    if (context.groupAt(k) !== undefined || quoteFrom(context.quotes, k) !== undefined) return true;
  return false;
}

/** "last week", "yesterday", "two days ago": no later time than that of the speech. */
function isPastDate(context: AttributionContext, k: number, last: number): boolean {
  const { pastTimes, dates } = context.pack.attribution;
  const { of } = context.pack.entities;
  const before = context.tokens[k - 1];
  // "la visite de la semaine dernière"
  const isInside = before?.wordClass === 'determiner' || [of, dates].some((words) => words.has(before?.norm ?? ''));
  if (isInside || of.has(context.tokens[k]?.norm ?? '')) return false;
  const isPast = pastTimes.has(context.tokens[k]?.norm ?? '') || pastTimes.has(context.tokens[last]?.norm ?? '');
  const isCounted = k === last - 2 && /^(?:number|determiner)$/.test(context.tokens[k]?.wordClass ?? '');
  return isPast && (isCounted || skipDates(context, k, last) > last);
}

/** "in a tweet", "at his last rally", "at Monday's meeting": what leads in an occasion of speech, and its noun; not "in a letter by X". */
function isOccasion(context: AttributionContext, k: number, last: number): boolean {
  const { tokens, pack } = context;
  const { occasionLeads, occasions, agentLeads } = pack.attribution;
  const from = occasionLeads.has(tokens[k]?.norm ?? '') ? behindDeterminer(context, k + 1) : undefined;
  if (from === undefined || tokens.slice(k, last + 1).some(({ norm }) => agentLeads.has(norm))) return false;
  for (let i = from; i < from + REACH; i++) {
    if (occasions.has(tokens[i]?.norm ?? '')) return !pack.entities.of.has(tokens[i + 1]?.norm ?? '');
    if (!/^(?:noun|name|adjective|number)$/.test(tokens[i]?.wordClass ?? 'mark')) return false;
  }
  return false;
}

/** "devant des journalistes", "auprès de la presse": nothing but who heard it. */
function isBeforeHearers({ tokens, pack }: AttributionContext, k: number, last: number): boolean {
  const { audiences, hearers } = pack.attribution;
  const behind = tokens.slice(k + 1, last + 1);
  return (
    audiences.has(tokens[k]?.norm ?? '') &&
    behind.some(({ norm }) => hearers.has(norm)) &&
    behind.every(({ wordClass }) => /^(?:determiner|preposition|noun|adjective)$/.test(wordClass))
  );
}

/** Behind "a", "his" or "Monday's", where one stands at `k`. */
function behindDeterminer({ tokens, pack }: AttributionContext, k: number): number | undefined {
  const { indefinites, ownCircumstance, weekdays } = pack.attribution;
  const norm = tokens[k]?.norm ?? '';
  if (indefinites.has(norm) || ownCircumstance.has(norm)) return k + 1;
  return weekdays.has(norm) && tokens[k + 1]?.wordClass === 'possessive' ? k + 2 : undefined;
}

/** The object is nothing but an actor's name or a pronoun. */
function isActorAlone(context: AttributionContext, start: number, k: number): boolean {
  if (k === start + 1 && context.tokens[start]?.wordClass === 'pronoun') return true;
  const actor = context.mentionAt(k - 1);
  return actor?.last === k - 1 && withDeterminer(context, actor.first) === start;
}

/** "during the talks", "after the vote". */
const isTime = ({ tokens, pack }: AttributionContext, k: number): boolean =>
  pack.attribution.circumstances.some(([lead, ...more]) => more.length === 0 && lead === tokens[k]?.norm);
