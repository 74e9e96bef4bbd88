import type { WrongWords } from '../content.ts';
import { units } from './units.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const OWN_DEEDS =
  'ingérence ingérences provocation provocations exaction exactions atrocité atrocités intimidation intimidations ' +
  'agissements chantage mensonge mensonges propagande désinformation manipulation manipulations calomnie calomnies';

/** What French has for wrongs and for those who do them. */
export const WRONGS: WrongWords = {
  verbs: set(
    'agresser martyriser opprimer massacrer piller terroriser mentir tricher bafouer piétiner saboter envahir annexer ' +
      'harceler persécuter torturer assassiner déstabiliser spolier usurper tyranniser brutaliser diffamer falsifier intimider',
  ),
  deeds: set(
    `${OWN_DEEDS} agression agressions occupation invasion annexion persécution persécutions massacre massacres pillage pillages ` +
      'crime crimes torture tortures viol viols violation violations harcèlement sabotage sabotages oppression joug domination ' +
      'spoliation terrorisme',
  ),
  ownDeeds: set(OWN_DEEDS),
  under: set('sous'),
  despite: set('malgré'),
  doing: set('commettre perpétrer pratiquer mener exercer orchestrer infliger perpétuer fomenter provoquer'),
  doers: set(
    'criminel criminels criminelle criminelles terroriste terroristes agresseur agresseurs occupant occupants menteur ' +
      'menteurs assassin assassins bandit bandits voyou voyous tyran tyrans envahisseur envahisseurs bourreau bourreaux ' +
      'pillard pillards tortionnaire tortionnaires',
  ),
  identifying: units(["s'agir"]),
};
