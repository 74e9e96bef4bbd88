import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';

const read = (text: string) => extract(text, { language: 'fr' });
/** The triples of a text, each once. */
const relations = (text: string): string[] =>
  [
    ...new Set(read(text).propositions.map(({ subject, relation, object }) => `${subject} ${relation} ${object}`)),
  ].sort();
/** The persons of a text by their names, which hold the state that they serve. */
const persons = (text: string): string[] =>
  read(text)
    .entities.filter(({ type }) => type === 'Person')
    .map(({ id }) => id);

describe('a minister serves the state of the colleague to whom "et" joins him', () => {
  test.each<[string, string[]]>([
    [
      'Le Premier ministre arménien Nikol Aram et le ministre des Affaires étrangères Ararat Sel ont applaudi.',
      ['person/AM/nikol-aram', 'person/AM/ararat-sel'],
    ],
    [
      'Le président ghanéen Kofi Annor et la ministre de la Défense Ama Boateng ont signé.',
      ['person/GH/kofi-annor', 'person/GH/ama-boateng'],
    ],
    [
      'Le roi marocain Hassan IX, le ministre des Finances Omar Fassi et le ministre de la Défense Ali Tazi ont prié.',
      ['person/MA/hassan-ix', 'person/MA/omar-fassi', 'person/MA/ali-tazi'],
    ],
    [
      'La présidente péruvienne Ana Quispe et le Premier ministre Luis Pardo sont partis.',
      ['person/PE/ana-quispe', 'person/PE/luis-pardo'],
    ],
    [
      'Le chancelier allemand Karl Weber et le ministre des Affaires étrangères Uwe Brandt ont voté.',
      ['person/DE/karl-weber', 'person/DE/uwe-brandt'],
    ],
  ])('%s', (text, expected) => expect(persons(text)).toEqual(expected));

  test.each<[string, string]>([
    ['Selon la ministre danoise Anna Berg, le ministre des Finances Ole Hansen viendra.', '#person-ole-hansen'],
    ['Le ministre français Jean Mercier et son homologue Luis Pardo ont signé.', '#person-luis-pardo'],
  ])('not: %s', (text, expected) => expect(persons(text)).toContain(expected));
});

describe('an adjective of a state stands for its name', () => {
  test.each<[string, string[]]>([
    ["La Lettonie et la Russie négocient. La Lettonie a condamné l'agression russe.", ['state/LV criticises state/RU']],
    ['Le Maroc a signé. Le Chili a salué les efforts marocains.', ['state/CL praises state/MA']],
    ['Israël a nié. La Jordanie dénonce les frappes israéliennes.', ['state/JO criticises state/IL']],
    [
      'Le Chili et le Pérou négocient. Bogota a salué le soutien péruvien au Chili.',
      ['state/CO praises state/PE', 'state/PE supports state/CL'],
    ],
    [
      "L'Algérie a livré du gaz. Le Mali a exprimé sa gratitude pour l'aide algérienne.",
      ['state/DZ aids state/ML', 'state/ML thanks state/DZ'],
    ],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));

  test.each([
    ["Le Ghana a reçu la Chine. Le Togo a condamné l'attentat contre l'ambassade chinoise."],
    ['La Chine a voté. Le Ghana a exigé le retrait des navires chinois.'],
    ['Le Soudan a voté. Le Tchad a dénoncé le pillage de la base de la marine soudanaise.'],
  ])('nothing: %s', (text) => expect(relations(text)).toEqual([]));
});

