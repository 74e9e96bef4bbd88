import type { EntityId } from '../../doc/article.ts';
import type { VerbFrame } from '../../lang/content.ts';
import type { Clause } from './clauses.ts';
import type { Reading } from './context.ts';
import { fills, objectOf } from './objects.ts';
import { coordinated, prepositionBefore, type Reference } from './references.ts';
import { mutually, type Statement } from './statement.ts';
import { subjectOf } from './subject.ts';
import { unitEnd } from './verbs.ts';

/** What the speakers lend to clauses without a subject of their own: an infinitive content, an addressee. */
export interface Lent {
  readonly subjects: readonly EntityId[];
}

/** The relations that the verbs of a reading state. */
export function verbStatements(reading: Reading, lent: Lent): Statement[] {
  return reading.clauses.flatMap((clause, index) => (isStating(clause, reading) ? clauseStatements(clause, index, reading, lent) : []));
}

/** Neither the clause nor one above it is denied, a condition, or asked. */
export function isStating(clause: Clause, reading: Reading): boolean {
  if (clause.hypothetical || isAsked(clause, reading)) return false;
  if (clause.verb.tense === 'participle') return true;
  for (let one: Clause | undefined = clause, steps = 0; one !== undefined && steps < 8; steps++) {
    if (one.verb.negated) return false;
    if (one.opener === 'relative') return true;
    const above: number = one.governor >= 0 ? one.governor : -1;
    one = reading.clauses[above];
  }
  return true;
}

function isAsked(clause: Clause, { tokens }: Reading): boolean {
  const sentence = tokens[clause.verb.head]?.sentence;
  return tokens.findLast((token) => token.sentence === sentence)?.raw === '?';
}

function clauseStatements(clause: Clause, index: number, reading: Reading, lent: Lent): Statement[] {
  const { verbs } = reading.pack.content.relations;
  return verbs.flatMap((frame) => {
    const end = frame.units.map((unit) => unitEnd(reading.tokens, clause.verb, unit, reading.pack)).find((at) => at !== undefined);
    if (end === undefined) return [];
    const base = {
      relation: frame.relation,
      clause: index,
      first: clause.verb.first,
      last: Math.max(clause.end - 1, end),
      rule: `${reading.pack.language}.relation.${frame.id}`,
    };
    if (clause.verb.passive) return passive(frame, clause, end, reading, base);
    if (frame.nouns !== undefined && !hasNoun(frame.nouns, clause, reading)) return [];
    const subjects = actorsOf(clause, index, reading, lent);
    if (frame.mutual === true) return subjects.length > 1 && !isPartnered(clause, reading) ? mutually(subjects, base) : [];
    const objects = relativeObject(frame, clause, reading) ?? objectOf(frame, end + 1, clause.end, reading)?.entities ?? [];
    return [{ ...base, subjects, objects }];
  });
}

function hasNoun(nouns: ReadonlySet<string>, clause: Clause, { tokens }: Reading): boolean {
  return tokens.slice(clause.verb.last + 1, clause.end).some((token) => nouns.has(token.norm));
}

/** "avec X" names the partner: the members of the subject are not each other's. */
function isPartnered(clause: Clause, reading: Reading): boolean {
  return objectOf({ object: ['avec'], filler: 'actor' }, clause.verb.last + 1, clause.end, reading) !== undefined;
}

/** Who acts: the subject, the addressee of the verb above, or whoever the speech lends. */
export function actorsOf(clause: Clause, index: number, reading: Reading, lent: Lent): readonly EntityId[] {
  if (clause.verb.finite) return subjectOf(clause, reading).entities;
  const addressee = controller(clause, index, reading);
  if (addressee !== undefined) return addressee;
  const { entities, named } = subjectOf(clause, reading);
  if (entities.length > 0 || clause.governor >= 0 || named) return entities;
  return lent.subjects;
}

/** "inviter la Chine à participer": the object of a verb that asks is the subject of what it asks. */
function controller(clause: Clause, index: number, reading: Reading): readonly EntityId[] | undefined {
  const { tokens, pack } = reading;
  for (let k = index - 1; k >= 0; k--) {
    const above = reading.clauses[k];
    if (above === undefined || tokens[above.verb.head]?.sentence !== tokens[clause.verb.head]?.sentence) return undefined;
    if (above.verb.tense === 'participle') continue;
    for (const frame of pack.content.relations.verbs) {
      if (frame.controls !== true) continue;
      const end = frame.units.map((unit) => unitEnd(tokens, above.verb, unit, pack)).find((at) => at !== undefined);
      if (end === undefined) continue;
      return objectOf(frame, end + 1, above.end, reading)?.entities;
    }
    if (above.verb.finite) return undefined;
  }
  return undefined;
}

