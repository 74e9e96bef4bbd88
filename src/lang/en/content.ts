import type { ContentWords } from '../content.ts';
import { CLAUSE_WORDS } from './clauses.ts';
import { matchesTail } from './lemma.ts';
import { MODALITY } from './modality.ts';
import { RELATIONS } from './relations.ts';

/** What the reading of contents needs to know of English. */
export const CONTENT_WORDS: ContentWords = {
  clauses: CLAUSE_WORDS,
  modality: MODALITY,
  relations: RELATIONS,
  sameWord: matchesTail,
};
