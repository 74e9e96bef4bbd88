import { describe, expect, it } from 'vitest';
import { type ArticleSource, readSource } from '../../src/index.ts';

const SENTENCE = 'The minister of Ghana said that the two countries should sign the pact this year.';

interface Parts {
  readonly before?: string;
  readonly head?: string;
  readonly body?: string;
}

const read = ({ before = '', head = '', body = '' }: Parts): Promise<ArticleSource> =>
  readSource(Buffer.from(`${before}<html><head>${head}</head><body>${body}<p>${SENTENCE}</p></body></html>`));
const text = async (parts: Parts): Promise<string> => (await read(parts)).text;
const linked = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('characters of a page', () => {
  it.each([
    [
      'character references are read as browsers do',
      '<p>The pact&#8217;s caf&eacute; &amp;lt; &#146;x&#146; &notit; stands.</p>',
      'The pact’s café &lt; ’x’ ¬it; stands.',
    ],
    [
      'white space is one space, a no-break space stays',
      '<p>«&nbsp;Le\n   pacte&#8239;»\t est là.</p>',
      '«\u00a0Le pacte\u202f» est là.',
    ],
    [
      'marks of where a word may break, and control characters, go',
      '<p>The coope&shy;ra&#8203;tion&#1; goes on.</p>',
      'The cooperation goes on.',
    ],
    ['characters outside the basic plane stay', '<p>The 🇬🇭 flag of 𠮷 flies.</p>', 'The 🇬🇭 flag of 𠮷 flies.'],
  ])('%s', async (_, body, line) => {
    expect((await text({ body })).split('\n')).toContain(line);
  });

  it('of a script or a hidden part are no text', async () => {
    const hidden = '<template><p>Template said a thing.</p></template><p hidden>Hidden said a thing.</p>';
    const body = `<script>document.write('<p>Script said.</p>')</script>${hidden}<style>p{}</style>`;
    expect(await text({ body })).toBe(`${SENTENCE}\n`);
  });

  it('of a mark of a note are no text, and those of a power are', async () => {
    expect(
      await text({ body: '<p>The 1<sup>er</sup> pact<sup><a href="#n">1</a></sup> of the two stands.</p>' }),
    ).toContain('The 1er pact of the two stands.');
  });
});

describe('the headline', () => {
  it.each([
    [
      'is the heading that the title has',
      {
        head: '<title>Pact signed in Accra | The Site</title>',
        body: '<h1>The Site</h1><h1>Pact signed in Accra</h1>',
      },
      'Pact signed in Accra',
    ],
    [
      'is the declared one where the only heading is the name of the site',
      {
        head: '<meta property="og:title" content="Pact signed in Accra"><meta property="og:site_name" content="The Site">',
        body: '<h1>The Site</h1>',
      },
      'Pact signed in Accra',
    ],
    [
      'is the title less the name of the site, where nothing else is',
      { head: '<title>The Site - Pact signed in Accra</title>' },
      'Pact signed in Accra',
    ],
    ['may end in a full stop', { head: '<title>Pact signed.</title>', body: '<h1>Pact signed.</h1>' }, 'Pact signed.'],
  ])('%s', async (_, parts, headline) => {
    const found = await read(parts);
    expect([found.text, found.metadata.headline]).toEqual([`${headline}\n${SENTENCE}\n`, true]);
  });

  it('may be missing', async () => {
    const found = await read({});
    expect([found.text, found.metadata.headline]).toEqual([`${SENTENCE}\n`, false]);
  });
});

