import { DepecheError } from '../error.ts';

const LINE_FEED = 0x0a;

/**
 * The text of a file that is UTF-8 by agreement: its bytes, less a byte order mark at the start. Nothing else is
 * changed, so that offsets in the text are offsets in the file's characters.
 *
 * @throws DepecheError `not-utf8`, with the number of the first line that is not.
 */
export function decodeUtf8(bytes: Uint8Array): string {
  const text = readUtf8(bytes);
  if (text !== undefined) return text;
  throw new DepecheError(
    'not-utf8',
    `The text is not valid UTF-8 (first fault in line ${firstBadLine(bytes)}); save it as UTF-8 and try again.`,
  );
}

/** The bytes as UTF-8, less a byte order mark; undefined where they are not valid. */
export function readUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Counted from 1. A line feed is never part of a longer UTF-8 sequence, so lines can be tried one by one. */
export function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(LINE_FEED, start);
    const stop = end < 0 ? bytes.length : end + 1;
    if (readUtf8(bytes.subarray(start, stop)) === undefined) return line;
    start = stop;
  }
  return line;
}
