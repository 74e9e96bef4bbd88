import type { Force } from '../../vocab/terms.generated.ts';
import type { AdjectiveForce, ForceRow, ModalityWords, NounForce } from '../content.ts';
import { nounForces, speechUnits, spokenForces } from '../spokenRows.ts';
import { ACT_NOUNS } from './act-nouns.ts';
import { reportingVerbs, speechLemmas } from './reporting.ts';
import { phrases, set, unit, units } from './units.ts';

const rows = (force: Force, lemmas: readonly string[], follows?: ForceRow['with']): ForceRow[] =>
  lemmas.map((lemma) => ({ unit: unit(lemma), force, ...(follows === undefined ? {} : { with: follows }) }));

const acting = (given: readonly ForceRow[]): ForceRow[] => given.map((row) => ({ ...row, acting: true }));

/** Verbs of speech that do other things as often as a main verb. */
const OTHERWISE =
  set(`offer lend give bring grant extend place pose harbour harbor withdraw reserve prevent engage prescribe
  command brandish challenge renew assure credit press order back table champion dare turn tell ask speak be have take
  hold place put lay shift find raise make do go come agree share plug coach insult curse cheer beam gush mock cast throw fault`);

/** A row under "not" is no verb of its own here. */
const REPORTING = speechLemmas()
  .flatMap((verb) => reportingVerbs(verb))
  .filter(({ lemma }) => !lemma.startsWith('not '));

const adjectives = (words: string, row: AdjectiveForce): [string, AdjectiveForce][] =>
  words.split(/\s+/).map((word) => [word, row]);

/** Which verbs, adjectives and nouns call for something, promise, thank or judge. */
export const MODALITY: ModalityWords = {
  forces: [
    ...rows('directive', ['have to', 'need to', 'ought to', 'have got to', 'had better', 'oblige to', 'require to']),
    ...rows('directive', ['let us', "let 's", 'let']),
    ...rows('directive', ['deserve'], 'infinitive'),
    ...rows('directive', ['expect'], 'clause'),
    ...['want', 'need'].map(
      (lemma): ForceRow => ({ unit: unit(lemma), force: 'directive', with: 'object', firstPerson: true }),
    ),
    ...['behove', 'behoove', 'befit', 'fall to', 'fall on', 'be up to', 'be for', 'be incumbent'].map(
      (lemma): ForceRow => ({ unit: unit(lemma), force: 'directive', impersonal: true }),
    ),
    ...rows(
      'commissive',
      ['intend', 'plan', 'mean', 'aim', 'offer', 'propose', 'decide', 'resolve', 'choose'],
      'infinitive',
    ),
    ...acting(rows('commissive', ['decide', 'take the decision', 'resolve'], 'infinitive')).map(
      (row): ForceRow => ({ ...row, lasting: true }),
    ),
    ...acting(rows('commissive', ['continue', 'keep', 'go on', 'carry on'], 'infinitive')),
    ...rows('commissive', [
      'have the intention',
      'have no intention',
      'have every intention',
      'have any intention',
      'have the will',
      'be about to',
      'be set to',
      'look to',
      'have no plans to',
      'have no plan to',
      'have plans to',
    ]),
    ...acting(
      rows('expressive', ['dread', 'fear', 'cherish', 'value', 'treasure', 'pay tribute', 'side with'], 'object'),
    ),
    ...acting(rows('expressive', ['stand with', 'stand by', 'stand behind', 'stand beside', 'stand alongside'])),
    ...spokenForces(REPORTING, OTHERWISE, unit),
  ],
  modals: new Map<string, Force>(
    [...set("must should mustn't shouldn't needn't needs ought")].map((word) => [word, 'directive']),
  ),
  speech: speechUnits(REPORTING, unit),
  assertions:
    set(`accusation accusations allegation allegations assertion assertions charge charges claim claims notion report
    reports rumour rumours rumor rumors speculation suggestion suggestions insinuation insinuations idea`),
  insisting: set('insist'),
  indefinite: set('a an some'),
  scheduling: new Set(),
  scheduled: new Set(),
  proposing: set('propose'),
  offers: set('host shelter deliver supply provide send dispatch help train fund finance lend pay'),
  leading: set('want wish like love come take let allow'),
  stative: set('be have become remain know suffice seem appear mean need cost depend last belong consist'),
  copulas: units([
    ...['be', 'remain', 'stay', 'become', 'seem', 'appear', 'look', 'feel', 'stand'],
    ...['consider it', 'deem it', 'find it', 'think it', 'believe it', 'judge it'],
  ]),
  adjectives: new Map<string, AdjectiveForce>([
    ...adjectives('ready willing prepared determined resolved eager keen poised', {
      force: 'commissive',
      withInfinitive: true,
    }),
    ...adjectives('committed dedicated devoted', {
      force: 'expressive',
      withInfinitive: false,
      infinitiveForce: 'commissive',
    }),
    ...adjectives(
      `grateful thankful indebted appreciative supportive favourable favorable hostile opposed concerned worried alarmed
      preoccupied anxious honoured honored delighted proud pleased glad happy satisfied dissatisfied disappointed dismayed
      appalled shocked saddened relieved outraged indignant disgusted angry furious sorry hopeful optimistic pessimistic
      confident encouraged impressed regrettable deplorable encouraging disappointing loyal sceptical skeptical wary`,
      { force: 'expressive', withInfinitive: false },
    ),
    ...adjectives(
      `necessary imperative urgent indispensable essential crucial vital important paramount critical desirable advisable
      time fundamental incumbent`,
      { force: 'directive', withInfinitive: true },
    ),
  ]),
  nouns: new Map<string, NounForce>([
    ['offices', { force: 'commissive' }],
    ['goal', { force: 'commissive' }],
    ['aim', { force: 'commissive' }],
    ...nounForces(ACT_NOUNS),
  ]),
  phrases: [
    // leave that is taken, not asked for: the verb behind it acts
    ...phrases(
      ...['thank', 'welcome', 'congratulate', 'praise', 'commend', 'condemn', 'apologise', 'apologize', 'express'].map(
        (verb) => `let me ${verb}`,
      ),
    ).map((words) => ({ words, force: 'expressive' as const })),
    ...phrases('let me ask', 'let me urge', 'let me call on', 'let me appeal').map((words) => ({
      words,
      force: 'directive' as const,
    })),
    { words: ['let', 'me'], force: 'assertive' },
    ...phrases('the time has come', 'now is the time', 'the time is ripe', 'the time had come').map((words) => ({
      words,
      force: 'directive' as const,
    })),
  ],
};
