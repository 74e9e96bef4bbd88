/** The closed classes of English. Normalised forms. */

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

export const SPELLING = {
  elisions: new Set<string>(),
  enclitics: [],
  suffixes: set("'s ' 'll 're 've 'd 'm"),
  abbreviations:
    set(`mr. mrs. ms. dr. prof. gen. brig. lt. col. cpl. lieut. maj. capt. sgt. cmdr. adm. sen. rep. gov. rev. hon. st. jr. sr. amb. sec.
    jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. no. vs. etc. inc. ltd. corp. co. dept. messrs. mt. ft. art. vol.`),
  linking:
    set(`the a an of to in on at by for with from and or that which who whose its their his her our this these those
    as into over under between against`),
  reopening: set(`« “ ‘ " ''`),
};

export const ARTICLES = set('the a an');
export const POSSESSIVES = set('my your his her its our their');
export const DETERMINERS =
  set(`the a an my your his its our their every each no some any another both either neither several
  many few all such much most more less certain various`);
/** Determiners before a noun and pronouns elsewhere. */
export const DEMONSTRATIVES = set('this these those');
export const PRONOUNS =
  set(`i you he she it we they him them us me himself herself itself themselves ourselves myself one
  someone somebody everyone everybody nobody anyone anybody something everything nothing anything none mine ours theirs
  hers others there`);
/** Pronouns that are subjects wherever they stand. */
export const SUBJECT_PRONOUNS = set('i he she we they');
/** Pronouns behind which a finite verb follows: subjects, and those of any case. */
export const CLAUSE_PRONOUNS =
  set(`i you he she it we they this that these those there someone somebody everyone everybody
  nobody anyone something everything nothing`);
export const NUMBER_WORDS =
  set(`two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty
  hundred thousand million billion trillion`);
export const PREPOSITIONS =
  set(`according of to in on at by for with from into onto upon over under about against between among amid
  during before after since until till through throughout toward towards within without across along around behind beyond
  beside besides despite except inside outside near off per than as like unlike via alongside regarding concerning
  following including excluding aboard above below beneath up down out amidst versus notwithstanding`);
/** Prepositions and particles that are adverbs where no noun follows. */
export const PARTICLES = set(
  'up down out off over on in through along around about back away forward together aside ahead',
);
export const CONJUNCTIONS = set('and or but nor yet plus');
export const SUBORDINATORS = set(
  'while because when although though whereas unless once where why how whenever wherever lest as if',
);
export const RELATIVES = set('who which whose whom');
export const NEGATIONS = set("not n't never");
export const ADVERBS = set(`also too again already still just only even now then here there thus hence therefore however
  meanwhile moreover furthermore otherwise instead rather quite very so yet soon later earlier often always sometimes never
  ever once twice perhaps maybe indeed nevertheless nonetheless likewise besides elsewhere abroad today tomorrow yesterday
  tonight together further well far long almost nearly afterwards afterward beforehand first lastly finally jointly alone
  repeatedly back away forward ahead directly shortly publicly separately categorically once-again`);
/** Adverbial phrases that stand inside or behind a verb group: words as the scanner cuts. */
export const ADVERBIAL_PHRASES: readonly (readonly string[])[] = [
  'once again',
  'in turn',
  'at the same time',
  'in addition',
  'for his part',
  'for her part',
  'for its part',
  'for their part',
  'in particular',
  'among other things',
  'for example',
  'for instance',
  'of course',
  'on the other hand',
  'as well',
  'once more',
  'over and over',
  'in response',
  'in return',
  'at length',
  'in strong terms',
  'in the strongest terms',
  'in the strongest possible terms',
  'in a statement',
].map((phrase) => phrase.split(' '));

/** What each auxiliary form is. */
export const BE = set("be am is are was were been being 's 're 'm isn't aren't wasn't weren't ain't");
export const HAVE = set("have has had having 've haven't hasn't hadn't");
export const DO = set("do does did don't doesn't didn't");
export const MODALS =
  set(`will would shall should can could may might must 'll 'd cannot won't wouldn't shan't shouldn't
  can't couldn't mightn't mustn't needn't`);
export const FUTURE_MODALS = set("will shall 'll won't shan't");
export const CONDITIONAL_MODALS = set("would 'd wouldn't");

/** Participles and the like that behind "be" are adjectives: "is committed to", "is willing to". */
export const PARTICIPIAL_ADJECTIVES =
  set(`willing unwilling committed compelled concerned determined prepared convinced pleased
  delighted worried interested opposed outraged appalled alarmed disappointed saddened encouraged unprecedented dedicated
  devoted outstanding upcoming ongoing unwavering pressing leading neighboring neighbouring surrounding incoming outgoing
  long-standing far-reaching hard-won so-called limited united related due`);

/** Nouns that take a clause: "the claim that …". */
export const CLAUSE_NOUNS = set(`claim claims fact belief view hope hopes fear fears concern concerns warning warnings
  assurance assurances pledge promise commitment conviction position statement assertion allegation allegations accusation
  accusations charge charges suggestion suggestions proposal demand demands insistence understanding news report reports
  rumour rumours rumor rumors idea notion possibility likelihood evidence sign signs indication indications condition
  confidence suspicion suspicions denial announcement confirmation recognition stance opinion message signal doubt doubts
  conclusion consensus feeling requirement decision disappointment regret regrets satisfaction dismay frustration
  optimism guarantee guarantees argument admission acknowledgement acknowledgment caveat certainty notification`);

/** Forms that are nouns or adjectives far more often than verbs: a verb only where the words around leave no choice. */
export const SELDOM_VERBS = set(`states state minister ministers president talks meeting meetings building interests
  interest relations ties sides side support visit visits trade power powers force forces process security troops leaders
  leader nations countries rights issues issue matters matter plans plan position positions conditions means measures
  measure border borders terms term place places head heads chair house parties party people group members council
  time times year years week weeks day days part parts role order hope fears moves move steps step
  efforts progress peace war wars deal deals aid help study studies market markets exchange exchanges port ports train
  trains base bases ground air water gas arms weapon weapons press media record total level levels range number numbers
  rate rates cost costs stock share shares project projects program programs result results future past present official
  officials spokesman spokeswoman spokesperson evening morning subject object objects conduct contact contacts influence
  respect approach approaches experience benefit benefits challenge challenges command control demand demands increase
  decrease change changes return release start cut cuts attack attacks protest protests strike strikes sanctions vote
  votes veto review reviews threat threats test tests shift balance summit pact bloc envoy envoys partner partners neighbour
  neighbours neighbor neighbors ally allies rival rivals counterpart counterparts transport load research service services exercise exercises budget budgets
  account accounts version versions script
  ministry capital school schools farm farms factory tribute tributes imports exports`);

/** Verbs of speech whose participle often stands behind its noun: "the plan announced last week was". */
export const REDUCIBLE = set(`propose announce report mention demand agree claim expect recommend request plan pledge
  promise predict describe order call raise voice issue publish release suggest accept recognise recognize guarantee
  reveal outline detail hail praise condemn criticise criticize threaten accuse urge ask`);

export const WEEKDAYS = set('monday tuesday wednesday thursday friday saturday sunday today yesterday');
