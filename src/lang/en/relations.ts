import type { CompoundFrame, NounFrame, PairFrame, RelationWords, VerbFrame } from '../content.ts';
import { actFrames, type ObjectFrames, spokenFrames } from '../spokenRows.ts';
import { ACT_NOUNS } from './act-nouns.ts';
import { ACT_FRAMES, FITTING, IDIOMS } from './relation-idioms.ts';
import { reportingVerbs, speechLemmas } from './reporting.ts';
import { phrases, set, unit, units } from './units.ts';
import { WRONGS } from './wrongs.ts';

const COOPERATION = set(
  `cooperation co-operation collaboration coordination communication communications partnership partnerships exchange
  exchanges dialogue consultation consultations relations relationship ties links synergy solidarity trust friendship
  contacts engagement interaction connectivity`,
);

/** What is done together: "work together", "build the line together". Not what is so together: "preserve together". */
const TOGETHER = [
  ...[
    'work',
    'build',
    'fight',
    'advance',
    'act',
    'promote',
    'defend',
    'combat',
    'tackle',
    'address',
    'face',
    'develop',
  ],
  ...['create', 'contribute', 'solve', 'explore', 'invest', 'produce', 'implement', 'manage', 'organise', 'organize'],
  ...['plan', 'walk', 'march', 'move', 'move forward', 'move ahead', 'pull', 'confront', 'respond', 'push', 'strive'],
  ...['forge ahead', 'cope', 'counter', 'construct', 'deliver', 'launch', 'carry out', 'run', 'finance', 'fund'],
];

