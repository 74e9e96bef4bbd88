import type { EntityId } from '../../doc/article.ts';
import type { VerbFrame } from '../../lang/content.ts';
import { actorsOf, isStating, type Lent } from './actors.ts';
import type { Clause } from './clauses.ts';
import type { Reading } from './context.ts';
import { fills, objectOf } from './objects.ts';
import { passiveStatements } from './passive.ts';
import { mutually, type Statement } from './statement.ts';
import { isImpersonal, unitEnd } from './verbs.ts';

/** The relations that the verbs of a reading state. */
export function verbStatements(reading: Reading, lent: Lent): Statement[] {
  return reading.clauses.flatMap((clause, index) =>
    isStating(clause, reading) ? clauseStatements(clause, index, reading, lent) : [],
  );
}

function clauseStatements(clause: Clause, index: number, reading: Reading, lent: Lent): Statement[] {
  return reading.pack.content.relations.verbs.flatMap((frame) => {
    const at = frame.units
      .map((unit) => unitEnd(reading.tokens, clause.verb, unit, reading.pack))
      .find((end) => end !== undefined);
    if (at === undefined) return [];
    const end = limitOf(frame, clause, index, at, reading);
    const rule = `${reading.pack.language}.relation.${frame.id}`;
    const base = {
      relation: frame.relation,
      clause: index,
      first: clause.verb.first,
      last: Math.max(end - 1, at),
      rule,
    };
    if (clause.verb.passive) return passiveStatements(frame, clause, at, reading, base);
    if (
      frame.passiveOnly === true ||
      (frame.personal === true && isImpersonal(reading.tokens, clause.verb, reading.pack))
    )
      return [];
    if (frame.nouns !== undefined && !reading.tokens.slice(at + 1, end).some((token) => frame.nouns?.has(token.norm)))
      return [];
    const subjects = actorsOf(clause, index, reading, lent);
    if (frame.mutual === true)
      return subjects.length > 1 && !isPartnered(at, end, reading) ? mutually(subjects, base) : [];
    const objects =
      relativeObject(frame, clause, reading) ??
      objectOf(frame, at + 1, end, reading)?.entities ??
      cliticObject(frame, clause, reading);
    const partners = frame.relation === 'agreesOn' ? partnersOf(clause, at, end, reading) : [];
    return [{ ...base, subjects: [...subjects, ...partners], objects }];
  });
}

/** How far the object may stand: to the end of the clause, or of the infinitive that the unit or the frame takes in. */
function limitOf(frame: VerbFrame, clause: Clause, index: number, at: number, { clauses, tokens }: Reading): number {
  const inner = clauses.find((other) => other.verb.head === at && other !== clause);
  if (inner !== undefined) return inner.end;
  const next = clauses[index + 1];
  const reaches =
    frame.reaches === true &&
    next?.verb.tense === 'infinitive' &&
    tokens[next.verb.head]?.sentence === tokens[clause.verb.head]?.sentence;
  return reaches ? next.end : clause.end;
}

/** "avec X" names the partner: the members of the subject are not each other's. */
function isPartnered(at: number, end: number, reading: Reading): boolean {
  return partnerIn(at, end, reading).length > 0;
}

function partnerIn(at: number, end: number, reading: Reading): readonly EntityId[] {
  return (
    objectOf({ object: reading.pack.content.relations.partner, filler: 'actor' }, at + 1, end, reading)?.entities ?? []
  );
}

/** "signer un accord avec X", "travailler avec X pour signer": both sides agree. */
function partnersOf(clause: Clause, at: number, end: number, reading: Reading): readonly EntityId[] {
  const own = partnerIn(at, end, reading);
  if (own.length > 0 || clause.verb.finite) return own;
  const before = reading.clauses[reading.clauses.indexOf(clause) - 1];
  return before === undefined || before.end < clause.verb.first
    ? []
    : partnerIn(before.verb.last, clause.verb.first, reading);
}

/** "une milice que l'armée arme", "l'accord auquel X a adhéré": the antecedent is the object. */
function relativeObject(frame: VerbFrame, clause: Clause, reading: Reading): readonly EntityId[] | undefined {
  const { references, entities, tokens, pack } = reading;
  const preposition = pack.content.clauses.relatives.get(tokens[clause.openedAt]?.norm ?? '');
  if (preposition === undefined || !frame.object.includes(preposition)) return undefined;
  let before = clause.openedAt - 1;
  if (tokens[before]?.raw === ',') before--;
  const last = tokens[before];
  if (last === undefined || last.wordClass === 'verb' || last.wordClass === 'adverb') return undefined;
  const antecedent = references.findLast((r) => r.last < clause.openedAt && r.last >= clause.openedAt - 4);
  const usable = antecedent?.entities.filter((id) => fills(id, frame.filler, entities)) ?? [];
  return usable.length > 0 ? usable : undefined;
}

/** "en livrera le premier tronçon", "en faire une priorité": the last initiative before. */
function cliticObject(frame: VerbFrame, clause: Clause, reading: Reading): readonly EntityId[] {
  const { tokens, references, entities, pack, carried } = reading;
  if (frame.relation !== 'builds' && frame.relation !== 'prioritises') return [];
  const { verb } = clause;
  if (
    !tokens
      .slice(verb.first, verb.head)
      .some((token) => token.wordClass === 'clitic' && pack.content.clauses.partitive.has(token.norm))
  )
    return [];
  const isInitiative = (id: EntityId): boolean => fills(id, 'initiative', entities);
  const before = references.findLast((r) => r.last < verb.first && r.entities.every(isInitiative));
  return before?.entities ?? carried.initiatives ?? [];
}
