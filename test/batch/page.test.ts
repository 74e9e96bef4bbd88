import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stepsOf } from '../docs/page-steps.ts';
import { newReader } from '../docs/reader.ts';
import { ROOT } from '../tools/command.ts';

it('a reader does what docs/corpora.md says', { timeout: 120_000 }, async () => {
  const reader = newReader();
  const steps = stepsOf(readFileSync(join(ROOT, 'docs/corpora.md'), 'utf8'));
  for (const step of steps) await reader.follow(step);
  const made = ['articles.nq', 'graphs/2020-0914-7.ttl', 'graphs/2020-0914-8.ttl', 'articles.ld.jsonl'];
  const sizes = made.map((name) => readFileSync(join(reader.folder, name), 'utf8').split('\n').length);
  expect(sizes).toEqual([expect.any(Number), expect.any(Number), expect.any(Number), 3]);
});
