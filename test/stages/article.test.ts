import { describe, expect, test } from 'vitest';
import { french } from '../../src/lang/fr/index.ts';
import { dataOf as read } from '../support/content-readers.ts';

const dataOf = (text: string, date?: string): string => read(french, text, date);

const BODY = 'La pêche reprendra demain au large des îles.\nLe port rouvre.';

describe('what the text says of itself', () => {
  test.each<[string, string]>([
    [`OSLO, 12 mars (Xinhua) -- ${BODY}`, '- | Xinhua | --03-12 | -'],
    [`NAIROBI, 3 juin 2021 (APS) - ${BODY}`, '- | APS | 2021-06-03 | -'],
    [`BERGEN (AFP) — ${BODY}`, '- | AFP | - | -'],
    [`PORT-GENTIL (Gabon), 18 août (AFP) - ${BODY}`, '- | AFP | --08-18 | -'],
    [`Lima, le 1er juillet – ${BODY}`, '- | - | --07-01 | -'],
    [`GENÈVE (Nations Unies), 27 janvier — ${BODY}`, '- | - | --01-27 | -'],
    [`Dernière mise à jour à 09h10 le 14/09\n${BODY}`, '- | - | - | --09-14'],
    [
      `Mis à jour le 14/09/2022 à 18h\nLe port rouvre ses quais\n${BODY}`,
      'Le port rouvre ses quais | - | - | 2022-09-14',
    ],
    [`Le port rouvre ses quais\nOSLO, 12 mars (Xinhua) -- ${BODY}`, 'Le port rouvre ses quais | Xinhua | --03-12 | -'],
    [`${BODY}\n(AIP)`, '- | AIP | - | -'],
    [`Pêche : la fin d'un conflit ?\n${BODY}\n(Source AFP)`, "Pêche : la fin d'un conflit ? | AFP | - | -"],
    [`${BODY}\npar La rédaction le mardi 17 septembre 2024`, '- | - | 2024-09-17 | -'],
    ['Un seul paragraphe sans titre', '- | - | - | -'],
    [BODY, '- | - | - | -'],
  ])('%s', (text, expected) => expect(dataOf(text)).toBe(expected));

  test.each(['14/13', '14/0', '32/09', '0/09'])('%s is no day of a month', (day) =>
    expect(dataOf(`Dernière mise à jour à 09h10 le ${day}\n${BODY}`)).toMatch(/ \| - \| - \| -$/),
  );
});

describe('a day of publication gives the year', () => {
  test.each<[string, string]>([
    [`OSLO, 12 mars (Xinhua) -- ${BODY}`, '- | Xinhua | 2024-03-12 | -'],
    [`OSLO, 30 décembre (Xinhua) -- ${BODY}`, '- | Xinhua | 2023-12-30 | -'],
    [BODY, '- | - | 2024-03-14 | -'],
    [`NAIROBI, 3 juin 2021 (APS) - ${BODY}`, '- | APS | 2021-06-03 | -'],
  ])('%s', (text, expected) => expect(dataOf(text, '2024-03-14')).toBe(expected));
});
