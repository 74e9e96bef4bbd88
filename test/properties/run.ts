import { setImmediate as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { faultsOf, fileFaults } from './faults.ts';
import { articles, passages } from './mangled.ts';
import { files, noise } from './noise.ts';
import { type Case, reports, sentences } from './sentences.ts';
import type { Watch } from './watchdog.ts';

/** How texts are made, by the name of the kind. */
export const TEXTS: Readonly<Record<string, fc.Arbitrary<Case>>> = {
  sentences,
  'reports of speech': reports,
  'mangled passages': passages,
  'mangled articles': articles,
  noise,
};

export interface Run {
  /** How many cases. */
  readonly count: number;
  /** With the same seed come the same cases. */
  readonly seed: number;
  /** Told of each case before it is read. */
  readonly watch: Watch;
}

/**
 * Reads made texts, and looks for what must not be.
 *
 * @throws Error where a case has a fault, with the smallest such case that was found and the seed.
 */
export async function checkTexts(texts: fc.Arbitrary<Case>, { count, seed, watch }: Run): Promise<void> {
  await fc.assert(
    fc.asyncProperty(texts, async (made) => {
      watch.begins(made);
      refuse(faultsOf(made));
      // The strict reader lets go of its memory between two tasks only; without a pause all slows down after a while.
      await pause();
    }),
    { numRuns: count, seed },
  );
}

/**
 * Reads made files, as `checkTexts` does texts.
 *
 * @throws Error as `checkTexts`.
 */
export async function checkFiles({ count, seed, watch }: Run): Promise<void> {
  await fc.assert(
    fc.asyncProperty(files, async (bytes) => {
      watch.begins([...bytes]);
      refuse(await fileFaults(bytes));
    }),
    { numRuns: count, seed },
  );
}

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