/** Verbs that are no verbs of speech, or whose relation hangs on the object. */
// biome-ignore format: one row a line
const ROWS: readonly (Omit<VerbFrame, 'units' | 'lemmas'> & { readonly units: readonly string[] })[] = [
  { id: 'support', units: ['support', 'back', 'back up', 'uphold', 'defend', 'sponsor', 'promote', 'accompany', 'assist', 'advocate', 'bolster', 'endorse', 'favour', 'favor', 'underwrite', 'second', 'throw its weight behind', 'keep alive', 'stand up for', 'speak up for', 'swear by'], relation: 'supports', object: ['', 'for'], filler: 'any', through: 'complement', except: set('refugees') },
  { id: 'encourage', units: ['encourage', 'strengthen', 'reinforce', 'revitalise', 'revitalize'], relation: 'supports', object: [''], filler: 'initiative', through: 'complement' },
  { id: 'stand-with', units: ['stand', 'side', 'stay', 'remain', 'be', 'rally', 'stand firm', 'stand firmly', 'stick', 'align itself', 'throw its support', 'throw its weight', 'put its weight', 'line up'], relation: 'supports', object: ['beside', 'behind', 'alongside'], filler: 'actor', through: 'complement' },
  { id: 'side-with', units: ['stand', 'side', 'stand firm', 'rally', 'stand in solidarity', 'be in solidarity', 'sympathise', 'sympathize'], relation: 'supports', object: ['with', 'by', 'around'], filler: 'actor', through: 'complement' },
  { id: 'rally-to', units: ['rally', 'subscribe', 'adhere', 'commit itself', 'lend its support', 'give its support', 'lend support', 'give support', 'give its backing', 'offer support', 'extend support', 'provide support', 'render support', 'pledge support', 'throw its support', 'hold', 'stick', 'be attached', 'remain attached', 'be committed', 'remain committed', 'stay committed', 'be faithful', 'remain faithful', 'stay true', 'remain loyal', 'be loyal'], relation: 'supports', object: ['to', 'for', 'behind'], filler: 'any', through: 'complement' },
  { id: 'be-in-favour', units: ['be', 'come out', 'vote', 'campaign', 'lobby', 'push', 'argue', 'speak'], relation: 'supports', object: ['for'], filler: 'initiative', through: 'complement' },
  { id: 'be-supportive', units: ['be supportive', 'remain supportive', 'be in favour', 'be in favor', 'approve', 'speak favourably', 'speak favorably'], relation: 'supports', object: ['of'], filler: 'any', through: 'complement' },
  { id: 'invest', units: ['invest', 'pour', 'pump', 'inject', 'sink', 'plough', 'plow'], relation: 'supports', object: ['in', 'into'], filler: 'initiative', through: 'complement' },
  { id: 'value', units: ['value', 'appreciate', 'cherish', 'admire', 'applaud', 'commend', 'speak highly', 'think highly', 'attach great value'], relation: 'praises', object: ['', 'of', 'to'], filler: 'actor', through: 'agent' },
  { id: 'finance', units: ['finance', 'fund', 'co-finance', 'cofinance', 'co-fund', 'subsidise', 'subsidize', 'bankroll'], relation: 'supports', object: [''], filler: 'initiative', through: 'complement' },
  { id: 'grant-to-project', units: ['approve', 'grant', 'allocate', 'disburse', 'release', 'unlock', 'earmark', 'contribute', 'give', 'provide', 'pledge', 'commit', 'lend', 'offer', 'donate', 'set aside', 'devote', 'extend', 'chip in', 'mobilise', 'mobilize'], relation: 'supports', object: ['to', 'for', 'toward', 'into'], filler: 'initiative', through: 'complement' },
  { id: 'reject', units: ['reject', 'refuse', 'rebuff', 'spurn', 'combat', 'oppose', 'veto', 'resist', 'boycott', 'denounce', 'block', 'torpedo', 'contest', 'turn down', 'rule out', 'push back against', 'come out against', 'stand up against', 'take a stand against'], relation: 'opposes', object: ['', 'against'], filler: 'any', through: 'complement' },
  { id: 'be-opposed', units: ['be opposed', 'remain opposed', 'be hostile', 'remain hostile', 'object', 'take exception', 'say no', 'stand up'], relation: 'opposes', object: ['to'], filler: 'any', through: 'complement' },
  { id: 'be-against', units: ['be', 'vote', 'campaign', 'lobby', 'argue', 'protest', 'speak out', 'come out'], relation: 'opposes', object: ['against'], filler: 'any', through: 'complement' },
  { id: 'be-grateful', units: ['be grateful', 'remain grateful', 'be thankful', 'be indebted', 'feel grateful', 'be deeply grateful', 'be very grateful', 'be truly grateful', 'be appreciative', 'express gratitude', 'express appreciation', 'express thanks', 'owe a debt', 'owe thanks', 'give thanks', 'say thank you'], relation: 'thanks', object: ['to', 'toward'], filler: 'actor' },
  { id: 'cooperate', units: ['cooperate', 'co-operate', 'work', 'collaborate', 'coordinate', 'co-ordinate', 'engage', 'build', 'construct', 'act', 'fight', 'walk', 'advance', 'team up', 'join hands', 'join forces', 'partner', 'pool efforts', 'pool resources', 'develop', 'produce', 'co-produce', 'design', 'organise', 'organize', 'combat', 'forge', 'strive', 'move forward', 'move ahead', 'make joint efforts', 'work hand in hand', 'tackle', 'pull together', 'liaise', 'link up', 'band together', 'make common cause', 'work closely', 'work together', 'work jointly', 'work in concert', 'operate', 'promote', 'explore', 'jointly build', 'continue to work', 'go hand in hand', 'stay in close communication', 'maintain close communication', 'keep in close contact', 'tie up'], relation: 'cooperatesWith', object: ['with', 'alongside'], filler: 'actor', through: 'complement' },
  { id: 'strengthen-cooperation', units: ['strengthen', 'step up', 'expand', 'broaden', 'widen', 'deepen', 'intensify', 'develop', 'pursue', 'promote', 'consolidate', 'increase', 'enhance', 'boost', 'extend', 'maintain', 'conduct', 'forge', 'exploit', 'elevate', 'upgrade', 'bring', 'take', 'cultivate', 'establish', 'launch', 'resume', 'relaunch', 'revive', 'stimulate', 'accelerate', 'speed up', 'advance', 'build', 'foster', 'cement', 'further', 'reinforce', 'improve', 'grow', 'carry out', 'scale up', 'beef up', 'ramp up', 'tap', 'continue', 'seek', 'have', 'keep', 'strike', 'restore', 'renew', 'set up', 'engage in', 'push forward', 'nurture', 'start', 'begin', 'offer', 'ensure'], relation: 'cooperatesWith', object: ['with'], filler: 'actor', through: 'complement', nouns: COOPERATION },
  { id: 'strengthen-their-cooperation', units: ['strengthen', 'step up', 'expand', 'broaden', 'widen', 'deepen', 'intensify', 'develop', 'pursue', 'promote', 'consolidate', 'increase', 'enhance', 'boost', 'extend', 'conduct', 'forge', 'elevate', 'upgrade', 'resume', 'relaunch', 'revive', 'accelerate', 'speed up', 'advance', 'build', 'foster', 'cement', 'further', 'reinforce', 'grow', 'scale up', 'tap', 'continue', 'carry out', 'push forward', 'explore', 'engage in', 'start', 'begin', 'renew'], relation: 'cooperatesWith', object: [], filler: 'actor', nouns: set('cooperation co-operation collaboration coordination partnership partnerships'), mutual: true },
  { id: 'together', units: TOGETHER, relation: 'cooperatesWith', object: [], filler: 'actor', mutual: true, jointly: true },
  { id: 'hand-in-hand', units: ['work hand in hand', 'work closely', 'act in concert', 'work in concert', 'walk side by side', 'work side by side', 'stand side by side', 'join forces', 'join hands', 'pool efforts', 'pool their efforts', 'pool resources', 'team up', 'cooperate', 'co-operate', 'coordinate', 'collaborate', 'work in tandem', 'partner up', 'make joint efforts'], relation: 'cooperatesWith', object: [], filler: 'actor', mutual: true },
  { id: 'join', units: ['join', 'enter', 'rejoin', 'attend'], relation: 'joins', object: [''], filler: 'body' },
  { id: 'attend', units: ['attend', 'take part', 'participate', 'be there', 'be present', 'be represented', 'send a delegation', 'send delegates'], relation: 'joins', object: [], filler: 'initiative', event: true },
  { id: 'participate', units: ['participate', 'take part', 'take an active part', 'play a part', 'play its part', 'play an active part', 'play a role', 'play an active role', 'take its place', 'partake', 'enrol', 'enroll', 'be involved', 'get involved', 'engage', 'enlist', 'increase its participation', 'step up its participation', 'seek membership', 'gain membership'], relation: 'joins', object: ['in'], filler: 'body', through: 'complement' },
  { id: 'accede', units: ['accede', 'sign up', 'sign on', 'sign', 'adhere', 'subscribe', 'return', 'be admitted', 'belong', 'send a delegation', 'send delegates', 'be party', 'become party', 'become a party', 'be a party', 'go back', 'come back', 'admit'], relation: 'joins', object: ['to', 'into'], filler: 'body' },
  { id: 'invite-to', units: ['invite', 'welcome'], relation: 'joins', object: ['to'], filler: 'initiative', brings: ['to'] },
  { id: 'take-in', units: ['admit', 'take in', 'induct', 'welcome', 'accept', 'readmit'], relation: 'joins', object: [''], filler: 'actor', inverse: 'body', nouns: set('member members membership fold ranks bloc club') },
  { id: 'become-member', units: ['become a member', 'become member', 'be a member', 'become a full member', 'become a partner', 'become part', 'be part', 'be a part', 'remain part', 'remain a member', 'become a signatory', 'be a signatory'], relation: 'joins', object: ['of', 'in'], filler: 'body' },
  { id: 'build', units: ['build', 'construct', 'implement', 'carry out', 'realise', 'realize', 'complete', 'apply', 'execute', 'deliver', 'extend', 'deploy', 'bring to fruition', 'finish', 'roll out', 'enforce', 'put into practice', 'put into effect', 'build out', 'lay', 'expand', 'upgrade', 'operate', 'co-build', 'honour', 'honor', 'translate', 'jointly build', 'rebuild', 'reconstruct', 'modernise', 'modernize'], relation: 'builds', object: [''], filler: 'initiative', through: 'complement', except: set('results consensus conclusions decisions recommendations launch signing promises outcomes cooperation ties relations partnership support commitments synergy') },
  { id: 'break-ground', units: ['break ground', 'start work', 'begin work', 'start construction', 'begin construction', 'launch construction', 'launch the construction', 'launch work', 'kick off construction', 'resume construction', 'start the construction', 'begin the construction', 'lay the foundation stone'], relation: 'builds', object: ['on', 'of', 'for', 'at'], filler: 'initiative', through: 'complement' },
  { id: 'advance', units: ['advance', 'speed up', 'pursue', 'accelerate', 'finish', 'complete', 'push forward', 'push ahead', 'press ahead', 'move forward', 'step up', 'promote', 'expedite', 'further', 'drive', 'carry forward', 'hasten', 'fast-track', 'conduct', 'undertake'], relation: 'builds', object: ['', 'with'], filler: 'initiative', through: 'complement', nouns: set('construction building extension implementation realisation realization completion development rollout') },
  { id: 'work-on-construction', units: ['work', 'contribute', 'commit itself', 'press ahead', 'push ahead', 'move ahead', 'get', 'proceed', 'go ahead'], relation: 'builds', object: ['on', 'to', 'with'], filler: 'initiative', through: 'complement', nouns: set('construction building implementation deployment execution completion rollout realisation realization') },
  { id: 'sign-alone', units: ['sign', 'ratify'], relation: 'agreesOn', object: [''], filler: 'initiative', alone: 'joins' },
  { id: 'sign', units: ['conclude', 'initial', 'finalise', 'finalize', 'ink', 'clinch', 'seal', 'adopt'], relation: 'agreesOn', object: [''], filler: 'initiative' },
  { id: 'agree', units: ['agree', 'settle', 'come to terms', 'reach agreement', 'reach an agreement', 'reach a deal', 'reach consensus', 'decide', 'strike a deal', 'resolve', 'reach a consensus', 'reach an understanding'], relation: 'agreesOn', object: ['', 'on', 'to', 'in', 'into', 'for', 'as'], filler: 'initiative', through: 'complement', reaches: true },
  { id: 'give-priority', units: ['give priority', 'give top priority', 'give high priority', 'give greater priority', 'accord priority', 'attach importance', 'attach great importance', 'attach high importance', 'assign priority', 'always give priority', 'give precedence', 'attach particular importance', 'attach special importance', 'attach utmost importance', 'accord great importance'], relation: 'prioritises', object: ['to', 'with'], filler: 'any', through: 'complement' },
  { id: 'regard-as-priority', units: ['regard', 'consider', 'see', 'view', 'treat', 'make', 'take', 'hold', 'place', 'put', 'deem', 'designate', 'name', 'prioritise', 'prioritize', 'rank', 'keep'], relation: 'prioritises', object: ['', 'with'], filler: 'any', through: 'complement', nouns: set('priority priorities privileged prioritised key major strategic indispensable paramount foremost top heart') },
  { id: 'prioritise', units: ['prioritise', 'prioritize', 'put first', 'place first'], relation: 'prioritises', object: ['', 'with'], filler: 'any', through: 'complement' },
  { id: 'aid', units: ['aid', 'help', 'arm', 'equip', 'train', 'assist', 'supply', 'rescue', 'bail out', 'rearm', 're-arm', 'resupply', 'relieve', 'provide', 'feed'], relation: 'aids', object: [''], filler: 'actor', controls: true },
  { id: 'deliver-to', units: ['deliver', 'provide', 'supply', 'ship', 'lend', 'donate', 'airlift', 'fly', 'hand over', 'transfer', 'extend', 'funnel', 'channel', 'loan', 'disburse'], relation: 'aids', object: ['to', 'for'], filler: 'actor', nouns: set(`aid assistance help relief donation donations grant grants loan loans funds funding credit dollars euros pounds yuan francs
    million billion millions billions weapons arms drones ammunition missiles hospitals vaccines doses food grain wheat equipment medicine medicines
    supplies tanks aircraft jets vehicles tonnes tons helicopters launchers shells tents howitzers batteries systems $ € £ rice fertiliser fertilizer buses ships boats vessels patrol blankets`) },
  { id: 'give-to', units: ['grant', 'give', 'offer', 'send', 'release', 'unlock', 'allocate', 'pledge', 'donate', 'hand', 'provide', 'commit', 'approve', 'announce', 'earmark', 'contribute', 'promise', 'award', 'lend', 'supply', 'deliver', 'extend', 'ship'], relation: 'aids', object: ['', 'to', 'for'], filler: 'actor', through: 'complement', nouns: set(`aid assistance help relief donation donations grant grants loan loans funds funding credit dollars euros pounds yuan francs
    million billion millions billions weapons arms drones ammunition missiles hospitals vaccines doses food grain wheat equipment medicine medicines
    supplies tanks aircraft jets vehicles tonnes tons helicopters launchers shells tents howitzers batteries systems $ € £ rice fertiliser fertilizer buses ships boats vessels patrol blankets`) },
  { id: 'maintain-aid', units: ['maintain', 'continue', 'increase', 'raise', 'double', 'step up', 'boost', 'bring', 'prolong', 'extend', 'expand', 'keep up', 'resume', 'triple', 'scale up'], relation: 'aids', object: ['to', 'for'], filler: 'actor', nouns: set('aid assistance help relief') },
  { id: 'come-to-aid', units: ['come to the aid', 'come to the rescue', 'come to the assistance'], relation: 'aids', object: ['of'], filler: 'actor' },
  { id: 'visit', units: ['visit', 'tour'], relation: 'visits', object: [''], filler: 'state' },
  { id: 'travel-to', units: ['travel', 'go', 'fly', 'pay a visit', 'make a visit', 'pay an official visit', 'pay a state visit', 'journey', 'make an official visit', 'make a trip', 'head', 'leave', 'fly on', 'return', 'undertake a visit', 'depart', 'pay an official goodwill visit', 'pay a working visit', 'make a state visit'], relation: 'visits', object: ['to', 'for'], filler: 'state' },
  { id: 'arrive-in', units: ['arrive', 'land', 'touch down'], relation: 'visits', object: ['in', 'at'], filler: 'state' },
  { id: 'propose', units: ['propose', 'launch', 'initiate', 'put forward', 'put forth', 'unveil', 'set up', 'pioneer', 'come up with', 'devise', 'float', 'draw up', 'spearhead'], relation: 'proposes', object: ['', 'with'], filler: 'initiative', through: 'complement', except: set('work works construction appeal site building') },
  { id: 'drafted-by', units: ['advance', 'present', 'formulate', 'design', 'champion', 'create', 'found', 'establish', 'introduce', 'develop', 'spearhead', 'sponsor', 'draft', 'advocate', 'conceive', 'table', 'raise', 'initiate'], relation: 'proposes', object: [''], filler: 'initiative', passiveOnly: true },
  { id: 'demand-from', units: ['demand', 'request', 'seek', 'ask', 'require', 'expect', 'ask for', 'beg for', 'plead for', 'appeal for', 'call for'], relation: 'requests', object: ['from'], filler: 'actor' },
  { id: 'ask-help', units: ['demand', 'request', 'seek', 'ask for', 'need', 'solicit', 'call for', 'appeal for', 'plead for'], relation: 'requests', object: ['of'], filler: 'actor', nouns: set('aid assistance help support backing mediation intervention cooperation investment troops weapons relief apology guarantees') },
  { id: 'offer-good-offices', units: ['offer its good offices', 'offer good offices', 'offer its mediation', 'offer mediation', 'propose its good offices', 'extend its good offices', 'provide good offices'], relation: 'mediates', object: ['to'], filler: 'actor' },
  { id: 'mediate', units: ['mediate', 'arbitrate', 'act as a mediator', 'act as mediator', 'serve as mediator', 'serve as a mediator', 'play a mediating role', 'act as go-between', 'act as a go-between', 'serve as a bridge'], relation: 'mediates', object: ['between', 'among'], filler: 'actor' },
  { id: 'host-talks', units: ['host', 'facilitate', 'broker', 'convene', 'arrange', 'organise', 'organize', 'moderate'], relation: 'mediates', object: ['between', 'among'], filler: 'actor', nouns: set('talks negotiations dialogue truce ceasefire peace agreement deal accord round meeting meetings consultations understanding') },
];

