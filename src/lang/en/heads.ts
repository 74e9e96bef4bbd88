import type { Gender, GroupRow, HeadRow } from '../entityWords.ts';

/** English nouns of things have no gender; the contract wants one, and none is read from it. */
const NEUTER: Gender = 'm';

const head = (words: string, more: Omit<HeadRow, 'words' | 'gender'> = {}): HeadRow[] =>
  words.split('|').map((each) => ({ words: each, gender: NEUTER, ...more }));

/** Nouns that head the names of organisations, in folded spelling. */
export const ORGANIZATION_HEADS: readonly HeadRow[] = [
  ...head('ministry', { lower: true, short: true, kind: 'ministry' }),
  ...head('embassy', { lower: true, short: true, cited: true, kind: 'embassy' }),
  ...head('consulate general', { lower: true, short: true, cited: true, kind: 'consulate' }),
  ...head('presidency', { lower: true, short: true, cited: true, kind: 'presidency' }),
  ...head('state department|department of state', { lower: true, kind: 'state-department' }),
  ...head('parliament|legislature', { lower: true, short: true, kind: 'parliament' }),
  ...head('army|military|armed forces', { lower: true, short: true, kind: 'armed-forces' }),
  ...head('police|national guard|gendarmerie', { lower: true, short: true, kind: 'police' }),
  ...head('national assembly', { lower: true, short: true, kind: 'national-assembly' }),
  ...head('senate', { lower: true, short: true, kind: 'senate' }),
  ...head('electoral commission|election commission', { lower: true, short: true, kind: 'electoral-commission' }),
  ...head('state television|state tv', { lower: true, cited: true, kind: 'state-television' }),
  ...head('state radio', { lower: true, cited: true, kind: 'state-radio' }),
  ...head('central bank', { lower: true, short: true, kind: 'central-bank' }),
  ...head('supreme court', { lower: true, short: true, kind: 'supreme-court' }),
  ...head('constitutional court', { lower: true, short: true, kind: 'constitutional-court' }),
  ...head('constitutional council', { lower: true, short: true, kind: 'constitutional-council' }),
  ...head('commission|agency|directorate|division|secretariat|high commission', { short: true, part: true }),
  ...head(
    'council|committee|party|movement|front|institute|union|tribunal|congress|observatory|assembly|court|authority|bank|mission|' +
      'organization|organisation|federation|confederation|association|league|alliance|coalition|chamber|foundation|company|community|academy|' +
      'force|office|bureau|department|group|board|corporation|cross|crescent|fund|society|network|trust|bloc|cabinet|command|consortium|university|' +
      'airlines|airways|television|guard|corps|brigade|consulate|duma|diet|exchange|service|partnership council|development bank|task force|club',
    { short: true },
  ),
  ...head('forces|brigades|nations|watch|guards|rebels|industries|brothers|holdings|democrats'),
];

/** The proper name of a company, a party or a newspaper stands beside these, in lower case. */
export const NAMED_HEADS = new Set(
  (
    'company|group|firm|bank|party|ngo|charity|foundation|channel|newspaper|daily|weekly|magazine|website|agency|carmaker|operator|giant|' +
    'movement|militia|organisation|organization|union|start-up|startup|airline|broadcaster|retailer|manufacturer|insurer|utility|miner'
  ).split('|'),
);

