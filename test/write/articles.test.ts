import { describe, expect, test } from 'vitest';
import { extract, type Format, type GraphOptions, toQuads, write } from '../../src/index.ts';
import { articlesIn } from '../support/corpus.ts';
import { canonical, READERS } from '../support/readers.ts';
import { readByPython, readByRapper, skipsPython, skipsRapper } from '../tools/rdf-tools.ts';

// Every format of every article of the project, read back by whoever reads it.

const ARTICLES = [...articlesIn('fr'), ...articlesIn('en')].map(({ name, language, text }) => ({
  name,
  document: extract(text, { name, language }),
}));

const NAMED_GRAPHS: GraphOptions = { graphPerArticle: true, claimsAsGraphs: true };

/** Without named graphs, TriG is Turtle and N-Quads are N-Triples, so that they need not be read again. */
const VIEWS: readonly (readonly [string, GraphOptions, readonly Format[]])[] = [
  ['one graph', {}, ['turtle', 'jsonld', 'nt', 'rdfxml']],
  ['named graphs', NAMED_GRAPHS, ['trig', 'nq']],
];

const noRapper = skipsRapper();
const noPython = skipsPython();

describe.each(ARTICLES)('$name', ({ document }) => {
  test('TriG and N-Quads of one graph are Turtle and N-Triples', () => {
    expect(write(document, 'trig')).toBe(write(document, 'turtle'));
    expect(write(document, 'nq')).toBe(write(document, 'nt'));
  });

  describe.each(VIEWS)('%s', (_, options, formats) => {
    const expected = canonical(toQuads(document, options));
    const files = formats.map((format) => [format, write(document, format, options)] as const);

    test.each(files)('%s by the readers of npm', async (format, file) => {
      for (const [reader, read] of Object.entries(READERS[format])) {
        expect((await canonical(await read(file))) === (await expected), reader).toBe(true);
      }
    });

    test.skipIf(noRapper).each(files)('%s by rapper', async (format, file) => {
      if (format === 'jsonld') return;
      expect((await canonical(readByRapper(file, format))) === (await expected)).toBe(true);
    });

    test.skipIf(noPython)("all formats by Python's rdflib", async () => {
      for (const [index, quads] of readByPython(files).entries()) {
        expect((await canonical(quads)) === (await expected), formats[index]).toBe(true);
      }
    });
  });
});
