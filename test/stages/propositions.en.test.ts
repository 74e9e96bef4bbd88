import { describe, expect, test } from 'vitest';
import { propositions } from '../../src/stages/propositions/propositions.ts';
import { moodOf, narrated, stated as read } from '../support/content-readers.ts';
import type { Said } from '../support/contents.ts';
import { ENGLISH } from '../support/contents-en.ts';

const { contextOf, draftOf, wholeDraft } = ENGLISH;
const stated = (content: string, said: Said = {}): string[] => read(ENGLISH, content, said);

const told: Said = { cue: 'say', frame: 'that' };
const quoted: Said = { cue: 'say', frame: 'insert', direct: true };
const cue = (lemma: string, frame: NonNullable<Said['frame']>, by = 'dahl'): Said => ({ cue: lemma, frame, by });

describe('what the cue itself does', () => {
  test.each<[string, Said, string[]]>([
    ['Kenya for its hospitality', cue('thank', 'addressee-np'), ['dahl thanks kenya']],
    ['Kenya for sending two ships to Mali', cue('thank', 'addressee-of-inf'), ['dahl thanks kenya', 'kenya aids mali']],
    [
      'Kenya and Mali to withdraw their troops',
      cue('urge', 'addressee-to-inf'),
      ['dahl requests kenya', 'dahl requests mali'],
    ],
    [
      'Kenya to withdraw and Mali to follow',
      cue('call on', 'addressee-to-inf'),
      ['dahl requests kenya', 'dahl requests mali'],
    ],
    [
      'the African Union to join the Lobito Corridor',
      cue('invite', 'addressee-to-inf'),
      ['au joins lobito', 'dahl requests au'],
    ],
    ['to Ankara to respect the truce', cue('appeal', 'to-addressee-of-inf'), ['dahl requests turkey']],
    [
      'Turkey of arming the Northern Front',
      cue('accuse', 'addressee-of-inf'),
      ['dahl criticises turkey', 'turkey aids rebels'],
    ],
    ["Kenya's contribution to Agenda 2063", cue('welcome', 'np'), ['dahl praises kenya', 'kenya supports agenda']],
    ['the measures taken by Japan', cue('hail', 'np'), ['dahl praises japan']],
    ["Mali's decision to free the sailors", cue('welcome', 'np'), ['dahl praises mali']],
    ['its support for the Doha process', cue('reaffirm', 'np'), ['dahl supports talks']],
    [
      'their commitment to the Paris Agreement and Agenda 2063',
      { ...cue('reaffirm', 'np'), by: ['norway', 'kenya'] },
      ['kenya supports agenda', 'kenya supports paris', 'norway supports agenda', 'norway supports paris'],
    ],
    ["Norway's confidence in the Doha process", cue('reaffirm', 'np'), ['norway supports talks']],
    ["Norway's appreciation for Kenya's courage", cue('express', 'light-np'), ['norway praises kenya']],
    ['its gratitude to Kenya', cue('express', 'light-np'), ['dahl thanks kenya']],
    ["support for the EU's stance", cue('voice', 'light-np', 'norway'), ['norway supports eu']],
    ['the Paris Agreement', cue('condemn', 'np'), ['dahl opposes paris']],
    ['a new plan, Vision 2045', cue('propose', 'np'), ['dahl proposes vision']],
    ["Turkey's attack on the port", cue('condemn', 'np'), ['dahl criticises turkey']],
    ['Samuel Otieno on his election', cue('congratulate', 'addressee-np'), ['dahl congratulates otieno']],
    ['$500 million in loans to Laos', cue('pledge', 'np', 'world-bank'), ['world-bank aids laos']],
    ['Kenya withdraw from Mali', cue('demand', 'that'), ['dahl requests kenya']],
    ['Kenya', cue('say', 'insert'), []],
  ])('%s', (content, said, expected) => expect(stated(content, said)).toEqual(expected));
});

