import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

const GZIP: readonly number[] = [0x1f, 0x8b];

/**
 * The bytes of a stream, unpacked where it is compressed by gzip: told by its first bytes, not by a name.
 *
 * @throws Error of Node's zlib where a compressed stream is damaged or ends early.
 */
export async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  for (let length = 0; length < GZIP.length; ) {
    const next = await iterator.next();
    if (next.done) break;
    head.push(next.value);
    length += next.value.length;
  }
  const start = Buffer.concat(head);
  const all = rejoined(start, iterator);
  const isPacked = GZIP.every((byte, index) => start[index] === byte);
  yield* isPacked ? gunzipped(all) : all;
}

async function* rejoined(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpacking = createGunzip();
  // What goes wrong is thrown where the unpacked bytes are read.
  pipeline(Readable.from(chunks), unpacking).catch(() => undefined);
  yield* unpacking;
}
