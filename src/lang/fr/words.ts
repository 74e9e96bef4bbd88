/** The closed classes of French, and the open-class words that look like verbs and seldom are. Normalised forms. */

export const SPELLING = {
  elisions: new Set([
    'l', 'd', 'j', 'm', 't', 's', 'c', 'n', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'quelqu',
  ]),
  enclitics: [
    '-t-il', '-t-elle', '-t-on', '-t-ils', '-t-elles', '-ils', '-elles', '-elle', '-il', '-on', '-je', '-nous', '-vous', '-ce',
  ],
  suffixes: new Set<string>(),
  abbreviations: new Set(['m.', 'mm.', 'mgr.', 'dr.', 'pr.', 'me.', 'st.', 'av.', 'janv.', 'févr.', 'sept.', 'oct.', 'nov.', 'déc.', 'etc.', 'art.', 'n°.', 'vol.']),
} as const;

export const DETERMINERS = new Set([
  'le', 'la', 'les', "l'", 'un', 'une', 'des', 'du', 'au', 'aux', 'ce', 'cet', 'cette', 'ces', 'mon', 'ma', 'mes', 'ton',
  'ta', 'tes', 'son', 'sa', 'ses', 'notre', 'nos', 'votre', 'vos', 'leur', 'leurs', 'quelque', 'quelques', 'chaque',
  'plusieurs', 'aucun', 'aucune', 'nul', 'nulle', 'certains', 'certaines', 'divers', 'diverses', 'différents', 'différentes',
  'quel', 'quelle', 'quels', 'quelles', 'tout', 'toute', 'tous', 'toutes', 'maints', 'maintes', 'tel', 'telle', 'tels', 'telles',
]);

export const SUBJECT_PRONOUNS = new Set([
  'je', "j'", 'tu', 'il', 'elle', 'on', 'nous', 'vous', 'ils', 'elles', 'ce', "c'", 'ceci', 'cela', 'ça',
]);

export const OTHER_PRONOUNS = new Set([
  'celui', 'celle', 'ceux', 'celles', 'celui-ci', 'celle-ci', 'ceux-ci', 'celles-ci', 'celui-là', 'celle-là', 'lui', 'eux',
  'moi', 'toi', 'soi', 'lui-même', 'elle-même', 'eux-mêmes', 'elles-mêmes', 'moi-même', 'nous-mêmes', 'chacun', 'chacune',
  'rien', 'personne', 'quelqu', 'autrui', 'certains', 'beaucoup', 'plupart', 'tous', 'toutes',
]);

export const OBJECT_CLITICS = new Set(['me', "m'", 'te', "t'", 'se', "s'", 'le', 'la', "l'", 'les', 'lui', 'leur', 'y', 'en', 'nous', 'vous']);

export const NEGATIONS = new Set(['ne', "n'"]);

/** Second parts of a negation that stand inside or after the verb group. */
export const NEGATIVE_ADVERBS = new Set(['pas', 'plus', 'jamais', 'rien', 'guère', 'point', 'aucunement', 'nullement', 'personne', 'aucun', 'aucune', 'ni', 'nul', 'nulle']);

export const PREPOSITIONS = new Set([
  'à', 'a', 'de', "d'", 'du', 'des', 'au', 'aux', 'en', 'dans', 'par', 'pour', 'sur', 'sous', 'avec', 'sans', 'contre',
  'vers', 'chez', 'entre', 'parmi', 'devant', 'derrière', 'avant', 'après', 'depuis', 'pendant', 'durant', 'dès', "jusqu'",
  'jusque', 'hors', 'malgré', 'outre', 'selon', "d'après", 'concernant', 'voici', 'via', 'envers', 'lors', 'auprès', 'afin',
  'près', 'face', 'grâce', 'quant', 'suite', 'moyennant', 'suivant', 'excepté', 'sauf', 'hormis', 'au-delà', 'vis-à-vis',
]);

export const CONJUNCTIONS = new Set(['et', 'ou', 'ni', 'mais', 'or', 'car', 'donc', 'puis', '&']);

export const COMPLEMENTISERS = new Set(['que', "qu'"]);

