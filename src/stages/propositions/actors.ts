import type { EntityId } from '../../doc/article.ts';
import type { Clause } from './clauses.ts';
import type { Reading } from './context.ts';
import { frameEnd, framesOf } from './frames.ts';
import { pronounObject } from './object-pronouns.ts';
import { objectOf, possessed } from './objects.ts';
import { coordinated, ownerBefore } from './references.ts';
import { subjectOf } from './subject.ts';
import { unitEnd } from './verbs.ts';

/** Whom the cue lends to clauses without a subject of their own: the speakers or the addressee. */
export interface Lent {
  readonly subjects: readonly EntityId[];
  /** Those whose deeds the cue judges: "a remercié X pour sa médiation". */
  readonly judged?: readonly EntityId[];
  /** The cue thanks them. */
  readonly thanked?: boolean;
  /** The cue opposes what its content names. */
  readonly opposed?: boolean;
}

/** Neither the clause nor one above it is denied, a condition, or asked. */
export function isStating(clause: Clause, reading: Reading): boolean {
  if (clause.hypothetical || isAsked(clause, reading)) return false;
  if (clause.verb.tense === 'participle') return true;
  const { undoing, factual } = reading.pack.content.clauses;
  if (isUndoneBefore(clause, reading)) return false;
  let one: Clause | undefined = clause;
  for (let steps = 0; one !== undefined && steps < 8; steps++) {
    if (one.verb.negated || one.hypothetical) return false;
    if (one !== clause && (one.verb.lemmas.some((lemma) => undoing.has(lemma)) || hasUndoingAdjective(one, reading)))
      return false;
    if (one.opener === 'relative') return true;
    // "nous ne céderons pas, parce que X": the reason holds whatever is denied
    if (one.opener === 'subordinator' && factual.has(reading.tokens[one.openedAt]?.norm ?? '')) return true;
    one = reading.clauses[one.governor];
  }
  return true;
}

/** "doit cesser d'aider X": an infinitive that undoes the one right behind it. */
function isUndoneBefore(clause: Clause, { clauses, pack }: Reading): boolean {
  const before = clauses[clauses.indexOf(clause) - 1]?.verb;
  if (clause.verb.tense !== 'infinitive' || before?.tense !== 'infinitive') return false;
  const isNext = clause.verb.first - before.last <= 2;
  return isNext && before.lemmas.some((lemma) => pack.content.clauses.undoing.has(lemma));
}

/** "is unlikely to join". */
const hasUndoingAdjective = ({ verb }: Clause, { tokens, pack }: Reading): boolean =>
  pack.content.clauses.undoingAdjectives.has(tokens[pack.skipAdverbs(tokens, verb.last + 1)]?.norm ?? '');

