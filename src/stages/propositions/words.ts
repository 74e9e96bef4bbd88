import type { Tense, Token } from '../../doc/layers.ts';

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

/** Whether the words stand at `p`. */
export function matchesWords(tokens: readonly Token[], p: number, phrase: readonly string[]): boolean {
  return phrase.every((word, k) => tokens[p + k]?.norm === word);
}
