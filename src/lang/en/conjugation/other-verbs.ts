import type { VerbReading } from '../../../doc/layers.ts';
import { formsOf, infinitiveOf, knownAs } from './compromise.ts';
import { IRREGULAR_FORMS, IRREGULAR_LEMMAS } from './irregular.ts';

/** Endings of forms that are no infinitives; "proceed" and "bring" are. */
const SUFFIXED = /(?:(?<!e)ed|[a-z]{3}ing)$/;
/** Adjectives and nouns that no sentence uses as a verb. */
const NO_VERBS = new Set([
  'sure',
  'clear',
  'public',
  'minister',
  'president',
  'global',
  'regional',
  'common',
  'joint',
  'chief',
  'police',
  'secretary',
  'deputy',
]);
const PLAIN_WORD = /^[a-z]+(?:-[a-z]+)?$/;

/** The readings of a form of any verb but the auxiliaries: irregular ones by table, the others by compromise. */
export function readForm(form: string): readonly VerbReading[] {
  if (!PLAIN_WORD.test(form) || form.length < 2 || NO_VERBS.has(form)) return [];
  const out: VerbReading[] = [...(IRREGULAR_FORMS.get(form) ?? [])];
  const has = (tense: string): boolean => out.some((r) => r.tense === tense);
  if (/ing$/.test(form) && form.length > 4) out.push({ lemma: infinitiveOf(form, 'Gerund'), tense: 'gerund' });
  const present = /s$/.test(form) && !/ss$/.test(form) ? infinitiveOf(form, 'PresentTense') : undefined;
  if (present !== undefined && present !== form && formsOf(present).PresentTense === form)
    out.push({ lemma: present, tense: 'present', person: 3, number: 's' });
  if (!has('past') && !has('participle')) out.push(...pastReadings(form));
  const isOther = out.length > 0 && !IRREGULAR_LEMMAS.has(form);
  if (!isOther && !SUFFIXED.test(form) && formsOf(form).Gerund !== undefined)
    out.push({ lemma: form, tense: 'infinitive' }, { lemma: form, tense: 'present', person: 3, number: 'p' });
  return out;
}

/** "bankroll" of "bankrolled", which compromise does not know: the form without its ending, where that makes the form. */
function plainStem(form: string): string {
  const stem = form.replace(/ed$/, '');
  return formsOf(stem).PastTense === form ? stem : form;
}

/** A form in -ed, or one that compromise knows as the past or the participle of another verb. */
function pastReadings(form: string): VerbReading[] {
  const lemma = infinitiveOf(form, 'PastTense') === form ? plainStem(form) : infinitiveOf(form, 'PastTense');
  const forms = formsOf(lemma);
  const isRegular = /(?<!e)ed$/.test(form) && form.length > 4;
  const participle = infinitiveOf(form, 'Participle');
  const out: VerbReading[] = [];
  if (lemma !== form && (isRegular || knownAs(form) === 'PastTense')) {
    out.push({ lemma, tense: 'past', person: 3 });
    if (forms.Participle === undefined || forms.Participle === form || isRegular)
      out.push({ lemma, tense: 'participle' });
  } else if (knownAs(form) === 'Participle' && participle !== form)
    out.push({ lemma: participle, tense: 'participle' });
  return out;
}
