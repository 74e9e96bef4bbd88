import type { Quad } from 'n3';
import { describe, expect, test } from 'vitest';
import { extract, type Format, type GraphOptions, toQuads, write } from '../../src/index.ts';
import { articlesIn } from '../support/corpus.ts';
import { READERS, sortedLines } from '../support/readers.ts';
import {
  type RdfFile,
  type ReadFiles,
  readByPython,
  readByRapper,
  skipsPython,
  skipsRapper,
} from '../tools/rdf-tools.ts';
import { readByRiot, skipsRiot } from '../tools/riot.ts';

// Every format of every article of the project, read back by whoever reads it.

const ARTICLES = [...articlesIn('fr'), ...articlesIn('en')].map(({ name, language, text }) => ({
  name,
  document: extract(text, { name, language }),
}));

const NAMED_GRAPHS: GraphOptions = { graphPerArticle: true, claimsAsGraphs: true };

/** Without named graphs, TriG is Turtle and N-Quads are N-Triples, so that they need not be read again. */
const VIEWS: readonly (readonly [GraphOptions, readonly Format[]])[] = [
  [{}, ['turtle', 'jsonld', 'nt', 'rdfxml']],
  [NAMED_GRAPHS, ['trig', 'nq']],
];

interface ArticleFile extends RdfFile {
  readonly title: string;
  readonly expected: readonly string[];
}

const FILES: readonly ArticleFile[] = ARTICLES.flatMap(({ name, document }) =>
  VIEWS.flatMap(([options, formats]) => {
    const expected = sortedLines(toQuads(document, options));
    return formats.map((format) => {
      return { title: `${name}, ${format}`, format, content: write(document, format, options), expected };
    });
  }),
);

/** Lines that one list has and the other lacks; a few, since one that is cut short lacks thousands. */
function differences(read: readonly Quad[], expected: readonly string[]): readonly string[] {
  const there = sortedLines(read);
  const [inRead, inExpected] = [new Set(there), new Set(expected)];
  const more = there.filter((line) => !inExpected.has(line)).map((line) => `more: ${line}`);
  const missing = expected.filter((line) => !inRead.has(line)).map((line) => `missing: ${line}`);
  return [...more.slice(0, 3), ...missing.slice(0, 3)];
}

/** On a busy machine; a minute is enough on another. */
const READING_MS = 240_000;

/** Started together, since they take long, and waited for when their turn comes. */
const reading = [
  startReading('rapper', skipsRapper(), readByRapper, FILES.filter(isRapperFile)),
  startReading("Python's rdflib", skipsPython(), readByPython, FILES),
  startReading("Jena's RIOT", skipsRiot(), readByRiot, FILES),
];

test.each(ARTICLES)('TriG and N-Quads of one graph are Turtle and N-Triples: $name', ({ document }) => {
  expect(write(document, 'trig')).toBe(write(document, 'turtle'));
  expect(write(document, 'nq')).toBe(write(document, 'nt'));
});

test.each(FILES)('$title by the readers of npm', async ({ format, content, expected }) => {
  for (const [reader, read] of Object.entries(READERS[format])) {
    expect(differences(await read(content), expected), reader).toEqual([]);
  }
});

describe.each(reading.map((each) => [each.tool, each] as const))('by %s', (_, { skipped, files, found }) => {
  test.skipIf(skipped)('to the end', async () => expect(await found).toHaveLength(files.length), READING_MS);

  test.skipIf(skipped).each(files.map((file, index) => ({ ...file, index })))('$title', async ({ index, expected }) => {
    expect(differences((await found)[index] ?? [], expected)).toEqual([]);
  });
});

function startReading<F extends Format>(
  tool: string,
  skipped: boolean,
  read: ReadFiles<F>,
  files: readonly (ArticleFile & RdfFile<F>)[],
) {
  const found = skipped ? Promise.resolve([]) : read(files);
  // What goes wrong before a test waits for it is told by that test.
  found.catch(() => {});
  return { tool, skipped, files, found };
}

function isRapperFile(file: ArticleFile): file is ArticleFile & RdfFile<Exclude<Format, 'jsonld'>> {
  return file.format !== 'jsonld';
}
