import type { ClaimDraft } from '../draft.ts';
import type { Clause } from './clauses.ts';
import type { Reading } from './context.ts';
import { isFuture } from './force-rows.ts';
import { isCollective, sidesOf } from './sides.ts';
import { subjectOf } from './subject.ts';

/** A future act of the speaker or of the side it speaks for: a promise. */
export function isAct(clause: Clause, reading: Reading, draft: ClaimDraft): boolean {
  const { verb } = clause;
  const { stative } = reading.pack.content.modality;
  if (!isFuture(verb, reading, draft)) return false;
  const near = verb.tense !== 'future' && verb.tense !== 'conditional';
  const head = near ? (reading.clauses[reading.clauses.indexOf(clause) + 1]?.verb ?? verb) : verb;
  const { firstPerson } = reading.pack.content.clauses;
  if (
    head.lemmas.some((lemma) => stative.has(lemma)) &&
    !verb.passive &&
    !(verb.person === 1 && !head.lemmas.includes(reading.pack.content.clauses.be))
  )
    return false;
  if (verb.person === 1 || firstPerson.has(reading.tokens[verb.first - 1]?.norm ?? '')) return true;
  const subject = subjectOf(clause, reading);
  if (subject.entities.length > 0) return !isThirdParty(clause, reading);
  if (subject.own) return !head.reflexive;
  return verb.passive && isOfficial(reading);
}

/** Whoever speaks for a state or a body can promise what will be done. */
function isOfficial({ speakers, entities }: Reading): boolean {
  return speakers.some((id) => [...sidesOf(id, entities)].some((side) => isCollective(side, entities)));
}

/** The subject is an actor on another side than the speakers. */
export function isThirdParty(clause: Clause, reading: Reading): boolean {
  const { entities, speakers } = reading;
  const subject = subjectOf(clause, reading).entities;
  if (subject.length === 0) return false;
  const sides = new Set(speakers.flatMap((id) => [...sidesOf(id, entities)]));
  // nobody knows on whose side a person without affiliation is
  if (![...sides].some((id) => isCollective(id, entities))) return false;
  return !subject.some((id) => [...sidesOf(id, entities)].some((side) => sides.has(side)));
}

export function isActor(clause: Clause, reading: Reading): boolean {
  const { entities: ids, own, named } = subjectOf(clause, reading);
  if (ids.length > 0) return ids.some((id) => reading.entities.get(id)?.type !== 'Initiative');
  return own || !named || clause.verb.person === 1;
}
