import type { WrongWords } from '../content.ts';
import { units } from './units.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const OWN_DEEDS = 'provocation provocations atrocities lies propaganda disinformation blackmail interference';

/** What English has for wrongs and for those who do them. */
export const WRONGS: WrongWords = {
  verbs: set(
    'bully martyr oppress massacre loot plunder terrorise terrorize lie cheat flout trample sabotage invade annex harass ' +
      'persecute torture murder destabilise destabilize usurp intimidate blackmail violate slander',
  ),
  units: units([
    'fan the flames',
    'add fuel to the fire',
    'play with fire',
    'make a mockery',
    'turn a blind eye',
    'sow chaos',
    'sow discord',
    'break its word',
    'break its promises',
    'hold hostage',
    'act in bad faith',
  ]),
  answering: units([
    'be responsible',
    'be solely responsible',
    'be fully responsible',
    'be to blame',
    'be guilty',
    'bear responsibility',
    'bear full responsibility',
    'bear sole responsibility',
    'be behind',
  ]),
  ills: set(
    'escalation crisis war wars death deaths failure violence conflict conflicts massacre massacres attack attacks aggression ' +
      'chaos catastrophe shortage famine deterioration deadlock tension tensions tragedy clashes fighting destruction suffering ' +
      'collapse incident incidents hostilities murder assassination delay',
  ),
  deeds: set(
    `${OWN_DEEDS} aggression occupation invasion annexation persecution massacre massacres looting crimes torture`,
  ),
  ownDeeds: set(OWN_DEEDS),
  under: set('under'),
  despite: set('despite'),
  doing: set('commit perpetrate orchestrate inflict wage'),
  doers: set(
    'criminal criminals terrorist terrorists aggressor aggressors occupier occupiers liar liars murderer murderers ' +
      'bandit bandits tyrant tyrants invader invaders',
  ),
  censures: set(
    'unacceptable intolerable irresponsible unjustifiable inexcusable illegal illegitimate unlawful unjust unjustified barbaric ' +
      'despicable disgraceful shameful outrageous cowardly reckless provocative hypocritical cynical criminal deplorable heinous',
  ),
  branding: units(['be', 'constitute', 'represent', 'remain', 'amount']),
  shames: set(
    'disgrace mistake error provocation violation scandal betrayal threat insult affront crime injustice shame danger farce sham ' +
      'lie blackmail hypocrisy aggression breach',
  ),
  judged: set(
    `${OWN_DEEDS} attitude behaviour behavior conduct remarks comments statement statements decision decisions policy policies ` +
      'refusal silence move moves action actions act acts measure measures posture stance strike strikes attack attacks ' +
      'offensive aggression invasion veto sanctions accusations threats claims',
  ),
  identifying: [],
};
