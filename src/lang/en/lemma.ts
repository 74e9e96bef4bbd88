import { POSSESSIVES } from './words.ts';

/** A reporting lemma taken apart: "not rule out", "call for", "make it clear", "be ready". */
export interface LemmaParts {
  readonly negated: boolean;
  /** The verb that is conjugated, as an infinitive. */
  readonly verb: string;
  /** The words behind it, in normalised form. */
  readonly tail: readonly string[];
}

/**
 * Takes a lemma of the table of reporting verbs apart.
 *
 * @throws Error where the lemma is empty.
 */
export function lemmaParts(lemma: string): LemmaParts {
  const [first, ...rest] = lemma.split(' ');
  const negated = first === 'not';
  const [verb, ...tail] = negated ? rest : [first ?? '', ...rest];
  if (verb === undefined || verb === '') throw new Error(`"${lemma}" is no lemma: it has no verb.`);
  return { negated, verb, tail };
}

const REFLEXIVES = new Set(['itself', 'himself', 'herself', 'themselves', 'ourselves']);

/**
 * Whether a word of the text is a form of a tail's word: the word itself, another possessive ("its word", "their
 * word") or another reflexive. Both in normalised form.
 */
export function matchesTail(tail: string, word: string): boolean {
  if (tail === word) return true;
  if (POSSESSIVES.has(tail)) return POSSESSIVES.has(word);
  return REFLEXIVES.has(tail) && REFLEXIVES.has(word);
}
