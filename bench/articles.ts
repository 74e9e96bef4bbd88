import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../src/index.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

export const seedPath = (language: Language): string => join(ROOT, `input/wang-tleuberdi-2020.${language}.txt`);

/** The seed article in a language. */
export const seedText = (language: Language): string => readFileSync(seedPath(language), 'utf8');

/** All articles of the repository in a language. */
export function allTexts(language: Language): readonly string[] {
  const folder = join(ROOT, 'test/gold/text');
  const gold = readdirSync(folder)
    .filter((name) => name.endsWith(`.${language}.txt`))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  return [seedText(language), ...gold];
}
