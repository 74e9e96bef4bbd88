import { DepecheError } from '../error.ts';

/** Files that are often given for the text in them: how they begin, what they are, and what to do. */
const OTHER_FILES: readonly (readonly [begin: readonly number[], what: string, todo: string])[] = [
  [ascii('%PDF-'), 'a PDF', 'save its text in a .txt file (pdftotext does) and give that'],
  [[0x1f, 0x8b], 'compressed by gzip', 'unpack it with gunzip and give what comes out'],
  [[0x42, 0x5a, 0x68], 'compressed by bzip2', 'unpack it with bunzip2 and give what comes out'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'compressed by xz', 'unpack it with unxz and give what comes out'],
  [
    ascii('PK\u0003\u0004'),
    'a ZIP archive or a document of an office program',
    'save its text in a .txt file and give that',
  ],
  [[0xd0, 0xcf, 0x11, 0xe0], 'a document of an office program', 'save its text in a .txt file and give that'],
  [ascii('{\\rtf'), 'a document in RTF', 'save its text in a .txt file and give that'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture', 'type out its text and give that'],
  [[0xff, 0xd8, 0xff], 'a picture', 'type out its text and give that'],
];

/** How the single-file archives begin that some browsers save pages as. */
const ARCHIVE = /^(?:From: <Saved by|MIME-Version: 1\.0\r?\nContent-Type: multipart\/related)/;

/** A page's first sign, behind white space, comments and declarations. */
const PAGE = /^\ufeff?(?:\s|<!--(?:(?!-->)[\s\S])*-->|<\?[^>]*>)*<(?:!doctype\s+html|(?:html|head|body)[\s>])/i;

const PAGE_ENDING = /\.(?:html?|xhtml|shtml)$/i;

/** How much of a file is looked at. */
const HEAD = 4096;

/** @throws DepecheError `not-a-text` where the bytes are a file of another kind, which holds no text as it stands. */
export function requireText(bytes: Uint8Array): void {
  const other = OTHER_FILES.find(([begin]) => begin.every((byte, index) => bytes[index] === byte));
  if (other !== undefined) throw notAText(`The file is ${other[1]}, not a text; ${other[2]}.`);
  if (ARCHIVE.test(headOf(bytes))) {
    throw notAText(
      'The file is a page with all its parts in one archive (MHTML); save it again as a page, HTML only, and give that.',
    );
  }
}

/** The refusal of bytes that are no text in any encoding. */
export function notAText(sentence: string): DepecheError {
  return new DepecheError('not-a-text', sentence);
}

/**
 * Whether a file is a page: by the ending of its name, or by how its text begins.
 *
 * @param start The first characters, however decoded, since the sign of a page is in ASCII.
 */
export function isPage(start: string, name = ''): boolean {
  return PAGE_ENDING.test(name) || PAGE.test(start.slice(0, HEAD));
}

/** The first bytes as characters, one each: enough to find words in ASCII. */
export function headOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, HEAD));
}

function ascii(text: string): readonly number[] {
  return [...text].map((character) => character.charCodeAt(0));
}
