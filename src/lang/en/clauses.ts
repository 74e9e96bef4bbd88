import type { ClauseWords, ObjectPronoun, Pronoun } from '../content.ts';
import { reportingVerbs, speechLemmas } from './reporting.ts';
import { phrases, set } from './units.ts';

/** Verbs of speech and opinion that take a clause with or without "that". */
const BARE_CLAUSES = new Set([
  ...speechLemmas().filter((verb) =>
    reportingVerbs(verb).some(
      ({ frames, lemma }) => lemma === verb && frames.some((f) => f === 'that' || f === 'addressee-that'),
    ),
  ),
  ...['think', 'believe', 'hope', 'know', 'feel', 'expect', 'wish', 'ensure', 'see', 'show', 'mean', 'guess'],
]);
/** As often as not with a noun phrase that a relative clause or another clause follows. */
for (const verb of [
  'welcome',
  'note',
  'see',
  'show',
  'call',
  'report',
  'repeat',
  'discuss',
  'demand',
  'deplore',
  'appreciate',
])
  BARE_CLAUSES.delete(verb);

const compound = (name: string, ...texts: readonly string[]): ClauseWords['compounds'] =>
  phrases(...texts).map((words) => ({ words, name }));

/** Words of the grammar of English clauses. */
export const CLAUSE_WORDS: ClauseWords = {
  been: new Set(['been']),
  negatives: set('never nothing nobody none neither nor anymore any anyone anything'),
  nominalNegatives: set('no nothing nobody none neither nor'),
  seemingNegatives: phrases(
    'no doubt',
    'no less',
    'no matter',
    'no more than',
    'no sooner',
    'no later',
    'nothing less',
    'nothing but',
    'no other than',
  ),
  bareNegations: set('not never'),
  leftOver: new Set(),
  restrictors: set('only just merely simply solely'),
  clausal: set('before after until till since as than like'),
  bareClauseVerbs: BARE_CLAUSES,
  bareInfinitives: set('let make help see watch'),
  bareRelatives: true,
  unmarkedForms: true,
  bareImperatives: true,
  backshifts: true,
  modifiersBefore: true,
  times: set(
    'day week month year morning afternoon evening night weekend time spring summer autumn fall winter decade',
  ),
  undeniable: set('fail cease stop hesitate tire'),
  nearFuture: set('go'),
  comparatives: new Set(),
  onAccount: new Set(['for']),
  factual: new Set(['because']),
  conditionals: set('if unless whether lest'),
  unless: phrases(
    'as long as',
    'so long as',
    'provided that',
    'provided',
    'on condition',
    'on the condition',
    'in case',
    'in the event',
    'even if',
    'only if',
    'without',
    'except if',
    'short of',
    'for fear',
  ),
  asides: [],
  joiners: new Set(['and', 'or', 'but', 'nor', 'yet', 'plus', ',', ';', '-', '–', '—', '--']),
  of: 'of',
  to: 'to',
  be: 'be',
  firstPerson: set('i we'),
  firstPersonPlural: set('we'),
  pronouns: new Map<string, Pronoun>([
    ['he', { gender: 'm', plural: false, of: 'person' }],
    ['she', { gender: 'f', plural: false, of: 'person' }],
    ['it', { plural: false, of: 'thing', object: true }],
    ['they', { plural: true }],
  ]),
  genders: new Map(),
  home: set('country nation'),
  possessives: new Map([
    ...['my', 'our'].map((word) => [word, 'speaker'] as const),
    ...['his', 'her', 'its', 'their'].map((word) => [word, 'other'] as const),
  ]),
  ownSide:
    set(`country government nation people institution organisation organization agency party kingdom continent bloc bank
    commission fund state bid candidacy territory republic administration authorities side homeland union alliance movement`),
  contractions: new Map(),
  prepositions: new Map([
    ['upon', 'on'],
    ['towards', 'toward'],
  ]),
  agent: set('by'),
  undoing:
    set(`refuse stop cease renounce abstain avoid prevent suspend interrupt freeze ban prohibit cancel dissuade deter
    halt refrain decline abandon block forbid fail discourage hesitate quit rule scrap
    oppose veto reject withdraw cut lack end withhold revoke rescind slash terminate retract deny doubt lose drop pause
    postpone reverse`),
  undoingAdjectives: set('unlikely reluctant unwilling loath unable hesitant'),
  possible: set('can could may might'),
  relatives: new Map([
    ['which', ''],
    ['that', ''],
    ['whom', ''],
    ['who', ''],
  ]),
  subjectRelatives: set('which that who whom'),
  impersonal: set('it there'),
  among: set('between among'),
  compounds: [
    ...compound('for', 'in favour of', 'in favor of', 'in support of', 'for the benefit of'),
    ...compound('with', 'together with', 'along with', 'jointly with', 'in partnership with', 'in cooperation with'),
    ...compound(
      'with',
      'in collaboration with',
      'in coordination with',
      'in concert with',
      'hand in hand with',
      'in tandem with',
    ),
    ...compound('beside', 'side by side with', 'shoulder to shoulder with', 'on the side of'),
    ...compound('to', 'with respect to', 'with regard to'),
    ...compound('instead of', 'instead of', 'in place of', 'in lieu of'),
    ...compound(
      'because of',
      'because of',
      'in light of',
      'in view of',
      'in spite of',
      'ahead of',
      'out of',
      'on top of',
      'on behalf of',
      'in front of',
    ),
    ...compound(
      'under',
      'as part of',
      'within the framework of',
      'under the framework of',
      'in accordance with',
      'in line with',
    ),
    ...compound('such as', 'such as'),
  ],
  settings: set('after following'),
  listed: set('countries capitals stops nations states'),
  additive: set('well'),
  excluding: set('not rather unlike'),
  idioms: [],
  parts: set('section sections stretch segment segments leg portion part share'),
  objectPronouns: new Map<string, ObjectPronoun>([
    ['him', { gender: 'm', plural: false, stands: ['', 'to'] }],
    ['her', { gender: 'f', plural: false, stands: ['', 'to'] }],
    ['them', { plural: true, stands: ['', 'to'] }],
  ]),
  crowds: new Set(
    'rebels insurgents fighters militiamen jihadists terrorists mutineers militants soldiers mercenaries forces troops'.split(
      ' ',
    ),
  ),
  partitive: set('it'),
  examples: new Set(['including', 'notably', 'namely', 'such', 'such as', 'especially', 'particularly']),
  initiativeNouns:
    set(`accord agreement concept conference corridor declaration forum framework initiative initiatives mechanism
    pact partnership plan process programme program project projects scheme strategy summit treaty`),
};
