import type { EntityId } from '../../doc/article.ts';
import type { Reading } from '../propositions/context.ts';
import { subjectOf } from '../propositions/subject.ts';
import { unitEnd } from '../propositions/verbs.ts';
import { planOf } from './found.ts';

/** Who "also took part in the meeting": takers of part in the meeting that was told before. */
export function attendance(reading: Reading): readonly EntityId[] {
  const { tokens, pack, clauses } = reading;
  const { attending, nouns } = pack.news.meetings;
  return clauses.flatMap((clause) => {
    if (!clause.verb.finite || planOf(clause, reading) !== 'held') return [];
    const end = attending.map((unit) => unitEnd(tokens, clause.verb, unit, pack)).find((at) => at !== undefined);
    const object = end === undefined ? [] : tokens.slice(end + 1, end + 4);
    const noun = object.findIndex((token) => nouns.has(token.norm));
    const isTold = object[0]?.wordClass === 'determiner' && !pack.content.modality.indefinite.has(object[0].norm);
    return noun > 0 && isTold ? subjectOf(clause, reading).entities : [];
  });
}
