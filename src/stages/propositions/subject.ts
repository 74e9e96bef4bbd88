import type { EntityId } from '../../doc/article.ts';
import type { Pronoun } from '../../lang/content.ts';
import type { Clause } from './clauses.ts';
import type { Reading } from './context.ts';
import { crowdMeant, meantBy } from './object-pronouns.ts';
import { prepositionBefore } from './prepositions.ts';
import { coordinated, type Reference } from './references.ts';
import { isCollective, ownSide } from './sides.ts';
import { weOf } from './we.ts';

export interface Subject {
  readonly entities: readonly EntityId[];
  /** The speaker's own side, where the text says "notre pays", "ses unités". */
  readonly own: boolean;
  /** A noun or pronoun of its own stands there. */
  readonly named: boolean;
  readonly gender?: 'm' | 'f';
}

const NOBODY: Subject = { entities: [], own: false, named: false };
const UNKNOWN: Subject = { entities: [], own: false, named: true };
/** How far a subject is looked for from clause to clause. */
const DEPTH = 6;

/** The entities that act in a clause; the clause that governs it lends its own to a non-finite verb. */
export function subjectOf(clause: Clause, reading: Reading, depth = 0): Subject {
  if (depth > DEPTH) return NOBODY;
  const own = relativeSubject(clause, reading) ?? ownSubject(clause, reading, depth);
  if (own !== undefined) return own;
  const lender = clause.shares >= 0 ? clause.shares : clause.verb.finite ? -1 : clause.governor;
  const other = reading.clauses[lender];
  return other === undefined ? NOBODY : subjectOf(other, reading, depth + 1);
}

/** "X, qui a signé": the antecedent; "c'est X, et non Y, qui": X. */
function relativeSubject(clause: Clause, reading: Reading): Subject | undefined {
  const { tokens, references, pack } = reading;
  const between = tokens.slice(clause.start, clause.verb.first);
  if (clause.opener !== 'relative' || !between.every((t) => /^(?:adverb|clitic|negation|mark)$/.test(t.wordClass)))
    return undefined;
  const { excluding } = pack.content.clauses;
  const isExcluded = ({ first }: Reference): boolean =>
    tokens.slice(Math.max(0, first - 2), first).some((t) => excluding.has(t.norm));
  const reach = references.some((r) => r.last < clause.openedAt && isExcluded(r)) ? 8 : 3;
  const antecedent = references.findLast(
    (r) => r.last < clause.openedAt && r.last >= clause.openedAt - reach && !isExcluded(r),
  );
  if (antecedent === undefined || tokens[antecedent.last]?.sentence !== tokens[clause.verb.head]?.sentence)
    return UNKNOWN;
  return { ...UNKNOWN, entities: clause.verb.plural ? rowOf(antecedent, reading) : antecedent.entities };
}

/** "l'Ethiopie et le Kenya, qui ont signé": a plural verb takes the whole row that ends in the antecedent. */
function rowOf(antecedent: Reference, { tokens, references, pack }: Reading): readonly EntityId[] {
  for (let first = 0; references[first] !== antecedent && first < references.length; first++) {
    const row = coordinated(tokens, references, first, pack.content.clauses, antecedent.last + 1);
    if (row.at(-1) === antecedent) return [...new Set(row.flatMap((r) => r.entities))];
  }
  return antecedent.entities;
}

function ownSubject(clause: Clause, reading: Reading, depth: number): Subject | undefined {
  const { verb } = clause;
  if (!verb.finite && verb.tense !== 'gerund') return undefined;
  const pronoun = pronounAt(clause, reading);
  const named = namedSubject(clause, reading, pronoun);
  if (named !== undefined) return named;
  if (pronoun >= 0) return pronounSubject(pronoun, clause, reading, depth);
  const possessive = possessiveSubject(clause, reading) ?? crowdSubject(clause, reading);
  if (possessive !== undefined) return possessive;
  if (clause.shares >= 0 || !verb.finite) return undefined;
  const hasNoun = reading.tokens
    .slice(clause.start, verb.first)
    .some((t) => t.wordClass === 'noun' || t.wordClass === 'name');
  return hasNoun ? UNKNOWN : NOBODY;
}

