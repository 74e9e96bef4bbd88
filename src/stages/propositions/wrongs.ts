import type { EntityId } from '../../doc/article.ts';
import type { VerbUnit } from '../../lang/content.ts';
import type { ClaimDraft } from '../draft.ts';
import { actorsOf, isStating, type Lent } from './actors.ts';
import { brandedIn } from './branded.ts';
import type { Clause } from './clauses.ts';
import type { Reading } from './context.ts';
import { fills } from './objects.ts';
import { sidesOf } from './sides.ts';
import type { Statement } from './statement.ts';
import { subjectOf } from './subject.ts';
import { isImpersonal, unitEnd } from './verbs.ts';
import { deedsIn } from './wrong-deeds.ts';

/** How far behind its verb, in tokens, the noun that calls somebody a wrongdoer stands. */
const REACH = 4;
/** How far behind a verb, in tokens, the ill stands for which somebody answers: "porte l'entière responsabilité de la guerre". */
const ILL_REACH = 9;

/** Who is blamed, by which word, and where it stands. */
interface Wrong {
  readonly doers: readonly EntityId[];
  /** Index of the clause that says so, or -1. */
  readonly clause: number;
  readonly first: number;
  readonly last: number;
  readonly word: string;
}

/**
 * To say that somebody oppresses or loots, to speak of his aggression or to call him a criminal is to blame him: the
 * speaker criticises whoever does the wrong, or whoever holds what is said in the content ("X regrette que …").
 */
export function wrongStatements(draft: ClaimDraft, reading: Reading, lent: Lent): Statement[] {
  const wrongs = [
    ...verbWrongs(reading, lent),
    ...deedsIn(reading),
    ...calledWrongdoers(reading, lent),
    ...brandedIn(reading).flatMap((one) => {
      const clause = reading.clauses[one.clause];
      return clause === undefined ? [] : [{ ...one, ...extentOf(clause) }];
    }),
  ];
  return wrongs.flatMap(({ doers, clause, first, last, word }): Statement[] => {
    const subjects = holderOf(clause, reading) ?? draft.speakers;
    const objects = doers.filter((id) => !isOwn(id, subjects, reading));
    if (objects.length === 0) return [];
    const rule = `${reading.pack.language}.wrong.${word}`;
    return [{ subjects, relation: 'criticises', objects, clause: -1, first, last, rule }];
  });
}

/** "le Rwanda pille nos mines". */
function verbWrongs(reading: Reading, lent: Lent): Wrong[] {
  return reading.clauses.flatMap((clause, index): Wrong[] => {
    const word = wrongAt(clause, reading);
    if (word === undefined || clause.verb.passive || isPlanned(clause, reading) || !isStating(clause, reading))
      return [];
    const doers = actorsOf(clause, index, reading, lent);
    return [{ doers, clause: index, ...extentOf(clause), word }];
  });
}

/** The verb or its unit that tells a wrong: "pille", "foule aux pieds", "est responsable de la guerre". */
function wrongAt({ verb, end }: Clause, { tokens, pack }: Reading): string | undefined {
  const { verbs, units, answering, ills } = pack.content.relations.wrongs;
  const holds = (unit: VerbUnit): boolean => unitEnd(tokens, verb, unit, pack) !== undefined;
  const isAnswerable = (): boolean =>
    answering.some(holds) &&
    tokens.slice(verb.last + 1, Math.min(end, verb.last + ILL_REACH)).some(({ norm }) => ills.has(norm));
  return (
    verb.lemmas.find((lemma) => verbs.has(lemma)) ?? (units.some(holds) || isAnswerable() ? verb.lemmas[0] : undefined)
  );
}

/** "la décision d'envahir", "l'intention d'annexer": what a noun speaks of has not been done. */
function isPlanned({ verb }: Clause, { tokens }: Reading): boolean {
  if (verb.tense !== 'infinitive' || tokens[verb.first - 1]?.wordClass !== 'preposition') return false;
  const before = tokens.slice(0, verb.first - 1).findLast(({ wordClass }) => wordClass !== 'mark');
  return before?.wordClass === 'noun';
}

/** "ce sont des criminels", "X est l'agresseur", "il s'agit de terroristes". */
function calledWrongdoers(reading: Reading, lent: Lent): Wrong[] {
  const { tokens, pack } = reading;
  const { doers, identifying } = pack.content.relations.wrongs;
  return reading.clauses.flatMap((clause, index): Wrong[] => {
    const { verb } = clause;
    const isImpersonalUnit = identifying.some((unit) => unitEnd(tokens, verb, unit, pack) !== undefined);
    const isCopula = verb.finite && !verb.compound && verb.lemmas.includes(pack.content.clauses.be) && !verb.passive;
    if ((!isCopula && !isImpersonalUnit) || !isStating(clause, reading)) return [];
    const behind = tokens.slice(verb.last + 1, Math.min(clause.end, verb.last + 1 + REACH));
    const at = behind.findIndex(({ norm }) => doers.has(norm));
    const isPredicate = behind
      .slice(0, Math.max(at, 0))
      .every(({ wordClass }) => /^(?:determiner|adjective|adverb|preposition|mark)$/.test(wordClass));
    if (at < 0 || !isPredicate) return [];
    const isUnnamed = isImpersonalUnit || isImpersonal(tokens, verb, pack);
    const named = isUnnamed ? [] : actorsOf(clause, index, reading, lent);
    const meant = named.length > 0 || isTold(clause, reading) ? named : lastActor(verb.first, reading);
    return [{ doers: meant, clause: index, ...extentOf(clause), word: behind[at]?.norm ?? '' }];
  });
}

const extentOf = ({ verb, end }: Clause): Pick<Wrong, 'first' | 'last'> => ({
  first: verb.first,
  last: Math.max(verb.first, end - 1),
});

/** A noun of the clause's own is its subject: somebody whom the text does not name. */
function isTold(clause: Clause, { tokens }: Reading): boolean {
  return tokens.slice(clause.start, clause.verb.first).some(({ wordClass }) => /^(?:noun|name)$/.test(wordClass));
}

/** The actor named last before a position: whom "il s'agit de" and "ce sont" point to. */
function lastActor(before: number, { references, entities, speakers }: Reading): readonly EntityId[] {
  const sides = new Set(speakers.flatMap((id) => [...sidesOf(id, entities)]));
  const last = references.findLast(
    (r) => r.last < before && r.entities.every((id) => fills(id, 'actor', entities) && !sides.has(id)),
  );
  return last?.entities ?? [];
}

/** "X regrette que …", "X dit que …" inside the content: the view is that of its subject. */
function holderOf(index: number, reading: Reading): readonly EntityId[] | undefined {
  let clause = reading.clauses[index];
  for (let steps = 0; clause !== undefined && steps < 6; steps++) {
    const above: Clause | undefined = reading.clauses[clause.governor];
    if (clause.opener === 'complementiser' && above?.verb.finite === true) {
      const holders = subjectOf(above, reading).entities;
      if (holders.length > 0) return holders;
    }
    clause = above;
  }
  return undefined;
}

/** The speakers or the state or body that they speak for. */
function isOwn(id: EntityId, speakers: readonly EntityId[], { entities }: Reading): boolean {
  return speakers.some((speaker) => sidesOf(speaker, entities).has(id));
}