/** "une milice que l'armée arme": the antecedent is the object. */
function relativeObject(frame: VerbFrame, clause: Clause, reading: Reading): readonly EntityId[] | undefined {
  const { references, entities, tokens } = reading;
  if (clause.opener !== 'complementiser' || !frame.object.includes('')) return undefined;
  const before = tokens[clause.openedAt - 1];
  if (before === undefined || before.wordClass === 'verb' || before.wordClass === 'adverb') return undefined;
  const antecedent = references.findLast((r) => r.last < clause.openedAt && r.last >= clause.openedAt - 4);
  const usable = antecedent?.entities.filter((id) => fills(id, frame.filler, entities)) ?? [];
  return usable.length > 0 ? usable : undefined;
}

type Base = Omit<Statement, 'subjects' | 'objects'>;

/** "l'initiative proposée par X", "X a été condamné par Y": the agent stands behind, the object before. */
function passive(frame: VerbFrame, clause: Clause, end: number, reading: Reading, base: Base): Statement[] {
  const { tokens, references, pack, entities } = reading;
  const { clauses: words } = pack.content;
  if (!frame.object.includes('')) return [];
  const at = references.findIndex((r) => r.first > end && r.first <= end + 12 && words.agent.has(prepositionBefore(tokens, r.first, words)));
  const agent = references[at];
  if (agent === undefined || tokens[agent.first]?.sentence !== tokens[clause.verb.head]?.sentence || crossesVerb(end, agent.first, clause, reading)) {
    return betweenAgents(frame, clause, end, reading, base);
  }
  const subjects = coordinated(tokens, references, at, words, tokens.length).flatMap((r) => r.entities);
  const patients = clause.verb.finite ? subjectOf(clause, reading).entities : antecedents(clause, agent, reading);
  const objects = patients.filter((id) => fills(id, frame.filler, entities));
  return [{ ...base, subjects: subjects.filter((id) => entities.get(id)?.type !== 'Initiative'), objects, first: Math.min(base.first, clause.verb.first), last: agent.last }];
}

function crossesVerb(from: number, to: number, clause: Clause, { clauses }: Reading): boolean {
  return clauses.some((other) => other !== clause && other.verb.head > from && other.verb.head < to);
}

/** "convenu entre A et B". */
function betweenAgents(frame: VerbFrame, clause: Clause, end: number, reading: Reading, base: Base): Statement[] {
  const { pack, references, tokens } = reading;
  const at = references.findIndex((r) => r.first > end && r.first <= end + 6 && pack.content.clauses.among.has(prepositionBefore(tokens, r.first, pack.content.clauses)));
  const agent = references[at];
  if (agent === undefined || frame.relation !== 'agreesOn') return [];
  const subjects = coordinated(tokens, references, at, pack.content.clauses, tokens.length).flatMap((r) => r.entities);
  const objects = antecedents(clause, agent, reading).filter((id) => fills(id, frame.filler, reading.entities));
  return [{ ...base, subjects, objects, last: agent.last }];
}

/** What a participle hangs on: the references before it, all of a row where it is plural, or the examples behind it. */
function antecedents(clause: Clause, agent: Reference, reading: Reading): readonly EntityId[] {
  const { tokens, references, pack } = reading;
  const { clauses: words } = pack.content;
  const { verb } = clause;
  const last = references.findLastIndex((r) => r.last < verb.first && tokens[r.last]?.sentence === tokens[verb.first]?.sentence);
  const nearest = references[last];
  if (nearest !== undefined && isAdjacent(nearest.last, verb.first, reading)) {
    if (!verb.plural || nearest.plural) return nearest.entities;
    let first = last;
    while (first > 0 && coordinated(tokens, references, first - 1, words, verb.first).length > last - first + 1) first--;
    return references.slice(first, last + 1).flatMap((r) => r.entities);
  }
  const next = references.findIndex((r) => r.first > agent.last);
  const example = references[next];
  const between = example === undefined ? [] : tokens.slice(agent.last + 1, example.first);
  if (example === undefined || !between.some((token) => words.examples.has(token.norm))) return [];
  return coordinated(tokens, references, next, words, tokens.length).flatMap((r) => r.entities);
}

/** Only marks, adverbs, brackets and a noun in apposition stand between. */
function isAdjacent(from: number, to: number, { tokens, clauses }: Reading): boolean {
  if (to - from > 12 || clauses.some((clause) => clause.verb.head > from && clause.verb.head < to)) return false;
  let nouns = 0;
  let depth = 0;
  for (const token of tokens.slice(from + 1, to)) {
    if (token.raw === '(') depth++;
    else if (token.raw === ')') depth--;
    else if (depth === 0 && token.wordClass === 'noun') nouns++;
    else if (depth === 0 && !/^(?:mark|adverb|adjective|determiner|number)$/.test(token.wordClass)) return false;
  }
  return nouns <= 1;
}
