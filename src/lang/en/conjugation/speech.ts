import type { VerbReading } from '../../../doc/layers.ts';
import { speechLemmas } from '../reporting.ts';
import { IRREGULAR_LEMMAS } from './irregular.ts';
import { regularGerund, regularPast, thirdPerson } from './regular.ts';

/** Forms of the verbs of speech, which the general table reads wrongly where they are rare ("touted", "chiding"). */
export const SPEECH_FORMS: ReadonlyMap<string, readonly VerbReading[]> = speechForms();

function speechForms(): Map<string, VerbReading[]> {
  const out = new Map<string, VerbReading[]>();
  for (const lemma of [...speechLemmas(), 'use']) {
    if (IRREGULAR_LEMMAS.has(lemma)) continue;
    const past = regularPast(lemma);
    for (const form of past)
      out.set(form, [
        { lemma, tense: 'past', person: 3 },
        { lemma, tense: 'participle' },
      ]);
    for (const form of regularGerund(lemma)) out.set(form, [{ lemma, tense: 'gerund' }]);
    out.set(thirdPerson(lemma), [{ lemma, tense: 'present', person: 3, number: 's' }]);
  }
  return out;
}
