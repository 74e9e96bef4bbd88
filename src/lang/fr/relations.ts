import type { Relation } from '../../vocab/terms.generated.ts';
import type { NounFrame, PairFrame, RelationWords, VerbFrame } from '../content.ts';
import { actFrames, type ObjectFrames, spokenFrames } from '../spokenRows.ts';
import { ACT_NOUNS } from './act-nouns.ts';
import { ACT_FRAMES, FITTING, IDIOMS } from './relation-idioms.ts';
import { REPORTING_VERBS } from './reporting.ts';
import { set, unit, units } from './units.ts';
import { WRONGS } from './wrongs.ts';

const COOPERATION = set(
  'coopération coopérations collaboration coordination communication partenariat partenariats échanges dialogue concertation ' +
    'synergie synergies solidarité confiance',
);

/** What is done together: "œuvrer ensemble", "lutter conjointement". Not what is so together: "préserver ensemble". */
const TOGETHER = [
  ...[
    'travailler',
    'œuvrer',
    'construire',
    'bâtir',
    'lutter',
    'avancer',
    'agir',
    'promouvoir',
    'faire avancer',
    'défendre',
    'combattre',
  ],
  ...[
    'relever',
    'affronter',
    'faire face',
    'répondre',
    'développer',
    'créer',
    'contribuer',
    'résoudre',
    'explorer',
    'investir',
    'produire',
  ],
  ...['mettre en oeuvre', 'réaliser', 'sauvegarder', 'gérer', 'organiser', 'chercher', 'planifier', 'marcher'],
].flatMap((verb) => ['ensemble', 'conjointement', 'main dans la main', 'de concert'].map((how) => `${verb} ${how}`));

/** What one asks somebody for. */
const HELP = set(
  `appui soutien aide assistance concours médiation intervention coopération entremise arbitrage secours protection accord
  autorisation approbation aval expertise excuses garanties assentiment parrainage clémence bienveillance solidarité`,
);

/** What somebody is congratulated on: acts that are theirs. */
const MERITS = set(
  `choix décision décisions effort efforts engagement travail action actions rôle initiative initiatives politique réforme
  réformes courage sagesse résilience détermination leadership geste démarche attitude contribution mobilisation volonté
  ténacité succès réussite progrès élan essor avancées avancée bilan parcours médiation hospitalité générosité soutien aide appui`,
);

/** What two sides do who come to terms. */
const SETTLING = set(
  `conclure signer parvenir trouver réconcilier entendre négocier dialoguer accorder rapprocher surmonter régler résoudre aplanir
  normaliser renouer parler`,
);

/** What money is given for that helps a country: "débloquer dix millions pour les écoles du Tchad". */
const NEEDS = set(
  `éducation école écoles santé hôpital hôpitaux réfugiés déplacés sinistrés victimes agriculture faim famine sécheresse inondations
  reconstruction relèvement développement infrastructures routes eau assainissement électrification logements pauvreté
  alphabétisation population populations enfants agriculteurs éleveurs paludisme vaccination résilience humanitaire humanitaires`,
);

/** Whoever supports one of these is no friend of whom it befalls: "soutenir le départ de X". */
const REMOVALS = set(
  `départ démission retrait chute éviction destitution renversement arrestation défaite dissolution suspension exclusion
  expulsion condamnation limogeage sanction sanctions embargo blocus boycott extradition comparution jugement isolement révision
  abandon report fin renégociation abrogation annulation réforme amendement principe principes`,
);

/** Whoever rejects these denies them, and opposes nobody. */
const REPROACHES = set(
  `accusation accusations allégation allégations critique critiques reproche reproches insinuation insinuations soupçon soupçons
  assertion assertions affirmation affirmations imputation imputations propos rumeur rumeurs principe principes`,
);

/** What the complement of a noun in between does not stand in, for every row of a relation. */
const EXCEPTIONS: Readonly<Partial<Record<Relation, ReadonlySet<string>>>> = {
  supports: REMOVALS,
  opposes: REPROACHES,
};

