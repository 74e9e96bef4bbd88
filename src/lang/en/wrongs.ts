import type { WrongWords } from '../content.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const OWN_DEEDS = 'provocation provocations atrocities lies propaganda disinformation blackmail interference';

/** What English has for wrongs and for those who do them. */
export const WRONGS: WrongWords = {
  verbs: set(
    'bully martyr oppress massacre loot plunder terrorise terrorize lie cheat flout trample sabotage invade annex harass ' +
      'persecute torture murder destabilise destabilize usurp intimidate blackmail violate slander',
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
  identifying: [],
};
