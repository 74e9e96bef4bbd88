import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { foundFile, goldNames, presentFound } from '../support/gold-found.ts';

// Every record of whole articles, to be read in the diff of a change; `npm run found` writes them anew.

test.each(goldNames())('%s: what is found in it is what test/gold/found/ holds', (name) => {
  expect(presentFound(name).split('\n')).toEqual(readFileSync(foundFile(name), 'utf8').split('\n'));
});
