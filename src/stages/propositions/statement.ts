import type { EntityId } from '../../doc/article.ts';
import type { Relation } from '../../vocab/terms.generated.ts';

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
  return subjects.map((subject) => ({ ...base, subjects: [subject], objects: subjects.filter((other) => other !== subject) }));
}
