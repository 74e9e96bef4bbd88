import fc from 'fast-check';
import { DepecheError, type Document, extract } from '../../src/index.ts';
import { TEXTS } from './run.ts';
import type { Case } from './sentences.ts';

/**
 * Some texts that can be read, the same for the same seed.
 *
 * @param counts How many of each kind.
 */
export function sampleCases(counts: Readonly<Record<keyof typeof TEXTS, number>>, seed: number): readonly Case[] {
  return Object.entries(TEXTS).flatMap(([kind, texts]) => {
    const count = counts[kind] ?? 0;
    const made = fc.sample(texts, { numRuns: 2 * count + 1, seed });
    return made.filter((one) => isRead(one)).slice(0, count);
  });
}

/** The document of a case, under a name of its own, so that several can be put together. */
export function documentOf({ text, language }: Case, index: number): Document {
  return extract(text, { name: `case-${index}.${language}`, language });
}

function isRead(made: Case): boolean {
  try {
    documentOf(made, 0);
    return true;
  } catch (error) {
    if (error instanceof DepecheError) return false;
    throw error;
  }
}
