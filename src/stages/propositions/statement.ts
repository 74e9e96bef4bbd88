import type { EntityId } from '../../doc/article.ts';
import type { Token, WordClass } from '../../doc/layers.ts';
import { type Relation, SYMMETRIC_RELATIONS } from '../../vocab/terms.generated.ts';
import type { EntityIndex } from './references.ts';

/** A relation as a rule found it, before it becomes a proposition. */
export interface Statement {
  readonly subjects: readonly EntityId[];
  readonly relation: Relation;
  readonly objects: readonly EntityId[];
  /** Index of the clause that states it, or -1 for the cue or a phrase without clause. */
  readonly clause: number;
  /** Positions of the words, both included. */
  readonly first: number;
  readonly last: number;
  readonly rule: string;
}

/** The members of a plural subject do it with, or to, one another. */
export function mutually(subjects: readonly EntityId[], base: Omit<Statement, 'subjects' | 'objects'>): Statement[] {
  return subjects.map((subject) => ({
    ...base,
    subjects: [subject],
    objects: subjects.filter((other) => other !== subject),
  }));
}

/** One subject and one object of a statement; equal keys say the same. */
export interface Pair {
  readonly subject: EntityId;
  readonly object: EntityId;
  readonly key: string;
}

/**
 * The single relations of a statement. Initiatives act in nothing but their alignment with one another, and nothing but
 * an initiative is proposed.
 */
export function pairsOf({ subjects, objects, relation }: Statement, entities: EntityIndex): Pair[] {
  const actors = subjects.filter((id) => relation === 'alignsWith' || entities.get(id)?.type !== 'Initiative');
  return actors.flatMap((subject) =>
    objects
      .filter((object) => object !== subject)
      .filter((object) => relation !== 'proposes' || entities.get(object)?.type === 'Initiative')
      .map((object) => ({ subject, object, key: keyOf(subject, relation, object) })),
  );
}

function keyOf(subject: EntityId, relation: Relation, object: EntityId): string {
  const isSwapped = SYMMETRIC_RELATIONS.includes(relation) && subject > object;
  return isSwapped ? `${object} ${relation} ${subject}` : `${subject} ${relation} ${object}`;
}

const DANGLING: ReadonlySet<WordClass> = new Set([
  'conjunction',
  'preposition',
  'determiner',
  'complementiser',
  'relative',
]);

/** Position of the last word of a stretch that is no mark and leads to nothing: a clause cut off ends in "et", "à", ",". */
export function lastWord(tokens: readonly Token[], first: number, last: number): number {
  let end = last;
  for (let token = tokens[end]; end > first && token !== undefined; token = tokens[--end]) {
    const isMark = token.wordClass === 'mark' && !/^[»”"’')\]%]$/u.test(token.raw);
    if (!isMark && !DANGLING.has(token.wordClass)) break;
  }
  return end;
}
