import type { VerbGroup, WordClass } from '../../../doc/layers.ts';
import { standsAt } from '../../../text/tables.ts';
import { rangesWithin } from '../../ranges.ts';
import { type AttributionContext, isFiniteVerb, isTold, speechAt } from '../context.ts';
import type { Cue } from '../cue.ts';
import { opensSetting } from './settings.ts';
import { beforeTimeClause } from './time-clause.ts';

/** A noun phrase ends before a further verb of the same subject, and before the circumstances of the act of speech. */
export function endOfObject(context: AttributionContext, start: number, end: number, cue: Cue | undefined): number {
  const whole = cue !== undefined && isTold(cue.group) ? beforeTimeClause(context, start, end) : end;
  const last = beforeCircumstances(context, start, whole, cue);
  for (let k = start + 1; k <= last; k++) {
    const adverbsEnd = context.pack.skipAdverbs(context.tokens, k);
    if (context.tokens[k]?.wordClass === 'preposition' && adverbsEnd === last + 1) return k - 1;
    if (cue !== undefined && (isDayOfSpeech(context, cue, k, last) || opensSetting(context, cue, start, k, last)))
      return k - 1;
  }
  return last;
}

/** "condemned the raid on Friday": a weekday at the end says when it was said. */
function isDayOfSpeech(context: AttributionContext, cue: Cue, k: number, last: number): boolean {
  const { weekdays, partsClauses } = context.pack.attribution;
  const day = context.tokens[k]?.wordClass === 'preposition' ? k + 1 : k;
  return partsClauses && isTold(cue.group) && day === last && weekdays.has(context.tokens[day]?.norm ?? '');
}

function beforeCircumstances(context: AttributionContext, start: number, end: number, cue: Cue | undefined): number {
  for (let k = start + 1; k <= end; k++) {
    const token = context.tokens[k];
    const group = context.groupAt(k);
    if (token?.raw === ';') return k - 1;
    if (tellsOfPlace(context, k, end)) return context.tokens[k - 1]?.raw === ',' ? k - 2 : k - 1;
    if (opensOtherClause(context, token?.raw === ',' ? k + 1 : k, end) || joinsClause(context, k, start, end))
      return k - 1;
    if (group !== undefined && group.first === k && cue !== undefined && isBesideCue(context, group, cue, start))
      return context.tokens[k - 2]?.raw === ',' ? k - 3 : k - 2;
    const lead = context.pack.attribution.circumstances.find((words) => standsAt(context.tokens, k, words));
    if (lead === undefined || token === undefined) continue;
    const opensTime = context.pack.attribution.placeRelatives.has(lead.at(-1) ?? '');
    const behindComma = context.tokens[k - 1]?.raw === ',';
    const own = context.pack.attribution.ownCircumstance.has(context.tokens[k + 2]?.norm ?? '');
    if ((behindComma || own) && (opensTime || !hasFiniteIn(context, k, end))) return behindComma ? k - 2 : k - 1;
  }
  return end;
}

/** "à rendre le pouvoir au Honduras où dix marins ont été arrêtés": what happened at a place of that name is the reporter's. */
function tellsOfPlace(context: AttributionContext, k: number, end: number): boolean {
  if (!context.pack.attribution.placeRelatives.has(context.tokens[k]?.norm ?? '') || speechAt(context, k) >= 0)
    return false;
  const place = context.tokens[context.tokens[k - 1]?.raw === ',' ? k - 2 : k - 1];
  const verb = rangesWithin(context.groups, { first: k + 1, last: end }).find(isFiniteVerb);
  return place?.wordClass === 'name' && verb !== undefined && isTold(verb);
}

/** ", while Latvia dug trenches", ", and the ship left": behind a noun phrase a clause with its own subject tells something else. */
function opensOtherClause(context: AttributionContext, k: number, end: number): boolean {
  const words = context.pack.attribution;
  const norm = context.tokens[k]?.norm ?? '';
  const isJoined = words.joiners.has(norm) && context.tokens[k - 1]?.raw === ',';
  if (!words.partsClauses || !(isJoined || words.contrasts.has(norm))) return false;
  const verb = rangesWithin(context.groups, { first: k + 1, last: end + 1 }).find(isFiniteVerb);
  if (verb === undefined || verb.last > end || verb.first === k + 1) return false;
  for (let i = k + 1; i < verb.first; i++) {
    const token = context.tokens[i];
    if (token === undefined || token.wordClass === 'mark' || token.wordClass === 'relative') return false;
    if (token.wordClass === 'preposition' && i === k + 1) return false;
  }
  return true;
}

const IN_SUBJECT: ReadonlySet<WordClass> = new Set<WordClass>([
  'determiner',
  'noun',
  'name',
  'adjective',
  'number',
  'adverb',
]);

/** "15 millions d'euros | et les Etats-Unis pourraient suivre": behind a noun phrase, a clause with its own subject. */
function joinsClause(context: AttributionContext, k: number, start: number, end: number): boolean {
  const words = context.pack.attribution;
  if (words.partsClauses || !words.joiners.has(context.tokens[k]?.norm ?? '')) return false;
  const verb = rangesWithin(context.groups, { first: k + 1, last: end }).find(isFiniteVerb);
  const isOpen =
    rangesWithin(context.groups, { first: start, last: k - 1 }).length > 0 || opensClause(context, start, k);
  if (verb === undefined || verb.first < k + 2 || isOpen || speechAt(context, k) >= 0) return false;
  const subject = context.tokens.slice(k + 1, verb.first);
  const opens = subject[0]?.wordClass === 'determiner' || subject[0]?.wordClass === 'name';
  return (
    opens && subject.every(({ wordClass, norm }) => IN_SUBJECT.has(wordClass) || context.pack.entities.of.has(norm))
  );
}

const opensClause = (context: AttributionContext, start: number, k: number): boolean =>
  context.tokens.slice(start, k).some(({ wordClass }) => wordClass === 'complementiser' || wordClass === 'relative');

/** A verb joined without a subject of its own stands beside the cue, unless the content has a verb to stand beside. */
function isBesideCue(context: AttributionContext, group: VerbGroup, cue: Cue, start: number): boolean {
  const before = context.tokens[group.first - 1];
  if (before === undefined || !context.pack.attribution.joiners.has(before.norm)) return false;
  if (!isFiniteVerb(group)) return false;
  if (!hasFiniteIn(context, start, group.first - 1)) return group.number === cue.group.number;
  return group.tense === cue.group.tense && group.compound === cue.group.compound && group.number === cue.group.number;
}

function hasFiniteIn(context: AttributionContext, from: number, end: number): boolean {
  return rangesWithin(context.groups, { first: from, last: end }).some(isFiniteVerb);
}
