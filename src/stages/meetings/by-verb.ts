import type { EntityId } from '../../doc/article.ts';
import { datesIn } from '../dates.ts';
import type { Clause } from '../propositions/clauses.ts';
import type { Reading } from '../propositions/context.ts';
import { pronounObject } from '../propositions/object-pronouns.ts';
import { objectOf, prepositionAt } from '../propositions/objects.ts';
import { prepositionBefore } from '../propositions/prepositions.ts';
import { coordinated, type Reference } from '../propositions/references.ts';
import { subjectOf } from '../propositions/subject.ts';
import { unitEnd } from '../propositions/verbs.ts';
import { delegating } from './delegates.ts';
import { type Found, planOf, whoMeets } from './found.ts';

/** How far behind the participle, in tokens, the name of whoever leads may begin. */
const LEADER_REACH = 10;

/** "X a rencontré Y", "X s'est entretenu avec Y", "X a été reçu par Y", "X et Y se sont rencontrés". */
export function byVerb(reading: Reading): Found[] {
  const { verbs, mutual } = reading.pack.news.meetings;
  return reading.clauses.flatMap((clause, index) => {
    const plan = planOf(clause, reading);
    if (plan === undefined) return [];
    const base = {
      first: clause.verb.first,
      planned: plan === 'planned',
      rule: `${reading.pack.language}.meeting.${clause.verb.lemmas[0]}`,
    };
    for (const { unit, partner } of verbs) {
      const end = unitEnd(reading.tokens, clause.verb, unit, reading.pack);
      if (end === undefined) continue;
      const preposition = clause.verb.passive ? [...reading.pack.content.clauses.agent] : [partner];
      const object = objectOf(
        { object: preposition, filler: 'actor' },
        end + 1,
        limitOf(end, clause, reading),
        reading,
      );
      const subjects = whoMeets(clause, index, reading);
      const apart =
        object === undefined && partner === '' && !clause.verb.passive ? metFarther(end, clause, reading) : undefined;
      if (apart !== undefined && isPersonal(apart.entities, subjects, reading))
        return [{ ...base, participants: [...subjects, ...apart.entities], last: apart.last }];
      const isMet = object !== undefined && !endsInOwner(object, reading);
      // "welcomed X, Y and their delegation to the White House": the place is nobody whom somebody met
      const objects = isMet ? (partner === '' ? guestsIn(object.entities, reading) : object.entities) : [];
      if (isMet && objects.length > 0 && (partner !== '' || subjects.length > 0))
        return [{ ...base, participants: [...subjects, ...objects], last: object.end - 1 }];
      const met = partner === '' && !clause.verb.passive ? metByPronoun(end, clause, subjects, reading) : undefined;
      if (met !== undefined) return [{ ...base, participants: met.entities, last: met.last }];
      const leader = partner === '' && !clause.verb.passive ? leaderOf(end, index, reading) : undefined;
      if (leader !== undefined && subjects.length > 0)
        return [{ ...base, participants: [...subjects, ...leader.entities], last: leader.last }];
    }
    const isMutual = mutual.some((unit) => {
      const end = unitEnd(reading.tokens, clause.verb, unit, reading.pack);
      return end !== undefined && !clause.verb.passive && (unit.reflexive || !takesObject(end + 1, reading));
    });
    if (!isMutual) return [];
    const own = subjectOf(clause, reading).entities;
    const participants = own.length > 0 ? own : delegating(clause, reading);
    return [{ ...base, participants, last: clause.verb.last }];
  });
}

/** How far behind the verb, in tokens, whoever is met may stand behind time and place. */
const FARTHEST = 20;

/** "a reçu en audience mardi au palais X, Mme A et M. B": only adjuncts stand between the verb and those who are met. */
function metFarther(end: number, clause: Clause, reading: Reading): Pick<Reference, 'entities' | 'last'> | undefined {
  const { tokens, references, pack, entities } = reading;
  const isPerson = (id: EntityId): boolean => entities.get(id)?.type === 'Person';
  const limit = Math.min(limitOf(end, clause, reading), end + FARTHEST);
  const at = references.findIndex((r) => r.first > end && r.first < limit && r.preposition === '' && !r.pronoun);
  const first = references[at]?.first ?? -1;
  const isOfRow = references.some((r) => r.first > end && r.last < first && r.entities.some(isPerson));
  if (at < 0 || isOfRow || !isAllAdjuncts(end + 1, first, reading)) return undefined;
  const group = coordinated(tokens, references, at, pack.content.clauses, limit);
  return { entities: [...new Set(group.flatMap((r) => r.entities))], last: group.at(-1)?.last ?? first };
}

