import { mkdirSync, writeFileSync } from 'node:fs';
import { foundFile, goldNames, presentFound } from '../test/support/gold-found.ts';

/** Holds what is found in the gold articles now, for the tests to compare with. */
mkdirSync(new URL('.', foundFile('any')), { recursive: true });
for (const name of goldNames()) writeFileSync(foundFile(name), presentFound(name));
console.log('What is found in the gold articles is written.');
