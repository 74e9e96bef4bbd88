import type { Tense } from '../../doc/layers.ts';

/** The tenses of verbs that make a clause. */
export const FINITE: ReadonlySet<Tense> = new Set([
  'present',
  'imperfect',
  'past',
  'future',
  'conditional',
  'subjunctive',
  'imperfectSubjunctive',
  'imperative',
]);
