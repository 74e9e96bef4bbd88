/** Names under which files declare an encoding, and what they mean by them in practice: a browser reads them so too. */
const MEANT: readonly (readonly [name: RegExp, encoding: string])[] = [
  [/^(?:utf-?8|unicode-1-1-utf-8)$/, 'utf-8'],
  [/^(?:(?:iso-?)?8859-?1|latin-?1|l1|cp819|(?:us-)?ascii|ansi|windows-?1252|cp-?1252|x-cp1252)$/, 'windows-1252'],
  [/^(?:iso-?)?8859-?15$|^latin-?9$|^l9$/, 'iso-8859-15'],
  // Turkish, which a guess takes Western texts for; in a declaration it is meant.
  [/^(?:iso-?)?8859-?9$|^latin-?5$/, 'windows-1254'],
  [/^gb_?2312(?:-80)?$|^x-gbk$/, 'gbk'],
];

/** The usual name of an encoding: lower case, and `iso-8859-1` as the `windows-1252` that it nearly always is. */
export function encodingName(label: string): string {
  const name = label.trim().toLowerCase().replaceAll('_', '-');
  return MEANT.find(([pattern]) => pattern.test(name))?.[1] ?? name;
}

/** The encoding that a page's first lines declare, by its usual name; UTF-16 is none, since they were read as ASCII. */
export function declaredEncoding(head: string): string | undefined {
  const markup = head.replace(/<!--[\s\S]*?-->/g, '');
  const [, label] =
    /<meta[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(markup) ??
    /^[^<]*<\?xml[^>]*?\bencoding\s*=\s*["']([\w:.-]+)/i.exec(markup) ??
    [];
  const name = label === undefined ? undefined : encodingName(label);
  return name?.startsWith('utf-16') ? undefined : name;
}

/** Bytes of the line above ASCII where the two Western encodings differ, and are letters in ISO-8859-15. */
const OE = new Set([0xbc, 0xbd]);
const EURO = 0xa4;

/**
 * Which of the two Western encodings bytes are in that are in one of them. They differ in 0x80 to 0x9f (quotes and
 * dashes in Windows-1252) and in eight more; nobody writes "½" inside a word, or "¤" at all.
 */
export function westernEncoding(bytes: Uint8Array): 'windows-1252' | 'iso-8859-15' {
  if (bytes.some((byte) => byte >= 0x80 && byte <= 0x9f)) return 'windows-1252';
  const isLetter = (byte = 0): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
  const latin9 = bytes.some(
    (byte, i) => byte === EURO || (OE.has(byte) && (isLetter(bytes[i - 1]) || isLetter(bytes[i + 1]))),
  );
  return latin9 ? 'iso-8859-15' : 'windows-1252';
}

/** How much of a text is looked at for the zeros that ASCII has in UTF-16. */
const SAMPLE = 4096;

/** UTF-16 without a byte order mark, by the zeros that every other byte is in a Western text. */
export function utf16Encoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, SAMPLE - (SAMPLE % 2));
  if (bytes.length % 2 !== 0 || sample.length < 4) return undefined;
  const zeros = (first: number): number => sample.filter((byte, i) => i % 2 === first && byte === 0).length;
  const [high, low] = [zeros(0), zeros(1)];
  const isMost = (count: number): boolean => count > 0.35 * sample.length;
  const isFew = (count: number): boolean => count < 0.02 * sample.length;
  if (isMost(low) && isFew(high)) return 'utf-16le';
  return isMost(high) && isFew(low) ? 'utf-16be' : undefined;
}
