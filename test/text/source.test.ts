import { describe, expect, it } from 'vitest';
import { makeText } from '../../src/text/source.ts';

const about = { slug: 'a', language: 'fr' } as const;

describe('makeText', () => {
  it('keeps the text and knows its hash', () => {
    expect(makeText('abc', about)).toEqual({
      slug: 'a',
      language: 'fr',
      value: 'abc',
      length: 3,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
  });

  it('counts code points: an emoji and a rare Han character are one each, a line end of two is two', () => {
    expect(makeText('😀𠮷é\r\n', about).length).toBe(5);
  });

  it('hashes the text in UTF-8', () => {
    expect(makeText('é', about).sha256).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
  });

  it.each(['', ' \n\u00a0\t'])('refuses a text without words: %j', (value) => {
    expect(() => makeText(value, about)).toThrow(expect.objectContaining({ code: 'empty-text' }));
  });

  it('refuses half of a surrogate pair, which no file can hold', () => {
    expect(() => makeText('La \ud83d Chine', about)).toThrow(expect.objectContaining({ code: 'ill-formed-text' }));
  });
});
