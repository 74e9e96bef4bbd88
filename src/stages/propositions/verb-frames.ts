import type { EntityId } from '../../doc/article.ts';
import type { VerbFrame } from '../../lang/content.ts';
import { actorsOf, isStating, type Lent } from './actors.ts';
import { capitalOf } from './capitals.ts';
import type { Clause } from './clauses.ts';
import { companionStatements } from './companions.ts';
import type { Reading } from './context.ts';
import { eventBefore } from './events.ts';
import { frameEnd, framesOf } from './frames.ts';
import { pronounObject } from './object-pronouns.ts';
import { fills, objectOf, prepositionAt } from './objects.ts';
import { passiveStatements } from './passive.ts';
import { mutually, type Statement } from './statement.ts';
import { isImpersonal } from './verbs.ts';
import { matchesWords } from './words.ts';

/** How far behind its verb, in tokens, an object begins that must stand right there: "du Conseil". */
export const ADJACENT = 3;

/** The relations that the verbs of a reading state. */
export function verbStatements(reading: Reading, lent: Lent): Statement[] {
  return reading.clauses.flatMap((clause, index) => {
    if (!isStating(clause, reading)) return [];
    const subjects = actorsOf(clause, index, reading, lent);
    return [
      ...clauseStatements(clause, index, subjects, reading),
      ...companionStatements(clause, index, subjects, reading),
    ];
  });
}

function clauseStatements(clause: Clause, index: number, subjects: readonly EntityId[], reading: Reading): Statement[] {
  return framesOf(clause.verb, reading.pack).flatMap((frame) => {
    const at = frameEnd(reading.tokens, clause.verb, frame, reading.pack);
    if (at === undefined) return [];
    const limit = limitOf(frame, clause, index, at, reading);
    const end = frame.adjacent === true ? Math.min(limit, at + ADJACENT) : limit;
    const rule = `${reading.pack.language}.relation.${frame.id}`;
    const base = {
      relation: frame.relation,
      clause: index,
      first: clause.verb.first,
      last: Math.max(end - 1, at),
      rule,
    };
    if (frame.nouns !== undefined && !hasNoun(frame.nouns, clause, { at, end }, reading)) return [];
    if (clause.verb.passive) return passiveStatements(frame, clause, at, reading, base);
    if (
      frame.passiveOnly === true ||
      (frame.personal === true && isImpersonal(reading.tokens, clause.verb, reading.pack))
    )
      return [];
    if (frame.jointly === true && !isJoint(clause, end, reading)) return [];
    if (frame.event === true) return [{ ...base, subjects, objects: eventBefore(at, end, reading) }];
    if (isReciprocal(frame, at, end, reading)) return mutually(subjects, base);
    if (frame.amongThem === true) return mutually(objectOf(frame, at + 1, end, reading)?.entities ?? [], base);
    if (frame.mutual === true)
      return subjects.length > 1 && !isPartnered(at, end, reading) ? mutually(subjects, base) : [];
    const objects =
      relativeObject(frame, clause, reading) ??
      pronounObject(clause.verb, frame, subjects, reading) ??
      objectOf(frame, at + 1, end, reading)?.entities ??
      capitalOf(frame, at + 1, end, reading) ??
      cliticObject(frame, clause, reading);
    if (frame.brings !== undefined) {
      const invited = objectOf({ object: [''], filler: 'actor' }, at + 1, end, reading)?.entities ?? [];
      return [{ ...base, subjects: invited, objects }];
    }
    if (frame.inverse === true) {
      const bodies = subjects.filter((id) => fills(id, 'body', reading.entities));
      return bodies.length === 0 ? [] : [{ ...base, subjects: objects, objects: bodies }];
    }
    const partners = frame.relation === 'agreesOn' ? partnersOf(clause, at, end, reading) : [];
    const isAlone = frame.alone !== undefined && subjects.length + partners.length === 1;
    const relation = isAlone ? frame.alone : frame.relation;
    return [{ ...base, relation, subjects: [...subjects, ...partners], objects }];
  });
}

/** One of the nouns stands behind the verb, or is what a relative clause hangs on: "the rice it donated to Kenya". */
function hasNoun(
  nouns: ReadonlySet<string>,
  { opener, openedAt, start }: Clause,
  { at, end }: { readonly at: number; readonly end: number },
  { tokens }: Reading,
): boolean {
  const antecedent = opener === 'relative' ? (tokens[(openedAt < 0 ? start : openedAt) - 1]?.norm ?? '') : '';
  return nouns.has(antecedent) || tokens.slice(at + 1, end).some(({ norm }) => nouns.has(norm));
}

/** A word of joint action stands at the verb or behind it. */
function isJoint({ verb }: Clause, end: number, { tokens, pack }: Reading): boolean {
  return tokens.slice(Math.max(0, verb.first - 1), end).some((token) => pack.content.relations.jointly.has(token.norm));
}

