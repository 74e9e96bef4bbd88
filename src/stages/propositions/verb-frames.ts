import type { EntityId } from '../../doc/article.ts';
import type { VerbFrame } from '../../lang/content.ts';
import { wordsStandingAt } from '../../text/tables.ts';
import { actorsOf, isStating, type Lent } from './actors.ts';
import { clauseSubjects, isAskedTo, isOvertaken } from './asked.ts';
import { capitalOf } from './capitals.ts';
import type { Clause } from './clauses.ts';
import { companionStatements } from './companions.ts';
import type { Reading } from './context.ts';
import { eventBefore } from './events.ts';
import { frameEnd, framesOf } from './frames.ts';
import { headNoun } from './heads.ts';
import { limitOf } from './limits.ts';
import { pronounObject } from './object-pronouns.ts';
import { fills, objectOf, prepositionAt } from './objects.ts';
import { amongBefore, cliticObject, relativeObject, sharedObject } from './other-objects.ts';
import { passiveStatements } from './passive.ts';
import { mutually, type Statement } from './statement.ts';
import { subjectOf } from './subject.ts';
import { isImpersonal } from './verbs.ts';

/** How far behind its verb, in tokens, an object begins that must stand right there: "de la Banque". */
export const ADJACENT = 4;

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
    const end = limitOf(frame, clause, index, at, reading);
    const base = {
      relation: frame.relation,
      clause: index,
      first: clause.verb.first,
      last: Math.max(end - 1, at),
      rule: `${reading.pack.language}.relation.${frame.id}`,
    };
    const use: Use = { frame, clause, index, at, end, subjects, base };
    return statedInPassive(use, reading) ?? statedAmong(use, reading) ?? statedOf(use, reading);
  });
}

/** A frame at its verb: where its unit and its clause end, who acts, and what all its statements share. */
interface Use {
  readonly frame: VerbFrame;
  readonly clause: Clause;
  readonly index: number;
  readonly at: number;
  readonly end: number;
  readonly subjects: readonly EntityId[];
  readonly base: Omit<Statement, 'subjects' | 'objects'>;
}

/** What a passive states, or a frame that does not hold here; undefined where an active verb goes on. */
function statedInPassive({ frame, clause, at, end, base }: Use, reading: Reading): Statement[] | undefined {
  const { verb } = clause;
  if (verb.passive && frame.amongThem === true) return mutually(amongBefore(frame, clause, reading), base);
  if (frame.nouns !== undefined && !hasNoun(frame, clause, { at, end }, reading)) return [];
  if (frame.patient === true) return verb.passive && verb.finite ? undefined : [];
  if (verb.passive) return passiveStatements(frame, clause, at, reading, base);
  const isImpersonalHere = frame.personal === true && isImpersonal(reading.tokens, verb, reading.pack);
  if (frame.passiveOnly === true || isImpersonalHere) return [];
  return frame.jointly === true && !isJoint(clause, end, reading) ? [] : undefined;
}

/** What holds between those of the subject or of the object, or of whoever is asked by a clause. */
function statedAmong(
  { frame, clause, index, at, end, subjects, base }: Use,
  reading: Reading,
): Statement[] | undefined {
  if (frame.event === true) return [{ ...base, subjects, objects: eventBefore(at, end, reading) }];
  if (isReciprocal(frame, at, end, reading)) return mutually(subjects, base);
  if (frame.amongThem === true) return mutually(objectOf(frame, at + 1, end, reading)?.entities ?? [], base);
  if (frame.mutual === true)
    return subjects.length > 1 && !isPartnered(frame, at, end, reading) ? mutually(subjects, base) : [];
  if (frame.clausal === true) return [{ ...base, subjects, objects: clauseSubjects(frame, index, subjects, reading) }];
  if (frame.asks === true && !isAskedTo(frame, { at, end }, reading)) return [];
  return isOvertaken(frame, clause, { at, end }, reading) ? [] : undefined;
}

