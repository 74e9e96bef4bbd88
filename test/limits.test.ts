import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extract, type Language } from '../src/index.ts';
import { ROOT } from './tools/command.ts';

const LISTS = ['claims', 'propositions'] as const;

const PAGES = [
  ['fr', 'docs/limits.md'],
  ['en', 'docs/limits-english.md'],
] as const;

interface Example {
  readonly language: Language;
  readonly page: string;
  readonly text: string;
  readonly list: (typeof LISTS)[number];
  readonly count: number;
}

/** The rows of the tables in the pages of limits whose second column counts what is found. */
const examples = (): readonly Example[] => PAGES.flatMap(([language, page]) => examplesOf(language, page));

function examplesOf(language: Language, page: string): readonly Example[] {
  const source = readFileSync(join(ROOT, page), 'utf8');
  return LISTS.flatMap((list) =>
    [...source.matchAll(new RegExp(`^\\| example \\| ${list} \\|.*\n\\| --- .*\n((?:\\|.*\n)+)`, 'gm'))]
      .flatMap(([, rows = '']) => rows.trim().split('\n'))
      .map((row) => row.split('|').map((cell) => cell.trim()))
      .map(([, text = '', count]) => ({ language, page, text, list, count: Number(count) })),
  );
}

test('the pages of limits have examples of both kinds', () => {
  expect(new Set(examples().map(({ list }) => list))).toEqual(new Set(LISTS));
});

test.each(examples())('$language: $text', ({ language, page, text, list, count }) => {
  expect(extract(text, { language })[list], `What is found has changed: correct ${page}.`).toHaveLength(count);
});
