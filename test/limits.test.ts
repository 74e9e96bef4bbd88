import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extract } from '../src/index.ts';
import { ROOT } from './tools/command.ts';

const LISTS = ['claims', 'propositions'] as const;

interface Example {
  readonly text: string;
  readonly list: (typeof LISTS)[number];
  readonly count: number;
}

/** The rows of the tables in the page of limits whose second column counts what is found. */
function examples(): readonly Example[] {
  const page = readFileSync(join(ROOT, 'docs/limits.md'), 'utf8');
  return LISTS.flatMap((list) =>
    [...page.matchAll(new RegExp(`^\\| example \\| ${list} \\|.*\n\\| --- .*\n((?:\\|.*\n)+)`, 'gm'))]
      .flatMap(([, rows = '']) => rows.trim().split('\n'))
      .map((row) => row.split('|').map((cell) => cell.trim()))
      .map(([, text = '', count]) => ({ text, list, count: Number(count) })),
  );
}

test('the page of limits has examples of both kinds', () => {
  expect(new Set(examples().map(({ list }) => list))).toEqual(new Set(LISTS));
});

test.each(examples())('$text', ({ text, list, count }) => {
  expect(extract(text, { language: 'fr' })[list], 'What is found has changed: correct docs/limits.md.').toHaveLength(
    count,
  );
});
