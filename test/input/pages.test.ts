import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ArticleSource, type Document, extract, readSource, type Span, toQuads } from '../../src/index.ts';
import { ROOT } from '../tools/command.ts';
import { EXPECTED } from './expected-pages.ts';

const PAGES = join(ROOT, 'test/pages');

/** Words of menus, advertisements, related links, comments and footers that stand on the pages, and in no article. */
const FURNITURE =
  /Afrique|Accueil|Archives|Sommaire|Embassies|Every Friday|pride of a coast|Send to a friend|Home|World|Markets|Subscribe|Log in|Save|Share this|Partager|publicité|Advertisement|Read more|Lire aussi|abonn|newsletter|cookie|traceurs|Copyright|©|rights reserved|Most popular|Related|Reader comment|lecteur|Photo|Mentions|Site map|Dernières nouvelles|Never shown|Staff writers/i;

const read = (name: string): Promise<ArticleSource> => readSource(readFileSync(join(PAGES, name)), { name });
const words = ({ text }: Document, { start, end }: Span): string => [...text.value].slice(start, end).join('');

describe.each(Object.entries(EXPECTED))('%s', (name, expected) => {
  it('is read as the article alone, a line for its headline and each paragraph', async () => {
    const { text, isFile } = await read(name);
    expect(text.split('\n')).toEqual([...expected.text, '']);
    expect(isFile).toBe(false);
    expect(text).not.toMatch(FURNITURE);
  });

  it('says when and where it was published, by whom', async () => {
    const { metadata } = await read(name);
    expect(JSON.parse(JSON.stringify(metadata))).toEqual({ ...expected.metadata, headline: true });
  });

  it('gives a claim with its speaker, at its place in the text', async () => {
    const { text, metadata } = await read(name);
    const document = extract(text, { name, metadata });
    const [speaker, cue, content] = expected.claim;
    const claim = document.claims.find((one) => one.content.map((span) => words(document, span)).join() === content);
    expect(claim?.cue && words(document, claim.cue)).toBe(cue);
    const names = document.entities.filter(({ id }) => claim?.speakers.includes(id));
    expect(names.flatMap(({ labels }) => Object.values(labels))).toContain(speaker);
  });
});

it('has an expectation for each page', () => {
  expect(readdirSync(PAGES).sort()).toEqual(Object.keys(EXPECTED).sort());
});

describe('the description of the article in the graph', () => {
  const rows = async (name: string, options = {}): Promise<readonly string[]> => {
    const { text, metadata } = await read(name);
    const document = extract(text, { name: 'page', metadata });
    return toQuads(document, options).map(
      ({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`,
    );
  };
  const ADDRESS = 'https://meridianwire.example/article/ghana-kenya-fisheries?id=1';

  it('hangs on the address that the page gives, in terms of schema.org', async () => {
    expect(await rows('wire.en.html')).toEqual(
      expect.arrayContaining([
        `${ADDRESS} http://www.w3.org/1999/02/22-rdf-syntax-ns#type http://schema.org/NewsArticle`,
        `${ADDRESS} http://schema.org/headline Ghana backs Kenya’s call for a fisheries pact`,
        `${ADDRESS} http://schema.org/inLanguage en`,
        `${ADDRESS} https://w3id.org/depeche/ns#published 2022-10-03`,
        `${ADDRESS} https://w3id.org/depeche/ns#modified 2022-10-04`,
        `${ADDRESS} http://schema.org/publisher ${ADDRESS}#publisher`,
        `${ADDRESS}#publisher http://www.w3.org/2000/01/rdf-schema#label Meridian Wire Service`,
        `${ADDRESS}#claim-1 https://w3id.org/depeche/ns#reportedIn ${ADDRESS}`,
      ]),
    );
  });

  it('keeps the address beside an IRI that the user gives', async () => {
    const own = 'https://example.org/a';
    const found = await rows('wire.en.html', { articleIri: own });
    expect(found).toContain(`${own} http://schema.org/url ${ADDRESS}`);
    expect(found.filter((row) => row.startsWith(ADDRESS))).toEqual([]);
  });

  it('credits the agency that the text names before the one of the page', async () => {
    const credits = (await rows('wire.en.html')).filter((row) => row.includes('creditText'));
    expect(credits).toEqual([`${ADDRESS} http://schema.org/creditText Meridian`]);
    expect((await rows('paywall.fr.html')).find((row) => row.includes('creditText'))).toMatch(/avec Agence Australe$/);
  });
});

describe('the date of the page', () => {
  const published = async (date?: string): Promise<unknown> => {
    const { text, metadata } = await read('agency.fr.html');
    return extract(text, { metadata, ...(date !== undefined && { date }) }).article.published;
  };

  it('gives the year that the text leaves out, and the words of the text stay its evidence', async () => {
    expect(await published()).toEqual({ value: '2023-05-16', datatype: 'date', span: { start: 56, end: 62 } });
  });

  it('gives way to the date that the user names', async () => {
    expect(await published('2023-05-17')).toEqual({ value: '2023-05-17', datatype: 'date' });
  });
});
