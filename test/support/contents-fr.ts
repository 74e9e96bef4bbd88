import { french } from '../../src/lang/fr/index.ts';
import { REPORTING_VERBS } from '../../src/lang/fr/reporting.ts';
import { body, contents, group, holder, initiative, person, type Row, state } from './contents.ts';

/** Everybody whom the test sentences speak of. Names are found where they stand as whole words. */
const WORLD: readonly Row[] = [
  state('norway', 'la Norvège', 'Norvège', 'Oslo'),
  state('kenya', 'le Kenya', 'Kenya', 'Nairobi', 'les autorités kényanes'),
  state('chile', 'le Chili', 'Chili', 'Santiago'),
  state('peru', 'le Pérou', 'Pérou', 'Lima'),
  state('vietnam', 'le Vietnam', 'Vietnam', 'Hanoï'),
  state('laos', 'le Laos', 'Laos', 'Vientiane'),
  state('morocco', 'le Maroc', 'Maroc', 'Rabat'),
  state('turkey', 'la Turquie', 'Turquie', 'Ankara'),
  state('ukraine', "l'Ukraine", 'Ukraine', 'Kiev'),
  state('japan', 'le Japon', 'Japon', 'Tokyo'),
  state('france', 'la France', 'France'),
  state('mali', 'le Mali', 'Mali', 'Bamako'),
  body('eu', "l'Union européenne", 'Union européenne', 'UE'),
  body('au', "l'Union africaine", 'Union africaine', 'UA'),
  body('nato', "l'Otan", 'Otan'),
  body('world-bank', 'la Banque mondiale', 'Banque mondiale'),
  body('rebels', 'le Front du Nord', 'Front du Nord'),
  initiative('lobito', 'Corridor de Lobito', 'Corridor'),
  initiative('paris', 'Accord de Paris'),
  initiative('agenda', 'Agenda 2063'),
  initiative('gateway', 'Global Gateway'),
  initiative('silk', 'Nouvelles routes de la soie'),
  initiative('vision', 'Vision 2045'),
  initiative('pact', "Pacte pour l'avenir"),
  initiative('talks', 'processus de Doha'),
  initiative('dam', 'barrage de Koysha'),
  initiative('fund', 'Fonds vert pour le climat', 'FVC'),
  initiative('summit', 'Sommet des océans'),
  person('dahl', 'norway', 'Mme Dahl', 'Ingrid Dahl', 'la ministre norvégienne'),
  person('otieno', 'kenya', 'M. Otieno', 'son homologue kényan', 'Samuel Otieno'),
  person('quispe', 'peru', 'M. Quispe', 'le président péruvien'),
  person('aydin', 'nato', 'M. Aydin', "le secrétaire général de l'Otan"),
  group('andean', ['chile', 'peru'], 'les deux pays', 'les deux voisins'),
  group('ministers', ['dahl', 'otieno'], 'les deux ministres'),
  group('leaders', ['holder-CL', 'holder-PE'], "les deux chefs d'Etat"),
  holder('holder-CL'),
  holder('holder-PE'),
];

export const FRENCH = contents(french, REPORTING_VERBS, WORLD);
