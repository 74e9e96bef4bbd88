import type { EntityId } from '../../doc/article.ts';
import type { Clause } from '../propositions/clauses.ts';
import type { Reading } from '../propositions/context.ts';
import { objectOf } from '../propositions/objects.ts';
import { subjectOf } from '../propositions/subject.ts';
import { unitEnd } from '../propositions/verbs.ts';
import { type Found, planOf } from './found.ts';

/** "Le sommet réunira A, B et C", "Réunis à Tirana, A et B ont …": what brings several together. */
export function byGathering(reading: Reading): Found[] {
  const { tokens, pack } = reading;
  return reading.clauses.flatMap((clause, index): Found[] => {
    const end = pack.news.meetings.gathering
      .map((unit) => unitEnd(tokens, clause.verb, unit, pack))
      .find((at) => at !== undefined);
    if (end === undefined) return [];
    const isGathered = clause.verb.tense === 'participle';
    const plan = isGathered ? 'held' : planOf(clause, reading);
    const participants = isGathered ? gathered(clause, index, reading) : broughtTogether(clause, end, reading);
    if (plan === undefined || participants.length < 2) return [];
    const rule = `${pack.language}.meeting.${clause.verb.lemmas[0]}`;
    return [{ participants, first: clause.verb.first, last: end, planned: plan === 'planned', rule }];
  });
}

/** Those that are the object of a meeting's verb, or its subject where that is in the passive. */
function broughtTogether(clause: Clause, end: number, reading: Reading): readonly EntityId[] {
  if (clause.verb.passive) return subjectOf(clause, reading).entities;
  const hasMeeting = reading.tokens
    .slice(clause.start, clause.verb.first)
    .some(({ norm }) => reading.pack.news.meetings.nouns.has(norm));
  const slot = { object: [''], filler: 'actor', through: 'complement' } as const;
  return hasMeeting || (clause.opener === 'relative' && !isOfBody(clause, reading))
    ? (objectOf(slot, end + 1, clause.end, reading)?.entities ?? [])
    : [];
}

/** "le Quad, qui réunit A et B": a body has members, and does not meet. */
function isOfBody(clause: Clause, { references, entities }: Reading): boolean {
  const before = references.findLast((reference) => reference.last < clause.verb.first);
  const isNear = before !== undefined && clause.verb.first - before.last <= 3;
  return isNear && before.entities.every((id) => entities.get(id)?.type === 'Organization');
}

/** "Réunis à Tirana, A et B ont signé": a participle that opens the sentence hangs on the subject behind it. */
function gathered(clause: Clause, index: number, reading: Reading): readonly EntityId[] {
  if (!clause.verb.plural || reading.tokens.slice(0, clause.verb.first).some(({ wordClass }) => wordClass === 'name'))
    return [];
  const next = reading.clauses.slice(index + 1).find(({ verb }) => verb.finite);
  return next === undefined ? [] : subjectOf(next, reading).entities;
}
