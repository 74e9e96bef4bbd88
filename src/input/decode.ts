import { DepecheError } from '../error.ts';
import { firstBadLine, readUtf8 } from '../text/decode.ts';
import { declaredEncoding, encodingName, utf16Encoding, westernEncoding } from './charset.ts';
import { headOf, notAText } from './kind.ts';

/** Bytes as a text, and how they were read. */
export interface Decoded {
  readonly text: string;
  /** The encoding by its usual name, in lower case. */
  readonly encoding: string;
  /** `found` where the bytes prove it, `declared` by the page, `guessed`, or `named` by the user. */
  readonly by: 'found' | 'declared' | 'guessed' | 'named';
  /** Whether the text is the file, byte for byte in UTF-8. */
  readonly isFile: boolean;
  /** How many places hold bytes that the encoding does not know; a U+FFFD stands there. */
  readonly faults: number;
}

export interface DecodeOptions {
  /** The encoding, where it is known; any name that iconv-lite knows. */
  readonly encoding?: string;
  /** Whether the file is a page, which may declare its encoding. Default false. */
  readonly page?: boolean;
}

const REPLACED = /\ufffd/g;

/**
 * Reads bytes as text. What tells the encoding, in this order: the user; a byte order mark; the zeros of UTF-16; that
 * the bytes are valid UTF-8, which by chance no other text is; what a page declares; a guess.
 *
 * @throws DepecheError `unknown-encoding` where there is none of the name given; `not-a-text` where no text has such
 *   bytes; `not-utf8` where UTF-8 is damaged, with the line.
 */
export async function decodeBytes(bytes: Uint8Array, options: DecodeOptions = {}): Promise<Decoded> {
  if (options.encoding !== undefined) return named(bytes, options.encoding);
  const marked = byMark(bytes) ?? utf16Encoding(bytes);
  if (marked !== undefined) return make(bytes, marked, 'found');
  const utf8 = readUtf8(bytes);
  if (utf8 !== undefined) {
    if (utf8.includes('\0')) throw binary();
    return { text: utf8, encoding: 'utf-8', by: 'found', isFile: !hasUtf8Mark(bytes), faults: 0 };
  }
  if (bytes.includes(0)) throw binary();
  if (isDamagedUtf8(bytes)) throw damaged(bytes);
  return declaredOrGuessed(bytes, options.page === true);
}

async function named(bytes: Uint8Array, label: string): Promise<Decoded> {
  const encoding = encodingName(label);
  const { encodingExists } = await import('iconv-lite');
  if (!encodingExists(encoding)) {
    throw new DepecheError(
      'unknown-encoding',
      `There is no encoding called ${label}; use a name such as utf-8, windows-1252, iso-8859-15 or utf-16le.`,
    );
  }
  const decoded = await make(bytes, encoding, 'named');
  const isFile = encoding === 'utf-8' && decoded.faults === 0 && !hasUtf8Mark(bytes);
  return { ...decoded, isFile };
}

async function declaredOrGuessed(bytes: Uint8Array, page: boolean): Promise<Decoded> {
  const { encodingExists } = await import('iconv-lite');
  const declared = page ? declaredEncoding(headOf(bytes)) : undefined;
  if (declared !== undefined && declared !== 'utf-8' && encodingExists(declared)) {
    return make(bytes, declared, 'declared');
  }
  return make(bytes, await guess(bytes), 'guessed');
}

/** Names that the guess gives to Western texts, the Turkish one among them. */
const WESTERN = /^(?:iso-8859-[1259]|windows-125[0245]|ascii)$/;

/** Enough of a file to guess from. */
const GUESSED_FROM = 65_536;

async function guess(bytes: Uint8Array): Promise<string> {
  const [{ detect }, { encodingExists }] = await Promise.all([import('chardet'), import('iconv-lite')]);
  const name = detect(bytes.subarray(0, GUESSED_FROM))?.toLowerCase();
  const isOther = name !== undefined && !WESTERN.test(name) && !name.startsWith('utf') && encodingExists(name);
  return isOther ? name : westernEncoding(bytes);
}

/** Never by TextDecoder but for UTF-8: Node 20 reads windows-1252 as Latin-1. */
async function make(bytes: Uint8Array, encoding: string, by: Decoded['by']): Promise<Decoded> {
  const { decode } = await import('iconv-lite');
  const text = decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
  if (by !== 'named' && text.includes('\0')) throw binary();
  return { text, encoding, by, isFile: false, faults: text.match(REPLACED)?.length ?? 0 };
}

function byMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** UTF-8 with a few bytes that are none: most of what is not ASCII in it is valid. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = text.match(REPLACED)?.length ?? 0;
  const good = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return good > bad;
}

function damaged(bytes: Uint8Array): DepecheError {
  return new DepecheError(
    'not-utf8',
    `The text is UTF-8 with faults (the first in line ${firstBadLine(bytes)}); mend it there, or name the encoding: with utf-8, "\ufffd" stands for what is wrong.`,
  );
}

function binary(): DepecheError {
  return notAText('The file holds bytes that no text has (NUL); give a text or a page.');
}
