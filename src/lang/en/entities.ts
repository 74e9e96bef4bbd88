import type { EntityWords, Gender } from '../entityWords.ts';
import { GIVEN_NAMES, GIVEN_NAMES_OF_BOTH } from './given-names.ts';
import { GROUPS, INITIATIVE_HEADS, NAMED_HEADS, ORGANIZATION_HEADS } from './heads.ts';
import { COUNTERPARTS, FIELD_WORDS, OFFICES, PORTFOLIOS } from './offices.ts';
import { PERSON_NOUNS, THING_NOUNS } from './person-nouns.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const list = (words: string): readonly string[] => words.split('|');
const gendered = (m: string, f: string): Readonly<Record<string, Gender>> =>
  Object.fromEntries([
    ...m.split(' ').map((word) => [word, 'm'] as const),
    ...f.split(' ').map((word) => [word, 'f'] as const),
  ]);

const modifiers = (words: string, more: EntityWords['postModifiers'][string]): EntityWords['postModifiers'] =>
  Object.fromEntries(words.split(' ').map((word) => [word, more]));

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday';
const MONTHS = 'january february march april may june july august september october november december';

/** How English names and describes actors and initiatives. */
export const ENTITY_WORDS: EntityWords = {
  before: {
    headLast: true,
    ownerMarks: set("'s '"),
    nameOwners: set('people peoples women workers children teachers nurses students farmers journalists lawyers lord'),
    fieldWords: FIELD_WORDS,
    ownedPlaces: set(
      'airport airports mayor streets street residents outskirts suburbs suburb district districts university port harbour harbor downtown centre center hotel hotels museum museums stadium ' +
        'hospital hospitals stock exchange skyline subway metro population neighbourhood neighborhood neighbourhoods neighborhoods cathedral police station old main western eastern northern southern schools weather',
    ),
  },
  capitalised: true,
  groupDeterminers: set('the these those their our both all its'),
  countingDeterminers: { both: 2 },
  articles: set('the a an'),
  definite: set('the'),
  contracted: new Set(),
  plurals: set('these those both several some many few all various'),
  feminineDeterminers: new Set(),
  masculineDeterminers: new Set(),
  demonstratives: set('this that these those'),
  possessives: set('his her its their whose'),
  ownPossessives: set('my our'),
  of: set('of'),
  links: set('of for on against the and with between'),
  bareTopics: new Set(),
  aims: new Set(),
  linkPhrases: list('in the field of|in the area of|with respect to'),
  postAdjectives: set('elect designate'),
  realmWords: new Set(),
  realms: set('kingdom emirate sultanate federation'),
  postLinks: set('of'),
  postLinkPhrases: list('in charge of|responsible for'),
  and: set('and'),
  numbers: {
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    '2': 2,
    '3': 3,
    '4': 4,
    '5': 5,
    '6': 6,
    '7': 7,
    '8': 8,
  },
  honorifics: gendered(
    'mr mr. messrs messrs. sir lord sheikh mullah ayatollah',
    'ms ms. mrs mrs. miss madam madame dame lady sheikha baroness',
  ),
  capitalHonorifics: new Set(),
  pluralHonorifics: set('messrs messrs.'),
  particles: set(
    "de del della di da do dos das du des bin ben ibn bint ould van von der den ter ten la le el al ag y e zu af d'",
  ),
  postModifiers: {
    ...modifiers('former ex late ex-', { former: true }),
    ...modifiers('deputy vice assistant under', { former: false, deputy: true }),
    ...modifiers(
      'then new future next current acting interim caretaker outgoing incoming newly first second powerful long-time longtime veteran top senior chief lead leading ' +
        'own young visiting influential permanent transitional de facto appointed elected designate rebel',
      { former: false },
    ),
  },
  formerPrefixes: ['ex-', 'former-', 'then-'],
  deputyPrefixes: ['vice-', 'deputy-'],
  offices: OFFICES,
  portfolios: PORTFOLIOS,
  appositionAdverbs: set('also then now currently who is was formerly himself herself still'),
  counterparts: COUNTERPARTS,
  noNames: set(
    `${WEEKDAYS} ${MONTHS} jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. ` +
      'according for with without in on at by from to of as after before during since while when despite under over between among amid meanwhile however earlier later ' +
      'he she it they we you his her its their our the a an this that these those but and or nor yet so if although though because ' +
      'asked speaking addressing responding noting citing quoting calling adding saying following yesterday today tomorrow here there now then also both all some many most several such ' +
      'north south east west northern southern eastern western central middle far great greater new old golden high low upper lower grand holy ' +
      'state states republic kingdom union united national federal international global world european african american asian arab arabic islamic muslim muslims christian christians jewish jews catholic orthodox sunni shiite shia kurdish kurds latin western ' +
      'president minister prime foreign secretary chancellor king queen prince princess pope premier ambassador governor senator congressman congresswoman general colonel ' +
      'parliament congress senate council commission committee assembly ministry department government cabinet court bank party ' +
      'internet english french chinese russian olympic olympics nobel god christmas easter ramadan eid covid covid-19 ' +
      'twitter facebook youtube whatsapp instagram tiktok telegram x gulf ocean sea lake mount river bay strait island islands province ' +
      'editor editing reporting source photo file video watch read related updated last published live breaking analysis opinion exclusive factbox explainer',
  ),
  personPrepositions: set('with by'),
  personVerbs: set(
    'meet tell thank urge receive host appoint name succeed replace accuse ask congratulate praise elect nominate dismiss sack fire arrest accompany invite greet interview quote beat defeat marry assassinate',
  ),
  personEndings: ['er', 'or', 'ist', 'ian', 'man', 'woman', 'eer', 'ant', 'wright', 'smith'],
  personNouns: PERSON_NOUNS,
  thingNouns: THING_NOUNS,
  personRelatives: set('who whose whom'),
  personPronouns: set('he she his her him himself herself'),
  thingPronouns: set('it its itself'),
  companyWords: set(
    'mobil motor motors oil petroleum airlines airways electric electronics software systems solutions capital partners ventures media studios pictures entertainment records foods pharma pharmaceuticals ' +
      'logistics semiconductor semiconductors telecom telecommunications insurance mutual savings securities consulting brewers breweries retail stores supermarkets steel mining metals chemicals aerospace automotive ' +
      'journalism gazette herald tribune observer telegraph guardian chronicle bulletin courier sentinel mirror weekly daily twitter facebook youtube whatsapp instagram tiktok google apple amazon microsoft',
  ),
  surnameWords: set(
    'green black white brown young west north wood woods hill park lake field castle church day banks hall bridge bridges little good bay best storm forest gates gate',
  ),
  ownBodies: set('campaign office family team camp foundation charity'),
  organizationHeads: ORGANIZATION_HEADS,
  namedHeads: NAMED_HEADS,
  initiativeHeads: INITIATIVE_HEADS,
  partnership: {
    heads: set('partnership'),
    words: {
      permanent: 'permanent',
      eternal: 'permanent',
      comprehensive: 'comprehensive',
      global: 'comprehensive',
      'all-round': 'comprehensive',
      strategic: 'strategic',
      cooperative: 'cooperative',
      'co-operative': 'cooperative',
      cooperation: 'cooperative',
      enhanced: 'enhanced',
      deepened: 'enhanced',
      privileged: 'privileged',
      special: 'special',
      'all-weather': 'special',
      bilateral: 'bilateral',
    },
    order: ['permanent', 'enhanced', 'special', 'privileged', 'comprehensive', 'strategic', 'cooperative'],
    needs: set('strategic comprehensive'),
  },
  agreementHeads: set('agreement treaty pact convention protocol plan partnership memorandum accord deal'),
  concluded: set('signed concluded ratified initialled initialed reached brokered'),
  singleAgreements: new Set(),
  agreementKinds: list(
    'free trade|free-trade|peace|ceasefire|cease-fire|truce|association|fisheries|fishing|loan|economic partnership|accession|withdrawal|mutual defence|mutual defense|defence|defense|security|reconciliation|power-sharing|military cooperation|nuclear cooperation|interim|trade|extradition|readmission|nuclear|migration|grain',
  ),
  reached: set('signed concluded reached sealed struck brokered negotiated clinched'),
  partner: set('with'),
  jointTexts: [],
  signedTexts: new Set(),
  settlingVerbs: new Set(),
  settlingPhrases: [],
  gatheringKinds: [],
  programmeFields: new Set(),
  joiningPrefixes: set('inter trans'),
  regionAdjectives: new Set(),
  regions: [],
  placeKinds: new Set(),
  naming: set('called dubbed named titled entitled termed nicknamed christened known'),
  namingLinks: set('as'),
  countedParts: set('point step stage phase pillar track'),
  proposed: set('proposed presented submitted tabled unveiled'),
  sources: set('according by'),
  interviews: new Set(),
  stationLinks: new Set(),
  mediaWords: new Set(),
  citingVerbs: set('report say write quote cite claim reveal publish'),
  by: set('by'),
  between: set('between'),
  topicPrepositions: set('on over about'),
  editions: set('edition session'),
  knownAs: list(
    'known as the|known as|also known as|also called the|also called|called the|formally known as the|officially known as the|dubbed the|or the',
  ),
  horizon: list('for the period|by'),
  thatOne: {},
  latter: { 'the latter': 'any' },
  collectives: set(
    'side authorities government delegation presidency leadership diplomacy people executive mediators governments regime junta nation negotiators administration officials',
  ),
  governments: set('government junta'),
  countries: set('country nation'),
  otherness: set(
    'same other another next first second third only whole entire neighbouring neighboring host home third-party receiving',
  ),
  organizationNouns: set(
    'organisation organization institution establishment agency bloc body lender watchdog group union alliance ngo regulator company militia airline newspaper magazine tabloid broadcaster network firm carmaker automaker manufacturer drugmaker retailer insurer church charity',
  ),
  groups: GROUPS,
  stateGroups: {
    koreas: ['state/KP', 'state/KR'],
    congos: ['state/CD', 'state/CG'],
    sudans: ['state/SD', 'state/SS'],
    'baltic states': ['state/EE', 'state/LV', 'state/LT'],
    'baltic countries': ['state/EE', 'state/LV', 'state/LT'],
    'baltic nations': ['state/EE', 'state/LV', 'state/LT'],
    'nordic countries': ['state/DK', 'state/FI', 'state/IS', 'state/NO', 'state/SE'],
    'nordic states': ['state/DK', 'state/FI', 'state/IS', 'state/NO', 'state/SE'],
    'benelux countries': ['state/BE', 'state/LU', 'state/NL'],
  },
  twinPeoples: { korean: ['state/KP', 'state/KR'] },
  respectively: set('respectively'),
  groupNouns: set('troika trio quartet quartette quintet triumvirate duo tandem axis alliance coalition'),
  memberVerbs: set('group gather include comprise consist bring unite form'),
  placeFirstWords: set(
    'new los las san santa santo saint st. st sainte fort port porto puerto cape mount mt. rio sierra hong abu addis kuala buenos ciudad upper lower east west north south great grand tel lake gulf el dar ' +
      'cox villa camp route interstate highway operation hurricane typhoon cyclone storm tropical',
  ),
  placeNouns: set(
    'residents resident town city cities region province airport port neighbourhood neighborhood district street square museum island islands outskirts suburb suburbs centre center state county department village camp road hospital university beach coast coasts mayor governor people inhabitants streets capital',
  ),
  geography: set(
    'river sea gulf strait straits stadium lake team coast coasts ocean canal mount province region basin delta peninsula plateau desert bay island islands border borders city war wars cup open airport tower towers airlines airways times post standard square street',
  ),
  venues: set(
    'centre center palace hotel stadium airport hall station university hospital school square street avenue boulevard camp bridge garden park port museum theatre theater cathedral church mosque house',
  ),
  noActors: new Set([
    'international community',
    'world community',
    'global community',
    'european community',
    ...(
      'gdp gmt vat dna covid covid-19 sars-cov-2 hiv aids ngo ngos sme smes tv radio pdf html dvd lng lpg gps usd eur gbp i ii iii iv vi vii viii ix xi xii utc ceo ceos pm mp mps mep meps q&a it ai ' +
      'cv ok no yes faq phd am id uav uavs f-16 f-35 icbm ipo r&d ppp cct cctv 5g 4g 6g us-led u.s.-led wmd wmds nfl nba lgbt lgbtq gi vip vips rpg rpgs ied ieds suv suvs'
    ).split(' '),
  ]),
  placePrepositions: set('in at near outside inside around across through via into within throughout beyond off above'),
  at: new Set(),
  addresseeVerbs: set(
    'call offer give provide deliver sell lend grant supply send extend pledge promise appeal respond reply listen report apologise apologize explain say speak talk signal commit propose suggest recommend attribute assure donate transfer ' +
      'leave return submit pay owe restore listen object turn look convey express reiterate',
  ),
  towards: set('for'),
  motionVerbs: set(
    'leave depart visit reach enter cross fly hit strike bomb shell quit tour arrive travel go head return surround besiege encircle rock shake close reopen evacuate flee capture seize storm recapture retake attack set pound target',
  ),
  directed: set('to from toward towards'),
  actorNouns: set(
    'support backing intention intentions will willingness trust confidence position positions stance desire offer offers decision decisions call calls appeal appeals refusal reaction reactions commitment commitments policy policies influence attitude ' +
      'wary critical supportive suspicious afraid tired pressure pressures threat threats criticism criticisms demand demands request requests rapprochement promise promises guarantee guarantees approval consent authorities government regime power relations ties links alliance ally allies rival part ' +
      'initiative initiatives proposal proposals plan mediation ambitions ambition interests interest strategy responsibility tone hostility aid assistance help silence response answer reply opinion caution firmness concern concerns credibility attacks accusations sanctions diplomacy rhetoric ' +
      'concessions complicity hand hands patronage warning warnings message messages letter loyalty gratitude appreciation thanks tariffs measures signals signal assurances assurance envoy ambassador loyal grateful thankful hostile sympathetic friendly opposed committed accountable answerable alternative ' +
      'supplies deliveries exports sales weapons arms weaponry dependence independence permission clearance orders instructions condolences congratulations visit invitation invitations apology apologies ultimatum blow rebuke setback challenge leverage crackdown condemnation approach overture overtures',
  ),
  isAttitude: (word) => /(?:ism|ility|itude)$/.test(word),
  timeWords: set(
    `${WEEKDAYS} january february march april june july august september october november december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. yesterday today tomorrow last next this earlier later late ago week month year monday's day night morning afternoon evening`,
  ),
  months: set(`${MONTHS} jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. jan feb mar apr aug sept sep oct nov dec`),
  isPlural: (word) => /[^s]s$/.test(word) && !/swiss$/.test(word),
  isPeopleWithArticle: (word) => /(?:ese|ish|nch|tch|swiss|greek|lao|thai|czech)$/.test(word),
  noPersonWords: set(
    'house sea ocean river lake bay strait gulf street square avenue road park airport city town village hall palace castle hotel university college school academy hospital cup games league championship olympics day week month year act bill law island islands mountain mountains ' +
      'province state states county region district valley desert bridge center centre museum church cathedral mosque temple stadium arena times post news journal press agency tv radio channel war army navy force forces corps group company bank fund fund council commission committee ' +
      'court parliament congress senate assembly ministry department office bureau institute foundation union party movement front alliance league federation association organization organisation society club network service services ' +
      'security defence defense trade economic development nuclear energy oil gas peace human rights health climate summit forum conference dialogue initiative agreement treaty pact accord accords protocol convention declaration process plan programme program project policy strategy vision agenda partnership corridor railway ' +
      'north south east west northern southern eastern western central black white red green blue new old great grand upper lower holy big little world global international national federal united european african american asian arab islamic islamist ' +
      'street wall building tower market exchange index prize award festival museum zone area line belt strip bank heights coast cape peninsula delta basin plateau canal port harbor harbour crossing border terminal plant dam refinery field mine base camp prison ' +
      'operation hurricane typhoon cyclone storm flight air airlines airways rail motors industries technologies technology group holdings holding limited ltd inc corp corporation company plc llc ag sa ' +
      'spring summer winter autumn revolution republic kingdom empire dynasty people muslim christian jewish orthodox catholic brotherhood brothers sisters ' +
      'capitol hill pentagon kremlin gate garden gardens wood woods beach forest belt heights',
  ),
  bylines: set('by'),
  credits: set(
    'reporting writing editing editor editors compiled edited photo photos additional source sources translation',
  ),
  givenNames: GIVEN_NAMES,
  givenNamesOfBoth: GIVEN_NAMES_OF_BOTH,
};
