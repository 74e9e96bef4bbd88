import type { VerbReading } from '../../../doc/layers.ts';
import { BE, DO, HAVE, MODALS } from '../words.ts';

/** The readings of a form of "be", "have" or "do", or of a modal; undefined for all other forms. */
export function auxiliaryReadings(form: string): readonly VerbReading[] | undefined {
  const plain = form.replace(/n't$/, '');
  if (MODALS.has(form)) return [{ lemma: modalLemma(form), tense: 'present', person: 3 }];
  if (BE.has(form)) return beForm(plain);
  if (HAVE.has(form)) return auxiliaryForm('have', plain, { has: 's', had: 'past', having: 'gerund' });
  if (DO.has(form)) return auxiliaryForm('do', plain, { does: 's', did: 'past' });
  return undefined;
}

const MODAL_LEMMAS: Readonly<Record<string, string>> = {
  "'ll": 'will',
  "'d": 'would',
  "won't": 'will',
  "shan't": 'shall',
  "can't": 'can',
  cannot: 'can',
};

const modalLemma = (form: string): string => MODAL_LEMMAS[form] ?? form.replace(/n't$/, '');

function beForm(form: string): readonly VerbReading[] {
  const lemma = 'be';
  if (form === 'be') return [{ lemma, tense: 'infinitive' }];
  if (form === 'been') return [{ lemma, tense: 'participle' }];
  if (form === 'being') return [{ lemma, tense: 'gerund' }];
  if (form === 'am' || form === "'m") return [{ lemma, tense: 'present', person: 1, number: 's' }];
  if (form === 'are' || form === "'re") return [{ lemma, tense: 'present', person: 3, number: 'p' }];
  if (form === 'was') return [{ lemma, tense: 'past', person: 3, number: 's' }];
  if (form === 'were') return [{ lemma, tense: 'past', person: 3, number: 'p' }];
  return [{ lemma, tense: 'present', person: 3, number: 's' }];
}

function auxiliaryForm(lemma: string, form: string, kinds: Readonly<Record<string, string>>): readonly VerbReading[] {
  const kind = kinds[form];
  if (kind === 's') return [{ lemma, tense: 'present', person: 3, number: 's' }];
  if (kind === 'gerund') return [{ lemma, tense: 'gerund' }];
  if (kind === 'past')
    return [
      { lemma, tense: 'past', person: 3 },
      ...(lemma === 'have' ? [{ lemma, tense: 'participle' as const }] : []),
    ];
  return [
    { lemma, tense: 'infinitive' },
    { lemma, tense: 'present', person: 3, number: 'p' },
  ];
}
