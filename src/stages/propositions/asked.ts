import type { EntityId } from '../../doc/article.ts';
import type { VerbFrame } from '../../lang/content.ts';
import type { Clause } from './clauses.ts';
import type { Reading } from './context.ts';
import { opensInfinitive } from './force-rows.ts';
import { framesOf } from './frames.ts';
import { fills, objectOf } from './objects.ts';
import { subjectOf } from './subject.ts';

/** "pressed Mali to leave": an infinitive follows the object. */
export function isAskedTo(
  frame: VerbFrame,
  { at, end }: { readonly at: number; readonly end: number },
  reading: Reading,
): boolean {
  const found = objectOf(frame, at + 1, end, reading);
  return found !== undefined && opensInfinitive(found.end, reading);
}

/** "encouraged Mali to leave": a verb of speech that asks says nothing else of whom it asks. */
export function isOvertaken(
  frame: VerbFrame,
  { verb }: Clause,
  place: { readonly at: number; readonly end: number },
  reading: Reading,
): boolean {
  if (frame.spoken !== true || frame.controls === true) return false;
  return framesOf(verb, reading.pack).some(
    (other) =>
      other.spoken === true &&
      other.controls === true &&
      other.relation !== frame.relation &&
      other.lemmas.some((lemma) => frame.lemmas.includes(lemma)) &&
      isAskedTo(other, place, reading),
  );
}

/** "demanded that Mali leave": whoever is to act. */
export function clauseSubjects(
  frame: VerbFrame,
  index: number,
  subjects: readonly EntityId[],
  reading: Reading,
): readonly EntityId[] {
  const behind = reading.clauses.find(({ governor, opener }) => governor === index && opener === 'complementiser');
  if (behind === undefined || !canBeAsked(frame, behind)) return [];
  return subjectOf(behind, reading).entities.filter(
    (id) => fills(id, 'actor', reading.entities) && !subjects.includes(id),
  );
}

/** "souhaiter que X retire ses troupes" asks X; "souhaiter que X gagne" asks nobody. */
export const canBeAsked = ({ except }: VerbFrame, { verb }: Clause): boolean =>
  except === undefined || (!verb.passive && !verb.lemmas.some((lemma) => except.has(lemma)));
