import type { VerbReading } from '../../doc/layers.ts';
import { auxiliaryReadings } from './conjugation/auxiliaries.ts';
import { readForm } from './conjugation/other-verbs.ts';
import { SPEECH_FORMS } from './conjugation/speech.ts';

const known = new Map<string, readonly VerbReading[]>();
/** The memo is emptied at this size, so that a long run over many articles does not grow without bound. */
const MEMO_SIZE = 50_000;

/**
 * Reads a word as forms of English verbs.
 *
 * @param form one word in normalised spelling.
 * @returns all readings; empty where the word can be no form of a verb. Since most English nouns are verbs too, a
 *   reading says that the word may be a verb, not that it is one.
 */
export function verbReadings(form: string): readonly VerbReading[] {
  const memo = known.get(form);
  if (memo !== undefined) return memo;
  const readings = auxiliaryReadings(form) ?? SPEECH_FORMS.get(form) ?? readForm(form);
  if (known.size >= MEMO_SIZE) known.clear();
  known.set(form, readings);
  return readings;
}