export const SUBORDINATORS = new Set([
  'si', "s'il", 'comme', 'quand', 'lorsque', "lorsqu'", 'puisque', "puisqu'", 'quoique', "quoiqu'", 'alors', 'tandis', 'bien',
  'parce', 'pourvu',
]);

export const RELATIVES = new Set(['qui', 'dont', 'où', 'lequel', 'laquelle', 'lesquels', 'lesquelles', 'duquel', 'auquel', 'desquels', 'auxquels', 'auxquelles', 'desquelles', 'quoi']);

/** Adverbs and adverbial words that may stand inside a verb group or beside it. Words in -ment count as well. */
export const ADVERBS = new Set([
  'toujours', 'déjà', 'encore', 'aussi', 'bien', 'mal', 'enfin', 'ensuite', 'puis', 'également', 'ainsi', 'alors', 'toutefois',
  'cependant', 'néanmoins', 'pourtant', 'notamment', 'surtout', 'même', 'très', 'trop', 'peu', 'beaucoup', 'plus', 'moins',
  'aujourd', "aujourd'hui", 'hier', 'demain', 'désormais', 'maintenant', 'bientôt', 'tôt', 'tard', 'souvent', 'parfois',
  'jamais', 'pas', 'guère', 'point', 'non', 'oui', 'ici', 'là', 'ailleurs', 'davantage', 'auparavant', 'autant', 'tant',
  'ensemble', 'vite', 'longtemps', 'presque', 'seulement', 'environ', 'quasi', 'plutôt', 'tout', 'récemment', 'aussitôt',
  'dernièrement', 'naguère', 'jadis', 'autrefois', 'dorénavant', 'depuis', 'certes', 'justement', 'volontiers', 'tellement',
  'si', 'là-bas', 'par-là', 'autrement', 'quelque', 'entretemps', 'entre-temps', 'ci-dessus', 'or', 'donc', 'haut', 'fort', 'en-dessous',
]);

/** Adverbial phrases that stand inside a verb group: "a par ailleurs mis en garde". */
export const ADVERBIAL_PHRASES: readonly string[] = [
  'par ailleurs', 'en outre', 'en revanche', 'en effet', 'de nouveau', 'à nouveau', 'une nouvelle fois', 'une fois de plus',
  'une fois encore', 'encore une fois', 'de même', 'du reste', 'au contraire', 'par conséquent', 'en conséquence', 'dans la foulée',
  'pour sa part', 'pour leur part', 'pour son compte', 'de son côté', 'de leur côté', 'quant à lui', 'quant à elle', 'quant à eux', 'quant à elles',
  'de plus', 'avant tout', 'sans détour', 'sans ambages', 'à son tour', 'à leur tour', 'en particulier', 'entre autres', 'tout de même',
  'malgré tout', 'de facto', 'en même temps', 'dans le même temps', 'sans équivoque', 'à plusieurs reprises', 'à maintes reprises',
  'au passage', 'en personne', 'lui aussi', 'elle aussi', 'eux aussi', 'elles aussi', 'lui-même', 'elle-même', 'eux-mêmes', 'elles-mêmes', 'lui', 'eux', 'elle',
  'bel et bien', 'd\'abord', 'tout d\'abord', 'de concert', 'en privé', 'en public', 'à l\'inverse', 'avec force', 'avec fermeté', 'avec vigueur',
  'en premier lieu', 'en dernier lieu', 'en conclusion', 'pour finir', 'pour conclure', 'au préalable', 'de fait', 'tour à tour',
  'non sans humour', 'à cet égard', 'à ce sujet', 'à ce propos', 'en substance', 'par la suite', 'sur ce point', 'de surcroît',
  'tous deux', 'toutes deux', 'tous les deux', 'toutes les deux', 'ce faisant', 'haut et fort', 'en bloc', 'sans réserve', 'à l\'unisson', 'tous trois',
];