describe('verbs', () => {
  test.each<[string, string[]]>([
    ['Norway firmly supports Kenya', ['norway supports kenya']],
    ['Norway stands with Kenya', ['norway supports kenya']],
    [
      'Oslo backed the Pact for the Future, the Doha process and the Paris Agreement',
      ['norway supports pact', 'norway supports paris', 'norway supports talks'],
    ],
    ["Norway supports Kenya's Vision 2045", ['norway supports vision']],
    ['Norway is ready to work with Chile', ['norway cooperatesWith chile']],
    ['Norway stands ready to deepen cooperation with Hanoi on railways', ['norway cooperatesWith vietnam']],
    ['Norway will team up with Chile to build a harbour', ['norway cooperatesWith chile']],
    ['Chile and Peru will continue to strengthen their cooperation', ['chile cooperatesWith peru']],
    ['the two countries must work together', ['chile cooperatesWith peru']],
    ['the two countries should step up all-round cooperation', ['chile cooperatesWith peru']],
    [
      'the two neighbours will jointly build the Koysha dam',
      ['chile builds dam', 'chile cooperatesWith peru', 'peru builds dam'],
    ],
    [
      'the two neighbours will build the Koysha dam together',
      ['chile builds dam', 'chile cooperatesWith peru', 'peru builds dam'],
    ],
    ['the two countries should preserve their friendship together', []],
    ['Turkey will complete its section of the Lobito Corridor', ['turkey builds lobito']],
    ['the two sides should speed up the extension of the Koysha dam', ['chile builds dam', 'peru builds dam']],
    ['Kenya had acceded to the African Union and joined the Lobito Corridor', ['kenya joins au', 'kenya joins lobito']],
    ['Tokyo is willing to take an active part in the Green Climate Fund (GCF)', ['japan joins fund']],
    ['Kenya will sign up to the Pact for the Future', ['kenya joins pact']],
    ['the World Bank would grant Laos 45 million dollars', ['world-bank aids laos']],
    ['the World Bank would provide a loan of 45 million dollars to Laos', ['world-bank aids laos']],
    ['the World Bank will finance the Koysha dam', ['world-bank supports dam']],
    ['Japan has always given priority to its relations with Laos', ['japan prioritises laos']],
    ['Vientiane regards Japan as a priority in its foreign policy', ['laos prioritises japan']],
    ['Mali rejects the Paris Agreement outright', ['mali opposes paris']],
    ['Morocco is opposed to the Doha process', ['morocco opposes talks']],
    ['Morocco will travel to Turkey', ['morocco visits turkey']],
    ['Chile and Peru signed the Paris Agreement', ['chile agreesOn paris', 'peru agreesOn paris']],
    ['Chile signed the Paris Agreement with Peru', ['chile agreesOn paris', 'peru agreesOn paris']],
    ['the two heads of state agreed to establish a Vision 2045', ['leaders agreesOn vision']],
    ['Kenya has recently put forward its Pact for the Future', ['kenya proposes pact']],
    ['it is necessary to align the Global Gateway with the Lobito Corridor', ['gateway alignsWith lobito']],
    ["the two sides should dovetail the Global Gateway with Kenya's Vision 2045", ['gateway alignsWith vision']],
    [
      'Turkey remains ready to offer its good offices to Kyiv and Rabat',
      ['turkey mediates morocco', 'turkey mediates ukraine'],
    ],
    [
      'Turkey would host a new round of talks between Chile and Peru',
      ['turkey mediates chile', 'turkey mediates peru'],
    ],
    ['Kenya commends the efforts of all countries, including Morocco, to keep the peace', ['kenya praises morocco']],
    ['the two countries always support each other', ['chile supports peru', 'peru supports chile']],
    ['Norway is grateful to Kenya for its patience', ['norway thanks kenya']],
    ['Norway will help Kenya to build the Koysha dam', ['kenya builds dam', 'norway aids kenya']],
    ['the EU has urged Mali to respect the Paris Agreement', ['eu requests mali']],
    ['Turkey and not Morocco rejected the Paris Agreement', ['turkey opposes paris']],
  ])('%s', (content, expected) => expect(stated(content, told)).toEqual(expected));
});

