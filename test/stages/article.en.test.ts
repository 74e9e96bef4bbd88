import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';
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
    [
      `Updated: 2022-09-14 18:00 Source: Xinhua Editor: huaxia\nHarbour reopens its quays\n${BODY}`,
      'Harbour reopens its quays | Xinhua | - | 2022-09-14',
    ],
    [`1 July, on the quay - ${BODY}`, '- | - | - | -'],
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

describe('what a page says of its article', () => {
  const text = `Harbour reopens its quays\nPublished: 12 September 2020\n${BODY}\n`;
  const metadata = {
    headline: true,
    agency: 'Fjord News',
    publisher: 'The Fjord',
    published: '2020-09-12',
    modified: '2020-09-14',
    address: 'https://fjord.example/quays',
  };

  test('stands where the text says nothing, and the words of the text where they say the same', () => {
    expect(extract(text, { language: 'en', metadata }).article).toEqual({
      headline: { start: 0, end: 25 },
      agency: { label: 'Fjord News' },
      publisher: 'The Fjord',
      published: { value: '2020-09-12', datatype: 'date', span: { start: 37, end: 54 } },
      modified: { value: '2020-09-14', datatype: 'date' },
      address: 'https://fjord.example/quays',
    });
  });

  test('goes before another day in the text', () => {
    const { article } = extract(text, { language: 'en', metadata: { published: '2020-09-13' } });
    expect(article.published).toEqual({ value: '2020-09-13', datatype: 'date' });
  });
});