/** Adjectives that stand before their noun. */
export const PRENOMINAL = new Set([
  'nouveau', 'nouvel', 'nouvelle', 'nouveaux', 'nouvelles', 'grand', 'grande', 'grands', 'grandes', 'petit', 'petite',
  'petits', 'petites', 'bon', 'bonne', 'bons', 'bonnes', 'mauvais', 'mauvaise', 'premier', 'première', 'premiers', 'premières',
  'dernier', 'dernière', 'derniers', 'dernières', 'prochain', 'prochaine', 'prochains', 'prochaines', 'même', 'mêmes', 'autre',
  'autres', 'ancien', 'ancienne', 'anciens', 'anciennes', 'futur', 'future', 'futurs', 'futures', 'vaste', 'vastes', 'long',
  'longue', 'longs', 'longues', 'haut', 'haute', 'hauts', 'hautes', 'jeune', 'jeunes', 'vieux', 'vieille', 'vieilles', 'tel', 'telle', 'simple',
  'double', 'triple', 'seul', 'seule', 'seuls', 'seules', 'meilleur', 'meilleure', 'meilleurs', 'meilleures', 'pire', 'moindre',
  'principal', 'principale', 'principaux', 'principales', 'véritable', 'véritables', 'énième', 'second', 'seconde', 'deuxième',
  'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième', 'neuvième', 'dixième', 'ex', 'vrai', 'vraie', 'rapide', 'profond', 'profonde', 'forte', 'fort', 'juste',
  'ultime', 'éventuel', 'éventuelle', 'éventuels', 'éventuelles', 'importante', 'important', 'récent', 'récente', 'récents', 'récentes', 'belle', 'beau', 'gros', 'grosse', 'plein', 'pleine',
]);

/** Finite forms that are nouns or adjectives far more often: verbs only after a pronoun, a clitic, `ne` or `qui`. */
export const SELDOM_VERBS = new Set([
  'pays', 'politique', 'politiques', 'entre', 'sous', 'outre', 'contre', 'est-ce', 'suite', 'mesures', 'membre',
  'président', 'parti', 'partie', 'parties', 'point', 'points', 'fin', 'port', 'ports', 'mission', 'missions', 'note', 'notes',
  'état', 'ministre', 'accord', 'accords', 'conseil', 'conseils', 'traité', 'traités', 'comité', 'comités', 'groupe', 'groupes',
  'troupes', 'forces', 'force', 'armes', 'arme', 'guerre', 'crise', 'presse', 'table', 'zone', 'zones', 'route', 'routes',
  'voie', 'voies', 'feu', 'terre', 'place', 'places', 'plan', 'plans', 'cadre', 'cadres', 'cause', 'causes', 'marche', 'marches',
  'lutte', 'luttes', 'aide', 'aides', 'offre', 'offres', 'rencontre', 'rencontres', 'visite', 'visites', 'réforme', 'réformes',
  'reprise', 'mise', 'prise', 'demande', 'demandes', 'réserve', 'réserves', 'mesure', 'charge', 'charges', 'poste', 'postes',
  'étape', 'étapes', 'échange', 'échanges', 'relance', 'relâche', 'commerce', 'finance', 'finances', 'science', 'ligne', 'lignes',
  'base', 'bases', 'source', 'sources', 'peuple', 'peuples', 'siège', 'sièges', 'veille', 'tête', 'main', 'pont', 'ponts',
  'date', 'dates', 'heure', 'heures', 'droit', 'droits', 'parole', 'paroles', 'ton', 'somme', 'sommes', 'article', 'articles',
  'critique', 'critiques', 'pratique', 'pratiques', 'large', 'ferme', 'complète', 'double', 'claire', 'calme', 'vide',
  'présente', 'présent', 'future', 'vers', 'dans', 'sur', 'après', 'avant', 'hors', 'avions', 'portions', 'montre', 'trêve',
  'menace', 'menaces', 'attaque', 'attaques', 'frappe', 'frappes', 'enquête', 'enquêtes', 'alerte', 'alertes', 'annonce',
  'annonces', 'appel', 'projet', 'projets', 'programme', 'programmes', 'réponse', 'réponses', 'paix', 'voix', 'choix', 'prix',
  'adresse', 'intérêt', 'intérêts', 'respect', 'refus', 'soutien', 'envers', 'ordre', 'règle', 'règles', 'rôle', 'rôles',
  'veto', 'voisin', 'voisine', 'content', 'contient-il', 'couvent', 'résident', 'résidents', 'différent', 'différents', 'équivalent',
  'excellent', 'influent', 'précédent', 'négligent', 'expédient', 'affluent', 'parent', 'argent', 'agent', 'agents', 'souvent', 'comment',
  'pire', 'tire', 'coopérative', 'fonds', 'bourse', 'bourses', 'cours', 'discours', 'recours', 'secours', 'concours', 'parcours',
  'centre', 'centres', 'chambre', 'chambres', 'ville', 'filles', 'ceinture', 'culture', 'nature', 'structure', 'structures',
  'échec', 'poursuite', 'crime', 'crimes', 'tension', 'tensions', 'action', 'actions', 'question', 'questions', 'pression', 'pressions',
  'sanction', 'mention', 'relation', 'fonction', 'fonctions', 'nation', 'exceptions', 'camp', 'camps', 'soldat', 'témoignage',
  'signe', 'signes', 'trace', 'traces', 'garde', 'gardes', 'face', 'faces', 'espace', 'espaces', 'avocat', 'classe', 'classes', 'dialogue', 'dialogues',
  'autre', 'autres', 'si', 'elles', 'court', 'sort', 'mort', 'morts', 'part', 'parts', 'vis', 'dis', 'soi', 'pense', 'avance', 'tombe',
  'bombe', 'bombes', 'capture', 'rupture', 'ouverture', 'signature', 'facture', 'mine', 'mines', 'usine', 'usines', 'machine', 'machines',
  'doctrine', 'origine', 'dette', 'dettes', 'taxe', 'taxes', 'pacte', 'pactes', 'acte', 'actes', 'texte', 'textes', 'contraste', 'liste', 'listes',
  'poste', 'flotte', 'côte', 'vote', 'votes', 'pilote', 'otage', 'otages', 'page', 'pages', 'stage', 'stages', 'image', 'images', 'message', 'messages', 'passage', 'dommage', 'dommages',
  'gage', 'gages', 'nuage', 'orage', 'ravages', 'partage', 'sauvage', 'hommage', 'hommages', 'chômage', 'étude', 'études', 'attitude', 'lance',
]);

