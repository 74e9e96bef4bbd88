import type { WrongWords } from '../content.ts';
import { inflected, units } from './units.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const OWN_DEEDS =
  'ingérence ingérences provocation provocations exaction exactions atrocité atrocités intimidation intimidations ' +
  'agissements chantage mensonge mensonges propagande désinformation manipulation manipulations calomnie calomnies';

/** What French has for wrongs and for those who do them. */
export const WRONGS: WrongWords = {
  verbs: set(
    'agresser martyriser opprimer massacrer piller terroriser mentir tricher bafouer piétiner saboter envahir annexer ' +
      'violer kidnapper affamer réprimer calomnier instrumentaliser ingérer immiscer trahir asservir museler bâillonner déporter ' +
      'exterminer espionner empoisonner harceler persécuter torturer assassiner déstabiliser spolier usurper tyranniser brutaliser diffamer falsifier intimider ' +
      'humilier mépriser dénigrer discriminer profaner incendier',
  ),
  units: units([
    'se moquer',
    'porter atteinte',
    'porter préjudice',
    'faire fi',
    'fouler aux pieds',
    'jouer avec le feu',
    'souffler sur les braises',
    "jeter de l'huile sur le feu",
    "mettre de l'huile sur le feu",
    'manquer à ses obligations',
    'manquer à ses engagements',
    'manquer à ses devoirs',
    'manquer à sa parole',
    'manquer à ses promesses',
    'trahir sa parole',
    'jouer un double jeu',
    'tenir un double discours',
    'faire preuve de mauvaise foi',
    'se rendre coupable',
    'semer la terreur',
    'semer la discorde',
    'semer le chaos',
    'semer la mort',
    'prendre en otage',
    'prendre pour cible des civils',
    'faire du chantage',
    'mettre en danger la paix',
  ]),
  answering: units([
    'être responsable',
    'être seul responsable',
    'être coupable',
    "être à l'origine",
    'porter la responsabilité',
    "porter l'entière responsabilité",
    'porter une lourde responsabilité',
    'porter la pleine responsabilité',
    'porter toute la responsabilité',
    'endosser la responsabilité',
  ]),
  ills: set(
    'escalade crise guerre guerres mort morts échec violence violences conflit conflits massacre massacres attaque attaques ' +
      'agression chaos catastrophe pénurie famine dégradation détérioration blocage impasse tension tensions drame tragédie ' +
      'affrontements affrontement combats destruction destructions souffrances effondrement incident incidents hostilités ' +
      'assassinat meurtre naufrage retard rupture pollution',
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
      'coupable coupables pillard pillards tortionnaire tortionnaires',
  ),
  censures: new Set(
    inflected([
      ...[
        'inacceptable',
        'intolérable',
        'irresponsable',
        'injustifiable',
        'inadmissible',
        'inexcusable',
        'condamnable',
      ],
      ...['déplorable', 'barbare', 'abject', 'révoltant', 'indigne', 'illégal', 'illégitime', 'inique', 'injuste'],
      ...['infondé', 'absurde', 'ridicule', 'grotesque', 'délirant', 'fantaisiste', 'insultant', 'erroné', 'choquant'],
      ...['irrespectueux', 'inapproprié', 'provocant', 'méprisant', 'raciste', 'arbitraire', 'injurieux'],
      ...['injustifié', 'cynique', 'hypocrite', 'provocateur', 'criminel', 'lâche', 'infâme', 'éhonté', 'ignoble'],
    ]).concat(
      'faux',
      'fausse',
      'fausses',
      'mensonger',
      'mensongère',
      'mensongers',
      'mensongères',
      'calomnieux',
      'calomnieuse',
      'calomnieuses',
      'diffamatoire',
      'diffamatoires',
      'scandaleux',
      'scandaleuse',
      'scandaleuses',
      'honteux',
      'honteuse',
      'honteuses',
      'odieux',
      'odieuse',
    ),
  ),
  branding: units(['être', 'constituer', 'représenter', 'rester', 'demeurer']),
  shames: set(
    'honte erreur faute provocation violation scandale trahison menace insulte affront crime ingérence injustice aberration ' +
      'entrave atteinte danger farce mascarade gifle mensonge chantage hypocrisie agression',
  ),
  judged: set(
    `${OWN_DEEDS} attitude attitudes comportement comportements conduite propos déclaration déclarations décision décisions ` +
      'politique politiques refus silence geste gestes action actions acte actes mesure mesures posture position frappe frappes ' +
      'retrait annonce annonces vote intervention opération présence blocage projet plan embargo commentaire commentaires remarque remarques paroles critiques allégations affirmations thèse thèses discours raid raids bombardement bombardements ' +
      'attaque attaques offensive offensives agression invasion tir tirs veto sanctions accusations menaces manœuvre manœuvres',
  ),
  identifying: units(["s'agir"]),
};
