import type { NounFrame, PairFrame, VerbFrame } from '../content.ts';
import { set, units } from './units.ts';

type Row = Omit<VerbFrame, 'units' | 'lemmas'> & { readonly units: readonly string[] };

const BACKING = set('support backing endorsement blessing approval consent');
const MATERIAL =
  set(`aid assistance help relief grant grants loan loans funds funding dollars euros pounds yuan million billion millions
  billions weapons arms drones ammunition missiles vaccines doses food grain wheat equipment medicine medicines supplies tanks jets
  vehicles helicopters fertiliser fertilizer buses ships boats blankets rice`);
/** What is given by way of help, whatever it is made of. */
const GIFTS =
  set(`doctors medics nurses engineers experts ambulances trucks generators computers books planes rifles uniforms masks ventilators
  oxygen fuel oil gas coal electricity power seeds tractors cement cash firefighters rescuers instructors tankers lorries containers
  rockets radars interceptors munitions guns armour armor warplanes fighters kits clothes water flour wheat maize corn sugar`);
const JOINT = set('patrols drills exercises manoeuvres maneuvers operations exercise drill patrol research');
const SHARED = set(
  'intelligence information data expertise experience technology know-how knowledge experiences practices',
);
const FRIENDS = set(
  'supporter backer advocate champion proponent ally defender believer supporters backers advocates allies',
);

