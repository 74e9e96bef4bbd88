import { describe, expect, test } from 'vitest';
import { extract, type Language } from '../../src/index.ts';

/** "who criticises whom" in a text of one sentence. */
const blamed = (text: string, language: Language): string[] =>
  extract(text, { language })
    .propositions.filter(({ relation }) => relation === 'criticises')
    .map(({ subject, object }) => `${subject} ${object}`);

describe('who says that somebody does a wrong blames him', () => {
  test.each<[Language, string, string]>([
    ['fr', 'Kinshasa a déclaré que le Rwanda pillait ses mines.', 'state/CD state/RW'],
    ['fr', 'Selon Vilnius, la Biélorussie harcèle ses voisins.', 'state/LT state/BY'],
    ['fr', "L'Arménie affirme que l'Azerbaïdjan a envahi deux villages.", 'state/AM state/AZ'],
    ['en', 'Lima said that Chile had invaded its waters.', 'state/PE state/CL'],
    ['en', 'According to Manila, China bullies fishermen.', 'state/PH state/CN'],
  ])('%s: %s', (language, text, expected) => {
    expect(blamed(text, language)).toEqual([expected]);
  });

  test.each<[Language, string]>([
    ['fr', "Le Rwanda a déclaré qu'il n'avait pas pillé les mines."],
    ['fr', 'Oslo a dit que la Suède construirait un pont.'],
    ['en', 'Chile said that it would never invade the islands.'],
    ['en', 'Chile invaded the islands in 1891.'],
  ])('%s, nobody: %s', (language, text) => {
    expect(blamed(text, language)).toEqual([]);
  });
});

describe('who speaks of a wrong as the deed of somebody blames him', () => {
  test.each<[string, string[]]>([
    ["La Pologne a dit que l'agression russe menaçait la Russie elle-même.", ['state/PL state/RU']],
    ["L'Angola affirme que les exactions du M23 doivent cesser.", ['state/AO organization/m23']],
    [
      'Selon Abuja, les massacres perpétrés par Boko Haram ont fait fuir les pêcheurs.',
      ['state/NG organization/boko-haram'],
    ],
    ["Chypre a déclaré que le nord vivait sous l'occupation de la Turquie.", ['state/CY state/TR']],
    ["Selon Tunis, l'invasion de l'Ukraine par la Russie a fait monter les prix.", ['state/TN state/RU']],
    ["L'Ukraine affirme que la Russie est un agresseur.", ['state/UA state/RU']],
    [
      "Le Soudan combat le M23. « Nous poursuivrons le M23 parce qu'il s'agit de criminels », a dit Khartoum.",
      ['state/SD organization/m23'],
    ],
    [
      'Kigali a reçu les rebelles du M23. « Nous craignons le M23. Ils pillent nos villages », a dit Kinshasa.',
      ['state/CD organization/m23'],
    ],
  ])('%s', (text, expected) => expect(blamed(text, 'fr')).toEqual(expected));

  test.each([
    ["La Serbie a évoqué l'occupation du Kosovo."],
    ['Le Pérou a affirmé que malgré les provocations du Chili, la paix tenait.'],
    ['La France a démenti toute ingérence française.'],
    ["Selon Oslo, la Suède n'est pas un agresseur."],
  ])('nobody: %s', (text) => expect(blamed(text, 'fr')).toEqual([]));

  test('the view is that of whoever holds it in the content', () => {
    const text = "Lima dit : « Le Chili regrette que l'île vive sous l'occupation de la Bolivie. »";
    expect(blamed(text, 'fr')).toEqual(['state/CL state/BO']);
  });
});