const VERBS: readonly VerbFrame[] = ROWS.map((row) => ({ ...row, lemmas: row.units, units: units(row.units) }));

// biome-ignore format: one row a line
const NOUNS: readonly NounFrame[] = [
  { id: 'good-offices-to', forms: ['offices', 'mediation'], relation: 'mediates', object: ['to', 'for'], filler: 'actor' },
  { id: 'aid', forms: ['aid', 'assistance', 'help', 'relief', 'donations'], relation: 'aids', object: ['to', 'for'], filler: 'actor', received: true },
  { id: 'loan', forms: ['loan', 'loans', 'grant', 'grants', 'credit', 'funding', 'donation', 'donations', 'weapons', 'ammunition', 'drones', 'tanks', 'missiles', 'vaccines'], relation: 'aids', object: ['to', 'for'], filler: 'actor' },
  { id: 'money', forms: ['million', 'billion', 'dollars', 'euros', 'pounds', 'yuan', 'yen', 'rupees', 'francs'], relation: 'supports', object: ['to', 'for', 'toward'], filler: 'initiative' },
  { id: 'contribution', forms: ['contribution', 'contributions', 'financing', 'funding', 'subsidy', 'loan', 'loans', 'grant', 'grants', 'donation'], relation: 'supports', object: ['to', 'for', 'toward'], filler: 'initiative' },
  { id: 'disbursement', forms: ['disbursement', 'release', 'allocation'], relation: 'supports', object: ['to', 'for', 'toward'], filler: 'initiative' },
  { id: 'delivery', forms: ['disbursement', 'release', 'delivery', 'deliveries', 'supply', 'shipment', 'shipments', 'provision'], relation: 'aids', object: ['to', 'for'], filler: 'actor' },
  { id: 'participation', forms: ['participation', 'accession', 'membership', 'involvement', 'entry'], relation: 'joins', object: ['in', 'to', 'into', 'of'], filler: 'body' },
];