/** Light verbs with their nouns, figures of speech and copulas that state relations. */
// biome-ignore format: one row a line
const ROWS: readonly Row[] = [
  { id: 'get-behind', units: ['get', 'stand', 'be', 'remain', 'rally', 'line up', 'fall in line', 'put its weight', 'put its full weight', 'throw its full weight', 'throw its full support'], relation: 'supports', object: ['behind'], filler: 'any', through: 'complement' },
  { id: 'full-weight', units: ['put its full weight', 'throw its full weight', 'throw its full support', 'close ranks', 'rally round'], relation: 'supports', object: ['behind', ''], filler: 'actor' },
  { id: 'be-a-supporter', units: ['be', 'remain', 'become'], relation: 'supports', object: ['of', 'to'], filler: 'any', nouns: FRIENDS },
  { id: 'enjoy-support', units: ['enjoy', 'have', 'win', 'receive', 'command', 'gain', 'secure', 'get', 'earn'], relation: 'supports', object: ['of', 'from'], filler: 'actor', inverse: 'any', nouns: BACKING },
  { id: 'pay-for', units: ['pay', 'foot the bill', 'pick up the bill', 'pick up the tab', 'put up the money', 'put up money', 'cover the cost', 'bear the cost', 'stump up'], relation: 'supports', object: ['for', 'of'], filler: 'initiative', through: 'complement' },
  { id: 'back-away', units: ['throw out', 'shoot down', 'vote down', 'strike down', 'scupper', 'sabotage', 'thwart', 'kill off', 'knock back', 'brush aside', 'brush off'], relation: 'opposes', object: [''], filler: 'initiative', through: 'complement' },
  { id: 'cold-water', units: ['pour cold water', 'throw cold water', 'turn its back', 'slam the door'], relation: 'opposes', object: ['on'], filler: 'any', through: 'complement' },
  { id: 'in-the-way', units: ['stand in the way', 'stand in the path', 'be an opponent', 'remain an opponent', 'be opponents'], relation: 'opposes', object: ['of'], filler: 'any', through: 'complement' },
  { id: 'stand-against', units: ['stand', 'stand firm', 'rally', 'mobilise', 'mobilize', 'kick', 'fight', 'push back', 'rail', 'rise up'], relation: 'opposes', object: ['against'], filler: 'initiative', through: 'complement' },
  { id: 'balk', units: ['balk', 'baulk', 'bristle', 'bridle'], relation: 'opposes', object: ['at'], filler: 'initiative', through: 'complement' },
  { id: 'come-on-board', units: ['come on board', 'come aboard', 'get on board', 'climb aboard', 'hop on', 'jump on', 'opt into', 'buy into', 'sign up for'], relation: 'joins', object: ['', 'with', 'into', 'for'], filler: 'initiative' },
  { id: 'put-its-name', units: ['put its name', 'add its name', 'put its signature', 'add its signature', 'lend its name', 'be a signatory', 'become a signatory', 'be signatory', 'be signatories', 'be signatories', 'be a party', 'be parties', 'be affiliated'], relation: 'joins', object: ['to'], filler: 'body' },
  { id: 'apply-for', units: ['apply', 'bid'], relation: 'joins', object: ['of', 'in', 'to'], filler: 'body', nouns: set('membership accession entry') },
  { id: 'be-admitted', units: ['admit', 'accept', 'readmit', 'welcome'], relation: 'joins', object: ['to', 'into'], filler: 'body', patient: true },
  { id: 'share', units: ['share', 'exchange', 'pool', 'swap'], relation: 'cooperatesWith', object: ['with'], filler: 'actor', through: 'complement', nouns: SHARED },
  { id: 'joint-acts', units: ['hold', 'conduct', 'carry out', 'stage', 'run', 'launch', 'start', 'undertake'], relation: 'cooperatesWith', object: ['with'], filler: 'actor', nouns: JOINT },
  { id: 'their-joint-acts', units: ['hold', 'conduct', 'carry out', 'stage', 'run', 'launch', 'start', 'undertake'], relation: 'cooperatesWith', object: [], filler: 'actor', nouns: set('joint'), mutual: true },
  { id: 'mend-fences', units: ['mend fences', 'mend ties', 'be in close contact', 'stay in close contact', 'remain in close contact', 'be in constant contact', 'stay in touch', 'remain in touch', 'work side by side', 'work shoulder to shoulder', 'work hand in glove', 'work in lockstep', 'work in step', 'build bridges', 'turn the page', 'open a new page', 'open a new chapter', 'find common ground'], relation: 'cooperatesWith', object: ['with', 'beside'], filler: 'actor', through: 'complement' },
  { id: 'reset-relations', units: ['reset', 'normalise', 'normalize', 'repair', 'mend', 'patch up', 'rebuild', 'warm', 'tighten', 'firm up'], relation: 'cooperatesWith', object: ['with'], filler: 'actor', through: 'complement', nouns: set('relations ties links relationship partnership cooperation') },
  { id: 'their-cooperation-is', units: ['strengthen', 'deepen', 'expand', 'broaden', 'widen', 'intensify', 'enhance', 'boost', 'reinforce', 'step up', 'resume', 'extend', 'consolidate', 'upgrade', 'develop', 'further', 'elevate'], relation: 'cooperatesWith', object: ['between'], filler: 'actor', nouns: set('cooperation collaboration coordination partnership ties relations links'), amongThem: true },
  { id: 'hammer-out', units: ['hammer out', 'thrash out', 'hash out', 'work out', 'nail down', 'wrap up', 'sign off on', 'enter into', 'shake hands on', 'put their names to', 'put pen to paper on', 'iron out'], relation: 'agreesOn', object: ['', 'on', 'to', 'into'], filler: 'initiative', through: 'complement' },
  { id: 'go-ahead', units: ['push ahead', 'press ahead', 'move ahead', 'go ahead', 'forge ahead', 'proceed', 'press on', 'push on', 'carry on', 'follow through', 'make headway', 'get going', 'make progress'], relation: 'builds', object: ['with', 'on'], filler: 'initiative' },
  { id: 'see-through', units: ['see through', 'follow through on', 'put in place', 'put in motion', 'set in motion', 'bring to completion'], relation: 'builds', object: ['', 'on'], filler: 'initiative' },
  { id: 'put-into-practice', units: ['put', 'translate', 'turn', 'bring', 'set'], relation: 'builds', object: [''], filler: 'initiative', nouns: set('practice effect action reality motion fruition') },
  { id: 'kick-off', units: ['kick off', 'get off the ground', 'bring forward', 'dream up', 'father'], relation: 'proposes', object: [''], filler: 'initiative' },
  { id: 'be-the-author', units: ['be', 'become'], relation: 'proposes', object: ['of', 'behind'], filler: 'initiative', nouns: set('author architect initiator originator sponsor inventor father mastermind authors architects initiators sponsors') },
  { id: 'be-full-of-praise', units: ['be full of praise', 'take its hat off', 'take my hat off', 'raise its hat', 'tip its hat', 'doff its cap', 'have high praise', 'have nothing but praise', 'heap praise'], relation: 'praises', object: ['by', 'with', 'for', 'to', 'on'], filler: 'actor', through: 'complement' },
  { id: 'be-impressed', units: ['impress'], relation: 'praises', object: ['by', 'with'], filler: 'actor', through: 'complement', patient: true },
  { id: 'be-critical', units: ['be critical', 'be highly critical', 'be sharply critical', 'be harshly critical', 'remain critical', 'be scathing', 'be contemptuous'], relation: 'criticises', object: ['of', 'about'], filler: 'actor', through: 'agent' },
  { id: 'take-to-task', units: ['take', 'bring', 'haul'], relation: 'criticises', object: [''], filler: 'actor', nouns: set('task book') },
  { id: 'call-out', units: ['call out', 'tear into', 'have a go at', 'round on', 'turn on', 'heap scorn on', 'heap blame on', 'put the blame on', 'pin the blame on', 'lay the blame on', 'lay the blame at', 'point a finger at', 'wag its finger at', 'vent its anger at', 'voice anger at', 'express anger at', 'voice outrage at', 'express outrage at', 'voice fury at', 'be angry at', 'be furious with', 'be angry with'], relation: 'criticises', object: ['', 'on', 'at', 'with'], filler: 'actor', through: 'agent' },
  { id: 'press-to', units: ['press', 'tell', 'order', 'pressure', 'push', 'instruct', 'command', 'advise', 'want', 'expect'], relation: 'requests', object: [''], filler: 'actor', controls: true, asks: true },
  { id: 'lean-on', units: ['lean on', 'put pressure on', 'pile pressure on', 'ramp up pressure on', 'exert pressure on', 'step up pressure on', 'increase pressure on', 'prevail on', 'plead with', 'wait for'], relation: 'requests', object: ['on', 'with', 'for', ''], filler: 'actor', controls: true, asks: true },
  { id: 'demand-that', units: ['demand', 'request', 'ask'], relation: 'requests', object: [], filler: 'actor', clausal: true },
  { id: 'lend-a-hand', units: ['lend a hand', 'give a hand', 'lend a helping hand', 'extend a helping hand', 'give a helping hand', 'come to the help', 'throw a lifeline'], relation: 'aids', object: ['to', 'of'], filler: 'actor' },
  { id: 'dispatch-to', units: ['dispatch', 'send', 'ship', 'supply', 'provide', 'deliver', 'give', 'donate', 'hand over', 'fly', 'rush', 'airlift', 'offer', 'lend', 'set aside', 'put aside', 'free up', 'gift'], relation: 'aids', object: ['', 'to', 'for'], filler: 'actor', nouns: new Set([...GIFTS, ...MATERIAL]) },
  { id: 'donate-to', units: ['donate', 'gift', 'present'], relation: 'aids', object: ['to'], filler: 'actor' },
  { id: 'receive-aid', units: ['receive', 'get', 'obtain', 'accept', 'secure', 'take delivery', 'win'], relation: 'aids', object: ['from'], filler: 'actor', inverse: 'actor', nouns: MATERIAL },
  { id: 'go-between', units: ['act as a go-between', 'act as go-between', 'act as a mediator', 'serve as a go-between', 'act as an intermediary', 'serve as an intermediary', 'act as a bridge', 'be a mediator', 'be a go-between', 'be an intermediary', 'shuttle'], relation: 'mediates', object: ['for', 'between'], filler: 'actor' },
  { id: 'to-the-table', units: ['bring', 'get', 'coax'], relation: 'mediates', object: [''], filler: 'actor', nouns: set('table') },
  { id: 'chair-talks', units: ['chair', 'oversee', 'mediate', 'sponsor', 'lead', 'supervise', 'steer', 'referee', 'hold', 'start', 'restart', 'revive', 'relaunch', 'bring about', 'negotiate', 'secure'], relation: 'mediates', object: ['between', 'among'], filler: 'actor', nouns: set('talks negotiations dialogue truce ceasefire peace settlement rapprochement') },
  { id: 'make-a-trip', units: ['make', 'pay', 'undertake', 'begin', 'start', 'conduct', 'kick off', 'embark on', 'plan', 'continue', 'conclude', 'wrap up'], relation: 'visits', object: ['to'], filler: 'state', nouns: set('visit trip tour') },
  { id: 'extend-thanks', units: ['extend', 'express', 'convey', 'offer', 'send', 'give', 'owe', 'address', 'voice', 'reiterate'], relation: 'thanks', object: ['to'], filler: 'actor', nouns: set('thanks gratitude appreciation') },
  { id: 'put-first', units: ['put', 'place', 'rank'], relation: 'prioritises', object: [''], filler: 'any', nouns: set('first') },
  { id: 'be-a-priority', units: ['be', 'remain', 'become', 'constitute', 'represent'], relation: 'prioritises', object: ['for', 'of'], filler: 'actor', inverse: 'any', nouns: set('priority priorities') },
];

