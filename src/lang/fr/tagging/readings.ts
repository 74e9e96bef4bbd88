import type { VerbReading } from '../../../doc/layers.ts';

export const AUXILIARIES = new Set(['être', 'avoir']);

export const MODALS = new Set(['devoir', 'pouvoir', 'vouloir', 'falloir']);

const FINITE = new Set([
  'present',
  'imperfect',
  'past',
  'future',
  'conditional',
  'subjunctive',
  'imperfectSubjunctive',
]);

/** Infinitives that are nouns behind a determiner. */
export const NOMINAL_INFINITIVES = new Set([
  'pouvoir',
  'devoir',
  'savoir',
  'dîner',
  'déjeuner',
  'souvenir',
  'avenir',
  'rire',
  'sourire',
  'vivre',
  'dialoguer',
]);

/** Gerund forms that are prepositions or nouns. */
export const NO_GERUNDS = new Set([
  'pendant',
  'durant',
  'avant',
  'suivant',
  'moyennant',
  'concernant',
  'devant',
  'cependant',
  'maintenant',
  'autant',
  'enfant',
  'géant',
  'instant',
  'restaurant',
  'nonobstant',
  'avenant',
  'commandant',
  'dirigeant',
]);

/** Tenses whose forms are no nouns. */
export const NO_NOUN_TENSES = new Set(['future', 'conditional', 'imperfect']);

export const isFiniteReading = (reading: VerbReading): boolean => FINITE.has(reading.tense);

/** Words in these endings are nouns rather than verb forms behind an article. */
export function isNounLike(norm: string): boolean {
  return /(?:tion|sion|té|eur|ence|ance|isme|age|ures?|ises?|ées?|ites?|oles?|anges?|andes?|êtes?|ontres?|ides?)$/.test(
    norm,
  );
}
