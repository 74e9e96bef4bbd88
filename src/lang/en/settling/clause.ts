import type { VerbReading, WordClass } from '../../../doc/layers.ts';
import type { ScannedWord } from '../../../stages/scan.ts';
import type { Tag } from '../../tag.ts';
import { BE, HAVE, MODALS } from '../words.ts';

/** A sentence whose tags are being settled, word `first` to `last`. */
export interface Clause {
  readonly words: readonly ScannedWord[];
  readonly tags: Tag[];
  readonly first: number;
  readonly last: number;
}

/** The normalised form of a word; empty outside the sentence. */
export const norm = ({ words, first, last }: Clause, i: number): string =>
  i < first || i > last ? '' : (words[i]?.norm ?? '');

/** The class of a word; undefined outside the sentence. */
export const classAt = ({ tags, first, last }: Clause, i: number): WordClass | undefined =>
  i < first || i > last ? undefined : tags[i]?.wordClass;

/** The infinitive of a word's first reading as a verb; empty where it has none. */
export const lemmaAt = ({ tags }: Clause, i: number): string => tags[i]?.verb[0]?.lemma ?? '';

/** Whether a tag has a reading in a tense. */
export const has = (tag: Tag | undefined, tense: VerbReading['tense']): boolean =>
  tag?.verb.some((r) => r.tense === tense) ?? false;

/** The readings of a tag in some tenses. */
export const only = (tag: Tag, ...tenses: VerbReading['tense'][]): readonly VerbReading[] =>
  tag.verb.filter((r) => tenses.includes(r.tense));

/** A word that may stand in a noun phrase. */
export const isNominal = (wordClass: WordClass | undefined): boolean =>
  wordClass === 'determiner' ||
  wordClass === 'noun' ||
  wordClass === 'name' ||
  wordClass === 'pronoun' ||
  wordClass === 'adjective';

/** The last word before a word that is neither an adverb nor a negation. */
export function beforeAdverbs(clause: Clause, i: number): number {
  let k = i - 1;
  while (classAt(clause, k) === 'adverb' || classAt(clause, k) === 'negation') k--;
  return k;
}

/** A finite form of "do". */
export const isDo = (clause: Clause, i: number): boolean =>
  /^(?:do|does|did|don't|doesn't|didn't)$/.test(norm(clause, i));

/** "to", a modal or a form of "do": a base form behind it is an infinitive. */
export const takesInfinitive = (clause: Clause, k: number): boolean =>
  norm(clause, k) === 'to' || MODALS.has(norm(clause, k)) || isDo(clause, k);

/** A form of "be" or "have": a participle behind it is completed by it. */
export const takesParticiple = (clause: Clause, k: number): boolean =>
  classAt(clause, k) === 'verb' && (BE.has(norm(clause, k)) || HAVE.has(norm(clause, k)));

/** A form of "be", "have" or "do". */
export const isPrimary = (clause: Clause, i: number): boolean =>
  BE.has(norm(clause, i)) || HAVE.has(norm(clause, i)) || isDo(clause, i);
