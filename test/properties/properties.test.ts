import { afterAll, beforeAll, describe, it } from 'vitest';
import { checkFiles, checkTexts, TEXTS } from './run.ts';
import { type Watch, watchCases } from './watchdog.ts';

// Twenty thousand cases, always the same: other seeds are for `npm run fuzz`. Short texts are read in a few
// milliseconds, and what the rules trip over is short.

const SEED = 20_200_914;

const COUNTS: Readonly<Record<string, number>> = { 'reports of speech': 2000, 'mangled articles': 3500, noise: 13_500 };
const FILES = 1000;

describe('no text and no file breaks what a document and its graph promise', () => {
  let watch: Watch;
  beforeAll(() => {
    watch = watchCases();
  });
  afterAll(() => watch.ends());

  it.each(Object.entries(COUNTS))(
    '%s: %d cases',
    (kind, count) => {
      const texts = TEXTS[kind];
      if (texts === undefined) throw new Error(`There are no texts of the kind ${kind}.`);
      checkTexts(texts, { count, seed: SEED, watch });
    },
    600_000,
  );

  it(`files of any bytes: ${FILES} cases`, () => checkFiles({ count: FILES, seed: SEED, watch }), 600_000);
});
