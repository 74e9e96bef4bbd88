import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberedLines } from '../../src/batch/lines.ts';
import { unpacked } from '../../src/batch/unpack.ts';

type Line = readonly [line: number, text: string | undefined];

/** The bytes in chunks of this size. */
async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function linesOf(text: string | Uint8Array, size = 3, most = 100): Promise<readonly Line[]> {
  const found: Line[] = [];
  const source = unpacked(chunks(Buffer.from(text), size));
  for await (const { line, bytes } of numberedLines(source, most)) {
    found.push([line, bytes && Buffer.from(bytes).toString()]);
  }
  return found;
}

describe('lines of a stream', () => {
  it('are numbered with the empty ones, which are left out', async () => {
    expect(await linesOf('a\n\n  \r\nb\r\nc')).toEqual([
      [1, 'a'],
      [4, 'b\r'],
      [5, 'c'],
    ]);
    expect(await linesOf('')).toEqual([]);
    expect(await linesOf('\n\n')).toEqual([]);
  });

  it('that are too long are told and not kept, and the next is read', async () => {
    const long = 'x'.repeat(101);
    expect(await linesOf(`a\n${long}\nb\n${long}`)).toEqual([
      [1, 'a'],
      [2, undefined],
      [3, 'b'],
      [4, undefined],
    ]);
    expect(await linesOf('x'.repeat(100))).toEqual([[1, 'x'.repeat(100)]]);
  });

  it('are the same however the stream is cut, and compressed or not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string()), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
        const text = lines.join('\n');
        const whole = await linesOf(text, 1000, 5);
        expect(await linesOf(text, size, 5)).toEqual(whole);
        expect(await linesOf(gzipSync(text), size, 5)).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });

  it('of a damaged archive come until the damage, which is thrown', async () => {
    const packed = gzipSync('a\n'.repeat(50_000) + Math.PI);
    await expect(linesOf(packed.subarray(0, packed.length - 20), 64)).rejects.toMatchObject({ code: 'Z_BUF_ERROR' });
  });
});