/** The first reference before the verb that no preposition governs, with those joined to it. */
function namedSubject(clause: Clause, reading: Reading, pronoun: number): Subject | undefined {
  const { tokens, references, pack } = reading;
  const { verb, start } = clause;
  const { clauses: words } = pack.content;
  const at = references.findIndex(
    (r) =>
      r.first >= start &&
      r.last < verb.first &&
      r.preposition === '' &&
      !r.pronoun &&
      (r.first > pronoun || pronoun < 0),
  );
  const reference = references[at];
  if (reference === undefined) return undefined;
  // "le rôle de X", "la part du Y" and then an apposition: the head is a noun that is no entity
  const head = tokens
    .slice(start, reference.first)
    .findIndex((t) => t.wordClass === 'noun' && !words.initiativeNouns.has(t.norm));
  const isFronted =
    prepositionBefore(tokens, start + Math.max(head, 0), words) !== '' ||
    tokens.slice(start, reference.first).some((t) => t.raw === ',');
  if (head >= 0 && !isFronted && !isTitleOf(start + head, reference, reading)) return UNKNOWN;
  const group = coordinated(tokens, references, at, words, verb.first);
  const gender =
    words.genders.get(tokens[reference.first]?.norm ?? '') ??
    words.genders.get(tokens[reference.first - 1]?.norm ?? '');
  const entities = [...new Set(group.flatMap((r) => r.entities))];
  return { ...UNKNOWN, entities, ...(gender === undefined ? {} : { gender }) };
}

/** "la société Meridian Rail", "le président X": only nouns and adjectives stand between. */
function isTitleOf(p: number, reference: Reference, { tokens }: Reading): boolean {
  if (!/^\p{Lu}/u.test(tokens[reference.first]?.raw ?? '') && tokens[reference.first]?.wordClass !== 'determiner')
    return false;
  return tokens.slice(p, reference.first).every((t) => /^(?:noun|adjective|mark|determiner)$/.test(t.wordClass));
}

/** "notre pays", "ses unités": the side that the speakers are on; "le pays" as well. */
function possessiveSubject(clause: Clause, reading: Reading): Subject | undefined {
  const { tokens, pack, entities, speakers } = reading;
  const { possessives, ownSide: sides, home } = pack.content.clauses;
  for (let p = clause.start; p < clause.verb.first; p++) {
    const noun = tokens[p + 1]?.norm ?? '';
    const isHome = tokens[p]?.wordClass === 'determiner' && home.has(noun) && clause.verb.first - p <= 4;
    if (!possessives.has(tokens[p]?.norm ?? '') && !isHome) continue;
    if (prepositionBefore(tokens, p, pack.content.clauses) !== '') continue;
    return { entities: isHome || sides.has(noun) ? ownSide(speakers, entities) : [], own: true, named: true };
  }
  return undefined;
}

/** "Ces miliciens sont …": fighters of the one body that was named just before. */
function crowdSubject(clause: Clause, { tokens, pack, speakers, document }: Reading): Subject | undefined {
  const [determiner, noun, next] = tokens.slice(clause.start, clause.start + 3);
  const { crowds } = pack.content.clauses;
  if (determiner?.wordClass !== 'determiner' || noun === undefined || !crowds.has(noun.norm)) return undefined;
  if (next?.wordClass === 'preposition') return undefined;
  const { entities } = crowdMeant(noun, speakers, document, () => true);
  return entities.length === 0 ? undefined : { ...UNKNOWN, entities };
}

/** Position of the pronoun that is the subject, inverted or right before the verb; or -1. */
function pronounAt(clause: Clause, { tokens, pack }: Reading): number {
  const { firstPerson, pronouns } = pack.content.clauses;
  const { verb, start } = clause;
  const isPronoun = (p: number): boolean =>
    firstPerson.has(tokens[p]?.norm ?? '') || pronouns.has(tokens[p]?.norm ?? '');
  // behind the verb "it" is its object
  const last = pronouns.get(tokens[verb.last + 1]?.norm ?? '')?.object === true ? verb.last : verb.last + 1;
  for (let p = verb.first; p <= last; p++) if (tokens[p]?.wordClass === 'pronoun' && isPronoun(p)) return p;
  for (let p = verb.first - 1; p >= start; p--) {
    const token = tokens[p];
    if (token === undefined || !/^(?:pronoun|adverb|clitic|mark)$/.test(token.wordClass)) return -1;
    if (token.wordClass === 'pronoun' && isPronoun(p)) return p;
  }
  return -1;
}

