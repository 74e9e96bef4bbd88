import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';

const read = (text: string) => extract(text, { language: 'en', name: 'wire' });

/** What the text states, by the last parts of ids: "state/KE" is KE. */
const relations = (text: string): string[] => {
  const short = (id: string): string => id.replace(/^.*\//, '').replace(/^#(?:initiative|person|organization)-/, '');
  return read(text)
    .propositions.map(({ subject, relation, object }) => `${short(subject)} ${relation} ${short(object)}`)
    .sort();
};

const groups = (text: string): string[] =>
  read(text).entities.flatMap((one) => (one.type === 'ActorGroup' ? [one.members.toSorted().join('+')] : []));

const initiatives = (text: string): string[] =>
  read(text).entities.flatMap((one) => (one.type === 'Initiative' ? [one.labels.en ?? ''] : []));

describe('names of initiatives', () => {
  test.each<[string, string[]]>([
    ['Kenya joined the East African Power Grid.', ['East African Power Grid']],
    ['Fiji praised the Pacific Outlook on Ocean Mining.', ['Pacific Outlook on Ocean Mining']],
    ['Peru rejected the 7-Point Plan.', ['7-Point Plan']],
    ['Oman hosted the Gulf Hydrogen Park and the Duqm Solar Park.', ['Gulf Hydrogen Park', 'Duqm Solar Park']],
    ['Japan attended the ASEAN Plus Six talks.', ['ASEAN Plus Six']],
    ['Latvia left the Global Gateway Cable Compact.', ['Global Gateway Cable Compact']],
    ['The power grid failed in Chile.', []],
    ['The outlook for Peru is poor.', []],
  ])('%s', (text, expected) => expect(initiatives(text)).toEqual(expected));

  test('a figure and its word spell one name', () =>
    expect(initiatives('Peru rejected the Seven-Point Roadmap. Chile backs the 7-Point Roadmap.')).toHaveLength(1));
});

describe('groups', () => {
  test.each<[string, string[]]>([
    [
      'Chad and Sudan quarrelled. Both governments want peace. Kenya will mediate between the two neighbours.',
      ['state/SD+state/TD'],
    ],
    [
      'Norwegian Foreign Minister Ingrid Dahl met Kenyan Foreign Minister Samuel Otieno. Peru and others waited. The two sides agreed to cooperate.',
      ['state/KE+state/NO'],
    ],
    [
      'Honduran President Ana Paz met U.S. envoy Harold Reed. Both leaders spoke.',
      ['person/HN/ana-paz+person/US/harold-reed'],
    ],
    [
      'The European Union urged calm. Turkey hosted talks between Moscow and Kyiv. "We talk to both sides," it said.',
      ['state/RU+state/UA'],
    ],
    [
      'Lina Faleafa and Tomas Kofe met envoy Grant Reed. The two officials asked for help.',
      ['#person-lina-faleafa+#person-tomas-kofe'],
    ],
    ['Chad, Sudan, Mali and Niger met. Leaders left.', []],
    ['The two sides of the road were closed in Chad.', []],
  ])('%s', (text, expected) => expect(groups(text)).toEqual(expected));
});

describe('who is meant', () => {
  test.each<[string, string[]]>([
    ['ASEAN met. The Philippines left. On Myanmar, the bloc called on the junta to talk.', ['asean requests MM']],
    ['The EU met. Peru spoke to ASEAN. Chile urged the bloc to act.', ['CL requests asean']],
    ['Secretary of State Ann Reed spoke. “We support Panama,” Reed said. Washington is near.', ['US supports PA']],
    ['Honduran President Marisol Paz Euceda spoke. Paz thanked Chile.', ['marisol-paz-euceda thanks CL']],
    ['Zambia urged Congress to renew the act before it lapses.', ['ZM requests us-congress']],
    ['The junta thanked nobody. Peru and Chile left.', []],
    ['Kenyan President Ali Hassan Omar spoke. Hassan thanked Chile.', []],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('deeds that the claim before told of', () => {
  test.each<[string, string[]]>([
    [
      'The minister of Zambia, Mulenga Chanda, said Zambia would lower its tariffs. Chile welcomed the decision.',
      ['CL praises ZM'],
    ],
    ['Turkey offered to host talks. Chile welcomed the offer.', ['CL praises TR']],
    ['Peru announced a new port. Chile hailed the announcement.', ['CL praises PE']],
    ['Kenya pledged to send food. Peru praised this pledge.', ['PE praises KE']],
    ['Mali said it would expel the envoys. France condemned the move.', ['FR criticises ML']],
    ['Peru announced a new port. Chile welcomed a decision.', []],
    ['Peru announced a new port. Peru welcomed the announcement.', []],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('who takes part', () => {
  test.each<[string, string[]]>([
    [
      'Peru thanked Chile for hosting the Lobito Mining Summit. Peru said Angola will attend.',
      ['AO joins lobito-mining-summit', 'PE thanks CL'],
    ],
    ['Kenya said Zambia would sign the Artemis Accords.', ['ZM joins artemis-accords']],
    ['Kenya said ASEAN had admitted Timor-Leste as its eleventh member.', ['TL joins asean']],
    ['Kenya invited Peru to the Ocean Mining Summit.', ['KE requests PE', 'PE joins ocean-mining-summit']],
    [
      'Kenya said China had invited Peru to the Ocean Mining Summit.',
      ['CN requests PE', 'PE joins ocean-mining-summit'],
    ],
    [
      'Kenya said Peru and Chile would sign the Artemis Accords.',
      ['CL agreesOn artemis-accords', 'PE agreesOn artemis-accords'],
    ],
    ['Kenya said Angola will attend the wedding.', []],
    ['Kenya said Peru had admitted three refugees.', []],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('what is asked, given and welcomed', () => {
  test.each<[string, string[]]>([
    ['Nigeria spoke. Kenya welcomed the Nigerian offer.', ['KE praises NG']],
    ['Kenya requested U.S. assistance for its glaciers.', ['KE requests US']],
    ['Peru demanded an apology from Chile.', ['PE requests CL']],
    ['Kenya announced $85 million for the Coffee Resilience Fund.', ['KE supports coffee-resilience-fund']],
    ['The two sides met. Chad and Sudan have been urged by Kenya to talk.', ['KE requests SD', 'KE requests TD']],
    [
      'Kenya welcomed the pledge by Algeria to fund the Lake Chad Strategy.',
      ['DZ supports lake-chad-strategy', 'KE praises DZ'],
    ],
    ['Kenya encouraged Chile to reform its courts.', ['KE requests CL']],
    [
      'China said Agenda 2063 should be aligned with the Paris Agreement and Global Gateway.',
      ['agenda-2063 alignsWith global-gateway', 'agenda-2063 alignsWith paris-agreement'],
    ],
    ['Kenya said it would oppose any loan to Chile.', []],
    ['Kenya announced $85 million for roads.', []],
    ['Kenya demanded silence.', []],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('a deed that is called bad', () => {
  test.each<[string, string[]]>([
    ["Paris called Iran's attitude unacceptable.", ['FR criticises IR']],
    ['Athens described the decision by Turkey as illegal.', ['GR criticises TR']],
    ['Quito termed the remarks of Peru irresponsible.', ['EC criticises PE']],
    ['Poland called Russia a terrorist state.', ['PL criticises RU']],
    ['Zambia said it was opposed to the Paris Agreement.', ['ZM opposes paris-agreement']],
    ['Japan called the visit useful.', []],
    ['Peru called the treatment of Chile unjust.', []],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('who suffers a wrong is not blamed for it', () => {
  test.each<[string, string[]]>([
    ['Berlin condemned the detention of two Germans by Iran.', ['DE criticises IR']],
    ['Ottawa condemned the murder of President Jean Moreau.', []],
    ['Lima condemned the invasion of Guyana.', []],
    ['Accra welcomed the re-election of Kofi Annor.', []],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('blame in what is said of somebody', () => {
  test.each<[string, string[]]>([
    ['"Iran is responsible for the escalation," Oslo said.', ['NO criticises IR']],
    ['"Belarus is playing with fire," Vilnius said.', ['LT criticises BY']],
    ['"We regret the unacceptable remarks of Mali," Dakar said.', ['SN criticises ML']],
    ['"The decision by Kenya is unacceptable," Peru said.', ['PE criticises KE']],
    ['"Kenya\'s remarks are a disgrace," Peru said.', ['PE criticises KE']],
    ['"Iran is a threat to the region," Peru said.', ['PE criticises IR']],
    ['"Italy is responsible for the zone," Malta said.', []],
    ['"The attack on Kenya is unacceptable," Peru said.', []],
    ['"The decision by Kenya is not a mistake," Peru said.', []],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('who does the deed that a relative clause tells of', () => {
  test.each<[string, string[]]>([
    ['Hanoi welcomed the progress Laos has made.', ['VN praises LA']],
    ['Hanoi welcomed the report Laos will read.', []],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});
