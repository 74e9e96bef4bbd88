import type { Tag } from '../../tag.ts';
import { beforeAdverbs, type Clause, has, isPrimary, norm, only, takesInfinitive, takesParticiple } from './clause.ts';
import { isFinitePast } from './pasts.ts';

/** The tag of word `i`, a verb, with those of its readings that the words around leave it. */
export function settledVerb(clause: Clause, i: number, tag: Tag): Tag {
  const k = beforeMark(clause, beforeAdverbs(clause, i));
  if (isPrimary(clause, i)) return auxiliary(clause, k, tag);
  if (has(tag, 'participle') && takesParticiple(clause, k)) return participle(tag);
  if (has(tag, 'infinitive') && takesInfinitive(clause, k)) return { wordClass: 'verb', verb: only(tag, 'infinitive') };
  if (!has(tag, 'past')) {
    if (has(tag, 'participle')) return participle(tag);
    return has(tag, 'infinitive') ? { wordClass: 'verb', verb: only(tag, 'present') } : tag;
  }
  // "spoke by phone": a form that is no participle
  if (!has(tag, 'participle')) return { wordClass: 'verb', verb: only(tag, 'past') };
  return isFinitePast(clause, i, k, tag)
    ? { wordClass: 'verb', verb: only(tag, 'past', 'participle') }
    : participle(tag);
}

/** "will “keep alive” the pact": the auxiliary stands before the mark of a partial quotation. */
function beforeMark(clause: Clause, k: number): number {
  const isMark = /^(?:["“‘]|'')$/.test(norm(clause, k));
  const isCompleted = takesInfinitive(clause, k - 1) || takesParticiple(clause, k - 1);
  return isMark && isCompleted ? k - 1 : k;
}

/** "to have", "may be" are infinitives, "the fields have" is none. */
const auxiliary = (clause: Clause, k: number, tag: Tag): Tag => {
  if (!has(tag, 'infinitive')) return tag;
  const finite = only(tag, 'present', 'past');
  const isBare = takesInfinitive(clause, k) || finite.length === 0;
  return { wordClass: 'verb', verb: isBare ? only(tag, 'infinitive') : finite };
};

const participle = (tag: Tag): Tag => ({ wordClass: 'adjective', verb: only(tag, 'participle') });
