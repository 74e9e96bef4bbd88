import { afterAll, beforeAll, describe, it } from 'vitest';
import { checkFiles, checkTexts, TEXTS } from './run.ts';
import { type Watch, watchCases } from './watchdog.ts';

// Some cases, always the same: more of them, and other seeds, are for `npm run fuzz`. Short texts are read in a few
// milliseconds, and what the rules trip over is short.

const SEED = 20_200_914;

const COUNTS: Readonly<Record<string, number>> = { 'reports of speech': 400, 'mangled articles': 500, noise: 2500 };
const FILES = 200;

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