/** The sentence ends in a question mark. */
export function isAsked(clause: Clause, { tokens }: Reading): boolean {
  const sentence = tokens[clause.verb.head]?.sentence;
  return tokens.findLast((token) => token.sentence === sentence && !/^[»”")]$/.test(token.raw))?.raw === '?';
}

/** Who acts: the subject, the addressee of the verb above, the holder of a noun, or whoever the speech lends. */
export function actorsOf(clause: Clause, index: number, reading: Reading, lent: Lent): readonly EntityId[] {
  if (clause.verb.finite) return subjectOf(clause, reading).entities;
  const other = holderOf(clause, reading, lent) ?? addresseeOf(clause, index, reading);
  if (other !== undefined) return other;
  const { entities, named } = subjectOf(clause, reading);
  if (entities.length > 0 || clause.governor >= 0 || named) return entities;
  return lent.subjects;
}

/** "l'intention de X de signer": the holder of the noun acts. */
function holderOf(clause: Clause, reading: Reading, lent: Lent): readonly EntityId[] | undefined {
  const { tokens, references, pack } = reading;
  if (clause.verb.tense !== 'infinitive') return undefined;
  const before = firstJoined(clause, reading).verb.first;
  const from = Math.max(0, before - 12);
  const noun = tokens.findLastIndex(
    (t, p) => p >= from && p < before && pack.content.modality.nouns.has(t.norm) && t.wordClass !== 'verb',
  );
  if (noun < 0 || reading.clauses.some((other) => other.verb.head > noun && other.verb.head < before)) return undefined;
  const owner = ownerBefore(noun, tokens, references);
  if (owner !== undefined) return owner.entities;
  const { of, agent } = pack.content.clauses;
  const at = references.findIndex(
    (r) => r.first > noun && r.last < before && (r.preposition === of || agent.has(r.preposition)),
  );
  if (at >= 0) return coordinated(tokens, references, at, pack.content.clauses, before).flatMap((r) => r.entities);
  for (let p = noun + 1; p < before; p++) {
    const own = possessed(p, reading);
    if (own?.preposition === pack.content.clauses.of) return own.entities;
  }
  const whose = pack.content.clauses.possessives.get(tokens[noun - 1]?.norm ?? '');
  if (whose === undefined) return undefined;
  const above = reading.clauses.findLast(({ verb }) => verb.finite && verb.head < noun);
  const acting = whose === 'other' && above !== undefined ? subjectOf(above, reading).entities : [];
  return acting.length > 0 ? acting : lent.subjects;
}

/** "l'intention de réhabiliter X et de livrer Y": the first of the infinitives that are joined. */
function firstJoined(clause: Clause, reading: Reading): Clause {
  const { clauses } = reading;
  let first = clause;
  for (let k = clauses.indexOf(clause) - 1; k >= 0; k--) {
    const other = clauses[k];
    if (other?.verb.tense === 'participle') continue;
    if (other?.verb.tense !== 'infinitive' || !isJoined(first, reading)) break;
    first = other;
  }
  return first;
}

/** A conjunction and a preposition stand before the verb. */
function isJoined({ verb }: Clause, { tokens, pack }: Reading): boolean {
  const joiner = tokens[verb.first - 2];
  if (tokens[verb.first - 1]?.wordClass !== 'preposition' || joiner?.wordClass !== 'conjunction') return false;
  return pack.content.clauses.joiners.has(joiner.norm);
}

/** "inviter la Chine à participer": the object of a verb that asks is the subject of what it asks. */
function addresseeOf(clause: Clause, index: number, reading: Reading): readonly EntityId[] | undefined {
  const { tokens, pack } = reading;
  for (let k = index - 1; k >= 0; k--) {
    const above = reading.clauses[k];
    if (above === undefined || tokens[above.verb.head]?.sentence !== tokens[clause.verb.head]?.sentence)
      return undefined;
    if (above.verb.tense === 'participle') continue;
    // "aider X à s'équiper, et de l'avoir aidé": what was done is joined to nothing that is asked
    if (!above.verb.finite && above.verb.compound !== clause.verb.compound && isJoined(clause, reading))
      return undefined;
    for (const frame of framesOf(above.verb, pack)) {
      if (frame.controls !== true) continue;
      const end = frameEnd(tokens, above.verb, frame, pack);
      if (end === undefined) continue;
      const found =
        pronounObject(above.verb, frame, subjectOf(above, reading).entities, reading) ??
        objectOf(frame, end + 1, above.end, reading)?.entities;
      // "aider X et Y à signer": nobody has signed yet
      if (found !== undefined) return clause.verb.lemmas.some((lemma) => frame.settling?.has(lemma)) ? [] : found;
    }
    for (const { unit, object } of pack.content.relations.controllers) {
      const end = unitEnd(tokens, above.verb, unit, pack);
      const slot = { object, filler: 'actor' } as const;
      const found = end === undefined ? undefined : objectOf(slot, end + 1, above.end, reading)?.entities;
      if (found !== undefined) return found;
    }
    if (above.verb.finite) return undefined;
  }
  return undefined;
}