describe('the day of publication', () => {
  it.each([
    ['in JSON-LD', linked({ '@type': 'NewsArticle', datePublished: '2024-03-01T23:30:00-05:00' }), '2024-03-01'],
    [
      'in JSON-LD in a comment, below other things',
      `<script type="application/ld+json"><!-- [{"@type":"WebPage","mainEntity":{"@type":"Article","datePublished":"2024-03-01"}}] --></script>`,
      '2024-03-01',
    ],
    [
      'in a tag, where the JSON-LD is broken',
      '<script type="application/ld+json">{"@type":</script><meta name="DC.date.issued" content="2024-03-02">',
      '2024-03-02',
    ],
    ['in a tag without separators', '<meta name="pubdate" content="20240303">', '2024-03-03'],
    ['in letters', '<meta name="date" content="Mon, 04 Mar 2024 10:00:00 GMT">', '2024-03-04'],
    ['in American order', '<meta name="date" content="March 5, 2024">', '2024-03-05'],
    ['not where it leaves a doubt', '<meta name="date" content="03/04/2024">', undefined],
    ['not where there is no such day', '<meta name="date" content="2024-02-31">', undefined],
  ])('is found %s', async (_, head, day) => {
    expect((await read({ head })).metadata.published).toBe(day);
  });

  it.each([
    [
      'of the article',
      '<time datetime="2020-01-01">x</time><article><time datetime="2024-03-06T10:00">6 March</time></article>',
      '2024-03-06',
    ],
    ['that is alone on the page', '<time>2024-03-07</time>', '2024-03-07'],
    ['none of several outside of an article', '<time>2024-03-07</time><time>2024-03-08</time>', undefined],
  ])('is the <time> %s', async (_, body, day) => {
    expect((await read({ body })).metadata.published).toBe(day);
  });
});

describe('the address', () => {
  const canonical = (href: string): string => `<link rel="canonical" href="${href}">`;
  it.each([
    [
      'is the canonical one, without its fragment',
      { head: canonical('https://news.example/a?b=1#c') },
      'https://news.example/a?b=1',
    ],
    [
      'is made whole by <base>',
      { head: `<base href="https://news.example/x/">${canonical('../a')}` },
      'https://news.example/a',
    ],
    [
      'is og:url where the canonical one is the front page',
      { head: `${canonical('https://news.example/')}<meta property="og:url" content="https://news.example/b">` },
      'https://news.example/b',
    ],
    [
      'is where the browser saved it from',
      { before: '<!-- saved from url=(0022)https://news.example/s -->' },
      'https://news.example/s',
    ],
    [
      'is in JSON-LD',
      { head: linked({ '@graph': [{ '@type': 'NewsArticle', mainEntityOfPage: 'https://news.example/j' }] }) },
      'https://news.example/j',
    ],
    ['is none that is not on the web', { head: canonical('file:///home/me/a.html') }, undefined],
    ['is none on the own machine', { head: canonical('http://localhost/a') }, undefined],
    ['is none with a password', { head: canonical('https://me:x@news.example/a') }, undefined],
    ['is none that only a base would make whole', { head: canonical('/a') }, undefined],
  ])('%s', async (_, parts, address) => {
    expect((await read(parts)).metadata.address).toBe(address);
  });
});

describe('language and publisher', () => {
  it.each([
    ['<html lang="en-GB">', 'en'],
    ['<html xml:lang="x" lang="FR">', 'fr'],
    ['<html><meta property="og:locale" content="fr_CA">', 'fr'],
    ['<html>', undefined],
  ])('%s', async (start, language) => {
    const source = await readSource(Buffer.from(`${start}<body><p>${SENTENCE}</p></body></html>`));
    expect(source.language).toBe(language);
  });

  it.each([
    [
      'in JSON-LD, by reference',
      linked({
        '@graph': [
          { '@id': '#o', name: 'The Daily' },
          { '@type': 'Article', publisher: { '@id': '#o' } },
        ],
      }),
      'The Daily',
    ],
    ['as the name of the site', '<meta property="og:site_name" content=" The  Daily ">', 'The Daily'],
    ['not where it is an address', '<meta name="publisher" content="https://social.example/daily">', undefined],
  ])('is found %s', async (_, head, publisher) => {
    expect((await read({ head })).metadata.publisher).toBe(publisher);
  });
});
