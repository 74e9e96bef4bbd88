import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type ErrorCode, readRecord, readSource } from '../../src/index.ts';
import { depeche, folderWith } from '../tools/command.ts';

const SENTENCE = '<p>The minister of Ghana said that the two countries should sign the pact this year.</p>';
const page = (body: string): string =>
  `<!doctype html><html><head><title>A visit</title></head><body>${body}</body></html>`;

describe('files of another kind are refused in a sentence that says what they are', () => {
  it.each<[string, Uint8Array, string]>([
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'The file is a PDF, not a text; save its text in a .txt file'],
    ['a gzip', gzipSync('Le ministre'), 'The file is compressed by gzip, not a text; unpack it with gunzip'],
    [
      'a document of an office program',
      Buffer.from('PK\u0003\u0004\u0014'),
      'a ZIP archive or a document of an office',
    ],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), 'The file is a picture, not a text'],
    ['a page in an archive', Buffer.from('From: <Saved by Blink>\nMIME-Version: 1.0\n'), 'in one archive (MHTML)'],
    ['bytes that are no text', Buffer.from([1, 2, 0, 0, 0, 200, 7, 0, 9]), 'bytes that no text has (NUL)'],
    ['a text with a NUL', Buffer.from('Le ministre\0a dit'), 'bytes that no text has (NUL)'],
  ])('%s', async (_, bytes, part) => {
    await expect(readSource(bytes)).rejects.toMatchObject({
      code: 'not-a-text' satisfies ErrorCode,
      message: expect.stringContaining(part),
    });
  });
});

describe('pages without an article are refused', () => {
  it.each([
    ['an empty page', page('')],
    ['a page of menus', page('<ul><li><a href="/a">A long link to a story about a visit.</a></li><li>News</li></ul>')],
    [
      'a page that a script would fill',
      page('<div id="app"></div><noscript>Please enable scripts in your browser.</noscript>'),
    ],
    ['a page of frames', '<html><frameset><frame src="menu.html"><frame src="text.html"></frameset></html>'],
  ])('%s', async (_, html) => {
    await expect(readSource(Buffer.from(html), { name: 'a.html' })).rejects.toMatchObject({ code: 'no-article' });
  });
});

describe('pages that would keep a parser busy are refused before they are parsed', () => {
  const deep = '<div>'.repeat(100_000);
  it.each([
    ['nested tags', deep],
    ['nested tags that look as if they ended each other', '<p><li>'.repeat(50_000)],
    ['nested tags behind a quote that opens nothing', `<div x=y=">${deep}`],
    ['nested tags behind the shortest comment', `<!-->${deep}`],
    ['nested tags behind a script that ends at once', `<script/>${deep}`],
    ['nested tags behind a tag that ends with a quote', `<div></div a=">${deep}`],
    ['nested tags in a picture', `<svg><foreignObject>${'<div/>'.repeat(100_000)}`],
    ['marks that begin no tag', '<'.repeat(200_000)],
    ['tags side by side', '<b>x</b>'.repeat(50_000)],
    ['character references', '&amp;x'.repeat(200_000)],
    ['classes', `<div class="${'a '.repeat(300_000)}">`],
  ])('%s', async (_, html) => {
    await expect(readSource(Buffer.from(page(html + SENTENCE)))).rejects.toMatchObject({ code: 'too-large' });
  });

  it.each([
    ['items and paragraphs whose ends are left out', `<ul>${'<li>x'.repeat(900)}</ul>${'<p>y'.repeat(900)}`],
    ['a picture of many lines', `<svg>${'<path d="M0 0"/>'.repeat(900)}</svg>`],
    ['tags in scripts, comments and values', `<script>"${deep}"</script><!--${deep}--><i title="${deep}"></i>`],
    ['empty tags', '<br><hr><img src="a"><input>'.repeat(900)],
  ])('but not for %s', async (_, html) => {
    expect((await readSource(Buffer.from(page(SENTENCE + html)))).text).toContain('The minister of Ghana said');
  });
});

describe('how deep the tags of a page may be nested', () => {
  // Within the page and its body.
  const nested = (depth: number): string =>
    page(`${'<div>'.repeat(depth - 3)}${SENTENCE}${'</div>'.repeat(depth - 3)}`);
  const refusal = {
    code: 'too-large',
    message:
      'The page has tags nested more than 12 deep, which no page of news has; save its text in a .txt file and give that, or allow more with --max-nesting (maxNesting).',
  };

  it('is 256 where nobody says otherwise', async () => {
    const bytes = Buffer.from(nested(257));
    await expect(readSource(bytes)).rejects.toMatchObject({ code: 'too-large' });
    expect((await readSource(bytes, { maxNesting: 257 })).text).toContain('The minister of Ghana said');
  });

  it('is said for a file and for a record', async () => {
    const [deep, right] = [nested(13), nested(12)];
    await expect(readSource(Buffer.from(deep), { maxNesting: 12 })).rejects.toMatchObject(refusal);
    await expect(readRecord({ html: deep }, { maxNesting: 12 })).rejects.toMatchObject(refusal);
    expect((await readRecord({ html: right }, { maxNesting: 12 })).text).toContain('The minister of Ghana said');
  });

  it('is said to the command, for its threads too', () => {
    const lines = [nested(12), nested(13)].map((html, id) => JSON.stringify({ id, html }));
    const folder = folderWith({ 'deep.html': nested(13), 'in.jsonl': lines.join('\n') });
    const { status, stdout, stderr } = depeche(folder, [
      '.',
      '-f',
      'nq',
      '--max-nesting',
      '12',
      '-q',
      '--workers',
      '1',
    ]);
    expect([status, stdout.includes('/article/0>'), stdout.includes('/article/1>')]).toEqual([1, true, false]);
    expect(stderr).toContain(`deep.html: ${refusal.message}\n`);
    expect(stderr).toContain(`in.jsonl:2: ${refusal.message}\n`);
  });
});
