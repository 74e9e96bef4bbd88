import type { ClauseWords } from '../content.ts';
import { NEGATIVE_ADVERBS } from './words.ts';

const phrase = (text: string): readonly string[] => text.split(/(?<=')| /);

/** Words of the grammar of French clauses. */
export const CLAUSE_WORDS: ClauseWords = {
  been: new Set(['été']),
  negatives: NEGATIVE_ADVERBS,
  undeniable: new Set(['cesser', 'manquer']),
  nearFuture: new Set(['aller']),
  comparatives: new Set([
    'ainsi', 'autant', 'autre', 'autrement', 'davantage', 'meilleur', 'meilleure', 'mieux', 'moins', 'même', 'pire', 'plus', 'plutôt', 'tel',
    'telle', 'telles', 'tels', 'aussi', 'tant',
  ]),
  conditionals: new Set(['si', "s'"]),
  unless: ['à moins', 'sous peine', 'à condition', 'pourvu', 'sauf', 'faute', 'sans garantie', 'au cas', 'quand bien'].map(phrase),
  joiners: new Set(['et', 'ou', 'mais', 'puis', 'ainsi', ',', ';', '-', '–', '—', '--']),
  be: 'être',
  firstPerson: new Set(['je', "j'", 'me', "m'", 'nous', 'moi']),
  firstPersonPlural: new Set(['nous']),
  pronouns: new Map([
    ['il', { gender: 'm', plural: false }],
    ['elle', { gender: 'f', plural: false }],
    ['ils', { gender: 'm', plural: true }],
    ['elles', { gender: 'f', plural: true }],
  ]),
  genders: new Map([
    ['le', 'm'],
    ['du', 'm'],
    ['au', 'm'],
    ['ce', 'm'],
    ['un', 'm'],
    ['la', 'f'],
    ['cette', 'f'],
    ['une', 'f'],
  ]),
  home: new Set(['pays']),
  possessives: new Map([
    ...['mon', 'ma', 'mes', 'notre', 'nos'].map((word) => [word, 'speaker'] as const),
    ...['son', 'sa', 'ses', 'leur', 'leurs'].map((word) => [word, 'other'] as const),
  ]),
  ownSide: new Set([
    'pays', 'gouvernement', 'nation', 'peuple', 'institution', 'organisation', 'agence', 'parti', 'royaume', 'continent', 'bloc', 'banque',
    'commission', 'fonds', 'etat', 'état', 'candidature', 'territoire', 'royaume',
  ]),
  contractions: new Map([
    ['au', 'à'],
    ['aux', 'à'],
    ['du', 'de'],
    ['des', 'de'],
  ]),
  prepositions: new Map([
    ["d'", 'de'],
    ['a', 'à'],
    ["jusqu'", 'jusque'],
  ]),
  agent: new Set(['par']),
  impersonal: new Set(['il']),
  among: new Set(['entre']),
  compounds: [
    { words: phrase('au sein de'), name: 'dans' },
    { words: phrase('au sein du'), name: 'dans' },
    { words: phrase('au sein des'), name: 'dans' },
    { words: phrase("au sein d'"), name: 'dans' },
    { words: phrase('en faveur de'), name: 'pour' },
    { words: phrase("en faveur d'"), name: 'pour' },
    { words: phrase('en faveur du'), name: 'pour' },
    { words: phrase('en faveur des'), name: 'pour' },
    { words: phrase("à l'égard de"), name: 'envers' },
    { words: phrase("à l'égard du"), name: 'envers' },
    { words: phrase("à l'égard des"), name: 'envers' },
    { words: phrase("à l'encontre de"), name: 'contre' },
    { words: phrase("à l'encontre du"), name: 'contre' },
    { words: phrase('aux côtés de'), name: 'avec' },
    { words: phrase('aux côtés du'), name: 'avec' },
    { words: phrase('auprès de'), name: 'à' },
    { words: phrase('auprès du'), name: 'à' },
  ],
  additive: new Set(['comme']),
  excluding: new Set(['non', 'pas']),
  idioms: ['que possible', "qu'à présent", "qu'ici", "qu'alors"].map(phrase),
  partitive: new Set(['en']),
  examples: new Set(['tel', 'telle', 'tels', 'telles', 'comme', 'dont', 'notamment', 'savoir']),
  initiativeNouns: new Set([
    'accord', 'chantier', 'conférence', 'concept', 'déclaration', 'forum', 'initiative', 'initiatives', 'mécanisme', 'plan', 'processus',
    'programme', 'projet', 'projets', 'sommet', 'stratégie', 'traité',
  ]),
};