// biome-ignore format: one row a line
const PAIRS: readonly PairFrame[] = [
  { id: 'synergy', relation: 'alignsWith', filler: 'initiative', nouns: set('synergy synergies alignment complementarity complementarities convergence harmonisation harmonization connection integration coherence rapprochement interconnection linkage linkages docking dovetailing interface merger fusion link links linking coordination'), between: ['between', 'of', 'among'] },
  { id: 'align', relation: 'alignsWith', filler: 'initiative', units: units(['align', 'dovetail', 'synergise', 'synergize', 'connect', 'harmonise', 'harmonize', 'link', 'link up', 'combine', 'integrate', 'coordinate', 'couple', 'dock', 'merge', 'mesh', 'interconnect', 'connect up', 'converge']), between: ['with', 'to', 'and', 'into'] },
  { id: 'bring-into-line', relation: 'alignsWith', filler: 'initiative', units: units(['bring into synergy', 'bring into line', 'put in synergy', 'create synergy', 'form synergy', 'create synergies', 'build synergy', 'forge synergy', 'seek synergy']), between: ['and', 'with'] },
  { id: 'good-offices-between', relation: 'mediates', filler: 'actor', nouns: set('offices mediation mediator mediators go-between intermediary facilitator broker peacemaker'), between: ['between', 'among'] },
  { id: 'conclusion-between', relation: 'agreesOn', filler: 'actor', nouns: set('conclusion signing signature'), between: ['between'] },
];

