import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';

const read = (text: string) => extract(text, { language: 'fr' });
/** The triples of a text, each once. */
const relations = (text: string): string[] =>
  [
    ...new Set(read(text).propositions.map(({ subject, relation, object }) => `${subject} ${relation} ${object}`)),
  ].sort();

describe('the addressee is a pronoun', () => {
  test.each<[string, string[]]>([
    ["Paris a condamné le Rwanda et l'a accusé d'armer les rebelles.", ['state/FR criticises state/RW']],
    [
      "Le Pérou a salué la trêve entre le Malawi et la Zambie et les encourage à rejoindre l'Accord de Paris.",
      [
        'state/MW joins initiative/paris-agreement',
        'state/PE praises state/MW',
        'state/PE praises state/ZM',
        'state/PE requests state/MW',
        'state/PE requests state/ZM',
        'state/ZM joins initiative/paris-agreement',
      ],
    ],
    [
      'Le Laos a remercié le Japon. Le Laos lui a adressé ses félicitations.',
      ['state/LA congratulates state/JP', 'state/LA thanks state/JP'],
    ],
    [
      'Le Chili a remercié le Kenya et le Ghana. Le Chili lui a demandé de poursuivre.',
      ['state/CL thanks state/GH', 'state/CL thanks state/KE'],
    ],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));

  test('two readings that are equally near give a message and no relation', () => {
    const text = 'Le Chili a remercié le Kenya et le Ghana. Le Chili lui a demandé de poursuivre.';
    expect(read(text).messages.map(({ code, span }) => [code, text.slice(span.start, span.end)])).toEqual([
      ['ambiguous-pronoun', 'lui'],
    ]);
  });
});

describe('capitals as places', () => {
  test.each<[string, string[]]>([
    ['Le Kenya a annoncé que la ministre Anna Berg se rendrait à Nairobi.', ['person/anna-berg visits state/KE']],
    ['Le Kenya a annoncé que la ministre Anna Berg se rendrait à Lima.', []],
  ])('%s', (text, expected) => {
    expect(relations(text).map((one) => one.replace('#person-', 'person/'))).toEqual(expected);
  });
});
