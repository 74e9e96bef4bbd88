import type { Language } from '../doc/article.ts';
import type { LanguagePack } from './pack.ts';

/** Each pack takes most of the time of a start: a command that reads one language loads no other. */
const LOADERS: Readonly<Record<Language, () => Promise<LanguagePack>>> = {
  fr: async () => (await import('./fr/index.ts')).french,
  en: async () => (await import('./en/index.ts')).english,
};

/** The pack of a language; a second call gives the same one at once. */
export const loadPack = (language: Language): Promise<LanguagePack> => LOADERS[language]();
