import type { NonCue } from '../../pack.ts';

const TOPIC = 'Names a topic, not what was said of it.';
const TALK = 'Tells that a talk took place: a meeting, not a claim.';
const EVENT = 'Tells an act as an event.';
const INTENTION = 'An intention or expectation told by the reporter.';
const SILENCE = 'Tells that nothing was said.';
const MOOD = 'Tells a mood or manner.';
const POSITION = 'A position told without an act of speech.';

/** Verbs that stand near speech and make no claim, so that nobody adds them to the table by mistake. */
// biome-ignore format: one row a line
export const NON_CUES: readonly NonCue[] = [
  { lemma: 'discuss', reason: TALK, example: 'The two ministers discussed fishing.' },
  { lemma: 'debate', reason: TALK, example: 'The summit debated the price of vaccines.' },
  { lemma: 'exchange', reason: TALK, example: 'The presidents exchanged views on the river.' },
  { lemma: 'talk to', reason: TALK, example: 'The pope talked to the emir.' },
  { lemma: 'converse', reason: TALK, example: 'The minister conversed with the students.' },
  { lemma: 'negotiate', reason: TALK, example: 'The experts negotiated a protocol.' },
  { lemma: 'confer', reason: TALK, example: 'The allies conferred before the vote.' },
  { lemma: 'consult', reason: TALK, example: 'The envoy consulted the neighbours of Chad.' },
  { lemma: 'meet', reason: TALK, example: 'The king met the ambassadors.' },
  { lemma: 'hold talks', reason: TALK, example: 'The delegations held talks in Geneva.' },
  { lemma: 'address the assembly', reason: TALK, example: 'The minister addressed the assembly.' },
  { lemma: 'take the floor', reason: TALK, example: 'The Swiss delegate took the floor.' },
  { lemma: 'deliver a speech', reason: TALK, example: 'The queen delivered a speech.' },
  { lemma: 'agree on', reason: EVENT, example: 'The parties agreed on a calendar.' },
  { lemma: 'settle', reason: EVENT, example: 'The neighbours settled the dispute over the water.' },
  { lemma: 'address the question', reason: TOPIC, example: 'The talks addressed the question of security at sea.' },
  { lemma: 'touch on', reason: TOPIC, example: 'The speech touched on the debt.' },
  { lemma: 'refer to', reason: TOPIC, example: 'The minister referred to the treaty of 1951.' },
  { lemma: 'review', reason: TOPIC, example: 'The leaders reviewed their relations.' },
  { lemma: 'take stock', reason: TOPIC, example: 'The experts took stock of the works.' },
  { lemma: 'broach', reason: TOPIC, example: 'The emir broached the question of the flights.' },
  { lemma: 'turn to', reason: TOPIC, example: 'The king turned to the elections.' },
  { lemma: 'decide', reason: EVENT, example: 'The council decided to raise the quotas.' },
  { lemma: 'indict', reason: EVENT, example: 'The court indicted three officers.' },
  { lemma: 'enact', reason: EVENT, example: 'The president enacted the mining law.' },
  { lemma: 'repeal', reason: EVENT, example: 'The parliament repealed the decree.' },
  { lemma: 'authorise', reason: EVENT, example: 'The port authorised the ship to dock.' },
  { lemma: 'permit', reason: EVENT, example: 'The court permitted the march.' },
  { lemma: 'ban', reason: EVENT, example: 'The governor banned the march.' },
  { lemma: 'dispatch', reason: EVENT, example: 'The Union dispatched a mediator.' },
  { lemma: 'summon', reason: EVENT, example: 'Bern summoned the ambassador.' },
  { lemma: 'appoint', reason: EVENT, example: 'The king appointed a new premier.' },
  { lemma: 'inaugurate', reason: EVENT, example: 'The president inaugurated a port.' },
  { lemma: 'veto', reason: EVENT, example: 'The president vetoed the law.' },
  { lemma: 'vote for', reason: EVENT, example: 'The senate voted for the treaty.' },
  { lemma: 'plan', reason: INTENTION, example: 'The government plans to sell the port.' },
  { lemma: 'intend', reason: INTENTION, example: 'Peru intends to chair the forum.' },
  { lemma: 'aim', reason: INTENTION, example: 'The fund aims to plant trees.' },
  { lemma: 'want', reason: INTENTION, example: 'Hungary wants to keep its contracts.' },
  { lemma: 'seek', reason: INTENTION, example: 'The company seeks to open a line.' },
  { lemma: 'aspire', reason: INTENTION, example: 'The city aspires to host the games.' },
  { lemma: 'envisage', reason: INTENTION, example: 'The ministry envisages a tramway.' },
  { lemma: 'consider doing', reason: INTENTION, example: 'The government considered doing without the loan.' },
  { lemma: 'be due', reason: INTENTION, example: 'The envoy is due in Odesa on Friday.' },
  { lemma: 'abstain', reason: SILENCE, example: 'China abstained.' },
  { lemma: 'remain silent', reason: SILENCE, example: 'The general remained silent.' },
  { lemma: 'dodge', reason: SILENCE, example: 'The candidate dodged the question.' },
  { lemma: 'sidestep', reason: SILENCE, example: 'The minister sidestepped the question.' },
  { lemma: 'evade', reason: SILENCE, example: 'The envoy evaded the issue.' },
  { lemma: 'brush aside', reason: 'Tells that a matter was waved away, not in which words.', example: 'The minister brushed aside the question.' },
  { lemma: 'seem', reason: MOOD, example: 'The delegation seemed confident.' },
  { lemma: 'look', reason: MOOD, example: 'The negotiator looked tired.' },
  { lemma: 'remain', reason: MOOD, example: 'The negotiator remains cautious.' },
  { lemma: 'appear', reason: MOOD, example: 'The delegation appeared nervous.' },
  { lemma: 'be ready', reason: POSITION, example: 'The port is ready to receive the ship.' },
  { lemma: 'be willing', reason: POSITION, example: 'The bank is willing to wait.' },
  { lemma: 'pressure', reason: 'Tells pressure that need not be speech.', example: 'The neighbour pressured the capital.' },
];
