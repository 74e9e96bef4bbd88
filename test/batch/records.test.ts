import { describe, expect, it } from 'vitest';
import { type ArticleRecord, parseRecord, readRecord, recordId } from '../../src/batch/records.ts';

const parse = (line: string): ArticleRecord => parseRecord(Buffer.from(line));

describe('a line of JSON Lines', () => {
  it('gives the fields that are known; null is none, and a number is an id', () => {
    expect(parse('\ufeff{"id": 7, "text": "Hello.", "url": null, "topics": [1]}\r')).toEqual({
      id: '7',
      text: 'Hello.',
    });
  });

  it.each([
    ['{"id": "a"', 'The line is not JSON ('],
    ['["a"]', 'The line is no JSON object;'],
    ['null', 'The line is no JSON object;'],
    ['{"text": 5}', '"text" is no string;'],
    ['{"id": ["a"]}', '"id" is no string;'],
  ])('%s is refused', (line, sentence) => {
    expect(() => parse(line)).toThrow(sentence);
    expect(recordId(Buffer.from(line))).toBeUndefined();
  });

  it('that is not UTF-8 is refused', () => {
    expect(() => parseRecord(Buffer.from([0x7b, 0xe9, 0x7d]))).toThrow('The line is not UTF-8;');
  });
});

describe("a record's article", () => {
  it('has its title in the first line, once', async () => {
    const { text, metadata } = await readRecord({ title: ' Talks\nin Oslo ', text: 'They met.\n' });
    expect([text, metadata]).toEqual(['Talks in Oslo\nThey met.\n', { headline: true }]);
    expect((await readRecord({ title: 'Talks', text: 'Talks\nThey met.\n' })).text).toBe('Talks\nThey met.\n');
    expect(await readRecord({ text: 'They met.' })).toMatchObject({ text: 'They met.', metadata: {} });
  });

  it('has the day, the address and the language that the record gives', async () => {
    const record = {
      text: 'They met.',
      date: '2020-09-14T23:00:00-05:00',
      url: 'https://a.example/x#y',
      lang: 'fr-CA',
    };
    const { metadata, language } = await readRecord(record);
    expect([metadata, language]).toEqual([{ address: 'https://a.example/x', published: '2020-09-14' }, 'fr']);
  });

  it('is read from its page, whose metadata the record goes before', async () => {
    const page = `<!doctype html><html lang="en"><head><meta property="article:published_time" content="2020-01-01">
      <meta property="og:url" content="https://b.example/page"></head><body><article><h1>Talks in Oslo</h1>
      <p>${'The two ministers met in Oslo and spoke for an hour about fish. '.repeat(8)}</p></article></body></html>`;
    const { text, metadata, language } = await readRecord({ html: page, date: '2020-01-02' });
    expect(text).toContain('spoke for an hour');
    expect(metadata).toMatchObject({ published: '2020-01-02', address: 'https://b.example/page' });
    expect(language).toBe('en');
  });

  it.each([
    [{}, 'neither "text" nor "html"'],
    [{ text: 'a', date: '03/04/2024' }, '"date" is "03/04/2024"; write it as YYYY-MM-DD.'],
    [{ text: 'a', lang: 'French' }, '"lang" is "French";'],
  ])('%j is refused', async (record, sentence) => {
    await expect(readRecord(record)).rejects.toThrow(sentence);
  });
});
