import type { VerbReading, WordClass } from '../doc/layers.ts';

/** What a tagger says of one word. */
export interface Tag {
  readonly wordClass: WordClass;
  /** Its readings as a form of a verb; empty where it is none. */
  readonly verb: readonly VerbReading[];
}

/** The tag of a word that is no form of a verb. */
export const plainTag = (wordClass: WordClass): Tag => ({ wordClass, verb: [] });
