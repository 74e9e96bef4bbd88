import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';

// What is stated of states that are named by an adjective or meant by "we" takes all stages to find out.

/** "state/NG aids state/TD" for each proposition of a text. */
const stated = (language: 'en' | 'fr', text: string): readonly string[] =>
  extract(text, { language })
    .propositions.map(({ subject, relation, object }) => `${subject} ${relation} ${object}`)
    .sort();

describe('an adjective at a noun stands for its state', () => {
  test.each<['en' | 'fr', string, readonly string[]]>([
    [
      'en',
      'Ghana thanked Peru for the generous Peruvian support for Chad.',
      ['state/GH thanks state/PE', 'state/PE supports state/TD'],
    ],
    ['en', 'Ghana condemned the Peruvian attack on Chad. Peru denied it.', ['state/GH criticises state/PE']],
    [
      'en',
      'Ghana backs the Peruvian plan. Peru thanked Ghana.',
      ['state/GH supports state/PE', 'state/PE thanks state/GH'],
    ],
    [
      'fr',
      "Le Ghana a condamné l'agression militaire russe contre l'Ukraine. La Russie a démenti.",
      ['state/GH criticises state/RU'],
    ],
    [
      'fr',
      'Le Ghana salue le soutien marocain au Mali. Le Maroc a remercié le Ghana.',
      ['state/GH praises state/MA', 'state/MA supports state/ML', 'state/MA thanks state/GH'],
    ],
    // One that is part of a name stands for no state.
    ['en', 'Ghana criticised the Peruvian Navy. Peru was angry.', []],
    [
      'fr',
      "Le Ghana salue le soutien constant de l'armée russe au Mali. La Russie est absente.",
      ['organization/RU/armed-forces supports state/ML', 'state/GH praises organization/RU/armed-forces'],
    ],
  ])('%s: %s', (language, text, expected) => expect(stated(language, text)).toEqual(expected));
});

describe('"we" are the speaker and', () => {
  test.each<[string, 'en' | 'fr', string, readonly string[]]>([
    [
      'the one whom the text sets beside the speaker, where something is done together',
      'en',
      'Peru and Ghana signed. The two countries are close. “Together we will help Chad,” said Peruvian minister Rosa Inga.',
      ['state/GH aids state/TD', 'state/PE aids state/TD'],
    ],
    [
      'the same in French',
      'fr',
      'Le Pérou et le Ghana ont signé. Les deux pays sont proches. « Ensemble, nous aiderons le Tchad », a déclaré la ministre péruvienne Rosa Inga.',
      ['state/GH aids state/TD', 'state/PE aids state/TD'],
    ],
    [
      'nobody else, where the partner is named',
      'en',
      '“We will deepen our partnership with Mali,” said Peruvian minister Rosa Inga. Peru and Ghana signed. The two countries are close.',
      ['state/PE cooperatesWith state/ML'],
    ],
    [
      'nobody else, where nothing is done together',
      'en',
      'Peru and Ghana signed. The two countries are close. “We will help Chad,” said Peruvian minister Rosa Inga.',
      ['state/PE aids state/TD'],
    ],
  ])('%s', (_, language, text, expected) => expect(stated(language, text)).toEqual(expected));
});

test('"ils" in a purpose are those to whom it is put', () => {
  expect(stated('fr', "La Norvège a appelé le Mali et le Niger à se parler, pour qu'ils aident le Tchad.")).toEqual([
    'state/ML aids state/TD',
    'state/NE aids state/TD',
    'state/NO requests state/ML',
    'state/NO requests state/NE',
  ]);
});
