import { describe, expect, test } from 'vitest';
import { markedFiles } from './support/attribution-cases.ts';
import { attributionFaults } from './support/attribution-faults.ts';

const KNOWN_LIMITS = 'known-limits.txt';

for (const language of ['fr', 'en'] as const) {
  const folder = new URL(`./cases/${language}/attributions/`, import.meta.url);
  for (const { file, cases } of markedFiles(folder)) {
    describe(`${language}: ${file}`, () => {
      test.each(cases.map((example) => [example.title, example] as const))('%s', (_title, example) => {
        const faults = attributionFaults(example, language);
        if (file !== KNOWN_LIMITS) expect(faults).toEqual([]);
        else expect(faults, 'The case passes now: move it to the file of its construction.').not.toEqual([]);
      });
    });
  }
}