const excepting = <Row extends Pick<VerbFrame, 'relation' | 'except'>>(row: Row): Row => {
  const own = EXCEPTIONS[row.relation];
  return own === undefined ? row : { ...row, except: new Set([...own, ...(row.except ?? [])]) };
};

/** What nobody can be asked to do. */
const UNASKED = set(
  `être avoir pouvoir devenir rester demeurer gagner vaincre réussir prospérer connaître retrouver savoir échouer triompher
  survivre l'emporter bénéficier grandir tomber`,
);

/** Verbs that are no verbs of speech, or whose relation hangs on the object. */
// biome-ignore format: one row a line
const ROWS: readonly (Omit<VerbFrame, 'units' | 'lemmas'> & { readonly units: readonly string[] })[] = [
  { id: 'soutenir', units: ['soutenir', 'appuyer', 'accompagner', 'défendre', 'épauler', 'promouvoir', 'parrainer'], relation: 'supports', object: [''], filler: 'any', through: 'complement' },
  { id: 'se-soutenir', units: ['se soutenir', 's\'entraider'], relation: 'supports', object: [], filler: 'actor', mutual: true },
  { id: 'aux-cotes-de', units: ['être', 'rester', 'demeurer', 'se tenir', 'se trouver', 'se ranger'], relation: 'supports', object: ['aux côtés de'], filler: 'actor' },
  { id: 'investir', units: ['investir', 'injecter'], relation: 'supports', object: ['dans'], filler: 'initiative' },
  { id: 's-associer', units: ["s'associer", 'adhérer pleinement', 'se rallier', 'souscrire'], relation: 'supports', object: ['à'], filler: 'any', through: 'complement' },
  { id: 'etre-favorable', units: ['être favorable', 'rester favorable', 'demeurer favorable', 'être attaché', 'rester attaché', 'demeurer attaché', 'apporter son soutien'], relation: 'supports', object: ['à'], filler: 'any', through: 'complement' },
  { id: 'etre-solidaire', units: ['être solidaire', 'rester solidaire', 'demeurer solidaire'], relation: 'supports', object: ['de', 'avec', 'envers'], filler: 'any' },
  { id: 'financer', units: ['financer', 'cofinancer', 'subventionner', 'garantir le financement', 'assurer le financement', 'prendre en charge'], relation: 'supports', object: [''], filler: 'initiative', through: 'complement' },
  { id: 'approuver-un-pret', units: ['approuver', 'accorder', 'octroyer', 'verser', 'débloquer', 'allouer', 'consacrer', 'contribuer', 'concourir', 'apporter', 'abonder', 'participer au financement'], relation: 'supports', object: ['à', 'pour'], filler: 'initiative', through: 'complement', except: set('conformément rapport vertu') },
  { id: 'plaider', units: ['plaider', 'militer', 'faire campagne', 'se prononcer', 'se mobiliser'], relation: 'supports', object: ['pour'], filler: 'initiative' },
  { id: 'plaider-pour-l-adhesion', units: ['plaider', 'militer', 'faire campagne', 'se prononcer'], relation: 'supports', object: ['pour'], filler: 'actor', through: 'complement', headed: true, nouns: set('adhésion candidature intégration entrée reconnaissance souveraineté indépendance') },
  { id: 'reclamer-de', units: ['réclamer', 'exiger', 'solliciter', 'attendre', 'obtenir'], relation: 'requests', object: ['de'], filler: 'actor', adjacent: true },
  { id: 'solliciter-l-appui', units: ['solliciter', 'demander', 'réclamer', 'requérir', 'rechercher', 'implorer', 'quémander', 'exiger'], relation: 'requests', object: [''], filler: 'actor', through: 'complement', headed: true, nouns: HELP },
  { id: 'rappeler-a-l-ordre', units: ['rappeler'], relation: 'requests', object: ['', 'à'], filler: 'actor', adjacent: true, nouns: set('obligations engagements devoirs devoir responsabilités promesses ordre raison') },
  { id: 'souhaiter-que', units: ['souhaiter', 'vouloir', 'désirer', 'aimer'], relation: 'requests', object: [], filler: 'actor', clausal: true, except: UNASKED },
  { id: 'feliciter-un-acte', units: ['féliciter'], relation: 'praises', object: [''], filler: 'actor', through: 'agent', headed: true, nouns: MERITS },
  { id: 'voter-pour', units: ['voter'], relation: 'supports', object: ['pour'], filler: 'any' },
  { id: 'rejeter', units: ['rejeter', 'refuser', 'récuser', 'repousser', 'combattre'], relation: 'opposes', object: [''], filler: 'any' },
  { id: 'bloquer', units: ['bloquer', 'torpiller', 'entraver', 'saboter'], relation: 'opposes', object: [''], filler: 'initiative', through: 'complement' },
  { id: 's-opposer', units: ["s'opposer", 'être opposé', 'être hostile', 'dire non', 'fermer la porte'], relation: 'opposes', object: ['à'], filler: 'any', through: 'complement' },
  { id: 'etre-reconnaissant', units: ['être reconnaissant', 'rester reconnaissant', 'savoir gré'], relation: 'thanks', object: ['à', 'envers'], filler: 'actor' },
  { id: 'cooperer', units: ['coopérer', 'travailler', 'collaborer', 'coordonner', 'œuvrer', 'dialoguer', 'bâtir', 'construire', 'agir', 'se coordonner', 'se concerter', 'lutter', "s'engager", 'marcher', 'avancer', 'poursuivre', 'unir ses forces', 'unir ses efforts', 'joindre ses efforts', 'conjuguer ses efforts', "s'allier", 'faire équipe', 'faire front commun', 'organiser', 'développer', 'produire', 'concevoir', 'combattre'], relation: 'cooperatesWith', object: ['avec', 'aux côtés de'], filler: 'actor' },
  { id: 'en-concertation', units: ['se faire en concertation', 'agir de concert', 'travailler de concert'], relation: 'cooperatesWith', object: ['avec'], filler: 'actor' },
  { id: 'renforcer-la-cooperation', units: ['renforcer', 'élargir', 'approfondir', 'intensifier', 'développer', 'poursuivre', 'promouvoir', 'consolider', 'accroître', 'étendre', 'maintenir', 'mener', 'nouer', 'exploiter', 'élever', 'porter', 'entretenir', 'établir', 'lancer', 'reprendre', 'relancer', 'stimuler', 'accélérer'], relation: 'cooperatesWith', object: ['avec'], filler: 'actor', nouns: COOPERATION },
  { id: 'cooperation-entre', units: ['renforcer', 'élargir', 'approfondir', 'intensifier', 'développer', 'consolider', 'accroître', 'étendre', 'resserrer', 'dynamiser', 'stimuler'], relation: 'cooperatesWith', object: ['entre'], filler: 'actor', nouns: set('coopération collaboration partenariat partenariats coordination'), amongThem: true },
  { id: 'leur-cooperation', units: ['renforcer', 'élargir', 'approfondir', 'intensifier', 'développer', 'poursuivre', 'consolider', 'accroître', 'exploiter', 'promouvoir', 'élever', 'porter', 'hisser', 'resserrer', 'étendre', 'relancer', 'reprendre', 'maintenir', 'dynamiser', 'établir', 'nouer'], relation: 'cooperatesWith', object: [], filler: 'actor', nouns: set('coopération collaboration coordination partenariat partenariats'), mutual: true },
  { id: 'actes-conjoints-des-deux', units: ['mener', 'conduire', 'organiser', 'lancer', 'effectuer', 'tenir', 'créer', 'construire', 'entreprendre', 'engager', 'patrouiller'], relation: 'cooperatesWith', object: [], filler: 'actor', nouns: set('conjoint conjointe conjoints conjointes'), mutual: true },
  { id: 'ensemble', units: [...TOGETHER, 'unir leurs forces', 'unir leurs efforts', 'joindre leurs efforts', 'conjuguer leurs efforts', 'conjuguer leurs forces', 'coordonner leurs efforts', 'coordonner leurs actions', 'coordonner leur action', 'faire front commun', 'faire bloc', 'mutualiser leurs moyens', 'coopérer', 'se coordonner', 'collaborer', 'se concerter'], relation: 'cooperatesWith', object: [], filler: 'actor', mutual: true },
  { id: 'rejoindre', units: ['rejoindre', 'intégrer', 'réintégrer'], relation: 'joins', object: [''], filler: 'body' },
  { id: 'participer', units: ['participer', 'adhérer', 'prendre part', 'prendre sa part', "s'associer", 'se joindre', 'prendre toute sa part', "s'inscrire", 'augmenter sa participation', 'accroître sa participation', 'renforcer sa participation'], relation: 'joins', object: ['à'], filler: 'body', through: 'complement' },
  { id: 'assister-au-sommet', units: ['assister', 'coopérer', 'collaborer'], relation: 'joins', object: ['à'], filler: 'initiative', through: 'complement' },
  { id: 'construire', units: ['construire', 'mettre en oeuvre', 'réaliser', 'achever', 'appliquer', 'exécuter', 'livrer', 'bâtir', 'étendre', 'déployer', 'concrétiser', 'mener à bien', 'mettre en application', 'réhabiliter', 'moderniser', 'rénover', 'aménager', 'opérationnaliser', 'édifier', 'prolonger', 'parachever', 'mettre en service', 'mettre en place', 'créer', 'respecter'], relation: 'builds', object: [''], filler: 'initiative', through: 'complement', except: set('résultats consensus conclusions décisions recommandations lancement signature promesses') },
  { id: 'lancer-les-travaux', units: ['lancer les travaux', 'lancer le chantier', 'lancer la construction', 'entamer la construction', 'entamer les travaux', 'démarrer la construction'], relation: 'builds', object: ['de'], filler: 'initiative', through: 'complement' },
  { id: 'faire-avancer', units: ['faire avancer', 'faire progresser', 'poursuivre', 'accélérer', 'achever'], relation: 'builds', object: [''], filler: 'initiative', through: 'complement', nouns: set('construction réalisation') },
  { id: 'accelerer', units: ['accélérer', 'faire avancer', 'faire progresser'], relation: 'builds', object: [''], filler: 'initiative' },
  { id: 'travailler-au-deploiement', units: ['travailler', 'œuvrer', 'contribuer'], relation: 'builds', object: ['à'], filler: 'initiative', through: 'complement', nouns: set('construction réalisation déploiement exécution application') },
  { id: 'signer', units: ['signer', 'conclure', 'parapher', 'ratifier', 'finaliser', 'sceller', 'entériner', 'accepter', 'adopter'], relation: 'agreesOn', object: [''], filler: 'initiative' },
  { id: 'convenir', units: ['convenir', "s'accorder", "s'entendre", 'parvenir', 'décider', 'se mettre d\'accord', "tomber d'accord", "tomber d' accord", 'trouver un accord', 'trouver un terrain d\'entente'], relation: 'agreesOn', object: ['', 'de', 'sur', 'à', 'vers', 'en'], filler: 'initiative', through: 'complement', reaches: true, personal: true, except: set('principe principes') },
  { id: 'donner-la-priorite', units: ['donner la priorité', 'accorder la priorité', 'accorder une priorité', 'donner une priorité', 'donner priorité', 'accorder une grande importance', 'accorder une importance', 'attacher une importance', 'attacher une grande importance'], relation: 'prioritises', object: ['à', 'avec'], filler: 'any', through: 'complement' },
  { id: 'considerer-comme-priorite', units: ['considérer', 'voir', 'tenir', 'faire', 'ériger', 'désigner'], relation: 'prioritises', object: ['', 'avec', 'de'], filler: 'any', through: 'complement', nouns: set('priorité prioritaire priorités prioritaires privilégié privilégiée privilégiés plan majeur majeure stratégique incontournable') },
  { id: 'aider', units: ['aider', 'armer', 'équiper', 'former', 'assister', 'ravitailler', 'secourir'], relation: 'aids', object: [''], filler: 'actor', through: 'complement', controls: true, settling: SETTLING },
  { id: 'aider-a-relever', units: ['contribuer', 'participer', 'concourir'], relation: 'aids', object: ['à'], filler: 'actor', through: 'complement', headed: true, nouns: set('reconstruction relèvement rétablissement développement redressement stabilisation') },
  { id: 'livrer', units: ['livrer', 'fournir', 'verser', 'acheminer', 'prêter', 'octroyer'], relation: 'aids', object: ['à'], filler: 'actor' },
  { id: 'allouer-aux-besoins', units: ['allouer', 'débloquer', 'consacrer', 'octroyer', 'verser', 'affecter', 'dégager', 'décaisser', 'fournir', 'accorder', 'injecter'], relation: 'aids', object: ['à', 'en', 'dans', 'pour', 'contre'], filler: 'state', through: 'complement', nouns: NEEDS, reaches: true },
  { id: 'faire-don', units: ['faire don', 'faire cadeau'], relation: 'aids', object: ['à'], filler: 'actor' },
  { id: 'accorder', units: ['accorder', 'donner', 'offrir', 'procurer', 'débloquer', 'envoyer', 'céder', 'remettre'], relation: 'aids', object: ['à', 'pour'], filler: 'actor', nouns: set('aide aides assistance don dons prêt prêts fonds dollars euros francs yuans millions milliards armes drones munitions missiles hôpitaux vaccins vivres doses blé matériel médicaments avions chars équipements véhicules céréales tonnes lance-roquettes obus tentes') },
  { id: 'maintenir-son-aide', units: ['maintenir', 'poursuivre', 'accroître', 'augmenter', 'doubler', 'renforcer', 'apporter', 'prolonger'], relation: 'aids', object: ['à'], filler: 'actor', nouns: set('aide aides assistance') },
  { id: 'se-rendre', units: ['se rendre', 'effectuer une visite', 'faire une visite', 'aller', 'se déplacer', 'effectuer un déplacement', 'être en visite', 'arriver', 'retourner', 'voyager', 'atterrir', 'séjourner', 'faire escale', 'faire étape', 'faire le déplacement', 'entamer une visite', 'achever une visite', 'poursuivre sa visite'], relation: 'visits', object: ['à', 'en', 'dans'], filler: 'state' },
  { id: 'etre-attendu', units: ['attendre'], relation: 'visits', object: ['à', 'en', 'dans'], filler: 'state', patient: true },
  { id: 'partir-pour', units: ['partir', "s'envoler", "s'embarquer", 'mettre le cap'], relation: 'visits', object: ['pour', 'vers', 'sur'], filler: 'state' },
  { id: 'tournee-qui-mene', units: ['mener', 'amener', 'emmener', 'conduire', 'porter'], relation: 'visits', object: ['à', 'en', 'dans'], filler: 'state', through: 'complement', brings: ['à', 'en', 'dans'], nouns: set('tournée voyage visite déplacement périple étape mission') },
  { id: 'visiter', units: ['visiter'], relation: 'visits', object: [''], filler: 'state' },
  { id: 'proposer', units: ['proposer', 'lancer', 'initier', 'élaborer', 'mettre en avant', 'dévoiler', 'mettre sur pied', 'mettre sur la table'], relation: 'proposes', object: [''], filler: 'initiative', through: 'complement', except: set('travaux chantier construction appel') },
  { id: 'avancer', units: ['avancer', 'présenter', 'formuler', 'concevoir', 'porter', 'créer'], relation: 'proposes', object: [''], filler: 'initiative', passiveOnly: true },
  { id: 'offrir-ses-bons-offices', units: ['offrir ses bons offices', 'proposer ses bons offices', 'offrir sa médiation', 'proposer sa médiation'], relation: 'mediates', object: ['à'], filler: 'actor' },
];

