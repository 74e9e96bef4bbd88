import type { Force } from '../../vocab/terms.generated.ts';
import type { AdjectiveForce, ForceRow, ModalityWords, NounForce } from '../content.ts';
import type { Frame } from '../pack.ts';
import { ACT_NOUNS } from './act-nouns.ts';
import { REPORTING_VERBS } from './reporting.ts';
import { inflected, unit, units } from './units.ts';

const rows = (force: Force, lemmas: readonly string[], follows?: ForceRow['with']): ForceRow[] =>
  lemmas.map((lemma) => ({ unit: unit(lemma), force, ...(follows === undefined ? {} : { with: follows }) }));

const FOLLOWS: Readonly<Partial<Record<Frame, NonNullable<ForceRow['with']>>>> = {
  inf: 'infinitive',
  'of-inf': 'infinitive',
  'to-inf': 'infinitive',
  that: 'clause',
  'addressee-that': 'clause',
};

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

/** A verb of speech that fixes a force fixes it also as the main verb of what somebody says. */
const SPOKEN: readonly ForceRow[] = REPORTING_VERBS.flatMap((row) => {
  const { force, lemma, frames, weak } = row;
  if (force === undefined || force === 'assertive' || force === 'declaration' || OTHERWISE.has(lemma)) return [];
  const follows = frames
    .filter((frame) => frame !== 'insert' && frame !== 'quote')
    .map((frame) => FOLLOWS[frame] ?? 'object');
  return [...new Set(follows)].map(
    (which): ForceRow => ({
      unit: unit(lemma),
      force,
      with: which,
      ...(weak === true ? { acting: true as const } : {}),
    }),
  );
});

/** Verbs of speech that say nothing of their own: "souligner la nécessité", "réaffirmer son soutien". */
const SPEECH = REPORTING_VERBS.filter(
  ({ force, frames, denies }) =>
    force === undefined &&
    denies === undefined &&
    frames.some((frame) => frame === 'np' || frame === 'light-np' || frame === 'on-np'),
).map(({ lemma }) => unit(lemma));

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
    ...rows('commissive', [
      "avoir l'intention",
      'avoir intention',
      'avoir la volonté',
      'se tenir prêt',
      'avoir pour ambition',
      "s'apprêter",
    ]),
    ...rows('expressive', ['redouter', 'craindre', "s'associer", 'rendre hommage', "voir d'un bon oeil"], 'object'),
    ...rows('directive', ['attendre'], 'clause'),
    ...SPOKEN,
  ],
  modals: new Map(),
  speech: SPEECH,
  insisting: new Set(['insister']),
  indefinite: new Set(['un', 'une', 'des']),
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
    ]).map((form) => [form, { force: 'expressive', withInfinitive: false }] as const),
    ...['inquiète', 'inquiètes', 'fière', 'fières', 'heureuse', 'heureuses', "d'accord"].map(
      (form) => [form, { force: 'expressive', withInfinitive: false }] as const,
    ),
    ...[
      ...['nécessaire', 'impératif', 'urgent', 'indispensable', 'souhaitable', 'temps', 'essentiel', 'crucial'],
      ...['primordial', 'vital', 'important', 'capital', 'opportun', 'fondamental'],
    ].map((form) => [form, { force: 'directive', withInfinitive: true }] as const),
  ]),
  nouns: new Map<string, NounForce>([
    ['offices', { force: 'commissive' }],
    ...ACT_NOUNS.flatMap(({ forms, force, infinitiveForce }) =>
      forms.map((form): [string, NounForce] => [
        form,
        { force, ...(infinitiveForce === undefined ? {} : { infinitiveForce }) },
      ]),
    ),
  ]),
  phrases: [
    { words: ['le', 'temps', 'est', 'venu'], force: 'directive' },
    { words: ['le', 'moment', 'est', 'venu'], force: 'directive' },
    { words: ["l'", 'heure', 'est', 'venue'], force: 'directive' },
  ],
};
