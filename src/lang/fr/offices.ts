import type { OfficeRow } from '../entityWords.ts';
import { HEADS_OF_GOVERNMENT, LEADERS, OFFICERS, officeRow } from '../officeRows.ts';

const MINISTERS = [
  'minister',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'vice-minister',
  'deputy-head-of-government',
];
const DIPLOMATS = [
  'foreign-minister',
  'ambassador',
  'permanent-representative',
  'special-envoy',
  'spokesperson',
  'special-representative',
  'consul',
  'mediator',
  'state-councillor',
  'adviser',
  'foreign-policy-chief',
  'negotiator',
  'coordinator',
];
const EXECUTIVES = [
  'president-of-organisation',
  'president',
  'director-general',
  'secretary-general',
  'director',
  'coordinator',
  'executive-director',
  'head-of-organisation',
  'commissioner',
];
const row = officeRow(plural);

/** The first word takes the s, and so does an adjective behind it. */
function plural(words: string): string {
  const [head = '', ...rest] = words.split(' ');
  const many = (word: string): string =>
    /[sxz]$/.test(word) ? word : word.endsWith('al') ? `${word.slice(0, -2)}aux` : `${word}s`;
  const [second, ...others] = rest;
  if (second === undefined) return many(head);
  if (/^(de|d'|du|a|en|des)$/.test(second) || second.startsWith("d'")) return [many(head), ...rest].join(' ');
  return [many(head), many(second), ...others].join(' ');
}

/** Posts and descriptions of persons, in folded spelling. */
export const OFFICES: readonly OfficeRow[] = [
  // heads of states and governments
  row('head-of-state', "chef de l' etat|cheffe de l' etat", { covers: ['head-of-state', 'president', 'monarch'] }),
  row('head-of-state', "chef d' etat|cheffe d' etat", { covers: ['head-of-state', 'president', 'monarch'] }),
  row('head-of-state', 'president de la republique|presidente de la republique', {
    covers: ['head-of-state', 'president'],
  }),
  row('head-of-state', 'numero un', { covers: LEADERS }),
  row('head-of-government', 'chef du gouvernement|cheffe du gouvernement', {
    covers: [...HEADS_OF_GOVERNMENT, 'chancellor'],
  }),
  row('head-of-government', 'chef de gouvernement|cheffe de gouvernement|chefs de gouvernement', {
    covers: [...HEADS_OF_GOVERNMENT, 'chancellor'],
  }),
  row('head-of-government', "chef de l' executif|cheffe de l' executif", {
    covers: [...HEADS_OF_GOVERNMENT, 'chancellor', 'head-of-state'],
  }),
  row('head-of-government', 'premier ministre|premiere ministre', { covers: HEADS_OF_GOVERNMENT }),
  row('chancellor', 'chancelier|chanceliere', { covers: ['chancellor', 'head-of-government'] }),
  row('deputy-head-of-government', 'vice-premier ministre|vice-premiere ministre'),
  row('deputy-head-of-government', 'vice-premier|vice-premiere'),
  row('monarch', 'roi|reine'),
  row('monarch', 'souverain|souveraine', { covers: ['monarch', 'head-of-state'] }),
  row('monarch', 'emir'),
  row('monarch', 'sultan|sultane'),
  row('monarch', 'empereur|imperatrice'),
  row('prince', 'prince|princesse', { covers: ['prince', 'monarch', 'crown-prince'] }),
  row('crown-prince', 'prince heritier|princesse heritiere'),
  row('pope', 'pape'),
  row('leader', 'guide supreme', { covers: LEADERS }),
  row('president', 'president|presidente', { covers: ['president', 'head-of-state', 'president-of-organisation'] }),
  row('interim-president', 'president par interim|presidente par interim', { covers: ['president', 'head-of-state'] }),
  row('interim-president', 'president de transition|presidente de transition', {
    covers: ['president', 'head-of-state'],
  }),
  row('deputy-president', 'vice-president|vice-presidente'),
  row('leader', 'dirigeant|dirigeante', { covers: LEADERS }),
  row('leader', 'leader', { covers: [...LEADERS, 'party-leader'] }),
  // ministers
  row('foreign-minister', 'chef de sa diplomatie|cheffe de sa diplomatie', { covers: ['foreign-minister'] }),
  row('foreign-minister', 'chef de la diplomatie|cheffe de la diplomatie|chefs de la diplomatie', {
    covers: ['foreign-minister', 'foreign-policy-chief'],
  }),
  row('foreign-minister', 'patron de la diplomatie|patronne de la diplomatie', { covers: ['foreign-minister'] }),
  row('foreign-policy-chief', 'haut representant|haute representante', { covers: ['foreign-policy-chief'] }),
  row('defence-minister', 'chef de la defense|cheffe de la defense'),
  row('minister', 'ministre', { covers: MINISTERS, field: true }),
  row('minister', 'secretaire', { covers: MINISTERS, field: true }),
  row('minister', 'ministre delegue|ministre deleguee', { covers: MINISTERS, field: true }),
  row('minister', "ministre d' etat", { covers: MINISTERS, field: true }),
  row('vice-minister', 'vice-ministre', { covers: ['vice-minister'] }),
  row('state-secretary', "secretaire d' etat", {
    covers: ['state-secretary', 'foreign-minister'],
    alone: 'foreign-minister',
  }),
  row('state-councillor', "conseiller d' etat|conseillere d' etat", { covers: ['state-councillor'] }),
  row('garde-des-sceaux', 'garde des sceaux'),
  // diplomats and those who speak
  row('spokesperson', 'porte-parole|porte-parole|porte-parole|porte-parole'),
  row('ambassador', 'ambassadeur|ambassadrice'),
  row('permanent-representative', 'representant permanent|representante permanente'),
  row('permanent-representative', 'ambassadeur permanent|ambassadrice permanente'),
  row('charge-d-affaires', "charge d' affaires|chargee d' affaires"),
  row('consul', 'consul|consule'),
  row('consul', 'consul general|consule generale'),
  row('special-envoy', 'envoye special|envoyee speciale', { covers: ['special-envoy', 'special-representative'] }),
  row('special-envoy', 'emissaire', { covers: ['special-envoy', 'special-representative', 'mediator'] }),
  row('special-envoy', 'envoye|envoyee', { covers: ['special-envoy', 'special-representative', 'mediator'] }),
  row('special-representative', 'representant special|representante speciale', {
    covers: ['special-envoy', 'special-representative'],
  }),
  row('special-rapporteur', 'rapporteur special|rapporteuse speciale'),
  row('rapporteur', 'rapporteur|rapporteuse'),
  row('representative', 'representant|representante', {
    covers: ['representative', 'permanent-representative', 'special-representative'],
  }),
  row('mediator', 'mediateur|mediatrice'),
  row('negotiator', 'negociateur|negociatrice'),
  row('negotiator', 'negociateur en chef|negociatrice en chef'),
  row('diplomat', 'diplomate', { covers: DIPLOMATS, description: true }),
  // organisations
  row('secretary-general', 'secretaire general|secretaire generale', { body: true }),
  row('secretary-general', 'secretaire general adjoint|secretaire generale adjointe|secretaires generaux adjoints'),
  row('secretary', 'secretaire executif|secretaire executive'),
  row('director-general', 'directeur general|directrice generale', { body: true }),
  row('executive-director', 'directeur executif|directrice executive', { body: true }),
  row('managing-director', 'administrateur|administratrice'),
  row('director', 'directeur|directrice', { covers: ['director', 'director-general', 'executive-director'] }),
  row('director', 'directeur general adjoint|directrice generale adjointe'),
  row('chief-executive', 'pdg', { body: true }),
  row('chief-executive', 'president-directeur general|presidente-directrice generale', { body: true }),
  row('chief-executive', 'patron|patronne', { covers: [...EXECUTIVES, 'chief-executive'], body: true }),
  row('governor', 'gouverneur|gouverneure'),
  row('commissioner', 'commissaire', { covers: ['commissioner', 'high-commissioner'] }),
  row('high-commissioner', 'haut-commissaire|haute-commissaire'),
  row('high-commissioner', 'haut commissaire|haute commissaire'),
  row('coordinator', 'coordinateur|coordinatrice'),
  row('coordinator', 'coordonnateur|coordonnatrice'),
  row('coordinator', 'coordonnateur resident|coordonnatrice residente'),
  row('head-of-organisation', 'chef|cheffe', {
    covers: [...EXECUTIVES, 'special-representative', 'head-of-organisation', 'party-leader'],
  }),
  row('head-of-organisation', 'responsable', { covers: [...EXECUTIVES, ...LEADERS, ...MINISTERS, ...DIPLOMATS] }),
  row('party-leader', 'chef de file|cheffe de file'),
  row('party-leader', 'candidat|candidate'),
  row('party-leader', 'opposant|opposante', { covers: ['party-leader', 'opponent'] }),
  row('member', 'membre'),
  row('adviser', 'conseiller|conseillere'),
  row('adviser', 'conseiller special|conseillere speciale'),
  row('adviser', 'conseiller a la securite nationale|conseillere a la securite nationale'),
  row('chief-of-staff', "chef d' etat-major|cheffe d' etat-major"),
  row('chief-of-staff', "chef d' etat-major general|cheffe d' etat-major general"),
  row('chief-of-staff', 'directeur de cabinet|directrice de cabinet'),
  row('campaign-director', 'directeur de campagne|directrice de campagne'),
  row('prosecutor', 'procureur|procureure'),
  row('prosecutor', 'procureur general|procureure generale'),
  row('judge', 'juge'),
  row('mayor', 'maire'),
  row('mayor', 'maire adjoint|maire adjointe'),
  row('prefect', 'prefet|prefete'),
  row('member-of-parliament', 'depute|deputee'),
  row('member-of-parliament', 'senateur|senatrice'),
  row('member-of-parliament', 'eurodepute|eurodeputee'),
  row('member-of-parliament', 'parlementaire'),
  row('commander', 'commandant|commandante'),
  row('expert', 'expert|experte'),
  row('expert', 'analyste'),
  row('expert', 'chercheur|chercheuse'),
  row('expert', 'professeur|professeure'),
  row('expert', 'economiste'),
  row('expert', 'historien|historienne'),
  row('expert', 'politologue'),
  row('expert', 'avocat|avocate'),
  row('activist', 'militant|militante'),
  row('cleric', 'archeveque'),
  row('cleric', 'eveque'),
  row('cleric', 'imam'),
  row('cleric', 'patriarche'),
  row('laureate', 'prix nobel'),
  // ranks
  row('general', 'general|generale|generaux|generales', { rank: true, covers: OFFICERS }),
  row('general', 'general de division|generale de division', { rank: true, covers: OFFICERS }),
  row('general', 'general de brigade|generale de brigade', { rank: true, covers: OFFICERS }),
  row('general', "general d' armee|generale d' armee", { rank: true, covers: OFFICERS }),
  row('general', "general de corps d' armee|generale de corps d' armee", { rank: true, covers: OFFICERS }),
  row('colonel', 'colonel|colonelle', { rank: true, covers: OFFICERS }),
  row('colonel', 'lieutenant-colonel|lieutenante-colonelle', { rank: true, covers: OFFICERS }),
  row('military-rank', 'capitaine', { rank: true, covers: OFFICERS }),
  row('military-rank', 'lieutenant|lieutenante', { rank: true, covers: OFFICERS }),
  row('military-rank', 'major|majore', { rank: true, covers: OFFICERS }),
  row('military-rank', 'sergent|sergente', { rank: true, covers: OFFICERS }),
  row('admiral', 'amiral|amirale', { rank: true, covers: OFFICERS }),
  row('admiral', 'vice-amiral|vice-amirale', { rank: true, covers: OFFICERS }),
  row('admiral', "vice-amiral d' escadre|vice-amirale d' escadre", { rank: true, covers: OFFICERS }),
  row('admiral', 'contre-amiral|contre-amirale', { rank: true, covers: OFFICERS }),
  row('colonel', 'colonel-major|colonelle-majore', { rank: true, covers: OFFICERS }),
  row('military-rank', 'marechal|marechale', { rank: true, covers: OFFICERS }),
  row('cleric', 'cardinal|cardinale', { rank: true }),
  row('style', 'excellence|excellence', { rank: true }),
  row('style', 'majeste|majeste', { rank: true }),
  row('style', 'altesse|altesse', { rank: true }),
  row('style', 'saintete|saintete', { rank: true }),
  row('style', 'cheikh|cheikha', { rank: true }),
  // descriptions that only point back
  row('anyone', 'interesse|interessee', { description: true, covers: ['*'] }),
  row('anyone', 'orateur|oratrice', { description: true, covers: ['*'] }),
  row('anyone', 'intervenant|intervenante', { description: true, covers: ['*'] }),
  row('officer', 'militaire|militaire', { description: true, covers: OFFICERS }),
  row('officer', 'officier|officiere', { description: true, covers: OFFICERS }),
  row('official', 'haut responsable|haute responsable', {
    description: true,
    covers: [...EXECUTIVES, ...LEADERS, ...MINISTERS, ...DIPLOMATS],
  }),
  row('official', 'haut fonctionnaire|haute fonctionnaire', {
    description: true,
    covers: [...EXECUTIVES, 'special-representative', 'special-rapporteur', 'state-secretary'],
  }),
];

export const COUNTERPARTS: readonly OfficeRow[] = [
  row('counterpart', 'homologue'),
  row('counterpart', 'collegue'),
  row('counterpart', 'alter ego|alter ego|alter ego|alter ego'),
  row('counterpart', 'predecesseur|predecesseure'),
  row('counterpart', 'successeur|successeure'),
];

const field = (office: string, ministry: string, words: string) =>
  Object.fromEntries(words.split('|').map((word) => [word, { office, ministry: `ministry-of-${ministry}` }]));

/** Fields of ministries. */
export const PORTFOLIOS = {
  ...field(
    'foreign-minister',
    'foreign-affairs',
    'affaires etrangeres|relations exterieures|relations internationales|affaires exterieures|europe et des affaires etrangeres|cooperation internationale|integration africaine',
  ),
  ...field('defence-minister', 'defence', 'defense|defense nationale|armees|forces armees'),
  ...field(
    'finance-minister',
    'finance',
    'finances|economie|economie et des finances|economie et finances|budget|tresor',
  ),
  ...field('interior-minister', 'interior', 'interieur|securite|securite interieure|administration territoriale'),
  ...field('minister', 'commerce', 'commerce|commerce exterieur|commerce international'),
  ...field('minister', 'agriculture', 'agriculture'),
  ...field('minister', 'health', 'sante|sante publique'),
  ...field('minister', 'justice', 'justice'),
  ...field('minister', 'energy', 'energie|petrole|mines'),
  ...field('minister', 'transport', 'transports|equipement|infrastructures'),
  ...field('minister', 'education', 'education|education nationale|enseignement superieur'),
  ...field('minister', 'environment', 'environnement|transition ecologique|climat'),
  ...field('minister', 'culture', 'culture|communication'),
  ...field('minister', 'industry', 'industrie|industries'),
  ...field('minister', 'labour', 'travail|emploi'),
  ...field('minister', 'tourism', 'tourisme'),
  ...field('minister', 'overseas', 'outre-mer|outre-mers'),
  ...field('minister', 'territories', 'cohesion des territoires|amenagement du territoire|collectivites territoriales'),
  ...field('minister', 'research', 'recherche|recherche scientifique|innovation'),
  ...field('minister', 'digital-affairs', 'numerique|economie numerique|postes'),
  ...field('minister', 'youth-and-sports', 'jeunesse|sports'),
  ...field('minister', 'social-affairs', 'affaires sociales|solidarite|solidarites|famille'),
  ...field('minister', 'european-affairs', 'affaires europeennes|integration europeenne'),
  ...field('minister', 'religious-affairs', 'affaires religieuses|cultes'),
  ...field('minister', 'housing', 'logement|urbanisme'),
  ...field('minister', 'water', 'eau|hydraulique'),
} as const;
