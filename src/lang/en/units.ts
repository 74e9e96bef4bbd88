import type { VerbUnit } from '../content.ts';
import { lemmaParts } from './lemma.ts';

/** The unit of a lemma: "join", "sign up to", "make clear". */
export function unit(lemma: string): VerbUnit {
  const { verb, tail } = lemmaParts(lemma);
  return { verb, reflexive: false, tail };
}

export const units = (lemmas: readonly string[]): readonly VerbUnit[] => lemmas.map(unit);

export const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

export const phrases = (...texts: readonly string[]): readonly (readonly string[])[] =>
  texts.map((text) => text.split(' '));