function pronounSubject(p: number, clause: Clause, reading: Reading, depth: number): Subject {
  const { tokens, references, pack, entities, speakers } = reading;
  const { firstPerson, firstPersonPlural, pronouns } = pack.content.clauses;
  const norm = tokens[p]?.norm ?? '';
  if (firstPersonPlural.has(norm)) return { entities: weOf(clause, reading), own: true, named: true };
  if (firstPerson.has(norm)) return { entities: speakers, own: true, named: true };
  const given = references.find((r) => r.pronoun && r.first <= p && p <= r.last);
  const shape = pronouns.get(norm);
  if (shape === undefined) return NOBODY;
  const told = personTold(clause, reading, shape, depth);
  if (told !== undefined) return told;
  const isNear = (gender: Subject['gender']): boolean =>
    gender === undefined || shape.gender === undefined || gender === shape.gender;
  const fits = ({ entities: ids, gender }: Pick<Subject, 'entities' | 'gender'>): boolean =>
    ids.length > 0 && ids.length > 1 === shape.plural && shape.of !== 'person' && isNear(gender);
  for (const other of reading.clauses
    .filter((one) => one.verb.finite && one.verb.head < clause.verb.first)
    .toReversed()) {
    const subject = subjectOf(other, reading, depth + 3);
    if (fits(subject) && subject.entities.every((id) => isCollective(id, entities))) return subject;
  }
  if (reading.carried.subject !== undefined && fits(reading.carried.subject))
    return { ...UNKNOWN, ...reading.carried.subject };
  if (given !== undefined) return { ...UNKNOWN, entities: given.entities };
  // "Les États-Unis": one speaker with a name in the plural
  const isPluralName = speakers.length === 1 && speakers.every((id) => entities.get(id)?.plural === true);
  if (shape.plural && isPluralName && shape.of !== 'person') return { ...UNKNOWN, entities: speakers };
  const isSame = shape.plural === speakers.length > 1;
  const before = speakers.length === 0 ? toldBefore(clause, reading, shape, depth) : undefined;
  if (before !== undefined) return before;
  // "un appel à A et B pour qu'elles concourent": one speaker is not meant by a plural
  if (shape.plural && speakers.length === 1) {
    const rows = meantBy(tokens[p]?.index ?? -1, shape, speakers, reading.document);
    return { ...UNKNOWN, entities: rows.entities };
  }
  if (shape.of !== 'thing') return { ...UNKNOWN, entities: isSame ? speakers : [] };
  return { ...UNKNOWN, entities: speakers.every((id) => isCollective(id, entities)) && isSame ? speakers : [] };
}

/** "Selon l'AIEA, X a quitté le centre. Il aurait …": where a body speaks, "il" is the person of whom it tells. */
function personTold(clause: Clause, reading: Reading, shape: Pronoun, depth: number): Subject | undefined {
  const { entities, speakers, carried } = reading;
  if (shape.plural || shape.of === 'thing' || speakers.length === 0) return undefined;
  if (!speakers.every((id) => isCollective(id, entities))) return undefined;
  const before = reading.clauses.findLast((one) => one.verb.finite && one.verb.head < clause.verb.first);
  const subject = before === undefined ? carried.person : subjectOf(before, reading, depth + 3);
  const [id = '', ...others] = subject?.entities ?? [];
  const one = entities.get(id);
  if (one?.type !== 'Person' || others.length > 0) return undefined;
  const isNear = shape.gender === undefined || one.gender === undefined || one.gender === shape.gender;
  return isNear ? { ...UNKNOWN, entities: [id] } : undefined;
}

/** "X est allé à Athènes, où il s'est entretenu avec Y": in the reporter's voice the subject before is meant. */
function toldBefore(clause: Clause, reading: Reading, shape: Pronoun, depth: number): Subject | undefined {
  const before = reading.clauses.findLast((one) => one.verb.finite && one.verb.head < clause.verb.first);
  const subject = before === undefined ? undefined : subjectOf(before, reading, depth + 3);
  if (subject === undefined || subject.entities.length === 0) return undefined;
  return subject.entities.length > 1 === shape.plural && shape.of !== 'thing' ? subject : undefined;
}
