import type { OfficeRow } from '../entityWords.ts';
import { HEADS_OF_GOVERNMENT, LEADERS, OFFICERS, officeRow } from '../officeRows.ts';

const MINISTERS = [
  'minister',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'vice-minister',
  'state-secretary',
  'deputy-head-of-government',
];
const DIPLOMATS = [
  'foreign-minister',
  'state-secretary',
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
  'managing-director',
  'head-of-organisation',
  'commissioner',
  'high-commissioner',
  'governor',
  'chief-executive',
];

const row = officeRow(plural);

/** One office under several names. */
const rows = (office: string, names: string, more: Partial<OfficeRow> = {}): OfficeRow[] =>
  names.split(', ').map((forms) => row(office, forms, more));

/** The noun takes the s: the last word, or the one before a preposition or "general". */
function plural(words: string): string {
  const [, head = words, rest = ''] =
    /^(.*?)((?: (?:of|in|to|for|general|d'affaires|at)\b.*| de .*|))$/.exec(words) ?? [];
  return manyOf(head) + rest;
}

function manyOf(noun: string): string {
  if (/(?:^|\s|[a-z])man$/.test(noun)) return noun.replace(/man$/, 'men');
  if (/woman$/.test(noun)) return noun.replace(/woman$/, 'women');
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? noun.replace(/y$/, 'ies') : `${noun}s`;
}

const FOR = { links: ['for'] } as const;
const ABROAD = { links: ['to', 'for', 'in', 'at', 'on'] } as const;

/** Posts and descriptions of persons, in folded spelling. */
export const OFFICES: readonly OfficeRow[] = [
  // heads of states and governments
  ...rows('head-of-state', 'head of state, president of the republic', {
    covers: ['head-of-state', 'president', 'monarch'],
  }),
  ...rows('head-of-government', 'head of government, head of the government', {
    covers: [...HEADS_OF_GOVERNMENT, 'chancellor'],
  }),
  ...rows('head-of-government', 'prime minister, premier, pm, taoiseach, chief minister', {
    covers: HEADS_OF_GOVERNMENT,
    deputy: 'deputy-head-of-government',
  }),
  row('chancellor', 'chancellor', { covers: ['chancellor', 'head-of-government', 'finance-minister'] }),
  row('finance-minister', 'chancellor of the exchequer'),
  row('monarch', 'king|queen'),
  row('monarch', 'monarch', { covers: ['monarch', 'head-of-state'] }),
  ...rows('monarch', 'emir, sultan, emperor|empress', { covers: ['monarch', 'head-of-state'] }),
  row('prince', 'prince|princess|princes|princesses', { covers: ['prince', 'monarch', 'crown-prince'] }),
  row('crown-prince', 'crown prince|crown princess|crown princes|crown princesses'),
  ...rows('pope', 'pope, pontiff', { covers: ['pope'] }),
  row('president', 'president', {
    covers: ['president', 'head-of-state', 'president-of-organisation'],
    links: ['in'],
  }),
  ...rows('interim-president', 'interim president, acting president, transitional president', {
    covers: ['president', 'head-of-state'],
  }),
  row('deputy-president', 'vice-president'),
  row('president', 'president-elect|president-elect|presidents-elect|presidents-elect'),
  row('leader', 'leader', { covers: [...LEADERS, 'party-leader'], modifies: true }),
  ...rows('leader', 'supreme leader, paramount leader', { covers: LEADERS }),
  row('leader', 'strongman', { covers: LEADERS }),
  // ministers
  ...rows('minister', 'minister, secretary, cabinet secretary, minister of state', {
    covers: MINISTERS,
    field: true,
    deputy: 'vice-minister',
    links: ['for'],
  }),
  row('minister', 'chief secretary', { covers: MINISTERS }),
  row('vice-minister', 'vice-minister', { covers: ['vice-minister'] }),
  row('state-secretary', 'secretary of state', {
    covers: ['state-secretary', 'foreign-minister', 'minister'],
    alone: 'foreign-minister',
    field: true,
    links: ['for'],
    home: 'state/US',
  }),
  ...rows('state-secretary', 'undersecretary, undersecretary of state, permanent secretary, principal secretary', FOR),
  ...rows('state-councillor', 'state councilor, state councillor', { covers: ['state-councillor'] }),
  row('attorney-general', 'attorney general'),
  row('foreign-minister', 'top diplomat', { covers: ['foreign-minister', 'foreign-policy-chief', 'state-secretary'] }),
  row('foreign-policy-chief', 'foreign policy chief', { covers: ['foreign-policy-chief'] }),
  row('foreign-policy-chief', 'high representative', { covers: ['foreign-policy-chief'], ...FOR }),
  // diplomats and those who speak
  ...rows('spokesperson', 'spokesman|spokeswoman, spokesperson, press secretary', FOR),
  row('ambassador', 'ambassador', ABROAD),
  row('ambassador', 'ambassador-designate', ABROAD),
  ...rows('permanent-representative', 'permanent representative, permanent observer', ABROAD),
  row('charge-d-affaires', "charge d'affaires|charge d'affaires|charges d'affaires|charges d'affaires", ABROAD),
  ...rows('consul', 'consul, consul general', ABROAD),
  ...rows('special-envoy', 'special envoy, special presidential envoy, presidential envoy, personal envoy', {
    covers: ['special-envoy', 'special-representative'],
    ...ABROAD,
  }),
  ...rows('special-envoy', 'envoy, emissary', {
    covers: ['special-envoy', 'special-representative', 'mediator', 'ambassador', 'permanent-representative'],
    ...ABROAD,
  }),
  ...rows(
    'special-representative',
    'special representative, special representative of the secretary-general, special representative of the chairperson, ' +
      'personal envoy of the secretary-general, special envoy of the secretary-general',
    { covers: ['special-envoy', 'special-representative'], ...ABROAD },
  ),
  row('special-rapporteur', 'special rapporteur', ABROAD),
  row('rapporteur', 'rapporteur', ABROAD),
  row('representative', 'delegate', { covers: ['representative'], ...ABROAD }),
  row('representative', 'representative', {
    covers: ['representative', 'permanent-representative', 'special-representative'],
    ...ABROAD,
  }),
  row('mediator', 'mediator'),
  ...rows('negotiator', 'negotiator, chief negotiator, lead negotiator', ABROAD),
  row('diplomat', 'diplomat', { covers: DIPLOMATS, description: true }),
  // organisations
  ...rows(
    'secretary-general',
    'secretary-general|secretary-general|secretaries-general|secretaries-general, secretary general',
    { body: true },
  ),
  ...rows('secretary-general', 'under-secretary-general, undersecretary-general, assistant secretary-general', FOR),
  row('secretary', 'executive secretary'),
  ...rows('director-general', 'director-general, director general', { body: true, links: ['for', 'at'] }),
  row('executive-director', 'executive director', { body: true, links: ['for', 'at'] }),
  row('managing-director', 'managing director', { body: true, links: ['for', 'at'] }),
  row('director', 'director', {
    covers: ['director', 'director-general', 'executive-director', 'managing-director'],
    body: true,
    links: ['for', 'at'],
  }),
  ...rows('chief-executive', 'chief executive, chief executive officer, ceo, chief operating officer', { body: true }),
  row('chief-executive', 'boss|boss|bosses|bosses', { covers: EXECUTIVES, body: true }),
  row('founder', 'founder', { body: true }),
  row('founder', 'co-founder', { body: true }),
  row('governor', 'governor'),
  row('governor-general', 'governor-general', { covers: ['governor-general'] }),
  row('commissioner', 'commissioner', { covers: ['commissioner', 'high-commissioner'], ...FOR }),
  row('high-commissioner', 'high commissioner', ABROAD),
  ...rows('coordinator', 'coordinator, co-ordinator, resident coordinator', ABROAD),
  row('president-of-organisation', 'chairman|chairwoman', { covers: EXECUTIVES }),
  ...rows(
    'president-of-organisation',
    'chairman-in-office|chairwoman-in-office, chairperson-in-office, chair-in-office',
    { covers: EXECUTIVES },
  ),
  ...rows('president-of-organisation', 'chairperson, chair', { covers: EXECUTIVES, modifies: true }),
  row('president-of-organisation', 'speaker'),
  row('head-of-organisation', 'head', {
    covers: [...EXECUTIVES, 'special-representative', 'head-of-organisation', 'party-leader'],
    modifies: true,
  }),
  row('head-of-organisation', 'chief', {
    covers: [...EXECUTIVES, 'head-of-organisation', 'chief-of-staff', 'foreign-policy-chief'],
    modifies: true,
  }),
  row('commander', 'army chief', { covers: ['commander', 'chief-of-staff', 'general'] }),
  row('party-leader', 'candidate', { modifies: true }),
  ...rows('party-leader', 'nominee, front-runner, frontrunner', { covers: ['party-leader', 'candidate'] }),
  row('party-leader', 'opposition leader', { covers: ['party-leader', 'opponent'] }),
  row('opponent', 'dissident'),
  row('member', 'member', { modifies: true }),
  ...rows('adviser', 'adviser, advisor, special adviser, special advisor, senior adviser, senior advisor', ABROAD),
  ...rows('adviser', 'national security adviser, national security advisor', ABROAD),
  ...rows('chief-of-staff', 'chief of staff, chief of the general staff, chief of defence staff'),
  row('campaign-director', 'campaign manager'),
  ...rows('prosecutor', 'prosecutor, prosecutor general, chief prosecutor'),
  ...rows('judge', 'judge, justice, chief justice', { modifies: true }),
  row('mayor', 'mayor'),
  ...rows('member-of-parliament', 'lawmaker, senator, congressman|congresswoman, mp, mep, deputy, legislator', FOR),
  ...rows('commander', 'commander, commander-in-chief'),
  ...rows('expert', 'expert, analyst, researcher, economist, historian, lawyer, attorney, political scientist', {
    modifies: true,
    links: ['at', 'on'],
  }),
  row('activist', 'activist'),
  ...rows('cleric', 'archbishop, bishop, imam, patriarch, cardinal'),
  row('laureate', 'laureate'),
  // ranks
  ...rows('general', 'general, gen., lieutenant general, major general, brigadier general', {
    rank: true,
    covers: OFFICERS,
    modifies: true,
  }),
  ...rows('general', 'brigadier, brig., lt., maj., brig', { rank: true, covers: OFFICERS }),
  ...rows('colonel', 'colonel, col., lieutenant colonel', { rank: true, covers: OFFICERS }),
  ...rows('military-rank', 'captain, capt., lieutenant, major, maj., sergeant, sgt., marshal, cmdr.', {
    rank: true,
    covers: OFFICERS,
    modifies: true,
  }),
  ...rows('admiral', 'admiral, adm., vice admiral, rear admiral, vice adm., rear adm.', {
    rank: true,
    covers: OFFICERS,
  }),
  ...rows('academic', 'dr, dr., professor, prof., prof', { rank: true, links: ['at', 'of'] }),
  ...rows('member-of-parliament', 'sen., rep.', { rank: true }),
  row('governor', 'gov.', { rank: true }),
  ...rows('cleric', 'rev., father, pastor, archimandrite', { rank: true }),
  // descriptions that only point back
  ...rows('officer', 'officer, soldier', { description: true, covers: OFFICERS }),
  ...rows('official', 'official, senior official, top official', {
    description: true,
    covers: [...EXECUTIVES, ...LEADERS, ...MINISTERS, ...DIPLOMATS],
  }),
  row('guest', 'guest', { description: true, covers: ['*'] }),
];

export const COUNTERPARTS: readonly OfficeRow[] = [
  row('counterpart', 'counterpart'),
  row('counterpart', 'colleague'),
  row('counterpart', 'opposite number'),
  row('counterpart', 'predecessor'),
  row('counterpart', 'successor'),
];

const field = (office: string, ministry: string, words: string) =>
  Object.fromEntries(words.split('|').map((word) => [word, { office, ministry: `ministry-of-${ministry}` }]));

/** Fields of ministries, as they stand before "minister" and "ministry" and behind "of". */
export const PORTFOLIOS = {
  ...field(
    'foreign-minister',
    'foreign-affairs',
    'foreign|foreign affairs|external affairs|external relations|foreign relations|international relations|foreign and commonwealth',
  ),
  ...field('defence-minister', 'defence', 'defence|defense|national defence|national defense|war|armed forces'),
  ...field('finance-minister', 'finance', 'finance|finances|economy|economy and finance|treasury|exchequer'),
  ...field(
    'interior-minister',
    'interior',
    'interior|home|home affairs|security|public security|internal affairs|internal security|homeland security',
  ),
  ...field(
    'minister',
    'commerce',
    'commerce|trade|foreign trade|international trade|trade and industry|trade and investment',
  ),
  ...field('minister', 'agriculture', 'agriculture|agricultural|farm|food'),
  ...field('minister', 'health', 'health|public health'),
  ...field('minister', 'justice', 'justice'),
  ...field('minister', 'energy', 'energy|oil|petroleum|mines|mining'),
  ...field('minister', 'transport', 'transport|transportation|infrastructure|public works|railways'),
  ...field('minister', 'education', 'education|higher education'),
  ...field('minister', 'environment', 'environment|climate|ecology'),
  ...field('minister', 'culture', 'culture|information|communication|communications'),
  ...field('minister', 'industry', 'industry|industries'),
  ...field('minister', 'labour', 'labour|labor|employment'),
  ...field('minister', 'tourism', 'tourism'),
} as const;

/** Further words of fields, each alone, which make no kind of office by themselves. */
export const FIELD_WORDS = new Set(
  (
    'affairs relations cooperation co-operation development planning strategic economic social european africa african asia asian integration state ' +
    'digital technology technologies innovation science sciences research youth sports sport women gender children family water waters lands land housing ' +
    'local regional rural urban fisheries forestry livestock resources natural human maritime aviation investment investments budget public ' +
    'veterans immigration migration refugees religious parliamentary emergency emergencies international national commonwealth diaspora ' +
    'humanitarian blue economy economies reform reforms revenue privatisation minerals telecommunications media post posts community communities civil service ' +
    'equality solidarity inclusion policy general intelligence disaster management reconstruction expatriates overseas territories strategy'
  ).split(' '),
);