describe('participles, nouns, owners and pairs', () => {
  test.each<[string, string[]]>([
    ['the Pact for the Future, proposed by Japan, aims to reform the Council', ['japan proposes pact']],
    [
      'Oslo supports the Global Gateway launched by the European Union',
      ['eu proposes gateway', 'norway supports gateway'],
    ],
    [
      'Oslo supports the Global Gateway put forward by the EU and is willing to help',
      ['eu proposes gateway', 'norway supports gateway'],
    ],
    ['the Japan-proposed Pact for the Future is a good text', ['japan proposes pact']],
    ['the Turkey-backed Northern Front is losing ground', ['turkey supports rebels']],
    [
      'Agenda 2063 and Vision 2045, launched by Kenya, are on track',
      ['kenya proposes agenda', 'kenya proposes vision'],
    ],
    [
      'Mali supports the projects put forward by Japan, such as the Koysha dam',
      ['japan proposes dam', 'mali supports dam'],
    ],
    [
      'the Paris Agreement, concluded by Chile and Peru in 2015, still holds',
      ['chile agreesOn paris', 'peru agreesOn paris'],
    ],
    ['the Paris Agreement was rejected by Mali', ['mali opposes paris']],
    ['Laos thanks Tokyo for its support to Vientiane', ['japan supports laos', 'laos thanks japan']],
    ['Laos thanks Tokyo for its support', ['japan supports laos', 'laos thanks japan']],
    ['closer synergy between the Global Gateway and Vision 2045 is needed', ['gateway alignsWith vision']],
    ["the synergy between the EU's Global Gateway and Kenya's Vision 2045 is needed", ['gateway alignsWith vision']],
    ["Turkey's unwavering support for Ukraine is well known", ['turkey supports ukraine']],
    ['the support of Turkey for Ukraine is well known', ['turkey supports ukraine']],
    ["Japan's aid to Laos has doubled", ['japan aids laos']],
    ['EU aid to Mali has doubled', ['eu aids mali']],
    ['the Lobito Corridor, which Kenya joined in March, is growing', ['kenya joins lobito']],
    ['the Paris Agreement, to which Mali acceded in 2016, still holds', ['mali joins paris']],
    ['the Northern Front, a militia Turkey armed, is losing ground', ['turkey aids rebels']],
    ['Turkey, which supports Ukraine, will stay', ['turkey supports ukraine']],
  ])('%s', (content, expected) => expect(stated(content, told)).toEqual(expected));
});

describe('who "we", "it", "she" and "our country" are', () => {
  test.each<[string, Said, string[]]>([
    ['We thank the Kenyan authorities for their trust', quoted, ['norway thanks kenya']],
    ['We will forge a lasting partnership with Nairobi', quoted, ['norway cooperatesWith kenya']],
    ['Our country supports Kenya', quoted, ['norway supports kenya']],
    ['her country supported Kenya', told, ['norway supports kenya']],
    [
      'Turkey supported Laos and it would join the Lobito Corridor',
      told,
      ['turkey joins lobito', 'turkey supports laos'],
    ],
    ['she would travel to Kenya', told, ['dahl visits kenya']],
    ['Turkey is good at this, and she supports Kenya', told, ['dahl supports kenya']],
    [
      "Norway's intention to contribute 30 million to the Green Climate Fund",
      cue('express', 'light-np'),
      ['norway supports fund'],
    ],
    ['I invite Kenya to work with us', quoted, ['dahl requests kenya']],
    ['Kenya supports it', quoted, []],
    ['its “unwavering support” for Kenya', cue('pledge', 'np'), ['dahl supports kenya']],
    // whoever is told something is not in the content
    ['Turkey was ready to host the talks', cue('tell', 'addressee-that'), []],
    ['the Turkish coalition was no longer needed', cue('tell', 'addressee-that'), []],
    ["Kenya's purpose", cue('question', 'np'), ['dahl criticises kenya']],
    ['Kenya to leave the island', cue('tell', 'addressee-to-inf'), ['dahl requests kenya']],
    ['Our two peoples trust each other', quoted, []],
  ])('%s', (content, said, expected) => expect(stated(content, said)).toEqual(expected));
});

