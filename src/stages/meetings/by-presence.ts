import type { EntityId } from '../../doc/article.ts';
import { standsAt } from '../../text/tables.ts';
import type { Reading } from '../propositions/context.ts';
import { coordinated, type Reference } from '../propositions/references.ts';
import { subjectOf } from '../propositions/subject.ts';
import type { Found } from './found.ts';

/** How far behind the phrase, in tokens, the first name may begin: an article stands between. */
const REACH = 2;

/**
 * "En présence de X, Y a promis": whoever spoke or acted before persons met them. Where the sentence tells of a meeting
 * before the phrase ("a reçu Y, en présence de X"), those present took part in it.
 *
 * @param told The meetings of the sentence, in the order of the text.
 */
export function withPresence(told: readonly Found[], reading: Reading): Found[] {
  let out = [...told];
  for (const met of byPresence(reading)) {
    const before = out.findLast((other) => other.first < met.first);
    const participants = [...(before?.participants ?? []), ...met.present];
    const joined = before === undefined ? met : { ...before, participants, last: Math.max(before.last, met.last) };
    out = [...out.filter((other) => other !== before), joined];
  }
  return out;
}

interface Attended extends Found {
  readonly present: readonly EntityId[];
}

function byPresence(reading: Reading): Attended[] {
  const { tokens, pack } = reading;
  return tokens.flatMap((_, p): Attended[] => {
    const phrase = pack.news.meetings.presence.find((words) => standsAt(tokens, p, words));
    const others = phrase === undefined ? [] : namedBehind(p + phrase.length, reading);
    const present = others.flatMap(({ entities }) => entities);
    const subjects = whoActs(p, reading);
    const all = [...subjects, ...present];
    if (present.length === 0 || subjects.length === 0 || !all.every((id) => isPerson(id, reading))) return [];
    const last = others.at(-1)?.last ?? p;
    return [{ participants: all, present, first: p, last, planned: false, rule: `${pack.language}.meeting.presence` }];
  });
}

function namedBehind(from: number, { tokens, references, pack }: Reading): readonly Reference[] {
  const at = references.findIndex(({ first }) => first >= from && first - from <= REACH);
  return at < 0 ? [] : coordinated(tokens, references, at, pack.content.clauses, tokens.length);
}

/** The speakers of the sentence, or the subject of the finite verb that the phrase stands nearest to. */
function whoActs(p: number, reading: Reading): readonly EntityId[] {
  if (reading.speakers.length > 0) return reading.speakers;
  const finite = reading.clauses.filter(({ verb }) => verb.finite && !verb.negated);
  const clause = finite.findLast(({ verb }) => verb.last < p) ?? finite.find(({ verb }) => verb.first > p);
  return clause === undefined ? [] : subjectOf(clause, reading).entities;
}

const isPerson = (id: EntityId, { entities }: Reading): boolean =>
  /^(?:Person|OfficeHolder)$/.test(entities.get(id)?.type ?? '');
