import type { Gender, GroupRow, HeadRow } from '../entityWords.ts';

const head = (gender: Gender, words: string, more: Omit<HeadRow, 'words' | 'gender'> = {}): HeadRow[] =>
  words.split('|').map((each) => ({ words: each, gender, ...more }));

/** Nouns that head the names of organisations, in folded spelling. */
export const ORGANIZATION_HEADS: readonly HeadRow[] = [
  ...head('m', 'ministere', { lower: true, short: true, kind: 'ministry' }),
  ...head('f', 'ambassade', { lower: true, short: true, cited: true, kind: 'embassy' }),
  ...head('m', 'consulat general', { lower: true, short: true, cited: true, kind: 'consulate' }),
  ...head('f', 'presidence', { lower: true, short: true, cited: true, kind: 'presidency' }),
  ...head('m', "departement d' etat", { lower: true, kind: 'state-department' }),
  ...head('m', 'parlement', { lower: true, short: true, kind: 'parliament' }),
  ...head('f', 'armee', { lower: true, short: true, kind: 'armed-forces' }),
  ...head('f', 'police|gendarmerie|garde nationale', { lower: true, short: true, kind: 'police' }),
  ...head('f', 'forces armees', { lower: true, short: true, kind: 'armed-forces' }),
  ...head('f', 'assemblee nationale', { short: true, lower: true, kind: 'national-assembly' }),
  ...head('f', 'chambre des deputes', { short: true, lower: true, kind: 'chamber-of-deputies' }),
  ...head('f', 'chambre des representants', { short: true, lower: true, kind: 'house-of-representatives' }),
  ...head('f', 'chambre des communes', { short: true, lower: true, kind: 'house-of-commons' }),
  ...head('m', 'senat', { short: true, lower: true, kind: 'senate' }),
  ...head('f', 'commission electorale', { lower: true, short: true, kind: 'electoral-commission' }),
  ...head('f', 'banque centrale', { lower: true, short: true, kind: 'central-bank' }),
  ...head('f', 'cour supreme', { lower: true, short: true, kind: 'supreme-court' }),
  ...head('f', 'cour constitutionnelle', { lower: true, short: true, kind: 'constitutional-court' }),
  ...head('m', 'conseil constitutionnel', { lower: true, short: true, kind: 'constitutional-council' }),
  ...head('f', 'autorite', { lower: true }),
  ...head('f', 'commission|agence|direction|division', { short: true, part: true }),
  ...head('m', 'secretariat|haut-commissariat', { short: true, part: true }),
  ...head(
    'f',
    'assemblee|cour|autorite|banque|mission|organisation|union|federation|confederation|association|delegation|ligue|alliance|coalition|chambre|fondation|societe|communaute|academie|croix|force|haute commission|haute commission mixte|haute autorite|haute cour|coordination|plateforme|centrale syndicale',
    { short: true },
  ),
  ...head('m', "conseil d' administration", { short: true }),
  ...head('m', 'quotidien'),
  ...head('f', 'universite'),
  ...head('f', 'forces|brigades|nations'),
  ...head(
    'm',
    'conseil|comite|parti|mouvement|front|institut|syndicat|tribunal|rassemblement|congres|groupement|haut conseil|conseil national|etat-major|observatoire|office|reseau|collectif|bloc',
    { short: true },
  ),
];

/** The proper name of a company, a party or a newspaper stands behind these, in lower case. */
export const NAMED_HEADS = new Set(
  'societe|groupe|entreprise|compagnie|firme|banque|parti|ong|association|fondation|chaine|journal|quotidien|hebdomadaire|magazine|site|agence|constructeur|operateur|geant|mouvement|milice|organisation|syndicat|start-up|institut|cabinet|consortium|holding|conglomerat|collectif|reseau|revue|portail|plateforme|filiale|armateur|laboratoire|negociant|equipementier|assureur|rebellion|bloc'.split(
    '|',
  ),
);

