import type { ScannedWord } from '../../../stages/scan.ts';
import { verbReadings } from '../conjugation.ts';
import { reportingVerbs } from '../reporting.ts';
import { MODALS } from '../words.ts';

/** Fewest words of a headline; fewer may be a name or a caption. */
const SHORTEST = 4;
/** Fewest letters of a word that has a capital in every headline in title case. */
const LONG_WORD = 4;

/** What is told of somebody in a headline, of no name's look: "Minister Ruiz Meets Peru Envoy". */
const TOLD: ReadonlySet<string> = new Set(
  'meets visits hosts receives attends signs arrives inaugurates addresses joins backs tells holds leads seeks'.split(
    ' ',
  ),
);

const isCapital = (word: ScannedWord | undefined): boolean => /^\p{Lu}/u.test(word?.raw ?? '');

/**
 * The words with small letters where a headline in title case gave them capitals that a sentence would not: "Chile Urges
 * Peru To Reopen Border". Only words that the text has in small letters elsewhere, a verb of speech or of a deed in -s, and a base form
 * behind "to" or a modal are written small; all others may be names.
 */
export function withoutTitleCase(words: readonly ScannedWord[], sentence: readonly number[]): readonly ScannedWord[] {
  const titles = titleSentences(words, sentence);
  if (titles.size === 0) return words;
  const small = new Set(words.filter(({ raw }) => /^\p{Ll}/u.test(raw)).map(({ norm }) => norm));
  return words.map((word, i) => {
    const before = words[i - 1];
    const isInner = titles.has(sentence[i] ?? -1) && sentence[i - 1] === sentence[i] && before?.kind === 'word';
    if (!isInner || !/^\p{Lu}\p{Ll}/u.test(word.raw)) return word;
    return small.has(word.norm) || isVerb(word, before) ? { ...word, raw: word.raw.toLowerCase() } : word;
  });
}

/** The sentences all of whose longer words have a capital. */
function titleSentences(words: readonly ScannedWord[], sentence: readonly number[]): Set<number> {
  const lengths = new Map<number, number>();
  const others = new Set<number>();
  for (const [i, word] of words.entries()) {
    if (word.kind !== 'word') continue;
    const own = sentence[i] ?? -1;
    lengths.set(own, (lengths.get(own) ?? 0) + 1);
    if (word.raw.length >= LONG_WORD && !isCapital(word)) others.add(own);
  }
  return new Set([...lengths].flatMap(([own, length]) => (length >= SHORTEST && !others.has(own) ? [own] : [])));
}

/** "Chile Urges", "To Reopen". */
function isVerb(word: ScannedWord, before: ScannedWord): boolean {
  const readings = verbReadings(word.norm);
  if (before.norm === 'to' || MODALS.has(before.norm)) return readings.some(({ tense }) => tense === 'infinitive');
  if (TOLD.has(word.norm)) return isCapital(before);
  const isSpeech = readings.some(
    ({ tense, number, lemma }) =>
      tense === 'present' &&
      number === 's' &&
      reportingVerbs(lemma).some((row) => row.lemma === lemma && row.weak !== true),
  );
  return isSpeech && isCapital(before);
}