/** How far the object may stand: to the end of the clause, or of the infinitive that the unit or the frame takes in. */
function limitOf(frame: VerbFrame, clause: Clause, index: number, at: number, reading: Reading): number {
  const { clauses, tokens } = reading;
  const inner = clauses.find((other) => other.verb.head === at && other !== clause);
  if (inner !== undefined) return inner.end;
  const next = clauses[index + 1];
  const reaches =
    frame.reaches === true &&
    next?.verb.tense === 'infinitive' &&
    tokens[next.verb.head]?.sentence === tokens[clause.verb.head]?.sentence &&
    !statesOwn(next, frame, reading);
  return reaches ? next.end : clause.end;
}

/** "a décidé de rejoindre l'accord": the infinitive states another relation of the same object. */
function statesOwn({ verb }: Clause, frame: VerbFrame, { tokens, pack }: Reading): boolean {
  return framesOf(verb, pack).some(
    (other) =>
      other.relation !== frame.relation &&
      other.nouns === undefined &&
      other.passiveOnly !== true &&
      other.spoken !== true &&
      frameEnd(tokens, verb, other, pack) !== undefined,
  );
}

/** "avec X" names the partner: the members of the subject are not each other's. */
function isPartnered(at: number, end: number, reading: Reading): boolean {
  return partnerIn(at, end, reading).length > 0;
}

/** "support each other": the members of the subject are each other's object, where only the frame's preposition stands between. */
function isReciprocal(frame: VerbFrame, at: number, end: number, reading: Reading): boolean {
  const { tokens, pack } = reading;
  for (let p = at + 1; p < end; p++) {
    const preposition = prepositionAt(p - 1, reading) ?? '';
    if (pack.content.relations.reciprocals.some((words) => matchesWords(tokens, p, words)))
      return frame.object.includes(p === at + 1 ? '' : preposition);
    if (!/^(?:adverb|preposition)$/.test(tokens[p]?.wordClass ?? '')) return false;
  }
  return false;
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
  const { references, entities, tokens } = reading;
  const preposition = relativePreposition(clause, reading);
  if (preposition === undefined || !frame.object.includes(preposition)) return undefined;
  let before = clause.openedAt - 1;
  if (prepositionAt(before, reading) === preposition) before--;
  if (tokens[before]?.raw === ',') before--;
  const last = tokens[before];
  if (last === undefined || last.wordClass === 'verb' || last.wordClass === 'adverb') return undefined;
  const antecedent = references.findLast((r) => r.last < clause.openedAt && r.last >= clause.openedAt - 4);
  const usable = antecedent?.entities.filter((id) => fills(id, frame.filler, entities)) ?? [];
  return usable.length > 0 ? usable : undefined;
}

/** The preposition of a relative clause whose antecedent is an object: "que", "auquel", "to which"; '' without pronoun. */
function relativePreposition({ openedAt, opener, start, verb }: Clause, reading: Reading): string | undefined {
  const { relatives, subjectRelatives } = reading.pack.content.clauses;
  const token = reading.tokens[openedAt];
  if (token === undefined) return undefined;
  if (opener === 'relative' && token.wordClass !== 'relative') return '';
  const own = relatives.get(token.norm);
  if (own === undefined || !subjectRelatives.has(token.norm)) return own;
  const before = prepositionAt(openedAt - 1, reading);
  if (before !== undefined) return before;
  const hasSubject = reading.tokens
    .slice(start, verb.first)
    .some((t) => /^(?:noun|name|pronoun|determiner)$/.test(t.wordClass));
  return hasSubject ? own : undefined;
}

/** "en livrera le premier tronçon", "en faire une priorité": the last initiative before. */
function cliticObject(frame: VerbFrame, clause: Clause, reading: Reading): readonly EntityId[] {
  const { tokens, references, entities, pack, carried } = reading;
  if (frame.relation !== 'builds' && frame.relation !== 'prioritises') return [];
  const { verb } = clause;
  const { partitive } = pack.content.clauses;
  const isClitic = tokens
    .slice(verb.first, verb.head)
    .some((token) => token.wordClass === 'clitic' && partitive.has(token.norm));
  const behind = tokens[verb.last + 1];
  const { parts, possessives } = pack.content.clauses;
  const isPart = possessives.has(behind?.norm ?? '') && parts.has(tokens[verb.last + 2]?.norm ?? '');
  if (!isPart && !isClitic && !(behind?.wordClass === 'pronoun' && partitive.has(behind.norm))) return [];
  const isInitiative = (id: EntityId): boolean => fills(id, 'initiative', entities);
  const before = references.findLast((r) => r.last < verb.first && r.entities.every(isInitiative));
  return before?.entities ?? carried.initiatives ?? [];
}
