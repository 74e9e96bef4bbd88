import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extract, write } from '../../src/index.ts';
import { ROOT } from '../tools/command.ts';

// Every span, rule and name of a whole article stands in the committed graph, to be read in the diff of a change.

const ARTICLE = 'wang-tleuberdi-2020';

test.each(['fr', 'en'] as const)('the article of input/ in %s gives the graph of output/', (language) => {
  const name = `${ARTICLE}.${language}`;
  const text = readFileSync(join(ROOT, `input/${name}.txt`), 'utf8');
  const committed = readFileSync(join(ROOT, `output/${name}.ttl`), 'utf8');
  const graph = write(extract(text, { name }), 'turtle');
  expect(graph, 'After a change in what is extracted, run "npm start" and read the diff of output/.').toBe(committed);
});