const VERBS: readonly VerbFrame[] = ROWS.map((row) => ({ ...row, lemmas: row.units, units: units(row.units) }));

// biome-ignore format: one row a line
const NOUNS: readonly NounFrame[] = [
  { id: 'bons-offices-a', forms: ['offices', 'médiation', 'entremise'], relation: 'mediates', object: ['à'], filler: 'actor' },
  { id: 'aide', forms: ['aide', 'aides', 'assistance', 'dons'], relation: 'aids', object: ['à', 'pour', 'en faveur de'], filler: 'actor', received: true },
  { id: 'contribution', forms: ['contribution', 'contributions', 'financement', 'financements', 'subvention', 'subventions', 'versement', 'versements', 'prêt', 'prêts', 'don', 'dons'], relation: 'supports', object: ['à', 'pour'], filler: 'initiative' },
  { id: 'deblocage', forms: ['déblocage', 'octroi', 'versement', 'décaissement'], relation: 'supports', object: ['à', 'pour'], filler: 'initiative' },
  { id: 'octroi', forms: ['déblocage', 'octroi', 'versement', 'livraison', 'livraisons', 'fourniture', 'envoi'], relation: 'aids', object: ['à', 'pour'], filler: 'actor' },
  { id: 'signature', forms: ['signature', 'conclusion', 'ratification', 'paraphe'], relation: 'agreesOn', object: ['de'], filler: 'initiative', named: true },
  { id: 'visite', forms: ['visite', 'visites', 'déplacement', 'déplacements', 'voyage', 'voyages'], relation: 'visits', object: ['à', 'en', 'dans'], filler: 'state', named: true },
  { id: 'mise-en-oeuvre', forms: ['construction', 'réalisation', 'application', 'exécution', 'réhabilitation', 'modernisation'], relation: 'builds', object: ['de'], filler: 'initiative', named: true },
  { id: 'engagement-pour', forms: ['engagement', 'mobilisation', 'plaidoyer'], relation: 'supports', object: ['pour', 'aux côtés de'], filler: 'any', named: true },
  { id: 'invitation', forms: ['invitation', 'invitations', 'appel', 'appels', 'ultimatum'], relation: 'requests', object: ['à'], filler: 'actor', named: true },
  { id: 'attachement', forms: ['attachement'], relation: 'supports', object: ['à'], filler: 'any' },
  { id: 'participation', forms: ['participation', 'adhésion', 'engagement'], relation: 'joins', object: ['à', 'dans'], filler: 'body' },
];