// biome-ignore format: one row a line
const COMPOUNDS: readonly CompoundFrame[] = [
  { id: 'compound-proposed', participles: set('proposed initiated launched sponsored'), relation: 'proposes', filler: 'initiative' },
  { id: 'compound-led', participles: set('led'), relation: 'proposes', filler: 'initiative' },
  { id: 'compound-built', participles: set('built constructed'), relation: 'builds', filler: 'initiative' },
  { id: 'compound-backed', participles: set('backed supported funded financed bankrolled'), relation: 'supports', filler: 'any' },
];

/** How a verb of speech takes what it is directed at. */
const OBJECTS: ObjectFrames = {
  np: { object: [''] },
  'of-np': { object: ['of'] },
  'to-np': { object: ['to'] },
  'on-np': { object: ['on', 'about', 'over'] },
  'for-np': { object: ['for'] },
  'against-np': { object: ['against'] },
  'in-favour-np': { object: ['for'] },
  'addressee-np': { object: [''] },
  'addressee-to-inf': { object: [''], addressee: true },
  'addressee-of-inf': { object: [''], addressee: true },
  'addressee-that': { object: [''], addressee: true },
  'to-addressee-of-inf': { object: ['to'], addressee: true },
};

/** Prepositions at the end of a unit: "call on", "lash out at". What follows stands behind them. */
const ENDING = set('on upon at with for against to');

