import { english } from '../../src/lang/en/index.ts';
import { reportingVerbs, speechLemmas } from '../../src/lang/en/reporting.ts';
import { body, contents, group, holder, initiative, person, type Row, state } from './contents.ts';

/** Everybody whom the test sentences speak of. */
const WORLD: readonly Row[] = [
  state('norway', 'Norway', 'Oslo'),
  state('kenya', 'Kenya', 'Nairobi', 'the Kenyan authorities'),
  state('chile', 'Chile', 'Santiago'),
  state('peru', 'Peru', 'Lima'),
  state('vietnam', 'Vietnam', 'Hanoi'),
  state('laos', 'Laos', 'Vientiane'),
  state('morocco', 'Morocco', 'Rabat'),
  state('turkey', 'Turkey', 'Ankara'),
  state('ukraine', 'Ukraine', 'Kyiv'),
  state('japan', 'Japan', 'Tokyo'),
  state('france', 'France'),
  state('mali', 'Mali', 'Bamako'),
  body('eu', 'European Union', 'EU'),
  body('au', 'African Union', 'AU'),
  body('nato', 'NATO'),
  body('world-bank', 'World Bank'),
  body('rebels', 'Northern Front'),
  initiative('lobito', 'Lobito Corridor'),
  initiative('paris', 'Paris Agreement'),
  initiative('agenda', 'Agenda 2063'),
  initiative('gateway', 'Global Gateway'),
  initiative('silk', 'Silk Road Initiative'),
  initiative('vision', 'Vision 2045'),
  initiative('pact', 'Pact for the Future'),
  initiative('talks', 'Doha process'),
  initiative('dam', 'Koysha dam'),
  initiative('fund', 'Green Climate Fund', 'GCF'),
  initiative('summit', 'Ocean Summit'),
  person(
    'dahl',
    'norway',
    'Ms. Dahl',
    'Dahl',
    'Ingrid Dahl',
    'the Norwegian minister',
    'Norwegian Foreign Minister Ingrid Dahl',
  ),
  person(
    'otieno',
    'kenya',
    'Otieno',
    'her Kenyan counterpart',
    'Samuel Otieno',
    'Kenyan Foreign Minister Samuel Otieno',
  ),
  person('quispe', 'peru', 'Quispe', 'the Peruvian president', 'Peruvian President Quispe'),
  person('aydin', 'nato', 'Aydin', 'NATO Secretary-General Aydin'),
  group('andean', ['chile', 'peru'], 'the two countries', 'the two neighbours', 'both sides', 'the two sides'),
  group('ministers', ['dahl', 'otieno'], 'the two ministers'),
  group('leaders', ['holder-CL', 'holder-PE'], 'the two heads of state'),
  holder('holder-CL'),
  holder('holder-PE'),
];

const VERBS = speechLemmas().flatMap((verb) => reportingVerbs(verb));

export const ENGLISH = contents(english, VERBS, WORLD);