// biome-ignore format: one row a line
const PAIRS: readonly PairFrame[] = [
  { id: 'synergie', relation: 'alignsWith', filler: 'initiative', nouns: set('synergie synergies articulation alignement complémentarité complémentarités convergence harmonisation jonction connexion arrimage cohérence rapprochement interconnexion raccordement fusion'), between: ['entre', 'de', 'des'] },
  { id: 'arrimer', relation: 'alignsWith', filler: 'initiative', units: units(['arrimer', 'aligner', 'articuler', 'connecter', 'harmoniser', 'raccorder', 'adosser', 'coordonner', 'relier', 'combiner']), between: ['à', 'sur', 'avec', 'et'] },
  { id: 'mettre-en-coherence', relation: 'alignsWith', filler: 'initiative', units: units(['mettre en cohérence', 'mettre en synergie', 'mettre en phase']), between: ['et', 'avec'] },
  { id: 'bons-offices-entre', relation: 'mediates', filler: 'actor', nouns: set('offices médiation entremise médiateur médiatrice médiateurs'), between: ['entre'] },
  { id: 'accord-entre', relation: 'agreesOn', filler: 'actor', nouns: set('conclusion signature'), between: ['entre'] },
];

/** How a verb of speech takes what it is directed at. */
const OBJECTS: ObjectFrames = {
  np: { object: [''] },
  'of-np': { object: ['de'] },
  'to-np': { object: ['à'] },
  'against-np': { object: ['contre'] },
  'in-favour-np': { object: ['de'] },
  'addressee-np': { object: [''] },
  'addressee-to-inf': { object: [''], addressee: true },
  'addressee-of-inf': { object: [''], addressee: true },
  'addressee-that': { object: [''], addressee: true },
  'to-addressee-of-inf': { object: ['à'], addressee: true },
};

