import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';
import { foundIn, wholeCases } from '../support/whole.ts';

// Small articles of which everything is held: who is found and by which words, what is said, and nothing besides.

describe.each(['fr', 'en'] as const)('%s', (language) => {
  const cases = wholeCases(new URL(`../cases/${language}/whole.txt`, import.meta.url));
  test.each(cases)('$title', ({ text, found }) => {
    expect(foundIn(extract(text, { language, name: 'case' }))).toEqual(found);
  });
});