/** Verb forms on paper that are nouns or adjectives in the news. */
export const NEVER_VERBS = new Set([
  'chinoise', 'chinoises', 'conseiller', 'conseillers', 'prête', 'prêtes', 'important', 'importants', 'plaque', 'partie', 'parties',
  'officier', 'officiers', 'premier', 'dernier', 'particulier', 'régulier', 'étranger', 'étrangers', 'financier', 'février', 'janvier', 'dossier', 'dossiers', 'quartier',
  'chantier', 'chantiers', 'danger', 'dangers', 'papier', 'courrier', 'millier', 'milliers', 'entier', 'fer', 'mer', 'hier', 'cher', 'hiver', 'leader', 'leaders', 'palier',
  'vice', 'russe', 'russes', 'suisse', 'belge', 'serbe', 'arabe', 'europe', 'asie', 'chine', 'france', 'sénégal', 'angola', 'mali', 'tchad', 'niger', 'laos',
  'dollars', 'euros', 'samedi', 'lundi', 'mardi', 'mars', 'mai', 'juin', 'août', 'avril', 'octobre', 'ans', 'mois', 'année', 'années', 'semaine', 'siècle',
  'journalistes', 'pourparlers', 'libre', 'riche', 'riches', 'pauvre', 'pauvres', 'propre', 'propres', 'publique', 'publiques', 'civile', 'civiles', 'militaire',
  'devant', 'nous-mêmes', 'sommet', 'sommets', 'fête', 'armée', 'armées', 'journée', 'durée', 'entrée', 'assemblée', 'portée', 'pensée',
  'stratégie', 'économie', 'énergie', 'démocratie', 'diplomatie', 'autonomie', 'industrie', 'colonie', 'série', 'sortie',
  'mot', 'mots', 'dos', 'pas', 'plus', 'moins', 'non', 'oui', 'ni', 'or', 'car', 'sauf', 'mal', 'bas', 'gaz', 'nord', 'sud', 'ouest', 'mondial',
  'étranges', 'gouverne', 'quatre', 'six', 'dix', 'cent', 'mille', 'onze', 'douze', 'treize', 'quinze', 'seize', 'trente', 'quarante', 'cinquante', 'soixante',
]);

/** Modal verbs that call for something. */
export const OBLIGATION_MODALS = new Set(['devoir', 'falloir', 'convenir']);