const SPOKEN = spokenFrames(REPORTING_VERBS, {
  unit,
  objects: OBJECTS,
  // "assurer X de son soutien" and "assurer la paix" differ
  ambiguous: set('assurer accorder apporter engager commander adhérer'),
  objectOf: { imputer: ['à'], reprocher: ['à'], attribuer: ['à'] },
}).map((row) => (row.relation === 'congratulates' ? { ...row, except: MERITS } : row));

const ACTS = actFrames(
  ACT_NOUNS,
  // "accord", "ordre du jour"
  set('accord ordre adhésion respect appel invitation critique'),
  set('soutien appui assistance'),
);

/** What verbs and nouns state between those that stand before and behind them. */
export const RELATIONS: RelationWords = {
  verbs: [...VERBS, ...IDIOMS, ...SPOKEN].map(excepting),
  nouns: [...NOUNS, ...ACT_FRAMES, ...ACTS].map((frame) => excepting({ ...frame, except: set('principe principes') })),
  pairs: [...PAIRS, FITTING],
  compounds: [],
  reciprocals: [],
  deeds: {
    told: set('décision décisions mesure mesures geste démarche pas progrès libération retrait'),
    words: set(
      'offre offres annonce annonces promesse promesses proposition propositions invitation assurance assurances',
    ),
  },
  events: set('sommet forum conférence dialogue congrès assemblée'),
  members: set('membre membres engagés engagées participant participants participantes parties signataire signataires'),
  wrongs: WRONGS,
  undergone: set(
    `assassinat assassinats meurtre meurtres mort morts décès exécution exécutions enlèvement enlèvements rapt arrestation
    arrestations détention emprisonnement incarcération inculpation condamnation destitution renversement éviction expulsion
    limogeage bombardement invasion occupation annexion siège blocus isolement étranglement
    traitement sort martyre souffrance souffrances massacre massacres génocide élection réélection nomination investiture
    arrivée libération mémoire anniversaire guérison naissance`,
  ),
  jointly: set('ensemble conjointement'),
  performing: set(
    `jouer mener accomplir déployer réaliser faire prendre afficher montrer manifester entreprendre apporter fournir consentir
    offrir accorder donner prêter témoigner exprimer prononcer tenir lancer adopter obtenir assumer exercer conduire
    porter garantir maintenir permettre commettre perpétrer adresser proférer`,
  ),
  shared: set('partenariat coopération collaboration relation alliance amitié'),
  partner: ['avec'],
  controllers: [
    ...units([
      'convaincre',
      'persuader',
      'obliger',
      'forcer',
      'contraindre',
      'amener',
      'pousser',
      'autoriser',
      'inciter',
    ]).map((one) => ({ unit: one, object: [''] })),
    ...units(['permettre', 'imposer', 'proposer']).map((one) => ({ unit: one, object: ['à'] })),
    { unit: unit('compter'), object: ['sur'] },
  ],
  origin: new Set(),
  alongside: new Set(['conjointement avec']),
};