const SPOKEN_ROWS = spokenFrames(
  speechLemmas()
    .flatMap((verb) => reportingVerbs(verb))
    .filter(({ lemma }) => !lemma.startsWith('not ')),
  {
    unit,
    objects: OBJECTS,
    ambiguous: set('assure tell order press dare challenge back support'),
    objectOf: {},
  },
);

const SPOKEN: readonly VerbFrame[] = SPOKEN_ROWS.map((row) => {
  const last = row.units[0]?.tail.at(-1) ?? '';
  return ENDING.has(last) ? { ...row, object: [...new Set([...row.object, last])] } : row;
});

const ACTS = actFrames(
  ACT_NOUNS,
  set(
    'agreement consent order instruction respect call appeal plea invitation criticism protest veto resistance mediation thanks approval interest',
  ),
  set('support backing assistance'),
);

/** What verbs and nouns state between those that stand before and behind them. */
export const RELATIONS: RelationWords = {
  verbs: [...VERBS, ...IDIOMS, ...SPOKEN],
  nouns: [...NOUNS, ...ACT_FRAMES, ...ACTS].map((frame) => ({ ...frame, except: set('principle principles') })),
  pairs: [...PAIRS, FITTING],
  compounds: COMPOUNDS,
  reciprocals: phrases('each other', 'one another'),
  deeds: {
    told: set(
      'decision decisions move moves step steps action actions measure measures gesture release withdrawal progress',
    ),
    words: set(
      'offer offers announcement announcements pledge pledges promise promises proposal proposals invitation assurance assurances',
    ),
  },
  events: set('summit forum conference dialogue expo congress assembly games talks'),
  members: set('member members participants parties signatories'),
  wrongs: WRONGS,
  undergone: set(
    `murder murders killing killings assassination death deaths arrest arrests detention execution executions abduction kidnapping
    ouster overthrow expulsion imprisonment election reelection re-election appointment release memory anniversary invasion
    occupation annexation bombing bombardment shelling blockade isolation treatment plight fate`,
  ),
  jointly: set('together jointly'),
  performing: set(
    `play take show make give provide offer lend extend display demonstrate do achieve undertake lead accomplish deploy pledge
    exert conduct commit deliver adopt obtain express`,
  ),
  shared: set('partnership cooperation relationship alliance friendship ties'),
  partner: ['with'],
  origin: set('from'),
  controllers: units([
    'convince',
    'persuade',
    'oblige',
    'force',
    'compel',
    'allow',
    'authorize',
    'authorise',
    'enable',
  ]).map((unit) => ({ unit, object: [''] })),
  alongside: new Set(['alongside']),
};
