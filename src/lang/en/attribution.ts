import type { AttributionWords, SourcePhrase } from '../pack.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((w) => w !== ''));

const phrase = (takes: SourcePhrase['takes'], ...texts: string[]): SourcePhrase[] =>
  texts.map((text) => ({ words: text.split(' '), takes }));

const leads = (...texts: string[]): string[][] => texts.map((text) => text.split(' '));

const POSSESSIVES = ['his', 'her', 'its', 'their'];

/** "in his view", "by their own account": the discourse names the speaker. */
const withPossessive = (before: string, ...nouns: string[]): SourcePhrase[] =>
  POSSESSIVES.flatMap((possessive) => phrase('nothing', ...nouns.map((noun) => `${before} ${possessive} ${noun}`)));

/** The words of English attribution beside its verbs. Normalised forms; phrases cut as the scanner cuts. */
export const ENGLISH_ATTRIBUTION: AttributionWords = {
  sourcePhrases: [
    ...phrase(
      'source',
      'according to',
      'as per',
      'per',
      'in the words of',
      'in the view of',
      'in the opinion of',
      'in the eyes of',
      'in the estimation of',
      'in the judgment of',
      'in the judgement of',
      'on the evidence of',
      'by the account of',
      'by the admission of',
      'from the point of view of',
      'from the viewpoint of',
      'from the perspective of',
      'from the standpoint of',
    ),
    ...phrase('holder', 'for', 'to'),
    {
      words: ['in'],
      takes: 'owner',
      closing: words('view opinion words eyes judgment judgement estimation telling account'),
    },
    { words: ['by'], takes: 'owner', closing: words('account reckoning estimate count admission') },
    { words: ['from'], takes: 'owner', closing: words('perspective standpoint viewpoint') },
    ...phrase('antecedent', 'for whom', 'according to whom', 'according to which', 'in whose view', 'in whose words'),
    ...withPossessive(
      'in',
      'view',
      'own view',
      'opinion',
      'words',
      'own words',
      'eyes',
      'mind',
      'judgment',
      'judgement',
      'estimation',
    ),
    ...withPossessive('by', 'account', 'own account', 'own admission', 'reckoning', 'estimate', 'count', 'own count'),
    ...withPossessive('to', 'mind', 'way of thinking'),
    ...withPossessive('from', 'point of view', 'perspective', 'standpoint', 'viewpoint'),
  ],
  spokesNouns:
    words(`spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons spokeswomen official officials expert experts figure
    figures data statistics statement statements communique communiques communiqué communiqués readout readouts report reports
    declaration document documents memo memorandum record records account minutes transcript representative representatives
    diplomat diplomats adviser advisers advisor advisors aide aides mediator mediators negotiator negotiators service services
    office cabinet bureau delegation delegations camp embassy ministry department presidency government administration
    authority authorities estimate estimates projection projections forecast forecasts calculations study survey inquiry
    investigation investigators observers inspectors prosecutor prosecutors monitors head heads chief chiefs chair chairman
    chairwoman chairperson president director secretary boss deputy vice-president commander command staff team board members
    member campaign envoy envoys coordinator bulletin website site page account agency daily newspaper paper channel radio broadcaster
    outlet journal tabloid editorial lawyer lawyers attorney counsel ambassador consul governor leader leaders source press`),
  articles: words('a an'),
  press: words('media news newspaper newspapers daily dailies tabloid television tv broadcaster outlet outlets'),
  texts: words('statement communique communiqué declaration readout letter message memo tweet post release'),
  definites: words('the this that'),
  infinitiveLeads: leads(
    'before',
    'after',
    'while',
    'besides',
    'apart from',
    'aside from',
    'in addition to',
    'as well as',
    'not without',
    'despite',
    'in spite of',
    'by',
    'in',
  ),
  gerundLeads: leads('while', 'whilst', 'when', 'even while'),
  inclusions: words('including notably particularly especially'),
  weekdays: words('monday tuesday wednesday thursday friday saturday sunday yesterday'),
  dates:
    words(`monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight morning evening afternoon noon
    midday midnight night january february march april may june july august september october november december jan feb mar
    apr jun jul aug sept sep oct nov dec last next day weekend week month year eve mid-week overnight`),
  circumstances: leads(
    'on the sidelines of',
    'on the margins of',
    'in the margins of',
    'on the occasion of',
    'on the eve of',
    'on the fringes of',
    'at the end of',
    'at the close of',
    'at the start of',
    'at the opening of',
    'in the course of',
    'in a phone call',
    'in a telephone call',
    'in a telephone conversation',
    'in a statement',
    'in a speech',
    'in an interview',
    'in an address',
    'in a message',
    'in a letter',
    'in a post',
    'in a tweet',
    'at a press conference',
    'at a news conference',
    'at a joint news conference',
    'at a joint press conference',
    'at a briefing',
    'at a meeting',
    'ahead of',
    'during',
    'following',
    'after',
    'before',
  ),
  occasions:
    words(`statement speech address interview tweet post message letter memo email e-mail note article column op-ed editorial
    blog video broadcast podcast programme program appearance rally debate forum conference briefing hearing lecture sermon
    gathering session meeting talks call conversation reception`),
  occasionLeads: words('in at during on via'),
  pastTimes: words('last yesterday ago earlier'),
  ownTimes: leads(
    'over the past',
    'over the last',
    'over the next',
    'over the coming',
    'over the years',
    'for the past',
    'for the last',
    'in recent',
    'in the past',
    'in the coming',
    'in the future',
    'in the new era',
    'in the face of',
    'since',
    'under the',
    'despite',
    'throughout',
    'unlike',
    'thanks to',
    'regardless of',
    'without',
  ),
  dateParts: words('early late mid mid-'),
  timeClauses: words('after as'),
  timeUnits: words('minutes hour hours day days week weeks month months year years'),
  audiences: words('before'),
  hearers: words('reporters journalists cameras'),
  concessives: words('even'),
  platforms: new Set(),
  ownCircumstance: words('his her its their'),
  backReference: ['this', 'is', 'what'],
  nobody: words(''),
  quotedBefore: [
    ['it', 'was', 'with', 'these', 'words'],
    ['it', 'was', 'in', 'these', 'terms'],
  ],
  decisions:
    words(`decide authorize authorise extend prolong renew establish create appoint designate order impose lift suspend adopt
    endorse mandate agree`),
  backNouns: words(
    `announcement statement declaration revelation promise proposal warning pledge remark remarks comment comments appeal call
    allegation accusation claim disclosure`,
  ),
  outerSources: leads('attributable to', 'attributed to', 'issued on behalf of', 'issued in the name of'),
  agentLeads: words('by'),
  freeRelatives: words('what'),
  predicateLeads: words('a an the as'),
  exampleLeads: [['including'], ['notably'], ['among', 'them'], ['in', 'particular'], ['especially'], ['particularly']],
  pluralLeads: words(
    'several many some various countries states nations members allies governments leaders two three four five six seven eight nine ten',
  ),
  mouthpieces: [],
  rulers: words('government authorities junta regime military army'),
  comparing: words('as'),
  objectRelatives: words('which whom'),
  possessiveRelatives: words('whose'),
  intensives: words('himself herself itself themselves'),
  others: words('other'),
  allusions: leads(
    'in reference to',
    'in a reference to',
    'in an apparent reference to',
    'an apparent reference to',
    'a reference to',
    'referring to',
    'alluding to',
    'in an allusion to',
  ),
  commenting: words(`reflecting deepening marking signalling signaling escalating fuelling fueling
    sparking prompting stoking referring alluding referencing contradicting echoing capping reversing dashing`),
  speechNouns:
    words(`statement statements letter letters message messages tweet tweets post posts note email e-mail memo communique
    communiqué declaration petition complaint complaints lawsuit lawsuits suit case motion resolution resolutions`),
  issuing:
    words(`issue release publish send write file lodge submit bring adopt pass approve post pen address make deliver circulate
    sign table draft share launch tweet`),
  reportsInConditional: false,
  placeRelatives: words('where'),
  narratesInPresent: true,
  absoluteLeads: words('with'),
  omitsComplementiser: true,
  insertsBehindSubject: true,
  partsClauses: true,
  listsVerbs: true,
  quoteLeads: words(': ,'),
  clauseLeads: words(
    'so now provided providing given in except such assuming supposing granted seeing considering order',
  ),
  aimLeads: words('so order'),
  additive: words('and'),
  contracted: words(''),
  prepositionFrames: [
    { words: ['of'], np: 'of-np', inf: 'of-inf' },
    { words: ['from'], np: 'of-np', inf: 'of-inf' },
    { words: ['to'], np: 'to-np', inf: 'to-inf', kept: true },
    { words: ['for'], np: 'for-np' },
    { words: ['against'], np: 'against-np' },
    { words: ['on', 'about', 'over', 'upon'], np: 'on-np' },
    { words: ['in'], np: 'in-favour-np', next: [['favour', 'favor'], ['of']] },
  ],
  indefinites: words('a an some several many few no any another more'),
  comparisons: words('than as same such so'),
  joiners: words('and then but'),
  concrete:
    words(`crowd crowds audience public flag flags tax taxes price prices rate rates wage wages salary threshold ceiling flight flights goal goals title match troops soldiers reservists guests
    hosts fans cameras reporters journalists passers-by money funds cash eyebrows election elections trains planes jets aircraft ships submarines tanks meeting meetings session
    referendum strike`),
  contrasts: words('while whereas as'),
  silent:
    words(`comment respond react specify talk speak discuss confirm elaborate answer say detail disclose reveal provide give name
    identify quote explain reply clarify commit`),
  refusals: words('decline refuse stop'),
  withoutLeads: words('without'),
  owners: new Map([
    ['his', { gender: 'm', number: 's' }],
    ['her', { gender: 'f', number: 's' }],
    ['its', { number: 's', thing: true }],
    ['their', { number: 'p' }],
  ]),
  contacts: words('speak meet talk phone telephone call ring cable contact text write travel visit fly'),
  purposeLeads: words('to'),
  jointVerbs: words('agree'),
  summaryNouns:
    words(`call demand appeal request proposal claim charge accusation allegation assertion suggestion warning threat pledge
    promise offer plea position stance view sentiment idea step move decision condition assessment criticism concern`),
  viewVerbs:
    words(`be must have need remain stay constitute represent mean exist suit suffice seem appear mark reflect show testify illustrate
    belong deserve amount matter serve lie`),
  agreeing: leads('as'),
  duratives: words('still always never constantly consistently already since ever long'),
  pronouns: new Map([
    ['he', { gender: 'm', number: 's', person: true }],
    ['she', { gender: 'f', number: 's', person: true }],
    ['him', { gender: 'm', number: 's' }],
    ['her', { gender: 'f', number: 's' }],
    ['it', { number: 's', thing: true }],
    ['they', { number: 'p' }],
    ['them', { number: 'p' }],
    ['the latter', { number: 's', latter: true }],
  ]),
  firstPersons: words('i we me us my mine our ours'),
};