/** Rows of verbs with their units. */
export const IDIOMS: readonly VerbFrame[] = ROWS.map((row) => ({ ...row, lemmas: row.units, units: units(row.units) }));

/** Nouns of acts that state a relation where the text says whose act it is: "Norway's criticism of Mali". */
// biome-ignore format: one row a line
export const ACT_FRAMES: readonly NounFrame[] = [
  { id: 'criticism-of', forms: ['criticism', 'criticisms', 'condemnation'], relation: 'criticises', object: ['of'], filler: 'actor', named: true },
  { id: 'appeal-to', forms: ['appeal', 'call', 'plea', 'request', 'invitation', 'demand'], relation: 'requests', object: ['to', 'on', 'for'], filler: 'actor', named: true, asks: true },
  { id: 'construction-of', forms: ['construction', 'building', 'implementation', 'completion', 'rollout', 'modernisation', 'modernization', 'expansion'], relation: 'builds', object: ['of'], filler: 'initiative', named: true },
  { id: 'launch-of', forms: ['launch', 'proposal', 'initiation', 'unveiling'], relation: 'proposes', object: ['of', 'for'], filler: 'initiative', named: true },
  { id: 'visit-to', forms: ['visit', 'trip'], relation: 'visits', object: ['to'], filler: 'state', named: true },
  { id: 'cooperation-with', forms: ['cooperation', 'co-operation', 'collaboration'], relation: 'cooperatesWith', object: ['with'], filler: 'actor', named: true },
];

/** What fits what stands behind it: "the plan is in line with the vision". */
export const FITTING: PairFrame = {
  id: 'fit-with',
  relation: 'alignsWith',
  filler: 'initiative',
  intransitive: true,
  units: units([
    'complement',
    'chime',
    'dovetail',
    'mesh',
    'converge',
    'align',
    'interlock',
    'fit in',
    'fit',
    'tie in',
    'link up',
    'be in line',
    'be consistent',
    'be compatible',
    'be complementary',
    'be in synergy',
    'be in harmony',
    'be aligned',
    'go hand in hand',
  ]),
  between: ['with', 'to', 'and', 'into'],
};
