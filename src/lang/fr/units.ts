import type { VerbUnit } from '../content.ts';
import { lemmaParts } from './lemma.ts';

/** The unit of a lemma: "se rendre", "prendre part". */
export function unit(lemma: string): VerbUnit {
  const { verb, reflexive, tail } = lemmaParts(lemma);
  return { verb, reflexive, tail };
}

export const units = (lemmas: readonly string[]): readonly VerbUnit[] => lemmas.map(unit);

export const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Masculine, feminine and plurals of adjectives that form them regularly. */
export function inflected(words: readonly string[]): readonly string[] {
  return words.flatMap((word) =>
    word.endsWith('e') ? [word, `${word}s`] : [word, `${word}e`, `${word}s`, `${word}es`],
  );
}
