import fc from 'fast-check';
import { DepecheError, type Document, extract } from '../../src/index.ts';
import { TEXTS } from './run.ts';
import type { Case } from './sentences.ts';

/** Some texts of each kind that can be read, the same for the same seed. */
export function sampleCases(each: number, seed: number): readonly Case[] {
  return Object.values(TEXTS).flatMap((texts) =>
    fc
      .sample(texts, { numRuns: 2 * each, seed })
      .filter((made) => isRead(made))
      .slice(0, each),
  );
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
