import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataFactory } from 'n3';
import { describe, expect, test } from 'vitest';
import { parseGraph, validateGraph } from '../../src/graphs.ts';
import { extract, type GraphOptions, toQuads } from '../../src/index.ts';
import { articlesIn } from '../support/corpus.ts';
import { ROOT } from '../tools/command.ts';

const TEXT = 'La Chine soutient le Kazakhstan, a déclaré mardi le ministre chinois des Affaires étrangères.\n';

describe('what is extracted conforms', () => {
  test('every article of the project, and all of them put together', async () => {
    const articles = [...articlesIn('fr'), ...articlesIn('en')];
    const quads = articles.flatMap(({ name, language, text }) => toQuads(extract(text, { name, language })));
    const { problems, nodes } = await validateGraph(quads);
    expect(problems.map(({ sentence }) => sentence)).toEqual([]);
    expect(nodes).toBeGreaterThan(articles.length * 50);
  });

  test.each(['fr', 'en'])('the committed result in %s', async (language) => {
    const file = join(ROOT, `output/wang-tleuberdi-2020.${language}.ttl`);
    expect((await validateGraph(parseGraph(readFileSync(file, 'utf8'), 'turtle'))).problems).toEqual([]);
  });

  test.each<GraphOptions>([
    { quotes: false },
    { graphPerArticle: true, claimsAsGraphs: true },
    { base: 'https://example.org/news/' },
    { articleIri: 'https://example.org/2020/09/14.html' },
  ])('with the options %j', async (options) => {
    const quads = toQuads(extract(TEXT, { name: 'options', language: 'fr', date: '2020-09-14' }), options);
    expect((await validateGraph(quads)).problems).toEqual([]);
  });

  test('but not where the words of a claim are facts', async () => {
    const said = toQuads(extract(TEXT, { name: 'facts', language: 'fr' }), { claimsAsGraphs: true });
    const facts = said.map(({ subject, predicate, object }) => DataFactory.quad(subject, predicate, object));
    const { problems } = await validateGraph(facts);
    expect(problems.map(({ foundBy }) => foundBy)).toEqual(['fact-of-a-saying']);
  });
});
