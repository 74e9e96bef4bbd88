import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtInQuestions, parseGraph, validateGraph } from '../../src/graphs.ts';
import { ROOT } from '../tools/command.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

test('docs/queries.md has a row for each question, with its values', () => {
  const page = read('docs/queries.md');
  const rows = builtInQuestions().map(({ name, title, parameters }) => {
    const values = parameters.filter((parameter) => parameter.name !== 'language').map((it) => `\`${it.name}\``);
    return `| \`${name}\` | ${title} | ${values.join(', ')} |`;
  });
  expect(page.split('\n').filter((line) => line.startsWith('| `'))).toEqual(rows);
});

test('docs/validate.md has a row for each query that checks graphs', () => {
  const rows = readdirSync(join(ROOT, 'ontology/graph-checks'))
    .sort()
    .map((file) => {
      const [, problem, solution] =
        /^# Problem: (.+)\n# Solution: (.+)\n# Fault: .+\n/.exec(read(`ontology/graph-checks/${file}`)) ?? [];
      expect(solution, file).toMatch(/\.$/);
      return `| \`${file.replace('.rq', '')}\` | ${problem} |`;
    });
  expect(
    read('docs/validate.md')
      .split('\n')
      .filter((line) => line.startsWith('| `')),
  ).toEqual(rows);
});

test('docs/validate.md counts as many nodes as the committed result has', async () => {
  const file = 'output/wang-tleuberdi-2020.fr.ttl';
  const { nodes } = await validateGraph(parseGraph(read(file), 'turtle'));
  expect(read('docs/validate.md')).toContain(`${file} conforms (${nodes} nodes checked)\n`);
});
