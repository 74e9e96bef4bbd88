import type { EntityId } from '../../doc/article.ts';
import type { VerbFrame } from '../../lang/content.ts';
import type { Clause } from './clauses.ts';
import type { Reading } from './context.ts';
import { fills } from './objects.ts';
import { coordinated, type Reference } from './references.ts';
import type { Statement } from './statement.ts';
import { subjectOf } from './subject.ts';

type Base = Omit<Statement, 'subjects' | 'objects'>;
/** How many words may stand between a participle and its agent. */
const REACH = 12;

/** "l'initiative proposée par X", "X a été condamné par Y": the agent stands behind, the object before. */
export function passiveStatements(
  frame: VerbFrame,
  clause: Clause,
  end: number,
  reading: Reading,
  base: Base,
): Statement[] {
  const { tokens, references, pack, entities } = reading;
  const { agent: by, among } = pack.content.clauses;
  if (!frame.object.includes('')) return [];
  const isAgreement = frame.relation === 'agreesOn';
  const at = references.findIndex(
    (r) =>
      r.first > end && r.first <= end + REACH && (by.has(r.preposition) || (isAgreement && among.has(r.preposition))),
  );
  const agent = references[at];
  if (agent === undefined || tokens[agent.first]?.sentence !== tokens[clause.verb.head]?.sentence) return [];
  if (crossesVerb(end, agent.first, clause, reading)) return [];
  const group = coordinated(tokens, references, at, pack.content.clauses, tokens.length);
  const partners = isAgreement ? partnersBehind(group.at(-1) ?? agent, reading) : [];
  const subjects = [...group.flatMap((r) => r.entities), ...partners].filter((id) => fills(id, 'actor', entities));
  const patients = clause.verb.finite ? subjectOf(clause, reading).entities : antecedents(clause, agent, reading);
  const objects = patients.filter((id) => fills(id, frame.filler, entities));
  return [{ ...base, subjects, objects, last: agent.last }];
}

function crossesVerb(from: number, to: number, clause: Clause, { clauses }: Reading): boolean {
  return clauses.some((other) => other !== clause && other.verb.head > from && other.verb.head < to);
}

/** "conclu par A avec B", "avec plusieurs bailleurs, dont B". */
function partnersBehind(agent: Reference, reading: Reading): readonly EntityId[] {
  const { tokens, references, pack } = reading;
  const { partner } = pack.content.relations;
  const next = references.find((r) => r.first > agent.last);
  if (next === undefined || next.first - agent.last > REACH) return [];
  const between = tokens.slice(agent.last + 1, next.first);
  const isWith = between.some((token) => partner.includes(token.norm));
  const isExample = between.some((token) => pack.content.clauses.examples.has(token.norm));
  return isWith && (partner.includes(next.preposition) || isExample) ? next.entities : [];
}

/** What a participle hangs on: the references before it, all of a row where it is plural, or the examples behind it. */
function antecedents(clause: Clause, agent: Reference, reading: Reading): readonly EntityId[] {
  const { tokens, references, pack } = reading;
  const { clauses: words } = pack.content;
  const { verb } = clause;
  const last = references.findLastIndex(
    (r) =>
      r.last < verb.first && !isInBrackets(r, reading) && tokens[r.last]?.sentence === tokens[verb.first]?.sentence,
  );
  const nearest = references[last];
  if (nearest !== undefined && isAdjacent(nearest.last, verb.first, reading)) {
    const mayBePlural = verb.plural || (words.unmarkedForms && tokens[nearest.last + 1]?.raw === ',');
    if (!mayBePlural || nearest.plural) return nearest.entities;
    for (let first = 0; first < last; first++) {
      const row = coordinated(tokens, references, first, words, verb.first);
      if (row.at(-1) === nearest) return row.flatMap((r) => r.entities);
    }
    return nearest.entities;
  }
  const next = references.findIndex((r) => r.first > agent.last);
  const example = references[next];
  const between = example === undefined ? [] : tokens.slice(agent.last + 1, example.first);
  if (example === undefined || !between.some((token) => words.examples.has(token.norm))) return [];
  return coordinated(tokens, references, next, words, tokens.length).flatMap((r) => r.entities);
}

const isInBrackets = ({ first }: Reference, { tokens }: Reading): boolean => tokens[first - 1]?.raw === '(';

/** Only marks, adverbs, brackets and a noun in apposition stand between. */
function isAdjacent(from: number, to: number, { tokens, clauses }: Reading): boolean {
  if (to - from > REACH || clauses.some((clause) => clause.verb.head > from && clause.verb.head < to)) return false;
  let nouns = 0;
  let depth = 0;
  for (const token of tokens.slice(from + 1, to)) {
    if (token.raw === '(') depth++;
    else if (token.raw === ')') depth--;
    else if (depth > 0) continue;
    else if (token.wordClass === 'noun') nouns++;
    else if (!/^(?:mark|adverb|adjective|determiner|number)$/.test(token.wordClass)) return false;
  }
  return nouns <= 1;
}
