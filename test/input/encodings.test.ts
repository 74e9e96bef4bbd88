import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { DepecheError } from '../../src/error.ts';
import { readSource } from '../../src/input/article.ts';

const FRENCH =
  'Le ministre a déclaré que l’État “soutient” la coopération – un « cœur » de métier à 3 € – à Dakar et à Abidjan.\n';
/** Old Macintosh has all of it but the euro. */
const MAC = FRENCH.replace('€', 'francs');
const PLAIN = 'Le ministre a déclaré que la coopération était nécessaire, à Dakar et à Abidjan, pour les deux pays.\n';
const LATIN9 = 'Le cœur de l’accord coûte 3 € à la Côte d’Ivoire, a déclaré le ministre à Abidjan.\n'.replaceAll(
  '’',
  "'",
);

const mark = (...bytes: readonly number[]): Buffer => Buffer.from(bytes);
const bare = (text: string, encoding: string): Buffer => iconv.encode(text, encoding, { addBOM: false });

async function decoded(bytes: Uint8Array, options = {}): Promise<readonly unknown[]> {
  const { text, isFile, decoded: how } = await readSource(bytes, options);
  return [text, how.encoding, how.by, isFile];
}

describe('the encoding of a text', () => {
  it.each([
    ['UTF-8', Buffer.from(FRENCH), FRENCH, 'utf-8', 'found', true],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${FRENCH}`), FRENCH, 'utf-8', 'found', false],
    [
      'UTF-16, low byte first',
      Buffer.concat([mark(0xff, 0xfe), bare(FRENCH, 'utf-16le')]),
      FRENCH,
      'utf-16le',
      'found',
      false,
    ],
    [
      'UTF-16, high byte first',
      Buffer.concat([mark(0xfe, 0xff), bare(FRENCH, 'utf-16be')]),
      FRENCH,
      'utf-16be',
      'found',
      false,
    ],
    ['UTF-16 without a mark', bare(FRENCH, 'utf-16le'), FRENCH, 'utf-16le', 'found', false],
    ['UTF-16 without a mark, high byte first', bare(FRENCH, 'utf-16be'), FRENCH, 'utf-16be', 'found', false],
    ['Windows-1252', bare(FRENCH, 'windows-1252'), FRENCH, 'windows-1252', 'guessed', false],
    ['Latin-1, which Windows-1252 holds', bare(PLAIN, 'latin1'), PLAIN, 'windows-1252', 'guessed', false],
    ['ISO-8859-15, by its œ and €', bare(LATIN9, 'iso-8859-15'), LATIN9, 'iso-8859-15', 'guessed', false],
    [
      'Cyrillic, which it does not take for Western',
      bare('Министр заявил, что страны будут сотрудничать в будущем году.\n', 'windows-1251'),
      'Министр заявил, что страны будут сотрудничать в будущем году.\n',
      'windows-1251',
      'guessed',
      false,
    ],
  ])('%s', async (_, bytes, ...expected) => {
    expect(await decoded(bytes)).toEqual(expected);
  });

  it.each([
    ['windows-1252', bare(FRENCH, 'windows-1252'), FRENCH],
    ['ISO_8859-1', bare(FRENCH, 'windows-1252'), FRENCH],
    ['Latin9', bare(LATIN9, 'iso-8859-15'), LATIN9],
    ['macintosh', bare(MAC, 'macintosh'), MAC],
    ['utf-8', Buffer.from(FRENCH), FRENCH],
  ])('is %s where the user says so', async (encoding, bytes, text) => {
    const [found, , by] = await decoded(bytes, { encoding });
    expect([found, by]).toEqual([text, 'named']);
  });

  it('is refused where there is none of the name', async () => {
    await expect(readSource(Buffer.from(FRENCH), { encoding: 'latin-99' })).rejects.toEqual(
      new DepecheError(
        'unknown-encoding',
        'There is no encoding called latin-99; use a name such as utf-8, windows-1252, iso-8859-15 or utf-16le.',
      ),
    );
  });

  it('of damaged UTF-8 is not guessed: the line is named, or the user says to read on', async () => {
    const bytes = Buffer.concat([Buffer.from(`${FRENCH}Vu de près, `), mark(0xe9), Buffer.from(' ici.\n')]);
    await expect(readSource(bytes)).rejects.toThrow(/UTF-8 with faults \(the first in line 2\)/);
    const { text, isFile, decoded: how } = await readSource(bytes, { encoding: 'utf-8' });
    expect([text, isFile, how.faults]).toEqual([`${FRENCH}Vu de près, \ufffd ici.\n`, false, 1]);
  });
});

describe('the encoding of a page', () => {
  const page = (declaration: string, text = FRENCH): string =>
    `<html><head>${declaration}</head><body><h1>Une visite</h1><p>${text}</p></body></html>`;
  const textOf = async (bytes: Uint8Array): Promise<readonly unknown[]> => {
    const { text, decoded: how } = await readSource(bytes);
    return [text, how.encoding, how.by];
  };
  const read = `Une visite\n${FRENCH}`;

  it.each([
    ['<meta charset=windows-1252>', 'windows-1252', 'windows-1252'],
    ["<meta charset='iso-8859-1'>", 'windows-1252', 'windows-1252'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">', 'windows-1252', 'windows-1252'],
  ])('is what %s declares', async (declaration, encoding, expected) => {
    expect(await textOf(bare(page(declaration), encoding))).toEqual([read, expected, 'declared']);
  });

  it('is not what a comment says', async () => {
    const html = page('<!-- <meta charset="shift_jis"> --><meta charset="macintosh">', MAC);
    expect(await textOf(bare(html, 'macintosh'))).toEqual([`Une visite\n${MAC}`, 'macintosh', 'declared']);
  });

  it.each([
    ['UTF-8 all the same, where the bytes are', '<meta charset="iso-8859-1">', 'utf-8', 'utf-8', 'found'],
    ['UTF-16 by its zeros', '<meta charset="utf-16">', 'utf-16le', 'utf-16le', 'found'],
    ['guessed where it declares UTF-8 and is not', '<meta charset="utf-8">', 'windows-1252', 'windows-1252', 'guessed'],
    [
      'guessed where it declares what there is not',
      '<meta charset="x-none">',
      'windows-1252',
      'windows-1252',
      'guessed',
    ],
    ['guessed where it declares nothing', '', 'windows-1252', 'windows-1252', 'guessed'],
  ])('is %s', async (_, declaration, encoding, expected, by) => {
    expect(await textOf(bare(page(declaration), encoding))).toEqual([read, expected, by]);
  });
});