describe('a clause that is judged', () => {
  test.each<[string, string[]]>([
    ['Oslo se félicite que la Grèce ait rouvert le port.', ['state/NO praises state/GR']],
    ["« Le Togo a tenu parole », s'est réjoui Accra.", ['state/GH praises state/TG']],
    ['« La Serbie a menti », a dénoncé Pristina.', ['state/XK criticises state/RS']],
    ['Paris a dit : « Nous nous félicitons que la Tunisie ait voté. »', ['state/FR praises state/TN']],
    ['Tokyo déplore que le Laos ait fermé la ligne.', ['state/JP criticises state/LA']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));

  test.each([
    ['Oslo se félicite que la Grèce soit là.'],
    ["« Nous avons tenu parole », s'est réjoui Accra."],
    ['Tokyo a dit que le Laos avait fermé la ligne.'],
  ])('nothing: %s', (text) => expect(relations(text)).toEqual([]));
});

describe('members in a list', () => {
  test('belong to the body', () => {
    const text = 'Alger a salué les pays membres de la Ligue arabe, à savoir la Jordanie et Oman.';
    expect(relations(text)).toEqual(
      expect.arrayContaining(['state/JO joins organization/arab-league', 'state/OM joins organization/arab-league']),
    );
  });

  test('are asked', () => {
    const text = 'Alger a appelé les pays membres de la Ligue arabe, à savoir la Jordanie et Oman, à rouvrir la route.';
    expect(relations(text)).toEqual(
      expect.arrayContaining(['state/DZ requests state/JO', 'state/DZ requests state/OM']),
    );
  });

  test('are not those who are not listed as such', () => {
    expect(
      relations('Alger a salué les pays membres de la Ligue arabe. La Jordanie et Oman ont applaudi.'),
    ).not.toContain('state/JO joins organization/arab-league');
  });
});

describe('a pronoun is who is met', () => {
  const met = (text: string): string[] =>
    read(text).meetings.map(({ participants }) => [...participants].sort().join(' '));

  test.each<[string, string]>([
    [
      "Le ministre malien Ali Keita est allé à Accra, où l'a accueilli son homologue ghanéen Kofi Annor.",
      'person/GH/kofi-annor person/ML/ali-keita',
    ],
    [
      "Le ministre malien Ali Keita est arrivé à Alger. Le Premier ministre algérien Karim Sadi l'a reçu.",
      'person/DZ/karim-sadi person/ML/ali-keita',
    ],
    [
      'La ministre danoise Anna Berg est attendue à Rabat, où la recevra le ministre marocain Omar Fassi.',
      'person/DK/anna-berg person/MA/omar-fassi',
    ],
  ])('%s', (text, expected) => expect(met(text)).toEqual([expected]));

  test.each([
    ["Le document a été remis au ministre chilien Luis Pardo. Le président péruvien Hugo Quispe l'a reçu."],
    ["Le ministre malien Ali Keita a écrit un livre. Les libraires l'ont reçu."],
  ])('nobody: %s', (text) => expect(met(text)).toEqual([]));
});

describe('a noun of comparison opens no clause', () => {
  test.each<[string, string[]]>([
    [
      'Le Vietnam considérait le Laos comme un partenaire prioritaire et soutenait le Pérou, a dit Hanoï.',
      ['state/VN prioritises state/LA', 'state/VN supports state/PE'],
    ],
    ['Le Chili tient Oman comme un ami et aide le Yémen, a dit Santiago.', ['state/CL aids state/YE']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));

  test('where a subject and its verb follow, it does', () => {
    const text = 'Comme le Laos soutient le Pérou, le Vietnam aide le Chili, a dit Hanoï.';
    expect(relations(text)).toEqual(['state/LA supports state/PE', 'state/VN aids state/CL']);
  });
});

describe("to propose one's own act is to offer it", () => {
  const forces = (text: string) => read(text).claims.map((claim) => claim.forces.join(' '));

  test.each([
    ["L'Italie a proposé d'accueillir une réunion."],
    ['Moscou a proposé de livrer des drones au Mali.'],
    ['Doha a proposé de financer le port.'],
  ])('%s', (text) => expect(forces(text)).toEqual(['commissive']));

  test.each([["L'Italie a proposé de réformer le Conseil."], ["L'Italie a proposé un sommet."]])('not: %s', (text) =>
    expect(forces(text)).toEqual(['directive']),
  );
});

describe('the reason that a denied clause gives is stated', () => {
  test.each<[string, string[]]>([
    ['« Nous ne céderons pas parce que le Rwanda pille nos mines », a dit Kinshasa.', ['state/CD criticises state/RW']],
    ['« Nous ne voterons pas, puisque la Chine soutient le Laos », a dit Hanoï.', ['state/CN supports state/LA']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));

  test('what is to be prevented is not', () => {
    expect(relations("« Nous n'avons rien fait pour que la Chine soutienne le Laos », a dit Hanoï.")).toEqual([]);
  });
});

describe('a body that brings its members together is no meeting', () => {
  const meetings = (text: string): string[] =>
    read(text).meetings.map(({ participants }) => participants.toSorted().join(' '));
  test.each<[string, string[]]>([
    ["La trêve a été proposée par le Quad, qui réunit l'Inde et le Japon.", []],
    ['Le Conseil de sécurité, qui réunit la Chine et la France, a siégé.', []],
    ["L'ASEAN, qui rassemble le Vietnam et le Laos, a cinquante ans.", []],
    ['Le Mali a quitté la Cedeao, qui rassemble le Ghana et le Bénin.', []],
    ["L'AIEA, qui réunit le Chili et le Pérou, siège à Vienne.", []],
    ["Le sommet, qui réunira la Chine et le Kenya, s'ouvrira lundi.", ['state/CN state/KE']],
    ['La réunion, qui a rassemblé le Ghana et le Bénin, a pris fin.', ['state/BJ state/GH']],
  ])('%s', (text, expected) => expect(meetings(text)).toEqual(expected));
});
