import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '../../src/doc/article.ts';
import { extract } from '../../src/index.ts';
import { foundIn } from './whole.ts';

const TEXTS = new URL('../gold/text/', import.meta.url);
const FOUND = new URL('../gold/found/', import.meta.url);

/** The gold articles by name: "aps-tsgp.fr". */
export const goldNames = (): readonly string[] => readdirSync(TEXTS).map((file) => file.replace(/\.txt$/, ''));

/** Where the records of a gold article are held. */
export const foundFile = (name: string): URL => new URL(`${name}.txt`, FOUND);

/** All records that the present program finds in a gold article, a line each, with a line break at the end. */
export function presentFound(name: string): string {
  const text = readFileSync(new URL(`${name}.txt`, TEXTS), 'utf8');
  const language: Language = name.endsWith('.fr') ? 'fr' : 'en';
  return `${foundIn(extract(text, { language, name })).join('\n')}\n`;
}
