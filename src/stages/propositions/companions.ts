import type { EntityId } from '../../doc/article.ts';
import type { VerbFrame } from '../../lang/content.ts';
import type { Relation } from '../../vocab/terms.generated.ts';
import type { Clause } from './clauses.ts';
import type { Reading } from './context.ts';
import { frameEnd, framesOf } from './frames.ts';
import { fills } from './objects.ts';
import { coordinated, type Reference } from './references.ts';
import type { Statement } from './statement.ts';

/** What two can do together; whoever supports, blames or thanks with another only feels alike. */
const DOING: ReadonlySet<Relation> = new Set(['aids', 'builds', 'mediates', 'proposes']);

/** "financer, avec le Japon, le câble", "dépêcher, en coordination avec l'UA, une mission": the partners of a deed. */
export function companionStatements(
  clause: Clause,
  index: number,
  subjects: readonly EntityId[],
  reading: Reading,
): Statement[] {
  const { references, pack, entities, tokens } = reading;
  const { alongside, partner } = pack.content.relations;
  if (subjects.length === 0 || clause.verb.tense === 'participle') return [];
  const isDeed = framesOf(clause.verb, pack).some((frame) => isDoing(frame) && holds(frame, clause, reading));
  return references.flatMap((reference, at): Statement[] => {
    if (reference.first <= clause.verb.last || reference.first >= clause.end) return [];
    const isJoint =
      alongside.has(reference.preposition) ||
      (isDeed && partner.includes(reference.preposition) && !isOfNoun(reference, reading));
    if (!isJoint) return [];
    const group = coordinated(tokens, references, at, pack.content.clauses, clause.end);
    const objects = group.flatMap((r) => r.entities).filter((id) => fills(id, 'actor', entities));
    const rule = `${pack.language}.relation.companion`;
    const last = group.at(-1)?.last ?? reference.last;
    return [{ subjects, relation: 'cooperatesWith', objects, clause: index, first: clause.verb.first, last, rule }];
  });
}

/** "ses relations avec X": the preposition belongs to a noun that is no entity. */
function isOfNoun({ first }: Reference, { tokens, references, pack }: Reading): boolean {
  const { partner } = pack.content.relations;
  const at = tokens.findLastIndex(({ norm }, p) => p < first && partner.includes(norm));
  return tokens[at - 1]?.wordClass === 'noun' && !references.some((r) => r.first < at && r.last >= at - 1);
}

const isDoing = (frame: VerbFrame): boolean =>
  frame.spoken !== true &&
  frame.nouns === undefined &&
  (DOING.has(frame.relation) || (frame.relation === 'supports' && frame.filler === 'initiative'));

const holds = (frame: VerbFrame, { verb }: Clause, { tokens, pack }: Reading): boolean =>
  frameEnd(tokens, verb, frame, pack) !== undefined;