/** Each noun between is governed by a preposition, or tells when. */
function isAllAdjuncts(from: number, to: number, reading: Reading): boolean {
  const { tokens, pack } = reading;
  const { weekdays, months } = pack.news.dates;
  let governed = false;
  for (let p = from; p < to; p++) {
    const token = tokens[p];
    if (token === undefined || /^(?:verb|relative|complementiser|subordinator)$/.test(token.wordClass)) return false;
    if (prepositionAt(p, reading) !== undefined) governed = true;
    else if (token.raw === ',') governed = false;
    const isTime = weekdays.has(token.norm) || months.has(token.norm) || pack.content.clauses.times.has(token.norm);
    if (!governed && !isTime && /^(?:noun|name)$/.test(token.wordClass)) return false;
  }
  return true;
}

/** "received the president's letter": what is the actor's own was received, not the actor. */
const endsInOwner = ({ end }: { readonly end: number }, { references }: Reading): boolean =>
  references.some((reference) => reference.owner && reference.last === end - 1);

/** "X l'a reçu", "où l'a accueilli X": the pronoun is who is met, and whoever meets him may stand behind the verb. */
function metByPronoun(
  end: number,
  clause: Clause,
  subjects: readonly EntityId[],
  reading: Reading,
): Pick<Reference, 'entities' | 'last'> | undefined {
  const { references, tokens, pack } = reading;
  const from = tokens[end + 1]?.wordClass === 'adverb' ? end + 2 : end + 1;
  const at = references.findIndex((r) => r.first >= from && r.first <= from + 1 && r.preposition === '');
  const behind =
    at < 0 || subjects.length > 0 ? [] : coordinated(tokens, references, at, pack.content.clauses, clause.end);
  const hosts = subjects.length > 0 ? subjects : behind.flatMap(({ entities }) => entities);
  const met = pronounObject(clause.verb, { object: [''], filler: 'actor' }, hosts, reading) ?? [];
  if (met.length === 0 || !isPersonal(met, hosts, reading) || !met.every((id) => stoodFree(id, reading)))
    return undefined;
  return { entities: [...new Set([...hosts, ...met])], last: behind.at(-1)?.last ?? end };
}

/** No preposition governed the actor in this sentence or the one before: "a remis le texte au ministre. X l'a reçu." */
function stoodFree(id: EntityId, { tokens, document, pack }: Reading): boolean {
  const { layers, mentions } = document;
  const sentence = tokens[0]?.sentence ?? 0;
  const near = mentions.filter(({ entity, first }) => {
    const back = sentence - (layers.tokens[first]?.sentence ?? 0);
    return entity === id && (back === 0 || back === 1);
  });
  return near.some(({ first }) => prepositionBefore(layers.tokens, first, pack.content.clauses) === '');
}

/** "a reçu une délégation du FMI conduite par X": whoever leads those that were met. */
function leaderOf(from: number, index: number, reading: Reading): Reference | undefined {
  const { clauses, references, tokens, pack, entities } = reading;
  const led = clauses[index + 1];
  const isLed =
    led?.verb.tense === 'participle' &&
    led.verb.head > from &&
    pack.news.meetings.leading.some((unit) => unitEnd(tokens, led.verb, unit, pack) !== undefined);
  if (!isLed) return undefined;
  const leader = references.find((r) => r.first > led.verb.head && pack.content.clauses.agent.has(r.preposition));
  const isNear = leader !== undefined && leader.first - led.verb.head <= LEADER_REACH;
  return isNear && leader.entities.every((id) => entities.get(id)?.type === 'Person') ? leader : undefined;
}

/** "a reçu à déjeuner X": the infinitive inside the unit has the object behind it. */
const limitOf = (at: number, clause: Clause, { clauses }: Reading): number =>
  clauses.find((other) => other.verb.head === at && other !== clause)?.end ?? clause.end;

/** "met protesters": a noun phrase follows that is no date. */
function takesObject(p: number, { tokens, pack }: Reading): boolean {
  const { dates } = pack.news;
  const from = pack.skipAdverbs(tokens, p);
  if (datesIn(tokens.slice(from, from + 3), dates).some(({ first }) => first <= 1)) return false;
  if (tokens.slice(from, from + 3).some((token) => pack.content.clauses.times.has(token.norm))) return false;
  return /^(?:determiner|name|noun|pronoun|adjective|number)$/.test(tokens[from]?.wordClass ?? '');
}

/** Those of a row of objects who are persons; none where the first is no person. */
function guestsIn(objects: readonly EntityId[], { entities }: Reading): readonly EntityId[] {
  const isGuest = (id: EntityId | undefined): boolean => PERSONAL.has(entities.get(id ?? '')?.type);
  return isGuest(objects[0]) ? objects.filter(isGuest) : [];
}

const PERSONAL: ReadonlySet<string | undefined> = new Set(['Person', 'OfficeHolder', 'ActorGroup']);

/** "rencontrer" and "recevoir" take persons, not things: "a reçu le soutien de X", "a rencontré l'opposition". */
function isPersonal(objects: readonly EntityId[], subjects: readonly EntityId[], { entities }: Reading): boolean {
  return objects.every((id) => PERSONAL.has(entities.get(id)?.type)) && subjects.length > 0;
}