describe('nothing', () => {
  test.each<[string, Said]>([
    ['Norway does not support Kenya', quoted],
    ["Norway doesn't support Kenya", quoted],
    ['Norway had no intention of leaving the African Union or of joining NATO', told],
    ['if Kenya supported the Paris Agreement, the text would pass', told],
    ['Will Chile join the Lobito Corridor?', quoted],
    ['the truce will not hold unless Turkey supports the Doha process', told],
    ['the cooperation between Chile and Peru had become a model', told],
    ['the Paris Agreement remains the only possible basis', told],
    ['Western countries have supported the truce from Rabat', told],
    ['to implement the results of the Ocean Summit', cue('pledge', 'to-inf')],
    ['any aid from Japan to Laos', cue('deny', 'np')],
    ['Laos had joined the African Union', cue('deny', 'that')],
    ['suggestions that Norway supported Mali', cue('reject', 'np')],
    ['Oslo received a letter about the Lobito Corridor', told],
    ['companies in Kenya are waiting for a visa', told],
    ['EU officials support the Paris Agreement', told],
    ['Norway refused to support Turkey', told],
    ['Kenya has stopped supporting the Northern Front', told],
    ['all countries to support the Paris Agreement', cue('call on', 'addressee-to-inf')],
    ['Mali pulled out of the Paris Agreement', told],
    ['Kenya thanked its farmers', told],
  ])('%s', (content, said) => expect(stated(content, said)).toEqual([]));
});

describe('mood', () => {
  test.each<[string, Said, string[]]>([
    ['Norway supports Kenya', told, ['supports expressive actual']],
    ['Kenya has joined the Lobito Corridor', told, ['joins assertive actual']],
    ['Norway will join the Lobito Corridor', told, ['joins commissive intended']],
    ['Norway is ready to join the Lobito Corridor', told, ['joins commissive intended']],
    [
      'the two countries should join the Lobito Corridor',
      told,
      ['joins directive calledFor', 'joins directive calledFor'],
    ],
    [
      'the African Union to join the Lobito Corridor',
      cue('invite', 'addressee-to-inf'),
      ['requests directive actual', 'joins directive calledFor'],
    ],
    ['the Lobito Corridor, launched by Kenya, must go ahead', told, ['proposes assertive actual']],
  ])('%s', (content, said, expected) => expect(moodOf(ENGLISH, content, said)).toEqual(expected));

  test('the evidence is the clause, in code points', () => {
    const context = contextOf('𝒜: Norway supports Kenya');
    const [found] = propositions([wholeDraft(context, told)], context);
    expect(found?.evidence).toEqual({ start: 10, end: 24 });
    expect(found?.rule).toBe('en.relation.support');
  });
});

test('a pronoun means the state of which the same speaker spoke', () => {
  const text = 'Nairobi is loyal. It thanks Chile.';
  const context = contextOf(text);
  const [first, second] = context.layers.sentences;
  const drafts = [
    draftOf({ by: 'otieno' }, first?.first ?? 0, (first?.last ?? 1) - 1),
    draftOf({ by: 'otieno' }, second?.first ?? 0, (second?.last ?? 1) - 1, 'claim-2'),
  ];
  expect(propositions(drafts, context).map((p) => `${p.claim} ${p.subject} ${p.relation} ${p.object}`)).toEqual([
    'claim-2 kenya thanks chile',
  ]);
});

describe("in the reporter's voice", () => {
  test.each<[string, string[]]>([
    [
      'The Global Gateway, launched by the European Union, funds harbours.',
      ['proposition-1 eu proposes gateway actual'],
    ],
    ['Kenya has joined the Lobito Corridor.', ['proposition-1 kenya joins lobito actual']],
    ['Ms. Dahl will visit Morocco next week.', ['proposition-1 dahl visits morocco intended']],
    ['The Norwegian minister will travel to Morocco.', ['proposition-1 dahl visits morocco intended']],
    ['Norway supports Kenya.', []],
    ['Kenya has not joined the Lobito Corridor.', []],
    ['Kenya could withdraw if Mali joins the Lobito Corridor.', []],
  ])('%s', (text, expected) => expect(narrated(ENGLISH, text)).toEqual(expected));
});
