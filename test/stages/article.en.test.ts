import { describe, expect, test } from 'vitest';
import { english } from '../../src/lang/en/index.ts';
import { dataOf as read } from '../support/content-readers.ts';

const dataOf = (text: string, date?: string): string => read(english, text, date);

const BODY = 'Fishing will resume off the islands tomorrow.\nThe harbour reopens.';

describe('what the text says of itself', () => {
  test.each<[string, string]>([
    [`OSLO, March 12 (Xinhua) -- ${BODY}`, '- | Xinhua | --03-12 | -'],
    [`NAIROBI, June 3, 2021 (APS) - ${BODY}`, '- | APS | 2021-06-03 | -'],
    [`BERGEN (AP) — ${BODY}`, '- | AP | - | -'],
    [`BERGEN/OSLO, Nov 21 (Reuters) - ${BODY}`, '- | Reuters | --11-21 | -'],
    [`LIMA, 1 July (IPS) - ${BODY}`, '- | IPS | --07-01 | -'],
    [`Last updated at 09:10 on Sept. 14\n${BODY}`, '- | - | - | --09-14'],
    [
      `Updated: 2022-09-14 18:00:12 | Source: Xinhua | Editor: huaxia\nHarbour reopens its quays\n${BODY}`,
      'Harbour reopens its quays | Xinhua | - | 2022-09-14',
    ],
    [
      `Harbour reopens its quays\nSource: Xinhua\nEditor: huaxia\n${BODY}`,
      'Harbour reopens its quays | Xinhua | - | -',
    ],
    [
      `Harbour reopens its quays\nPublished: 12 September 2020\n${BODY}`,
      'Harbour reopens its quays | - | 2020-09-12 | -',
    ],
    [
      `Harbour reopens its quays\nMinistry of Fisheries, Readout, September 11, 2025\n${BODY}`,
      'Harbour reopens its quays | - | 2025-09-11 | -',
    ],
    [
      `Harbour reopens its quays\nOSLO, March 12 (Xinhua) -- ${BODY}`,
      'Harbour reopens its quays | Xinhua | --03-12 | -',
    ],
    [`${BODY}\n(IPS)`, '- | IPS | - | -'],
    ['One paragraph without a headline', '- | - | - | -'],
    [BODY, '- | - | - | -'],
  ])('%s', (text, expected) => expect(dataOf(text)).toBe(expected));
});

describe('a day of publication gives the year', () => {
  test.each<[string, string]>([
    [`OSLO, March 12 (Xinhua) -- ${BODY}`, '- | Xinhua | 2024-03-12 | -'],
    [`OSLO, Dec. 30 (Xinhua) -- ${BODY}`, '- | Xinhua | 2023-12-30 | -'],
    [BODY, '- | - | 2024-03-14 | -'],
  ])('%s', (text, expected) => expect(dataOf(text, '2024-03-14')).toBe(expected));
});
