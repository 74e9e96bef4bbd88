import type { ClaimDraft } from '../draft.ts';
import { actorsOf, isStating, type Lent } from './actors.ts';
import type { Reading } from './context.ts';
import type { Statement } from './statement.ts';

/** To say that somebody oppresses, loots or lies is to blame him: the speaker criticises whoever does the wrong. */
export function wrongStatements(draft: ClaimDraft, reading: Reading, lent: Lent): Statement[] {
  const { wrongs } = reading.pack.content.relations;
  return reading.clauses.flatMap((clause, index) => {
    const wrong = clause.verb.lemmas.find((lemma) => wrongs.has(lemma));
    if (wrong === undefined || clause.verb.passive || !isStating(clause, reading)) return [];
    const doers = actorsOf(clause, index, reading, lent).filter((id) => !draft.speakers.includes(id));
    if (doers.length === 0) return [];
    return [
      {
        subjects: draft.speakers,
        relation: 'criticises' as const,
        objects: doers,
        clause: -1,
        first: clause.verb.first,
        last: Math.max(clause.verb.first, clause.end - 1),
        rule: `${reading.pack.language}.wrong.${wrong}`,
      },
    ];
  });
}