/** Nouns that head the names of initiatives, in folded spelling. `short`: "the forum" points back to one. */
export const INITIATIVE_HEADS: readonly HeadRow[] = [
  ...head('initiative|strategy|vision|roadmap|road map|global alliance|blueprint', { short: true }),
  ...head('plan', { short: true, repeated: true, leads: true }),
  ...head('programme|program|scheme', { short: true, repeated: true }),
  ...head('project', { short: true, leads: true }),
  ...head('agenda|facility|campaign|framework|package|master plan|masterplan', { short: true }),
  ...head('grid|interconnector|outlook|concordat|platform|hub', { short: true }),
  ...head(
    'policy|reserve|charter|act|principle|goals|doctrine|consensus|principles|formula|arrangement|understanding',
    {},
  ),
  ...head('statute|covenant|code of conduct|proposal|decade|pledge|targets|moratorium|airlift|pathway|pathways', {}),
  ...head('operation|exercise', { leads: true }),
  ...head('silk road|great wall|green wall|gateway|belt', {}),
  ...head('pact|treaty|agreement|accord|accords|agreements|protocol|process|mechanism|compact|deal|conventions', {
    place: true,
    short: true,
  }),
  ...head('declaration|convention|memorandum|communique', { place: true, short: true }),
  ...head('partnership', { short: true }),
  ...head('forum|summit|dialogue|conference|expo', { place: true, short: true }),
  ...head('fund', { short: true }),
  ...head(
    'corridor|railway|railroad|gas pipeline|pipeline|deep-water port|highway|motorway|expressway|rail link|' +
      'cable|subsea cable|undersea cable|submarine cable|tunnel|land bridge|railway line|canal project',
    {
      place: true,
      short: true,
    },
  ),
  ...head(
    'industrial park|technology park|science park|hydrogen park|solar park|wind farm|solar farm|economic zone|industrial zone',
    {
      place: true,
      short: true,
    },
  ),
  ...head('research station|space station|lunar station|space telescope', { short: true }),
  ...head('plus one|plus two|plus three|plus four|plus five|plus six|plus china|plus india|plus japan', {
    owned: true,
  }),
  ...head('power plant|power station|hydropower plant|nuclear plant|solar plant|dam|bridge', {
    place: true,
    short: true,
  }),
  ...head('group of friends|contact group|format|workshop', {}),
  ...head('community of destiny|global community|free trade area|free trade zone|community with a shared future', {
    plain: true,
  }),
];

const HEAD_OF_STATE = { holder: 'head-of-state', holderLabel: 'head of state' } as const;
const FOREIGN_MINISTER = { holder: 'foreign-minister', holderLabel: 'foreign minister' } as const;
const HEAD_OF_GOVERNMENT = { holder: 'head-of-government', holderLabel: 'head of government' } as const;

const person = (words: string, offices?: readonly string[], more: Partial<GroupRow> = {}): GroupRow[] =>
  words
    .split('|')
    .map((each) => ({ words: each, of: 'Person', ...(offices === undefined ? {} : { offices }), ...more }));

/** Plural nouns of groups: "the two countries", "both sides". */
export const GROUPS: readonly GroupRow[] = [
  ...'countries|states|nations|capitals|neighbours|neighbors|powers|republics|governments|peoples|delegations|producers'
    .split('|')
    .map((words): GroupRow => ({ words, of: 'State' })),
  { words: 'parties', of: 'Party', pair: true },
  { words: 'sides', of: 'Party', pair: true },
  ...'partners|allies|blocs|rivals'.split('|').map((words): GroupRow => ({ words, of: 'Party' })),
  ...person('heads of state', ['head-of-state', 'president', 'monarch'], HEAD_OF_STATE),
  ...person('presidents', ['head-of-state', 'president'], HEAD_OF_STATE),
  ...person('kings|monarchs', ['monarch']),
  ...person('leaders', ['head-of-state', 'president', 'head-of-government', 'monarch', 'chancellor', 'crown-prince'], {
    ...HEAD_OF_STATE,
    loose: true,
  }),
  ...person('heads of government', ['head-of-government', 'chancellor'], HEAD_OF_GOVERNMENT),
  ...person('prime ministers|premiers', ['head-of-government'], HEAD_OF_GOVERNMENT),
  ...person(
    'ministers',
    ['foreign-minister', 'minister', 'defence-minister', 'finance-minister', 'interior-minister', 'state-secretary'],
    FOREIGN_MINISTER,
  ),
  ...person('foreign ministers|top diplomats', ['foreign-minister', 'foreign-policy-chief'], FOREIGN_MINISTER),
  ...person('defence ministers|defense ministers|defence chiefs|defense chiefs', ['defence-minister'], {
    holder: 'defence-minister',
    holderLabel: 'defence minister',
  }),
  ...person('finance ministers', ['finance-minister'], {
    holder: 'finance-minister',
    holderLabel: 'finance minister',
  }),
  ...person('trade ministers|energy ministers', ['minister']),
  ...person('mediators', ['mediator']),
  ...person('envoys', ['special-envoy', 'special-representative', 'ambassador']),
  ...person('ambassadors', ['ambassador']),
  ...person('negotiators', ['negotiator']),
  ...person('men|women|officials|diplomats|interlocutors|candidates|generals'),
  ...'organisations|organizations|institutions|agencies|bodies|groups|banks'
    .split('|')
    .map((words): GroupRow => ({ words, of: 'Organization' })),
  { words: 'camps', of: 'Camp' },
  { words: 'belligerents', of: 'Camp' },
  { words: 'warring parties', of: 'Camp', pair: true },
  { words: 'warring sides', of: 'Camp', pair: true },
];
