import type { NounFrame, PairFrame, VerbFrame } from '../content.ts';
import { set, units } from './units.ts';

type Row = Omit<VerbFrame, 'units' | 'lemmas'> & { readonly units: readonly string[] };

/** What is given by way of help, whatever it is made of. */
const GIFTS = set(
  `médecins infirmiers ingénieurs experts ambulances camions générateurs ordinateurs avions fusils uniformes masques respirateurs
  oxygène carburant pétrole gaz électricité semences tracteurs ciment pompiers secouristes instructeurs munitions blindés armes drones
  missiles vaccins doses vivres céréales blé riz farine eau couvertures tentes matériel équipements hélicoptères chars vedettes`,
);
const MATERIAL = set(
  `aide aides assistance dons don prêt prêts subvention subventions fonds dollars euros francs yuans million millions milliard
  milliards`,
);

/** Light verbs with their nouns, figures of speech and copulas that state relations. */
// biome-ignore format: one row a line
const ROWS: readonly Row[] = [
  { id: 'etre-partisan', units: ['être', 'rester', 'demeurer'], relation: 'supports', object: ['de'], filler: 'any', nouns: set('partisan partisans partisane partisanes défenseur défenseurs allié alliés alliée alliées') },
  { id: 'assurer-la-securite', units: ['assurer', 'garantir', 'protéger', 'préserver', 'veiller', 'défendre', 'sauvegarder'], relation: 'supports', object: ['', 'à'], filler: 'actor', through: 'complement', headed: true, nouns: set('protection sécurité défense souveraineté intégrité indépendance intérêts territoire stabilité frontières') },
  { id: 'prendre-le-parti', units: ['prendre le parti', 'prendre la défense', 'plaider la cause', 'défendre la cause', 'épouser la cause'], relation: 'supports', object: ['de'], filler: 'any' },
  { id: 'prendre-position-pour', units: ['prendre position', 'prendre parti', 'prendre fait et cause', 'se ranger', 'faire bloc'], relation: 'supports', object: ['pour', 'derrière'], filler: 'any', through: 'complement' },
  { id: 'pouvoir-compter-sur', units: ['pouvoir compter'], relation: 'supports', object: ['sur'], filler: 'actor', inverse: 'actor' },
  { id: 'beneficier-du-soutien', units: ['bénéficier', 'jouir', 'recevoir', 'obtenir', 'avoir', 'disposer'], relation: 'supports', object: ['de'], filler: 'actor', inverse: 'any', nouns: set('soutien appui aval approbation') },
  { id: 'payer-pour', units: ['payer', 'prendre en charge le coût', 'régler la facture'], relation: 'supports', object: ['pour', 'de'], filler: 'initiative', through: 'complement' },
  { id: 'se-dresser-contre', units: ['se dresser', "s'élever", "s'insurger", 'faire campagne', 'voter', 'se mobiliser'], relation: 'opposes', object: ['contre'], filler: 'any', through: 'complement' },
  { id: 'faire-obstacle', units: ['faire obstacle', 'faire barrage', 'être opposé', 'rester opposé', 'demeurer opposé', 'être hostile', 'tourner le dos', 'mettre son veto', 'opposer son veto'], relation: 'opposes', object: ['à'], filler: 'any', through: 'complement' },
  { id: 'etre-oppose', units: ['opposer'], relation: 'opposes', object: ['à'], filler: 'any', patient: true },
  { id: 'etre-partie', units: ['être partie', 'devenir partie', 'être admis', 'être associé', 'être affilié'], relation: 'joins', object: ['à'], filler: 'body' },
  { id: 'etre-signataire', units: ['être signataire', 'devenir signataire', 'être membre', 'devenir membre', 'rester membre', 'demeurer membre'], relation: 'joins', object: ['de'], filler: 'body' },
  { id: 'etre-admis', units: ['admettre', 'accueillir', 'réadmettre', 'accepter'], relation: 'joins', object: ['à', 'dans', 'au sein de'], filler: 'body', patient: true },
  { id: 'partager', units: ['partager', 'échanger', 'mutualiser'], relation: 'cooperatesWith', object: ['avec'], filler: 'actor', nouns: set('renseignement renseignements information informations données expertise technologie technologies expériences connaissances') },
  { id: 'actes-conjoints', units: ['mener', 'conduire', 'organiser', 'lancer', 'effectuer', 'tenir'], relation: 'cooperatesWith', object: ['avec'], filler: 'actor', nouns: set('patrouilles manœuvres manoeuvres exercices exercice opérations patrouille recherches') },
  { id: 'normaliser', units: ['normaliser', 'rétablir', 'apaiser', 'réchauffer', 'assainir'], relation: 'cooperatesWith', object: ['avec'], filler: 'actor', through: 'complement', nouns: set('relations liens rapports coopération') },
  { id: 'aller-de-l-avant', units: ["aller de l'avant", "aller de l' avant", 'poursuivre'], relation: 'builds', object: ['avec', 'dans'], filler: 'initiative' },
  { id: 'etre-l-auteur', units: ['être', 'devenir'], relation: 'proposes', object: ['de'], filler: 'initiative', nouns: set('auteur auteurs autrice architecte artisan initiateur initiatrice initiateurs instigateur instigatrice origine promoteur') },
  { id: 'se-rejeter-la-responsabilite', units: ['se rejeter', 'se renvoyer'], relation: 'criticises', object: [], filler: 'actor', mutual: true, headed: true, nouns: set('responsabilité responsabilités faute balle tort torts accusation accusations blâme échec') },
  { id: 's-accuser-mutuellement', units: ["s'accuser mutuellement", "s'accuser réciproquement", 'se critiquer mutuellement', "s'accuser l'un l'autre", "s'invectiver"], relation: 'criticises', object: [], filler: 'actor', mutual: true },
  { id: 'etre-partenaires', units: ['être', 'rester', 'demeurer', 'devenir', 'redevenir'], relation: 'cooperatesWith', object: ['de'], filler: 'actor', mutual: true, headed: true, nouns: set('partenaires alliés alliées') },
  { id: 'larguer-ensemble', units: ['larguer', 'parachuter', 'coorganiser', 'coprésider', 'coparrainer', 'codiriger', 'cofinancer', 'coproduire', 'cosigner', 'copiloter', 'corédiger'], relation: 'cooperatesWith', object: [], filler: 'actor', mutual: true },
  { id: 'larguer-avec', units: ['larguer', 'parachuter', 'coorganiser', 'coprésider', 'coparrainer', 'codiriger', 'cofinancer', 'coproduire', 'cosigner', 'copiloter', 'corédiger'], relation: 'cooperatesWith', object: ['avec'], filler: 'actor' },
  { id: 'tenir-pour-responsable', units: ['tenir', 'rendre', 'juger', 'déclarer'], relation: 'criticises', object: [''], filler: 'actor', nouns: set('responsable responsables coupable coupables') },
  { id: 'reconnaitre-le-role', units: ['reconnaître', 'apprécier'], relation: 'praises', object: [''], filler: 'actor', through: 'agent', headed: true, nouns: set('rôle efforts mérite mérites contribution contributions courage engagement travail') },
  { id: 'etre-critique', units: ['être critique', 'rester critique', 'se montrer critique', 'être sévère', 'se montrer sévère'], relation: 'criticises', object: ['envers', "à l'égard de", "vis-à-vis de"], filler: 'actor' },
  { id: 'exiger-que', units: ['exiger', 'demander', 'réclamer'], relation: 'requests', object: [], filler: 'actor', clausal: true },
  { id: 'faire-appel', units: ['faire appel', 'adresser une demande', 'adresser une requête', 'donner instruction'], relation: 'requests', object: ['à'], filler: 'actor' },
  { id: 'faire-pression', units: ['faire pression', 'exercer des pressions', 'accentuer la pression'], relation: 'requests', object: ['sur'], filler: 'actor' },
  { id: 'envoyer-a', units: ['envoyer', 'livrer', 'fournir', 'offrir', 'donner', 'remettre', 'dépêcher', 'expédier', 'prêter', 'céder', 'acheminer'], relation: 'aids', object: ['à'], filler: 'actor', nouns: GIFTS },
  { id: 'venir-en-aide', units: ['venir en aide', 'venir au secours', 'porter secours', 'porter assistance', 'prêter assistance', 'prêter main-forte', 'voler au secours'], relation: 'aids', object: ['à', 'de'], filler: 'actor', through: 'complement' },
  { id: 'recevoir-une-aide', units: ['recevoir', 'obtenir', 'accepter', 'percevoir', 'bénéficier'], relation: 'aids', object: ['de'], filler: 'actor', inverse: 'actor', nouns: new Set([...MATERIAL, ...GIFTS]) },
  { id: 'servir-d-intermediaire', units: ["servir d'intermédiaire", "servir d' intermédiaire", "faire office d'intermédiaire", 'servir de médiateur', 'jouer les médiateurs', 'jouer les intermédiaires', 'jouer un rôle de médiateur', 'arbitrer', 'faire la navette', 'servir de pont'], relation: 'mediates', object: ['entre'], filler: 'actor' },
  { id: 'parrainer-une-treve', units: ['parrainer', 'négocier', 'arracher', 'obtenir', 'superviser', 'piloter', 'présider', 'faciliter', 'accueillir', 'abriter', 'organiser', 'héberger', 'relancer', 'favoriser'], relation: 'mediates', object: ['entre'], filler: 'actor', nouns: set('trêve dialogue pourparlers négociations rapprochement paix réconciliation discussions consultations cessez-le-feu') },
  { id: 'mener-la-mediation', units: ['mener', 'conduire', 'diriger', 'assurer', 'entreprendre', 'poursuivre', 'reprendre'], relation: 'mediates', object: ['entre', 'à', 'en', 'dans'], filler: 'actor', headed: true, nouns: set('médiation médiations') },
  { id: 'reconcilier', units: ['réconcilier', 'départager'], relation: 'mediates', object: [''], filler: 'actor' },
  { id: 'etre-une-priorite', units: ['être', 'rester', 'demeurer', 'constituer', 'représenter'], relation: 'prioritises', object: ['pour', 'de'], filler: 'actor', inverse: 'any', nouns: set('priorité priorités prioritaire prioritaires') },
  { id: 'placer-au-premier-rang', units: ['placer', 'mettre'], relation: 'prioritises', object: [''], filler: 'any', nouns: set('premier rang') },
];

/** Rows of verbs with their units. */
export const IDIOMS: readonly VerbFrame[] = ROWS.map((row) => ({ ...row, lemmas: row.units, units: units(row.units) }));

/** Nouns of acts that state a relation where the text says whose act it is: "les critiques de X envers Y". */
export const ACT_FRAMES: readonly NounFrame[] = [
  {
    id: 'critiques-envers',
    forms: ['critique', 'critiques'],
    relation: 'criticises',
    object: ['envers', 'contre', "à l'égard de"],
    filler: 'actor',
    named: true,
  },
];

/** What fits what stands behind it: "le plan s'articule avec la vision". */
export const FITTING: PairFrame = {
  id: 's-articuler-avec',
  relation: 'alignsWith',
  filler: 'initiative',
  intransitive: true,
  units: units([
    "s'articuler",
    'converger',
    "s'aligner",
    "s'accorder",
    "s'inscrire",
    'être conforme',
    'être compatible',
  ]),
  between: ['avec', 'à', 'sur', 'dans'],
};
