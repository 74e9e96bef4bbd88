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
