import type { EntityId } from '../../doc/article.ts';
import type { Clause } from './clauses.ts';
import type { Reading } from './context.ts';
import { coordinated, isCollective, ownSide, prepositionBefore, type Reference } from './references.ts';

export interface Subject {
  readonly entities: readonly EntityId[];
  /** The speaker's own side, where the text says "notre pays", "ses unités". */
  readonly own: boolean;
  /** A noun of its own stands there that is no entity. */
  readonly named: boolean;
}

const NOBODY: Subject = { entities: [], own: false, named: false };

/** The entities that act in a clause; the clause that governs it lends its own to a non-finite verb. */
export function subjectOf(clause: Clause, reading: Reading, depth = 0): Subject {
  if (depth > 6) return NOBODY;
  const before = relativeSubject(clause, reading);
  if (before !== undefined) return before;
  const own = finiteSubject(clause, reading);
  if (own !== undefined) return own;
  const lender = clause.shares >= 0 ? clause.shares : clause.verb.finite ? -1 : clause.governor;
  const other = reading.clauses[lender];
  return other === undefined ? NOBODY : subjectOf(other, reading, depth + 1);
}

/** "X, qui a signé": the antecedent. */
function relativeSubject(clause: Clause, reading: Reading): Subject | undefined {
  const { tokens, references } = reading;
  if (clause.opener !== 'relative' || clause.start < clause.verb.first - 3) return undefined;
  const nearest = references.findLastIndex((r) => r.last < clause.openedAt && r.last >= clause.openedAt - 3);
  const reference = references[nearest];
  if (reference === undefined || tokens[reference.last]?.sentence !== tokens[clause.verb.head]?.sentence) return { ...NOBODY, named: true };
  return { entities: reference.entities, own: false, named: true };
}

function finiteSubject(clause: Clause, reading: Reading): Subject | undefined {
  const { tokens, references, pack, entities } = reading;
  const { clauses: words } = pack.content;
  const { verb, start } = clause;
  if (!verb.finite && verb.tense !== 'gerund') return undefined;
  const inverted = tokens[verb.last + 1]?.norm.startsWith('-') === true ? verb.last + 1 : -1;
  const pronoun = inverted >= 0 ? inverted : lastPronoun(clause, reading);
  const inside = references.filter((r) => r.first >= start && r.last < verb.first);
  const at = references.indexOf(inside.find((r) => prepositionBefore(tokens, r.first, words) === '' && !r.pronoun && isSubjectPlace(r, clause, reading)) ?? (undefined as never));
  const reference = references[at];
  if (reference !== undefined && (pronoun < 0 || reference.first > pronoun)) {
    const group = coordinated(tokens, references, at, words, verb.first);
    return { entities: [...new Set(group.flatMap((r) => r.entities))], own: false, named: true };
  }
  if (pronoun >= 0) return pronounSubject(pronoun, clause, reading);
  const possessive = tokens.findIndex((t, p) => p >= start && p < verb.first && words.possessives.has(t.norm) && prepositionBefore(tokens, p, words) === '');
  if (possessive >= 0) {
    const isSide = words.ownSide.has(tokens[possessive + 1]?.norm ?? '');
    return { entities: isSide ? ownSide(reading.speakers, entities) : [], own: true, named: true };
  }
  if (clause.shares >= 0) return undefined;
  const named = tokens.slice(start, verb.first).some((t) => t.wordClass === 'noun' || t.wordClass === 'name');
  return verb.finite && named ? { ...NOBODY, named } : verb.finite ? NOBODY : undefined;
}

/** No noun stands between the reference and the verb on which the reference could hang as a mere apposition. */
function isSubjectPlace(reference: Reference, clause: Clause, { tokens }: Reading): boolean {
  const before = tokens[reference.first - 1];
  return reference.first === clause.start || before?.wordClass !== 'noun' || before.norm.length < 3;
}

function lastPronoun(clause: Clause, { tokens, pack }: Reading): number {
  const { firstPerson, pronouns } = pack.content.clauses;
  for (let p = clause.verb.first - 1; p >= clause.start; p--) {
    const token = tokens[p];
    if (token === undefined || !/^(?:pronoun|adverb|clitic|mark)$/.test(token.wordClass)) return -1;
    if (token.wordClass === 'pronoun' && (firstPerson.has(token.norm) || pronouns.has(token.norm))) return p;
  }
  return -1;
}

function pronounSubject(p: number, clause: Clause, reading: Reading): Subject {
  const { tokens, references, pack, entities, speakers } = reading;
  const { firstPerson, firstPersonPlural, pronouns } = pack.content.clauses;
  const norm = (tokens[p]?.norm ?? '').replace(/^-(?:t-)?/, '');
  const given = references.find((r) => r.pronoun && r.first <= p && p <= r.last);
  if (given !== undefined) return { entities: given.entities, own: false, named: true };
  if (firstPersonPlural.has(norm)) return { entities: ownSide(speakers, entities), own: true, named: true };
  if (firstPerson.has(norm)) return { entities: speakers, own: true, named: true };
  const shape = pronouns.get(norm);
  if (shape === undefined) return NOBODY;
  const earlier = reading.clauses.filter((other) => other.verb.head < clause.verb.first && other.verb.finite && other !== clause);
  for (const other of earlier.toReversed()) {
    const subject = subjectOf(other, reading, 5);
    const fits = subject.entities.length > 0 && (subject.entities.length > 1) === shape.plural && subject.entities.every((id) => isCollective(id, entities) || entities.get(id)?.type === 'Person');
    if (fits) return subject;
  }
  return { entities: shape.plural === speakers.length > 1 ? speakers : [], own: false, named: true };
}
