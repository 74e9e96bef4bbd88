import type { Force } from '../../vocab/terms.generated.ts';
import type { AdjectiveForce, ForceRow, ModalityWords, NounForce } from '../content.ts';
import { nounForces, speechUnits, spokenForces } from '../spokenRows.ts';
import { ACT_NOUNS } from './act-nouns.ts';
import { REPORTING_VERBS } from './reporting.ts';
import { inflected, unit, units } from './units.ts';

const rows = (force: Force, lemmas: readonly string[], follows?: ForceRow['with']): ForceRow[] =>
  lemmas.map((lemma) => ({ unit: unit(lemma), force, ...(follows === undefined ? {} : { with: follows }) }));

/** Verbs of speech that do other things as often as a main verb. */
const OTHERWISE = new Set([
  'honorer',
  'célébrer',
  'assurer',
  'offrir',
  'apporter',
  'accorder',
  'poser',
  'nourrir',
  'retirer',
  'opposer',
  'réserver',
  'prévenir',
  'engager',
  'prescrire',
  'commander',
  'brandir',
  'agiter',
  'caresser',
  'défier',
  'renouveler',
]);

const impersonal = (lemmas: readonly string[]): ForceRow[] =>
  lemmas.map((lemma) => ({ unit: unit(lemma), force: 'directive', impersonal: true }));

/** Which verbs, adjectives and nouns call for something, promise, thank or judge. */
export const MODALITY: ModalityWords = {
  forces: [
    ...rows('directive', ['devoir', 'falloir', "s'imposer"]),
    ...rows('directive', ['gagner', 'mériter'], 'infinitive').map((row): ForceRow => ({ ...row })),
    ...impersonal(['incomber', 'appartenir', 'convenir', 'importer', 'revenir']),
    { unit: unit('vouloir'), force: 'directive', with: 'object', firstPerson: true },
    ...rows('commissive', ['compter', 'entendre', 'envisager'], 'infinitive'),
    ...rows('commissive', ['continuer', 'poursuivre'], 'infinitive').map((row): ForceRow => ({ ...row, acting: true })),
    ...rows('commissive', ['décider', 'prendre la décision', "prendre l'engagement", "s'engager"], 'infinitive').map(
      (row): ForceRow => ({ ...row, acting: true, lasting: true }),
    ),
    ...rows('commissive', [
      "avoir l'intention",
      'avoir intention',
      'avoir la volonté',
      'se tenir prêt',
      'être à la disposition',
      'se tenir à la disposition',
      'avoir pour ambition',
      "s'apprêter",
    ]),
    ...rows('expressive', ['redouter', 'craindre', "s'associer", 'rendre hommage', "voir d'un bon oeil"], 'object'),
    ...rows('directive', ['attendre'], 'clause'),
    ...spokenForces(REPORTING_VERBS, OTHERWISE, unit),
  ],
  modals: new Map(),
  speech: speechUnits(REPORTING_VERBS, unit),
  assertions: new Set(
    'allégation allégations accusation accusations affirmation affirmations propos rumeur rumeurs insinuation insinuations soupçon soupçons reproche reproches information informations version'.split(
      ' ',
    ),
  ),
  insisting: new Set(['insister']),
  indefinite: new Set(['un', 'une', 'des']),
  scheduling: new Set(['devoir']),
  scheduled: new Set(
    'rencontrer recevoir accueillir rendre entretenir réunir retrouver arriver atterrir visiter assister tenir dérouler prononcer présider effectuer'.split(
      ' ',
    ),
  ),
  proposing: new Set(['proposer']),
  offers: new Set(
    'accueillir abriter héberger livrer fournir envoyer dépêcher aider former financer verser prêter céder offrir servir'.split(
      ' ',
    ),
  ),
  leading: new Set(['venir', 'tenir', 'vouloir', 'souhaiter']),
  stative: new Set([
    'être',
    'avoir',
    'pouvoir',
    'devenir',
    'rester',
    'demeurer',
    'savoir',
    'suffire',
    'permettre',
    'sembler',
    'paraître',
    'falloir',
  ]),
  copulas: units([
    'être',
    'rester',
    'demeurer',
    'se dire',
    'se déclarer',
    'se montrer',
    'se tenir',
    'sembler',
    'paraître',
  ]),
  adjectives: new Map<string, AdjectiveForce>([
    ...inflected(['prêt', 'disposé', 'déterminé', 'résolu', 'décidé']).map(
      (form) => [form, { force: 'commissive', withInfinitive: true }] as const,
    ),
    ...inflected([
      'attaché',
      'favorable',
      'hostile',
      'opposé',
      'reconnaissant',
      'préoccupé',
      'inquiet',
      'honoré',
      'ravi',
      'fier',
      'satisfait',
      'déçu',
      'consterné',
      'choqué',
      'attristé',
      'soulagé',
      'engagé',
      'solidaire',
      'confiant',
      'heureux',
      'regrettable',
      'déplorable',
      'révolté',
      'indigné',
      ...['horrifié', 'alarmé', 'scandalisé', 'atterré', 'bouleversé', 'effaré', 'stupéfait', 'enchanté', 'ému'],
    ]).map((form) => [form, { force: 'expressive', withInfinitive: false }] as const),
    ...['inquiète', 'inquiètes', 'fière', 'fières', 'heureuse', 'heureuses', "d'accord"].map(
      (form) => [form, { force: 'expressive', withInfinitive: false }] as const,
    ),
    ...[
      ...['nécessaire', 'impératif', 'urgent', 'indispensable', 'souhaitable', 'temps', 'essentiel', 'crucial'],
      ...['primordial', 'vital', 'important', 'capital', 'opportun', 'fondamental'],
    ].map((form) => [form, { force: 'directive', withInfinitive: true }] as const),
  ]),
  nouns: new Map<string, NounForce>([['offices', { force: 'commissive' }], ...nounForces(ACT_NOUNS)]),
  phrases: [
    { words: ['le', 'temps', 'est', 'venu'], force: 'directive' },
    { words: ['le', 'moment', 'est', 'venu'], force: 'directive' },
    { words: ["l'", 'heure', 'est', 'venue'], force: 'directive' },
  ],
};