function statedOf(use: Use, reading: Reading): Statement[] {
  const { frame, clause, index, at, end, subjects, base } = use;
  const objects =
    relativeObject(frame, clause, reading) ??
    pronounObject(clause.verb, frame, subjects, reading) ??
    objectOf(frame.adjacent === true ? { ...frame, before: at + ADJACENT } : frame, at + 1, end, reading)?.entities ??
    sharedObject(frame, index, at, reading) ??
    capitalOf(frame, at + 1, end, reading) ??
    cliticObject(frame, clause, reading);
  if (frame.brings !== undefined) {
    const invited = objectOf({ object: [''], filler: 'actor' }, at + 1, end, reading)?.entities ?? [];
    if (frame.relation !== 'visits') return [{ ...base, subjects: invited, objects }];
    return [
      { ...base, subjects: travellers(clause, reading) ?? invited, objects: places(frame, at + 1, end, reading) },
    ];
  }
  const { inverse } = frame;
  if (inverse !== undefined) {
    const those = subjects.filter((id) => fills(id, inverse, reading.entities));
    return those.length === 0 ? [] : [{ ...base, subjects: objects, objects: those }];
  }
  const partners = frame.relation === 'agreesOn' ? partnersOf(clause, at, end, reading) : [];
  const isAlone = frame.alone !== undefined && subjects.length + partners.length === 1;
  const relation = isAlone ? frame.alone : settles(use, objects, reading) ? 'mediates' : frame.relation;
  return [{ ...base, relation, subjects: [...subjects, ...partners], objects }];
}

/** "X effectuera une tournée qui le mènera en": whoever makes the trip that a relative clause tells of. */
function travellers({ opener, governor }: Clause, reading: Reading): readonly EntityId[] | undefined {
  const above = opener === 'relative' ? reading.clauses[governor] : undefined;
  const found = above === undefined ? [] : subjectOf(above, reading).entities;
  return found.length === 0 ? undefined : found;
}

/** "en Israël en début de semaine, puis dans trois pays − A, B et C": all the places of a trip. */
function places(frame: VerbFrame, from: number, end: number, reading: Reading): readonly EntityId[] {
  const found = objectOf(frame, from, end, reading);
  return found === undefined ? [] : [...found.entities, ...places(frame, found.end, end, reading)];
}

/** "aider X et Y à se réconcilier": who helps two sides to agree mediates between them. */
function settles({ frame, index }: Use, objects: readonly EntityId[], { clauses }: Reading): boolean {
  const next = clauses[index + 1];
  return (
    objects.length > 1 &&
    next?.verb.tense === 'infinitive' &&
    next.verb.lemmas.some((lemma) => frame.settling?.has(lemma))
  );
}

/** One of the nouns stands behind the verb, or is what a relative clause hangs on: "the rice it donated to Kenya". */
function hasNoun(
  { nouns = new Set(), headed, brings }: VerbFrame,
  { opener, openedAt, start, verb }: Clause,
  { at, end }: { readonly at: number; readonly end: number },
  reading: Reading,
): boolean {
  const { tokens } = reading;
  if (headed === true) return nouns.has(headNoun(at + 1, reading));
  // "une tournée régionale qui mènera X en"
  const between = brings === undefined ? /^adjective$/ : /^(?:adjective|noun)$/;
  let before = (openedAt < 0 ? start : openedAt) - 1;
  while (between.test(tokens[before]?.wordClass ?? '') && !nouns.has(tokens[before]?.norm ?? '')) before--;
  const antecedent = opener === 'relative' ? (tokens[before]?.norm ?? '') : '';
  // "cette tournée mènera X en"
  if (brings !== undefined && tokens.slice(start, verb.first).some(({ norm }) => nouns.has(norm))) return true;
  return nouns.has(antecedent) || tokens.slice(at + 1, end).some(({ norm }) => nouns.has(norm));
}

/** A word of joint action stands at the verb or behind it. */
function isJoint({ verb }: Clause, end: number, { tokens, pack }: Reading): boolean {
  return tokens.slice(Math.max(0, verb.first - 1), end).some((token) => pack.content.relations.jointly.has(token.norm));
}

/** "avec X", or "partenaires de X", names the partner: the members of the subject are not each other's. */
function isPartnered(frame: VerbFrame, at: number, end: number, reading: Reading): boolean {
  const others = frame.object.length === 0 ? undefined : objectOf(frame, at + 1, end, reading);
  return others !== undefined || partnerIn(at, end, reading).length > 0;
}

/** "support each other": the members of the subject are each other's object, where only the frame's preposition stands between. */
function isReciprocal(frame: VerbFrame, at: number, end: number, reading: Reading): boolean {
  const { tokens, pack } = reading;
  for (let p = at + 1; p < end; p++) {
    const preposition = prepositionAt(p - 1, reading) ?? '';
    if (wordsStandingAt(pack.content.relations.reciprocals, tokens, p).length > 0)
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