/** Nouns that head the names of initiatives, in folded spelling. `short`: "le forum" points back to one. */
export const INITIATIVE_HEADS: readonly HeadRow[] = [
  ...head('f', 'initiative|strategie|vision|alliance mondiale', { lower: true, short: true, aimed: true }),
  ...head('f', 'feuille de route', { lower: true, place: true, short: true, aimed: true }),
  ...head('m', 'plan|programme', { lower: true, short: true, repeated: true, aimed: true }),
  ...head('m', 'agenda|projet', { lower: true, short: true }),
  ...head('m', 'megaprojet|projet de pont|projet de barrage', { lower: true, place: true, short: true }),
  ...head('f', 'politique|reserve|charte|campagne|route', { lower: true }),
  ...head('m', 'accords', { lower: true, place: true, several: true }),
  ...head('m', 'pacte|traite|accord|accord-cadre|protocole|processus|mecanisme', {
    lower: true,
    place: true,
    short: true,
  }),
  ...head('f', 'facilite|entente', { lower: true, place: true, short: true }),
  ...head('m', 'cable|cable sous-marin|memorandum', { lower: true, place: true, short: true }),
  ...head('f', 'interconnexion|dorsale', { lower: true, place: true, short: true }),
  ...head('f', 'declaration|convention', { lower: true, place: true, short: true }),
  ...head('m', 'partenariat', { lower: true, short: true }),
  ...head('m', 'forum|sommet', { lower: true, place: true, short: true, aimed: true, gathers: true }),
  ...head('m', 'dialogue', { lower: true, place: true, short: true, aimed: true }),
  ...head('f', 'conference', { lower: true, place: true, short: true, aimed: true, gathers: true }),
  ...head('m', 'pont|tunnel|viaduc', { lower: true, short: true, joins: true }),
  ...head('m', 'fonds', { lower: true, short: true, aimed: true }),
  ...head('f', 'liaison|liaison ferroviaire|liaison routiere|liaison maritime|interconnexion', {
    lower: true,
    place: true,
  }),
  ...head('m', 'corridor|chemin de fer|gazoduc|oleoduc|pipeline|port en eau profonde', {
    lower: true,
    place: true,
    short: true,
    aimed: true,
  }),
  ...head('f', 'autoroute|voie ferree|ligne ferroviaire|ligne a grande vitesse', {
    lower: true,
    place: true,
    short: true,
  }),
  ...head('f', 'centrale|centrale hydroelectrique|centrale nucleaire|centrale solaire', { lower: true, place: true }),
  ...head('m', 'barrage', { lower: true, place: true, short: true }),
  ...head('m', 'atelier|groupe des amis|groupe de contact|format|exercice|exercice conjoint|exercice militaire', {
    lower: true,
  }),
  ...head('f', 'operation|manoeuvre', { lower: true, short: true }),
  ...head('f', 'zone'),
  ...head('f', 'zone franche|zone economique|zone economique speciale|zone de developpement|zone industrielle', {
    lower: true,
    place: true,
  }),
  ...head('m', 'cessez-le-feu|armistice', { lower: true, place: true, short: true }),
  ...head('f', 'communaute de destin|communaute mondiale|zone de libre-echange|union douaniere', {
    lower: true,
    plain: true,
  }),
];

export const GROUPS: readonly GroupRow[] = [
  ...'pays|etats|nations|capitales|voisins|puissances|republiques|gouvernements|peuples|delegations|allies|producteurs|geants|superpuissances|ex-republiques'
    .split('|')
    .map((words): GroupRow => ({ words, of: 'State' })),
  { words: 'parties', of: 'Party', pair: true },
  { words: 'partenaires', of: 'Party' },
  { words: 'blocs', of: 'Party' },
  {
    words: "chefs d' etat",
    of: 'Person',
    offices: ['head-of-state', 'president', 'monarch'],
    holder: 'head-of-state',
    holderLabel: 'chef d’État',
  },
  {
    words: 'presidents',
    of: 'Person',
    offices: ['head-of-state', 'president'],
    holder: 'head-of-state',
    holderLabel: 'chef d’État',
  },
  {
    words: 'dirigeants',
    of: 'Person',
    offices: ['head-of-state', 'president', 'head-of-government', 'monarch', 'chancellor'],
    holder: 'head-of-state',
    holderLabel: 'chef d’État',
  },
  {
    words: 'chefs de gouvernement',
    of: 'Person',
    offices: ['head-of-government', 'chancellor'],
    holder: 'head-of-government',
    holderLabel: 'chef de gouvernement',
  },
  {
    words: 'premiers ministres',
    of: 'Person',
    offices: ['head-of-government'],
    holder: 'head-of-government',
    holderLabel: 'chef de gouvernement',
  },
  {
    words: 'ministres',
    of: 'Person',
    offices: ['foreign-minister', 'minister', 'defence-minister', 'finance-minister', 'interior-minister'],
    holder: 'foreign-minister',
    holderLabel: 'ministre des Affaires étrangères',
  },
  {
    words: 'chefs de la diplomatie',
    of: 'Person',
    offices: ['foreign-minister', 'foreign-policy-chief'],
    holder: 'foreign-minister',
    holderLabel: 'ministre des Affaires étrangères',
  },
  {
    words: 'chefs de diplomatie',
    of: 'Person',
    offices: ['foreign-minister', 'foreign-policy-chief'],
    holder: 'foreign-minister',
    holderLabel: 'ministre des Affaires étrangères',
  },
  { words: 'mediateurs', of: 'Person', offices: ['mediator'] },
  { words: 'ambassadeurs', of: 'Person', offices: ['ambassador', 'permanent-representative'] },
  {
    words: 'rois',
    of: 'Person',
    offices: ['monarch'],
    holder: 'monarch',
    holderLabel: 'roi',
  },
  { words: 'souverains', of: 'Person', offices: ['monarch'] },
  { words: 'emissaires', of: 'Person', offices: ['special-envoy', 'special-representative', 'mediator'] },
  { words: 'negociateurs', of: 'Person', offices: ['negotiator'] },
  { words: 'homologues', of: 'Person' },
  { words: 'hommes', of: 'Person' },
  { words: 'femmes', of: 'Person' },
  { words: 'responsables', of: 'Person' },
  { words: 'diplomates', of: 'Person' },
  { words: 'interlocuteurs', of: 'Person' },
  { words: 'candidats', of: 'Person' },
  { words: 'organisations', of: 'Organization' },
  { words: 'institutions', of: 'Organization' },
  ...'agences|partis|formations|banques|societes|entreprises|compagnies|armees|mouvements|syndicats|ministeres'
    .split('|')
    .map((words): GroupRow => ({ words, of: 'Organization' })),
  { words: 'camps', of: 'Camp' },
  { words: 'belligerants', of: 'Camp' },
];
