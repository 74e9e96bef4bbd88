import { describe, expect, it } from 'vitest';
import { DepecheError } from '../../src/error.ts';
import { decodeUtf8 } from '../../src/text/decode.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))));

describe('decodeUtf8', () => {
  it.each([
    ['keeps every character as it is', bytes('é e\u0301 “ ” 😀 𠮷\r\n\u00a0x \n'), 'é e\u0301 “ ” 😀 𠮷\r\n\u00a0x \n'],
    ['drops a byte order mark at the start', bytes([0xef, 0xbb, 0xbf], 'La Chine'), 'La Chine'],
    ['keeps the same character further on', bytes('La\ufeffChine'), 'La\ufeffChine'],
    ['reads nothing as nothing', bytes(), ''],
  ])('%s', (_, input, expected) => {
    expect(decodeUtf8(input)).toBe(expected);
  });

  it.each([
    ['Windows-1252', bytes('La Chine\na d', [0xe9], 'clar', [0xe9], '\n'), 2],
    ['UTF-16', bytes([0xff, 0xfe, 0x4c, 0x00]), 1],
    ['a sequence cut off at the end', bytes('un\ndeux\ntrois ', [0xe2, 0x82]), 3],
    ['half of a surrogate pair', bytes('un\n', [0xed, 0xa0, 0x80]), 2],
  ])('refuses %s and names the line', (_, input, line) => {
    expect(() => decodeUtf8(input)).toThrow(
      new DepecheError(
        'not-utf8',
        `The text is not valid UTF-8 (first fault in line ${line}); save it as UTF-8 and try again.`,
      ),
    );
  });
});
