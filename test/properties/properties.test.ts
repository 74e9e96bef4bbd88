import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFiles, checkTexts, TEXTS } from './run.ts';
import { type Watch, watchCases } from './watchdog.ts';

// Twenty thousand cases, always the same: more of them, and other seeds, are for `npm run fuzz`. Most are short, since
// those are read in a few milliseconds, and what the rules trip over is short.

const SEED = 20_200_914;

const COUNTS: Readonly<Record<string, number>> = {
  sentences: 6000,
  'reports of speech': 200,
  'mangled passages': 4000,
  'mangled articles': 200,
  noise: 8500,
};
const FILES = 1100;

it('reads twenty thousand cases', () => {
  expect(Object.keys(COUNTS)).toEqual(Object.keys(TEXTS));
  expect(Object.values(COUNTS).reduce((sum, count) => sum + count, FILES)).toBeGreaterThanOrEqual(20_000);
});

describe('no text and no file breaks what a document and its graph promise', () => {
  let watch: Watch;
  beforeAll(() => {
    watch = watchCases();
  });
  afterAll(() => watch.ends());

  it.each(Object.entries(COUNTS))(
    '%s: %d cases',
    async (kind, count) => {
      const texts = TEXTS[kind];
      if (texts === undefined) throw new Error(`There are no texts of the kind ${kind}.`);
      await checkTexts(texts, { count, seed: SEED, watch });
    },
    600_000,
  );

  it(`files of any bytes: ${FILES} cases`, () => checkFiles({ count: FILES, seed: SEED, watch }), 600_000);
});
